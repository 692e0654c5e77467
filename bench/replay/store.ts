import type { SubmitClaim } from "@openamo/fund";
import { addDays, day, isoDay } from "@openamo/kernel";
import type { Database, Executor } from "@openamo/platform";
import { sql } from "kysely";

type Line = Readonly<Record<string, unknown>>;

const DAYS_OF_CARE = 10;
const BOX_PRICES = ["2.10", "4.37", "6.52", "9.80", "14.05"];

/** Care of the same kind on each of the days before, or boxes of other prices: a sheet as long as those of its trade are. */
function lengthened(family: unknown, [first]: readonly Line[]): readonly Line[] {
  if (first === undefined) throw new Error("a sheet without lines");
  const careDate = day(String(first.careDate));
  if (family === "paramedic") return Array.from({ length: DAYS_OF_CARE }, (_, before) => ({ ...first, careDate: isoDay(addDays(careDate, -before)) }));
  if (family !== "pharmacy") return [first];
  const { cip13: _known, ...box } = first;
  return BOX_PRICES.map((boxPrice) => ({ ...box, medicineClass: "major", boxPrice, fee: "45.00" }));
}

/** Sheets of trades that bill many lines at once, with as many lines as they bill: boxes of a prescription, days of nursing, a series of sessions. */
export const longSheets = (sheets: readonly SubmitClaim[]): SubmitClaim[] =>
  sheets.map((submitted) => {
    const { family, lines, ...others } = submitted.sheet as { family?: string; lines: readonly Line[] };
    const prescribed = family === undefined ? {} : { family, prescribedOn: "2026-09-01" };
    return { ...submitted, sheet: { ...others, ...prescribed, lines: lengthened(family, lines) } };
  });

/** What a replay reads of a file, and the columns that name a person or a claim. */
const COPIED: Readonly<Record<string, readonly string[]>> = {
  insured_file: ["person_id"],
  person: ["person_id"],
  situation: ["person_id", "id"],
  claim: ["person_id", "id", "origin_id"],
  claim_decision: ["person_id", "claim_id"],
  claim_fingerprint: ["person_id", "claim_id"],
  claim_counter: ["person_id"],
};

async function columnsOf(executor: Executor, table: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select column_name as name from information_schema.columns
    where table_schema = current_schema() and table_name = ${table} order by ordinal_position`.execute(executor);
  return rows.map(({ name }) => name);
}

/** Another id that keeps the place in time of the one it is made from: claims of a person keep their order. */
const copiedId = (name: string): string =>
  `(left(o.${name}::text, 20) || substr(md5(o.${name}::text || n), 1, 3) || '-' || substr(md5(o.${name}::text || n), 4, 12))::uuid`;

/**
 * Copies every file with its claims so many times over, each copy under ids of its own, worked out from the old ones: persons who live the same
 * life. That nothing is lost is shown by the replay itself, which finds no difference in the copies.
 */
export async function multiply({ kysely }: Database, times: number): Promise<void> {
  for (const [table, ids] of Object.entries(COPIED)) {
    const columns = await columnsOf(kysely, table);
    const copied = columns.map((name) => (ids.includes(name) ? copiedId(name) : `o.${name}`));
    await sql`create temp table originals as select * from ${sql.table(table)}`.execute(kysely);
    await sql`insert into ${sql.table(table)} (${sql.raw(columns.join(", "))})
      select ${sql.raw(copied.join(", "))} from originals o cross join generate_series(1, ${times}::int) as n`.execute(kysely);
    await sql`drop table originals`.execute(kysely);
  }
  await sql`vacuum analyze`.execute(kysely);
}
