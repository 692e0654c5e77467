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

const accountId = (transfer: Transfer, name: AccountName): string => `${transfer.organism}:${transfer.branch}:${name}`;

/** Accounts that transfers name, each once, in the order of ids: two transactions that open the same ones cannot wait for each other. */
function accountsOf(transfers: readonly Transfer[]) {
  const wanted = new Map(
    transfers.flatMap((transfer) =>
      [transfer.debit, transfer.credit].map((name) => {
        const id = accountId(transfer, name);
        return [id, { id, organism: transfer.organism, branch: transfer.branch, name }] as const;
      }),
    ),
  );
  return [...wanted.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Writes transfers in the transaction of the act that moves the money, and opens the accounts that do not exist yet, in one statement. */
export async function postTransfers(tx: Executor, transfers: readonly Transfer[], accountingDay: Day, at: Date): Promise<void> {
  if (transfers.length === 0) return;
  const rows = transfers.map((transfer) => ({
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
  }));
  await sql`
    with opened as (
      insert into account (id, organism, branch, name)
      select id, organism, branch, name from jsonb_to_recordset(${JSON.stringify(accountsOf(transfers))}::jsonb)
        as a (id text, organism text, branch text, name text)
      on conflict do nothing
    )
    insert into transfer (person_id, id, origin_id, claim_id, organism, branch, debit_account, credit_account, cents, purpose, accounting_day, posted_at)
    select t.*, ${isoDay(accountingDay)}::date, ${at}::timestamptz from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as t (person_id uuid, id uuid, origin_id uuid, claim_id uuid, organism text, branch text, debit_account text, credit_account text, cents bigint, purpose text)`.execute(
    tx,
  );
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
