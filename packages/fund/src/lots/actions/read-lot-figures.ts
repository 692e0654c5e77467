import { answering, type Result, requirePermission, writeAudit } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import type { Lot, LotFigures } from "../lot.ts";
import { inReach, requireId } from "../reach.ts";
import { findLot } from "../store.ts";
import { selectFigures } from "../store-figures.ts";

/** What a lot came to: refusals by reason, amounts by profession, branch and payee. It names nobody. */
export async function readLotFigures(context: FundContext, { lotId }: { readonly lotId: string }): Promise<Result<{ lot: Lot; figures: LotFigures }>> {
  requirePermission(context, "lots:read");
  return answering(async () => {
    requireId(lotId);
    const executor = context.database.kysely;
    const lot = inReach(context, await findLot(executor, lotId));
    await writeAudit(executor, context, [{ personId: null, action: "lots:read", outcome: "read", object: lot.id }]);
    return { lot, figures: await selectFigures(executor, lot.id) };
  });
}
