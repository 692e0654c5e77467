import { RefusalSignal, refusal } from "@openamo/kernel";
import { answering, type Result, requirePermission, writeAudit } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import type { Lot } from "../lot.ts";
import { inReach, requireId } from "../reach.ts";
import { LOT_ENDED } from "../refusals.ts";
import { endLot, findLot, lockLot } from "../store.ts";

/** Says that every line of the lot was read. */
export async function finishLot(context: FundContext, { lotId }: { readonly lotId: string }): Promise<Result<Lot>> {
  requirePermission(context, "lots:import");
  return answering(async () => {
    requireId(lotId);
    return context.database.transaction(async (tx) => {
      const lot = inReach(context, await lockLot(tx, lotId));
      if (lot.status !== "running") throw new RefusalSignal(refusal(LOT_ENDED));
      await endLot(tx, lotId, context.clock.now());
      await writeAudit(tx, context, [{ personId: null, action: "lots:import", outcome: "done", object: lotId }]);
      return inReach(context, await findLot(tx, lotId));
    });
  });
}
