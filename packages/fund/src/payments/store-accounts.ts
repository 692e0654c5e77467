import { type BankAccountRef, type Day, isoDay } from "@openamo/kernel";
import { type Executor, newId } from "@openamo/platform";
import { sql } from "kysely";

/** An account that an organism pays from, since a day. */
export interface PayingAccount extends BankAccountRef {
  readonly id: string;
  readonly validFrom: string;
}

const columns = sql`id, format, account, bic, holder, valid_from as "validFrom"`;

/** Accounts that an organism has paid from, the one in use first. */
export async function payingAccounts(executor: Executor, organism: string): Promise<PayingAccount[]> {
  const { rows } = await sql<PayingAccount>`select ${columns} from paying_account where organism = ${organism}
    order by valid_from desc, recorded_at desc, id desc`.execute(executor);
  return rows;
}

/** The account that pays on a day. */
export async function payingAccountOn(executor: Executor, organism: string, on: Day): Promise<PayingAccount | undefined> {
  const { rows } = await sql<PayingAccount>`select ${columns} from paying_account where organism = ${organism} and valid_from <= ${isoDay(on)}::date
    order by valid_from desc, recorded_at desc, id desc limit 1`.execute(executor);
  return rows[0];
}

export async function insertPayingAccount(tx: Executor, organism: string, account: BankAccountRef, from: Day, at: Date, by: string): Promise<string> {
  const id = newId();
  await sql`insert into paying_account (organism, id, format, account, bic, holder, valid_from, recorded_at, recorded_by)
    values (${organism}, ${id}::uuid, ${account.format}, ${account.account}, ${account.bic}, ${account.holder}, ${isoDay(from)}::date, ${at}, ${by})`.execute(
    tx,
  );
  return id;
}
