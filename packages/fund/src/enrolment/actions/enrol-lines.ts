import { RefusalSignal, refusal } from "@openamo/kernel";
import { answering, type Result, requirePermission } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { enrolBatch } from "../enrol-batch.ts";
import type { Enrolment, EnrolmentLine } from "../enrolment.ts";
import { inReach, requireId } from "../reach.ts";
import { ENROLMENT_ENDED } from "../refusals.ts";
import { findEnrolment, lockEnrolment } from "../store.ts";

export interface EnrolLines {
  readonly enrolmentId: string;
  /** The next lines of the file, in order. */
  readonly lines: readonly EnrolmentLine[];
}

/**
 * Enrols the persons of some lines in one transaction, with the place where the file now is. Lines that were done already are left out: after a
 * stop the file is read again from its beginning, and each line has one effect.
 */
export async function enrolLines(context: FundContext, { enrolmentId, lines }: EnrolLines): Promise<Result<Enrolment>> {
  requirePermission(context, "enrolment:import");
  return answering(async () => {
    requireId(enrolmentId);
    return context.database.transaction(async (tx) => {
      const enrolment = inReach(context, await lockEnrolment(tx, enrolmentId));
      if (enrolment.status !== "running") throw new RefusalSignal(refusal(ENROLMENT_ENDED));
      const fresh = lines.filter(({ line }) => line > enrolment.linesDone);
      if (fresh.length > 0) await enrolBatch(context, tx, enrolment, fresh);
      return inReach(context, await findEnrolment(tx, enrolmentId));
    });
  });
}
