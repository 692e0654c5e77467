import { RefusalSignal, refusal } from "@openamo/kernel";
import { answering, type Result, requirePermission } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import type { Lot, LotLine } from "../lot.ts";
import { inReach, requireId } from "../reach.ts";
import { LOT_ENDED } from "../refusals.ts";
import { type Pace, settleLines } from "../settle-lines.ts";
import { findLot, keepLines, lockLot } from "../store.ts";

export interface SettleLotLines extends Partial<Pace> {
  readonly lotId: string;
  /** The next lines of the file, in order. */
  readonly lines: readonly LotLine[];
}

const BATCH = 500;

/**
 * Settles the sheets of some lines, then moves the lot on. Lines done already are left out. Where the program dies between the two, the lot is taken
 * up at these lines again: their keys have their answers, and nothing moves twice.
 */
export async function settleLotLines(context: FundContext, { lotId, lines, batch = BATCH, lanes }: SettleLotLines): Promise<Result<Lot>> {
  requirePermission(context, "lots:import");
  return answering(async () => {
    requireId(lotId);
    const before = inReach(context, await findLot(context.database.kysely, lotId));
    if (before.status !== "running") throw new RefusalSignal(refusal(LOT_ENDED));
    const fresh = lines.filter(({ line }) => line > before.linesDone);
    const last = fresh.at(-1)?.line;
    if (last === undefined) return before;
    // The embedded engine has one connection: more lanes would only wait for it.
    const usual = context.database.engine === "embedded" ? 1 : 2;
    const outcomes = await settleLines(context, before, fresh, { batch, lanes: lanes ?? usual });
    return context.database.transaction(async (tx) => {
      const lot = inReach(context, await lockLot(tx, lotId));
      // Somebody else takes the same lot forward: what is kept already stays, and is not counted twice.
      const left = outcomes.filter(({ line }) => line > lot.linesDone);
      if (left.length > 0) await keepLines(tx, lotId, last, left, context.clock.now());
      return inReach(context, await findLot(tx, lotId));
    });
  });
}
