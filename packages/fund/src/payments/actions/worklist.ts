import { RefusalSignal, refusal } from "@openamo/kernel";
import { answering, done, isId, type Page, type PageRequest, pageOf, type Result, requirePermission, runCommand } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import type { BankEntry } from "../bank-entry.ts";
import { paymentsInReach } from "../reach.ts";
import { ENTRY_NOT_WAITING, PAYMENT_WORDS_INVALID } from "../refusals.ts";
import { resolve, selectWorklist } from "../store-statements.ts";

/** Movements of the bank that nobody could explain: those that wait, or those that were dealt with. */
export async function listBankEntries(context: FundContext, input: PageRequest & { resolved?: boolean }): Promise<Result<Page<BankEntry>>> {
  requirePermission(context, "payments:read");
  return answering(async () => {
    const { page, size } = pageOf(input);
    const found = await selectWorklist(context.database.kysely, paymentsInReach(context), input.resolved ?? false, input);
    return { ...found, page, size };
  });
}

export interface ResolveBankEntry {
  readonly key: string;
  readonly entryId: string;
  /** What was found and done, in a few words. */
  readonly resolution: string;
}

const SHORTEST = 3;
const LONGEST = 500;

/** Says how a movement was dealt with. It moves no money: what has to be entered is entered by its own act. */
export async function resolveBankEntry(context: FundContext, input: ResolveBankEntry): Promise<Result<{ entryId: string }>> {
  requirePermission(context, "payments:resolve");
  const { key, entryId } = input;
  const resolution = input.resolution.trim();
  return runCommand(context, { key, action: "payments:resolve", body: { entryId, resolution }, personId: null }, async (tx) => {
    if (resolution.length < SHORTEST || resolution.length > LONGEST) throw new RefusalSignal(refusal(PAYMENT_WORDS_INVALID, {}, "resolution"));
    const at = context.clock.now();
    const resolved = isId(entryId) ? await resolve(tx, paymentsInReach(context), entryId, resolution, at, context.actor.subject) : undefined;
    if (resolved === undefined) throw new RefusalSignal(refusal(ENTRY_NOT_WAITING, {}, "entryId"));
    return { ...done({ entryId }), object: entryId };
  });
}
