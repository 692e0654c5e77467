import { type Day, day, isoDay } from "@openamo/kernel";
import type { Executor } from "@openamo/platform";
import { sql } from "kysely";
import type { ImportReport } from "./report.ts";
import { type ImportRow, on } from "./tables.ts";

/** A file as the journal of imports names it. */
export interface ImportedFile {
  readonly name: string;
  readonly bytes: number;
}

export interface ReversalReport {
  /** Entries that the import had brought. */
  readonly ended: number;
  /** Entries held again as before the import. */
  readonly restored: number;
}

/** One import or reversal, in the order in which they happened. */
export interface ImportRecord {
  readonly number: number;
  readonly list: string;
  readonly kind: "import" | "reversal";
  readonly reverses: number | null;
  /** Number of the reversal that undid it. */
  readonly reversedBy: number | null;
  readonly files: readonly ImportedFile[];
  readonly holdsOn: Day;
  readonly subject: string;
  readonly at: Date;
  readonly report: ImportReport | ReversalReport;
}

/** Any number will do as long as every process takes the same one. */
const NOMENCLATURE_LOCK = 730_114_331;

/** Takes the next number. Two imports at once come one after the other: the second waits for the first to be kept or undone. */
export async function nextNumber(tx: Executor): Promise<number> {
  await sql`select pg_advisory_xact_lock(${NOMENCLATURE_LOCK})`.execute(tx);
  const row = await on(tx)
    .selectFrom("nomenclature_import")
    .select((eb) => eb.fn.max("number").as("last"))
    .executeTakeFirst();
  return (row?.last ?? 0) + 1;
}

type NewRecord = Omit<ImportRecord, "reversedBy">;

export async function keepRecord(tx: Executor, { number, list, kind, reverses, files, holdsOn, subject, at, report }: NewRecord): Promise<void> {
  const json = { files: JSON.stringify(files), report: JSON.stringify(report) };
  await on(tx)
    .insertInto("nomenclature_import")
    .values({ number, list, kind, reverses, holds_on: isoDay(holdsOn), subject, at, ...json })
    .execute();
}

type ReadRow = { [Column in keyof ImportRow]: Column extends "files" | "report" ? unknown : ImportRow[Column] } & { reversed_by: number | null };

const recordOf = (row: ReadRow): ImportRecord => ({
  number: row.number,
  list: row.list,
  kind: row.kind,
  reverses: row.reverses,
  reversedBy: row.reversed_by,
  files: row.files as ImportedFile[],
  holdsOn: day(row.holds_on),
  subject: row.subject,
  at: row.at,
  report: row.report as ImportReport | ReversalReport,
});

const records = (executor: Executor) =>
  on(executor)
    .selectFrom("nomenclature_import as i")
    .leftJoin("nomenclature_import as r", "r.reverses", "i.number")
    .selectAll("i")
    .select("r.number as reversed_by")
    .orderBy("i.number", "desc");

/** Imports and reversals, the latest first. */
export const allRecords = async (executor: Executor): Promise<ImportRecord[]> => (await records(executor).execute()).map(recordOf);

export async function findRecord(executor: Executor, number: number): Promise<ImportRecord | undefined> {
  const row = await records(executor).where("i.number", "=", number).executeTakeFirst();
  return row && recordOf(row);
}

/** The latest import of a list that nobody has reversed. */
export async function latestImport(executor: Executor, list: string): Promise<ImportRecord | undefined> {
  const row = await records(executor).where("i.list", "=", list).where("i.kind", "=", "import").where("r.number", "is", null).executeTakeFirst();
  return row && recordOf(row);
}
