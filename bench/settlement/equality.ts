import { isDeepStrictEqual } from "node:util";
import type { Database } from "@openamo/platform";
import { sql } from "kysely";

/** What a store holds of settled sheets, without what says when and under which ids: decisions, counters, and the balance of every account. */
async function booksOf({ kysely }: Database): Promise<unknown> {
  const decisions = await sql`select k.key, c.status, c.charged, c.paid, d.kind, d.facts, d.outcome, d.trace, d.refusal
    from command_answer k join claim c on c.person_id = k.person_id and c.id::text = k.answer -> 'value' ->> 'claimId'
    join claim_decision d on d.person_id = c.person_id and d.claim_id = c.id where k.action = 'claims:submit' order by k.key`.execute(kysely);
  const declined = await sql`select key, answer -> 'refusal' -> 'definition' ->> 'code' as code from command_answer
    where action = 'claims:submit' and answer ? 'refusal' order by key`.execute(kysely);
  const counters = await sql`select person_id, name, span, count, cents from claim_counter order by 1, 2, 3`.execute(kysely);
  const balances = await sql`select account, sum(cents)::bigint as cents from (
    select debit_account as account, cents from transfer union all select credit_account, -cents from transfer) m group by 1 order by 1`.execute(kysely);
  return { decisions: decisions.rows, declined: declined.rows, counters: counters.rows, balances: balances.rows };
}

/** @throws Error unless both stores hold the same decisions, counters and balances. */
export async function requireSameBooks(one: Database, other: Database): Promise<void> {
  const [a, b] = [await booksOf(one), await booksOf(other)];
  if (!isDeepStrictEqual(a, b)) throw new Error("sheets settled one by one and in batches differ");
}
