import { tableClasses } from "@openamo/fund";
import type { Database } from "@openamo/platform";
import { sql } from "kysely";
import { UsageError } from "../cli/say.ts";
import { FIRST_DAYS } from "./load.ts";

/** What the migrations make beside tables. */
const FUNCTIONS = ["refuse_rewrite", "first_id_of_year", "open_year", "split_by_year"];

async function holdsTables(database: Database): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`select to_regclass('command_key') is not null as found`.execute(database.kysely);
  return rows[0]?.found === true;
}

async function holdsDemo(database: Database): Promise<boolean> {
  return (await database.kysely.selectFrom("command_key").select("key").where("key", "in", FIRST_DAYS).executeTakeFirst()) !== undefined;
}

/**
 * Removes the demo from a PostgreSQL server: this program's own tables and nothing else.
 * @throws UsageError when they hold anything but a demo; such a database is emptied by whoever owns it.
 */
export async function removeDemo(database: Database): Promise<void> {
  if (!(await holdsTables(database))) return;
  if (!(await holdsDemo(database)))
    throw new UsageError({
      fr: "--fresh ne retire qu’une démonstration, et la base de DATABASE_URL contient autre chose : videz-la vous-même",
      en: "--fresh removes only a demo, and the database of DATABASE_URL holds something else: empty it yourself",
    });
  const tables = Object.keys(tableClasses).map((name) => sql.table(name));
  await database.transaction(async (tx) => {
    await sql`drop table if exists ${sql.join(tables)} cascade`.execute(tx);
    await sql`drop function if exists ${sql.join(FUNCTIONS.map((name) => sql.ref(name)))} cascade`.execute(tx);
  });
}
