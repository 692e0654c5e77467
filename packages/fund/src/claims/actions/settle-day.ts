import { type Result, requirePermission, runCommands } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import type { ClaimReceipt } from "../claim.ts";
import { settleSheets } from "../settle.ts";
import type { SubmitClaim } from "./submit-claim.ts";

export interface SettleDayOptions {
  /** Claims of one transaction; 50 unless said. */
  readonly batch?: number;
  readonly onProgress?: (progress: { done: number; total: number }) => void;
}

export interface DayResult {
  /** Claims settled now, claims whose answer was already there, and sheets that could not be opened. */
  readonly settled: number;
  readonly known: number;
  readonly refused: readonly { readonly key: string; readonly code: string }[];
}

const USUAL_BATCH = 50;

/**
 * Settles a day's claims in batches, each batch one transaction with one read per kind of fact. Every claim has its own key: what was
 * interrupted is taken up again by the same call, and a claim already settled is not settled twice.
 */
export async function settleDay(context: FundContext, claims: readonly SubmitClaim[], options: SettleDayOptions = {}): Promise<DayResult> {
  requirePermission(context, "claims:settle-day");
  const size = options.batch ?? USUAL_BATCH;
  let settled = 0;
  let known = 0;
  const refused: { key: string; code: string }[] = [];
  for (let from = 0; from < claims.length; from += size) {
    const batch = claims.slice(from, from + size);
    const results = await settleBatch(context, batch);
    for (const [index, result] of results.entries()) {
      if (!result.ok) refused.push({ key: batch[index]?.key ?? "", code: result.refusal.definition.code });
      else if (result.replayed) known += 1;
      else settled += 1;
    }
    options.onProgress?.({ done: from + batch.length, total: claims.length });
  }
  return { settled, known, refused };
}

async function settleBatch(context: FundContext, batch: readonly SubmitClaim[]): Promise<Result<ClaimReceipt>[]> {
  const requests = new Map(batch.map(({ key, personId, professionalId, sheet }) => [key, { personId, professionalId, sheet }]));
  const commands = batch.map(({ key, personId, professionalId, sheet }) => ({
    key,
    action: "claims:submit",
    body: { personId, professionalId, sheet },
    personId,
  }));
  return runCommands(context, commands, (tx, fresh) =>
    settleSheets(
      context,
      tx,
      fresh.flatMap(({ key }) => requests.get(key) ?? []),
    ),
  );
}
