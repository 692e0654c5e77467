import { type Cents, cents, type Day, isoDay } from "@openamo/kernel";
import { type Executor, newId } from "@openamo/platform";
import { sql } from "kysely";

/**
 * Accounts of an organism and a branch, by name:
 * `benefits/<payer>` what was granted, `payable/<payee>` what is owed and not yet paid, `receivable/<debtor>` what is to be recovered, `bank`.
 */
export type AccountName = `benefits/${string}` | `payable/${string}` | `receivable/${string}` | "bank";

/** An amount that leaves one account for another, both of one organism and one branch. */
export interface Transfer {
  readonly personId: string;
  readonly originId: string;
  readonly claimId: string;
  readonly organism: string;
  readonly branch: string;
  readonly debit: AccountName;
  readonly credit: AccountName;
  /** More than zero. */
  readonly cents: Cents;
  readonly purpose: "settlement" | "reversal" | "correction" | "payment";
}

type AccountingTables = {
  account: { id: string; organism: string; branch: string; name: string };
  transfer: {
    person_id: string;
    id: string;
    origin_id: string;
    claim_id: string;
    organism: string;
    branch: string;
    debit_account: string;
    credit_account: string;
    cents: number;
    purpose: string;
    accounting_day: string;
    posted_at: Date;
  };
};

const on = (executor: Executor) => executor.withTables<AccountingTables>();

const accountId = (transfer: Transfer, name: AccountName): string => `${transfer.organism}:${transfer.branch}:${name}`;

/** Opens the accounts that transfers name and do not exist yet. In the order of ids, so that two transactions cannot wait for each other. */
async function openAccounts(tx: Executor, transfers: readonly Transfer[]): Promise<void> {
  const wanted = new Map(
    transfers.flatMap((transfer) =>
      [transfer.debit, transfer.credit].map((name) => {
        const id = accountId(transfer, name);
        return [id, { id, organism: transfer.organism, branch: transfer.branch, name }] as const;
      }),
    ),
  );
  const rows = [...wanted.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  await on(tx)
    .insertInto("account")
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Writes transfers in the transaction of the act that moves the money. */
export async function postTransfers(tx: Executor, transfers: readonly Transfer[], accountingDay: Day, at: Date): Promise<void> {
  if (transfers.length === 0) return;
  await openAccounts(tx, transfers);
  await on(tx)
    .insertInto("transfer")
    .values(
      transfers.map((transfer) => ({
        person_id: transfer.personId,
        id: newId(),
        origin_id: transfer.originId,
        claim_id: transfer.claimId,
        organism: transfer.organism,
        branch: transfer.branch,
        debit_account: accountId(transfer, transfer.debit),
        credit_account: accountId(transfer, transfer.credit),
        cents: transfer.cents,
        purpose: transfer.purpose,
        accounting_day: isoDay(accountingDay),
        posted_at: at,
      })),
    )
    .execute();
}

/** What an account received and gave. */
export interface AccountBalance {
  readonly organism: string;
  readonly branch: string;
  readonly name: string;
  readonly debited: Cents;
  readonly credited: Cents;
}

/** Debits and credits of every account that moved, up to a day. */
export async function selectBalances(executor: Executor, organism: string | null, upTo: Day): Promise<AccountBalance[]> {
  const { rows } = await sql<{ organism: string; branch: string; name: string; debited: number; credited: number }>`
    select a.organism, a.branch, a.name, sum(m.debited)::bigint as debited, sum(m.credited)::bigint as credited
    from (
      select debit_account as account, cents as debited, 0 as credited from transfer where accounting_day <= ${isoDay(upTo)}::date
      union all
      select credit_account, 0, cents from transfer where accounting_day <= ${isoDay(upTo)}::date
    ) m join account a on a.id = m.account
    where ${organism}::text is null or a.organism = ${organism}
    group by a.organism, a.branch, a.name order by a.organism, a.branch, a.name`.execute(executor);
  return rows.map((row) => ({ ...row, debited: cents(row.debited), credited: cents(row.credited) }));
}
