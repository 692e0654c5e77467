import { refusal } from "@openamo/kernel";
import { type CommandResult, type DatabaseTransaction, done, refuse } from "@openamo/platform";
import type { FundContext } from "../context.ts";
import type { Ordered } from "../payments/index.ts";
import { FILE_GAVE_WAY } from "../people/index.ts";
import { type ClaimReceipt, receiptOf } from "./claim.ts";
import { decideOnFacts, type SheetAnswer } from "./decide.ts";
import { keepClaims, type NewClaim, nameClaims, orderAndPublish } from "./effects.ts";
import { type KnownFacts, readFacts, type SheetRequest } from "./facts.ts";

/**
 * Settles sheets inside a transaction: decided, kept, counted, ordered, posted, published. One path serves one claim and a whole batch.
 * A sheet that cannot be opened is refused and nothing is written for it; a decision that refuses is kept as such and moves nothing.
 */
export async function settleSheets(
  context: FundContext,
  tx: DatabaseTransaction,
  requests: readonly SheetRequest[],
  known?: KnownFacts,
): Promise<CommandResult<ClaimReceipt>[]> {
  return (await settleAndShow(context, tx, requests, known)).map(({ result }) => result);
}

/** What became of a sheet, and where it was kept the claim with what was ordered in the same round. */
export interface ShownSheet {
  readonly result: CommandResult<ClaimReceipt>;
  readonly kept?: { readonly made: NewClaim; readonly ordered: Ordered };
}

/** The same, showing what was kept to whoever answers with it. `known` are the facts, where they were read with the files locked. */
export async function settleAndShow(
  context: FundContext,
  tx: DatabaseTransaction,
  requests: readonly SheetRequest[],
  known?: KnownFacts,
): Promise<ShownSheet[]> {
  const facts = known ?? (await readFacts(tx, requests, true));
  const decided = await decideOnFacts(context, tx, requests, facts, true);
  const answers = decided.answers.map(unlessMerged);
  const claims = await nameClaims(
    context,
    tx,
    answers.flatMap((answer) => (answer.ok ? [answer.decided] : [])),
  );
  await keepClaims(context, tx, claims);
  const ordered = await orderAndPublish(context, tx, claims, decided.closed);
  const bySheet = new Map(claims.map((made) => [made.sheet, made]));
  return answers.map((answer): ShownSheet => {
    if (!answer.ok) return { result: refuse(answer.refusal) };
    const made = bySheet.get(answer.decided);
    if (made === undefined) throw new Error("a decided sheet without a claim");
    return { result: { ...done(receiptOf(made.claim)), object: made.claim.reference }, kept: { made, ordered } };
  });
}

/** A new sheet goes to the file that was kept; the claims of the one that gave way can still be corrected and reversed where they are. */
const unlessMerged = (answer: SheetAnswer): SheetAnswer =>
  answer.ok && answer.decided.opened.person.mergedInto !== null ? { ok: false, refusal: refusal(FILE_GAVE_WAY, {}, "personId") } : answer;
