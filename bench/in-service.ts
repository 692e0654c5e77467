import type { Database } from "@openamo/platform";
import { sql } from "kysely";

/** Files of the write-ahead log, of 16 MB each, that a measure may fill. */
const FILES = 48;
const FILE_MB = 16;

/**
 * Brings a new server to the state of one that is in service: the files of its write-ahead log exist and are written over again. A new server makes
 * each of them when it is first needed, writing 16 MB of zeros and waiting for the disk while everybody waits for it; it does so once in its life.
 */
export async function bringIntoService({ kysely }: Database): Promise<void> {
  await sql`alter system set min_wal_size = ${sql.lit(`${FILES * FILE_MB}MB`)}`.execute(kysely);
  await sql`select pg_reload_conf()`.execute(kysely);
  for (let file = 0; file < FILES; file += 1) {
    await sql`select pg_logical_emit_message(false, 'bench', 'a file begins')`.execute(kysely);
    await sql`select pg_switch_wal()`.execute(kysely);
  }
  // A checkpoint gives the files that are no longer needed back to be written over.
  await sql`checkpoint`.execute(kysely);
}
