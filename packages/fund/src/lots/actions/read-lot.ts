import { answering, type Page, type PageRequest, pageOf, type Result, requirePermission, writeAudit } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { LOT_OUTCOMES, type Lot, type LotLineRead, type LotOutcome } from "../lot.ts";
import { inReach, requireId } from "../reach.ts";
import { findLot, selectLines } from "../store.ts";

export interface ReadLot extends PageRequest {
  readonly lotId: string;
  /** Only lines of these outcomes; all when absent. */
  readonly outcomes?: readonly LotOutcome[];
}

export interface LotReport {
  readonly lot: Lot;
  /** Lines in the order of the file. */
  readonly lines: Page<LotLineRead>;
}

/** How far a lot is, and what became of its lines. Each person whose line is shown has an audit line in their file. */
export async function readLot(context: FundContext, input: ReadLot): Promise<Result<LotReport>> {
  requirePermission(context, "lots:read");
  return answering(async () => {
    requireId(input.lotId);
    const executor = context.database.kysely;
    const lot = inReach(context, await findLot(executor, input.lotId));
    const { page, size } = pageOf(input);
    const lines = await selectLines(executor, lot.id, input.outcomes ?? LOT_OUTCOMES, input);
    const persons = new Set(lines.items.flatMap(({ personId }) => personId ?? []));
    await writeAudit(
      executor,
      context,
      [...persons].map((personId) => ({ personId, action: "lots:read", outcome: "read" as const, object: lot.id })),
    );
    return { lot, lines: { ...lines, page, size } };
  });
}
