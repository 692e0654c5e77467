import { seeAccounts } from "../accounting/index.ts";
import type { FundContext } from "../context.ts";
import { refillReferences } from "./references.ts";

/** What is made ready before a transaction that settles sheets opens, so that little is looked up or held within it. */
export async function beforeSettling({ database, clock }: FundContext): Promise<void> {
  await Promise.all([refillReferences(database, clock.today()), seeAccounts(database)]);
}
