import { type Cents, cents, type Day, RefusalSignal, refusal } from "@openamo/kernel";
import { answering, type PageRequest, pageOf, type Result, requirePermission } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { ledgerInReach } from "../reach.ts";
import { ACCOUNT_UNKNOWN } from "../refusals.ts";
import { type Account, balanceBefore, findAccount, type JournalLine, selectJournal } from "../store-read.ts";

export interface ReadAccount extends PageRequest {
  readonly account: string;
  readonly from: Day;
  readonly upTo: Day;
  readonly knownAt?: Date;
}

export interface AccountStatement {
  readonly account: Account;
  /** Debits less credits before the first line shown. */
  readonly opening: Cents;
  readonly lines: readonly (JournalLine & { readonly side: "debit" | "credit"; readonly balance: Cents })[];
  readonly total: number;
}

/** What moved on one account over a period, with its balance after each line, as known now or at an instant. */
export async function readAccount(context: FundContext, input: ReadAccount): Promise<Result<AccountStatement>> {
  requirePermission(context, "accounting:read");
  return answering(async () => {
    const executor = context.database.kysely;
    const reach = ledgerInReach(context);
    const account = await findAccount(executor, input.account);
    if (account === undefined || reach === undefined || (reach !== null && reach !== account.organism)) {
      throw new RefusalSignal(refusal(ACCOUNT_UNKNOWN, { account: input.account }, "account"));
    }
    const { from, upTo, knownAt } = input;
    const { size: limit, offset } = pageOf(input);
    const known = knownAt === undefined ? {} : { knownAt };
    const period = { organism: account.organism, account: account.id, from, upTo, limit, offset, ...known };
    const opening = await balanceBefore(executor, period);
    const { items, total } = await selectJournal(executor, period);
    let balance = opening;
    const lines = items.map((line) => {
      const side = line.debit === account.name ? ("debit" as const) : ("credit" as const);
      balance = cents(side === "debit" ? balance + line.cents : balance - line.cents);
      return { ...line, side, balance };
    });
    return { account, opening, lines, total };
  });
}
