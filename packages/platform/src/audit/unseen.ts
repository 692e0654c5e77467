import { sql } from "kysely";
import type { Executor } from "../database/database.ts";

/** An id after which lines of the journal may be unsealed; undefined for all of them. */
export type UnseenFrom = string | undefined;

const MINUTE_MS = 60_000;
/**
 * How far behind the last seal a first pass looks for lines whose transaction ended late. A transaction that lasts longer leaves lines that only a
 * whole pass finds; the verifier names them meanwhile.
 */
const LOOK_BACK_MS = 15 * MINUTE_MS;
/** What the clocks of two machines of the program may differ by. */
const CLOCKS_DIFFER_MS = MINUTE_MS;

/** The smallest id of an instant: ids begin with their time in milliseconds. */
function idAt(millis: number): string {
  const hex = millis.toString(16).padStart(12, "0");
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`;
}

/** Where the first pass of a process begins: a while before the last seal. */
export async function firstIdOf(executor: Executor): Promise<UnseenFrom> {
  const { rows } = await sql<{ last: string | null }>`select (select last_id from audit_seal order by last_id desc limit 1)::text as last`.execute(executor);
  const last = rows[0]?.last;
  return typeof last === "string" ? idAt(Number.parseInt(last.replace("-", "").slice(0, 12), 16) - LOOK_BACK_MS) : undefined;
}

/**
 * From which id on lines may be written that nobody sees at this moment: those of the oldest transaction under way, and all that come. Where the
 * server hides what some connections do, it is a while before.
 */
export async function idsSince(executor: Executor): Promise<UnseenFrom> {
  const now = Date.now();
  const { rows } = await sql<{ age: number | null; hidden: boolean | null }>`
    select extract(epoch from clock_timestamp() - min(xact_start))::float8 as age, bool_or(state is null) as hidden
    from pg_stat_activity where datname = current_database() and backend_type = 'client backend'`.execute(executor);
  const { age = null, hidden = null } = rows[0] ?? {};
  const known = hidden === false && age !== null;
  return idAt(Math.floor(now - CLOCKS_DIFFER_MS - (known ? Math.max(0, age * 1000) : LOOK_BACK_MS)));
}
