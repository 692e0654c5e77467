import { RefusalSignal, refusal } from "@openamo/kernel";
import { answering, type Result, requirePermission, writeAudit } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import type { Enrolment } from "../enrolment.ts";
import { inReach, requireId } from "../reach.ts";
import { ENROLMENT_ENDED } from "../refusals.ts";
import { findEnrolment, lockEnrolment, setStatus } from "../store.ts";

/** Says that every line of the file was read. */
export async function finishEnrolment(context: FundContext, { enrolmentId }: { readonly enrolmentId: string }): Promise<Result<Enrolment>> {
  requirePermission(context, "enrolment:import");
  return answering(async () => {
    requireId(enrolmentId);
    return context.database.transaction(async (tx) => {
      const enrolment = inReach(context, await lockEnrolment(tx, enrolmentId));
      if (enrolment.status !== "running") throw new RefusalSignal(refusal(ENROLMENT_ENDED));
      await setStatus(tx, enrolmentId, "finished", context.clock.now(), context.actor.subject);
      await writeAudit(tx, context, [{ personId: null, action: "enrolment:import", outcome: "done", object: enrolmentId }]);
      return inReach(context, await findEnrolment(tx, enrolmentId));
    });
  });
}
