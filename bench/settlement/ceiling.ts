import type { Database } from "@openamo/platform";
import { sql } from "kysely";

/** Tables that settling a sheet writes. */
const TABLES = [
  "command_key",
  "command_answer",
  "audit_line",
  "outbox_event",
  "claim",
  "claim_action",
  "claim_decision",
  "claim_fingerprint",
  "claim_counter",
  "payment_order",
  "receivable",
  "transfer",
];

const SECOND_MS = 1000;

export interface Ceiling {
  readonly inserted: number;
  readonly copied: number;
}

/** Seconds that the server alone takes to write every row again, indexes and checks included: by `insert ... select`, and by COPY from a file of its own. */
export async function rawCeiling({ kysely }: Database, folder: string): Promise<Ceiling> {
  const seconds = { inserted: 0, copied: 0 };
  const timed = async (statement: string): Promise<number> => {
    const started = performance.now();
    await sql.raw(statement).execute(kysely);
    return (performance.now() - started) / SECOND_MS;
  };
  for (const table of TABLES) {
    const file = `${folder}/raw-${table}`;
    await sql.raw(`create table raw_rows (like ${table} including all)`).execute(kysely);
    seconds.inserted += await timed(`insert into raw_rows select * from ${table}`);
    await sql.raw(`copy (select * from ${table}) to '${file}' (format binary)`).execute(kysely);
    await sql.raw("truncate raw_rows").execute(kysely);
    seconds.copied += await timed(`copy raw_rows from '${file}' (format binary)`);
    await sql.raw("drop table raw_rows").execute(kysely);
  }
  return seconds;
}
