import { refusal } from "@openamo/kernel";
import { type CommandResult, type DatabaseTransaction, done, refuse } from "@openamo/platform";
import type { FundContext } from "../context.ts";
import { FILE_GAVE_WAY } from "../people/index.ts";
import { type ClaimReceipt, receiptOf } from "./claim.ts";
import { decideSheets, type SheetAnswer } from "./decide.ts";
import { keepClaims, nameClaims, orderAndPublish } from "./effects.ts";
import type { SheetRequest } from "./facts.ts";

/**
 * Settles sheets inside a transaction: decided, kept, counted, ordered, posted, published. One path serves one claim and a whole batch.
 * A sheet that cannot be opened is refused and nothing is written for it; a decision that refuses is kept as such and moves nothing.
 */
export async function settleSheets(context: FundContext, tx: DatabaseTransaction, requests: readonly SheetRequest[]): Promise<CommandResult<ClaimReceipt>[]> {
  const answers = (await decideSheets(context, tx, requests, true)).map(unlessMerged);
  const claims = await nameClaims(
    context,
    tx,
    answers.flatMap((answer) => (answer.ok ? [answer.decided] : [])),
  );
  await keepClaims(context, tx, claims);
  await orderAndPublish(context, tx, claims);
  const bySheet = new Map(claims.map(({ sheet, claim }) => [sheet, claim]));
  return answers.map((answer): CommandResult<ClaimReceipt> => {
    if (!answer.ok) return refuse(answer.refusal);
    const claim = bySheet.get(answer.decided);
    if (claim === undefined) throw new Error("a decided sheet without a claim");
    return { ...done(receiptOf(claim)), object: claim.reference };
  });
}

/** A new sheet goes to the file that was kept; the claims of the one that gave way can still be corrected and reversed where they are. */
const unlessMerged = (answer: SheetAnswer): SheetAnswer =>
  answer.ok && answer.decided.opened.person.mergedInto !== null ? { ok: false, refusal: refusal(FILE_GAVE_WAY, {}, "personId") } : answer;
