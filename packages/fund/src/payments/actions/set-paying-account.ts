import { type Day, isoDay } from "@openamo/kernel";
import { answering, done, type Result, requirePermission, runCommand } from "@openamo/platform";
import { requireLedger } from "../../accounting/index.ts";
import type { FundContext } from "../../context.ts";
import { type BankAccount, maskedAccount, readBankAccount } from "../../people/index.ts";
import { insertPayingAccount, type PayingAccount, payingAccounts } from "../store-accounts.ts";

export interface SetPayingAccount extends BankAccount {
  readonly key: string;
  readonly organism: string;
  /** First day on which the organism pays from it. */
  readonly from: Day;
}

/** The account from which an organism pays, from a day on. */
export async function setPayingAccount(context: FundContext, input: SetPayingAccount): Promise<Result<{ accountId: string }>> {
  requirePermission(context, "payments:account");
  const { key, organism, from, format, account, bic, holder } = input;
  const body = { organism, from: isoDay(from), format, account, bic, holder };
  return runCommand(context, { key, action: "payments:account", body, personId: null }, async (tx) => {
    const known = await requireLedger(context, tx, organism);
    const details = readBankAccount(context.pack(known.country), { format, account, bic, holder });
    const accountId = await insertPayingAccount(tx, organism, details, from, context.clock.now(), context.actor.subject);
    return { ...done({ accountId }), object: accountId };
  });
}

/** The accounts from which an organism has paid, the one in use first, masked. */
export async function listPayingAccounts(context: FundContext, input: { organism: string }): Promise<Result<PayingAccount[]>> {
  requirePermission(context, "payments:read");
  return answering(async () => {
    const { id } = await requireLedger(context, context.database.kysely, input.organism);
    return (await payingAccounts(context.database.kysely, id)).map((one) => ({ ...one, account: maskedAccount(one.account) }));
  });
}
