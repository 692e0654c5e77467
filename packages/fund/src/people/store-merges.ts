import type { Executor, Json } from "@openamo/platform";
import { sql } from "kysely";

/** What holds where two files contradict each other: the fact of the file kept, that of the other one, or both. */
export const MERGE_CHOICES = ["kept", "merged", "both"] as const;
export type MergeChoice = (typeof MERGE_CHOICES)[number];

/** Two files found to be of one person. */
export interface Merge {
  readonly id: string;
  readonly keptId: string;
  readonly mergedId: string;
  readonly motive: string;
  /** What the agent chose, by kind of fact. */
  readonly choices: Readonly<Record<string, MergeChoice>>;
  /** Files in which the merge stated or ended facts. */
  readonly touched: readonly string[];
  readonly at: Date;
  readonly by: string;
  readonly undone: { readonly at: Date; readonly by: string; readonly motive: string } | null;
}

interface MergeRow {
  person_id: string;
  id: string;
  kept_id: string;
  motive: string;
  choices: Json<Record<string, MergeChoice>>;
  touched: string[];
  merged_at: Date;
  merged_by: string;
  undone_at: Date | null;
  undone_by: string | null;
  undone_motive: string | null;
}

const on = (executor: Executor) => executor.withTables<{ person_merge: MergeRow }>();

const toMerge = (row: Omit<MergeRow, "choices"> & { choices: Record<string, MergeChoice> }): Merge => ({
  id: row.id,
  keptId: row.kept_id,
  mergedId: row.person_id,
  motive: row.motive,
  choices: row.choices,
  touched: row.touched,
  at: row.merged_at,
  by: row.merged_by,
  undone: row.undone_at === null ? null : { at: row.undone_at, by: row.undone_by ?? "", motive: row.undone_motive ?? "" },
});

/** Merges that a file took part in, on either side, oldest first. */
export async function mergesOf(executor: Executor, personId: string): Promise<Merge[]> {
  const rows = await on(executor)
    .selectFrom("person_merge")
    .selectAll()
    .where((row) => row.or([row("person_id", "=", personId), row("kept_id", "=", personId)]))
    .orderBy("merged_at")
    .orderBy("id")
    .execute();
  return rows.map(toMerge);
}

/** The merge of an id. */
export async function findMerge(executor: Executor, id: string): Promise<Merge | undefined> {
  const row = await on(executor).selectFrom("person_merge").selectAll().where("id", "=", id).executeTakeFirst();
  return row && toMerge(row);
}

export async function insertMerge(tx: Executor, merge: Omit<Merge, "undone">): Promise<void> {
  const { id, keptId, mergedId, motive, choices, touched, at, by } = merge;
  const row = { person_id: mergedId, id, kept_id: keptId, motive, choices: JSON.stringify(choices), touched: [...touched], merged_at: at, merged_by: by };
  await on(tx)
    .insertInto("person_merge")
    .values({ ...row, undone_at: null, undone_by: null, undone_motive: null })
    .execute();
}

export async function markUndone(tx: Executor, { id, mergedId }: Merge, undone: { at: Date; by: string; motive: string }): Promise<void> {
  await on(tx)
    .updateTable("person_merge")
    .set({ undone_at: undone.at, undone_by: undone.by, undone_motive: undone.motive })
    .where("person_id", "=", mergedId)
    .where("id", "=", id)
    .execute();
}

/** Says that a file gives way to another, or stands by itself again. It is told in both files. */
export async function pointTo(tx: Executor, personId: string, keptId: string, undone = false): Promise<void> {
  await sql`update person set merged_into = ${undone ? null : keptId}::uuid where person_id = ${personId}::uuid`.execute(tx);
  await (undone
    ? sql`delete from merged_file where person_id = ${keptId}::uuid and merged_id = ${personId}::uuid`
    : sql`insert into merged_file (person_id, merged_id) values (${keptId}::uuid, ${personId}::uuid)`
  ).execute(tx);
}
