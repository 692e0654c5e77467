import { requirePermission } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { lanesOf } from "../lanes.ts";
import { type BatchAnswer, type KeyedSheet, type Poison, settleApart } from "../settle-apart.ts";

export interface SettleDayOptions {
  /** Claims of one transaction; 50 unless said. */
  readonly batch?: number;
  /** Transactions at once; 1 unless said. All claims of one person are in one lane, in their order. */
  readonly lanes?: number;
  readonly onProgress?: (progress: { done: number; total: number }) => void;
}

export interface DayResult {
  /** Claims settled now, claims whose answer was already there, and sheets that could not be opened. */
  readonly settled: number;
  readonly known: number;
  readonly refused: readonly { readonly key: string; readonly code: string }[];
  /** Sheets that could be neither settled nor refused; they left nothing behind. */
  readonly aside: readonly { readonly key: string; readonly poison: Poison }[];
}

const USUAL_BATCH = 50;

/**
 * Settles a day's claims in batches, each batch one transaction with one read per kind of fact. Every claim has its own key: what was
 * interrupted is taken up again by the same call, and a claim already settled is not settled twice.
 */
export async function settleDay(context: FundContext, claims: readonly KeyedSheet[], options: SettleDayOptions = {}): Promise<DayResult> {
  requirePermission(context, "claims:settle-day");
  const { batch: size = USUAL_BATCH, lanes = 1, onProgress } = options;
  const result = { settled: 0, known: 0, refused: [] as { key: string; code: string }[], aside: [] as { key: string; poison: Poison }[] };
  let done = 0;
  const run = async (lane: readonly KeyedSheet[]): Promise<void> => {
    for (let from = 0; from < lane.length; from += size) {
      const batch = lane.slice(from, from + size);
      const answers = await settleApart(context, batch);
      for (const [index, { key }] of batch.entries()) count(result, key, answers[index]);
      done += batch.length;
      onProgress?.({ done, total: claims.length });
    }
  };
  await Promise.all(lanesOf(claims, lanes).map(run));
  return result;
}

interface Counted {
  settled: number;
  known: number;
  readonly refused: { key: string; code: string }[];
  readonly aside: { key: string; poison: Poison }[];
}

function count(result: Counted, key: string, answer: BatchAnswer | undefined): void {
  if (answer === undefined) throw new Error("a sheet without an answer");
  if ("aside" in answer) result.aside.push({ key, poison: answer.aside });
  else if (!answer.ok) result.refused.push({ key, code: answer.refusal.definition.code });
  else if (answer.replayed) result.known += 1;
  else result.settled += 1;
}
