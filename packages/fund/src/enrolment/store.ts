import type { Refusal } from "@openamo/kernel";
import { type Executor, type PageRequest, pageOf } from "@openamo/platform";
import { sql } from "kysely";
import type { Enrolment, EnrolmentStatus, UnmetLine } from "./enrolment.ts";

interface EnrolmentRow {
  id: string;
  organism: string;
  country: string;
  file_name: string;
  rehearsal: boolean;
  status: EnrolmentStatus;
  lines_done: number;
  enrolled: number;
  doubles: number;
  refused: number;
  taken_back: number;
  kept: number;
  began_at: Date;
  began_by: string;
  finished_at: Date | null;
  reversed_at: Date | null;
  reversed_by: string | null;
  motive: string | null;
}

const toEnrolment = (row: EnrolmentRow): Enrolment => ({
  id: row.id,
  organism: row.organism,
  country: row.country,
  fileName: row.file_name,
  rehearsal: row.rehearsal,
  status: row.status,
  linesDone: Number(row.lines_done),
  enrolled: Number(row.enrolled),
  doubles: Number(row.doubles),
  refused: Number(row.refused),
  takenBack: Number(row.taken_back),
  kept: Number(row.kept),
  beganAt: row.began_at,
  beganBy: row.began_by,
  finishedAt: row.finished_at,
  reversedAt: row.reversed_at,
  reversedBy: row.reversed_by,
  motive: row.motive,
});

export interface NewEnrolment {
  readonly id: string;
  readonly organism: string;
  readonly country: string;
  readonly fileName: string;
  readonly fileHash: string;
  readonly rehearsal: boolean;
  readonly at: Date;
  readonly by: string;
}

export async function insertEnrolment(tx: Executor, { id, organism, country, fileName, fileHash, rehearsal, at, by }: NewEnrolment): Promise<void> {
  await sql`insert into enrolment (id, organism, country, file_name, file_hash, rehearsal, status, began_at, began_by)
    values (${id}::uuid, ${organism}, ${country}, ${fileName}, ${fileHash}, ${rehearsal}, 'running', ${at}, ${by})`.execute(tx);
}

/** The enrolment of the same file for the same organism that was not reversed. */
export async function enrolmentOfFile(executor: Executor, organism: string, fileHash: string): Promise<Enrolment | undefined> {
  const { rows } = await sql<EnrolmentRow>`select * from enrolment
    where organism = ${organism} and file_hash = ${fileHash} and not rehearsal and status <> 'reversed' order by began_at desc limit 1`.execute(executor);
  return rows[0] && toEnrolment(rows[0]);
}

export async function findEnrolment(executor: Executor, id: string): Promise<Enrolment | undefined> {
  const { rows } = await sql<EnrolmentRow>`select * from enrolment where id = ${id}::uuid`.execute(executor);
  return rows[0] && toEnrolment(rows[0]);
}

/** The enrolment, held until the end of the transaction: batches of one file follow each other. */
export async function lockEnrolment(tx: Executor, id: string): Promise<Enrolment | undefined> {
  const { rows } = await sql<EnrolmentRow>`select * from enrolment where id = ${id}::uuid for update`.execute(tx);
  return rows[0] && toEnrolment(rows[0]);
}

export async function selectEnrolments(executor: Executor, organism: string | null, request: PageRequest): Promise<{ items: Enrolment[]; total: number }> {
  const { size, offset } = pageOf(request);
  const mine = organism === null ? sql`true` : sql`organism = ${organism}`;
  const { rows } = await sql<EnrolmentRow>`select * from enrolment where ${mine} order by began_at desc, id desc limit ${size} offset ${offset}`.execute(
    executor,
  );
  const counted = await sql<{ total: number }>`select count(*) as total from enrolment where ${mine}`.execute(executor);
  return { items: rows.map(toEnrolment), total: Number(counted.rows[0]?.total ?? 0) };
}

/** What became of a line. */
export interface LineOutcome {
  readonly line: number;
  readonly outcome: "enrolled" | "double" | "refused";
  readonly personId: string | null;
  readonly mark: string | null;
  readonly refusal: Refusal | null;
}

export async function insertLines(tx: Executor, enrolmentId: string, lines: readonly LineOutcome[]): Promise<void> {
  if (lines.length === 0) return;
  await sql`insert into enrolment_line (enrolment_id, line, outcome, person_id, mark, code, field, details)
    select ${enrolmentId}::uuid, line, outcome, person_id, mark, code, field, details::jsonb from unnest(
      ${lines.map(({ line }) => line)}::bigint[],
      ${lines.map(({ outcome }) => outcome)}::text[],
      ${lines.map(({ personId }) => personId)}::uuid[],
      ${lines.map(({ mark }) => mark)}::text[],
      ${lines.map(({ refusal }) => refusal?.definition.code ?? null)}::text[],
      ${lines.map(({ refusal }) => refusal?.field ?? null)}::text[],
      ${lines.map(({ refusal }) => (refusal === null ? null : JSON.stringify(refusal.details)))}::text[]
    ) as r (line, outcome, person_id, mark, code, field, details)`.execute(tx);
}

/** Moves the enrolment on in the transaction of the lines themselves. */
export async function advance(tx: Executor, id: string, done: { linesDone: number; enrolled: number; doubles: number; refused: number }): Promise<void> {
  await sql`update enrolment set lines_done = ${done.linesDone}, enrolled = enrolled + ${done.enrolled}, doubles = doubles + ${done.doubles},
    refused = refused + ${done.refused} where id = ${id}::uuid`.execute(tx);
}

export async function setStatus(tx: Executor, id: string, status: EnrolmentStatus, at: Date, by: string, motive: string | null = null): Promise<void> {
  const ends = status === "finished";
  await sql`update enrolment set status = ${status},
    finished_at = case when ${ends} then ${at}::timestamptz else finished_at end,
    reversed_at = case when ${ends} then null else ${at}::timestamptz end,
    reversed_by = case when ${ends} then null else ${by} end,
    motive = coalesce(${motive}, motive)
    where id = ${id}::uuid`.execute(tx);
}

/** Marks met already in this enrolment, or that stand for the identifiers of earlier lines. */
export async function marksMet(executor: Executor, id: string, marks: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ mark: string }>`select mark from enrolment_line where enrolment_id = ${id}::uuid and mark = any(${marks}::text[])`.execute(
    executor,
  );
  return new Set(rows.map((row) => row.mark));
}

/** The next persons enrolled and not yet looked at by a reversal. */
export async function nextEnrolled(tx: Executor, id: string, limit: number): Promise<{ line: number; personId: string }[]> {
  const { rows } = await sql<{ line: number; person_id: string }>`
    select line, person_id from enrolment_line where enrolment_id = ${id}::uuid and outcome = 'enrolled' order by line limit ${limit}`.execute(tx);
  return rows.map((row) => ({ line: Number(row.line), personId: row.person_id }));
}

/** What a reversal did with some lines. */
export async function markReversed(tx: Executor, id: string, takenBack: readonly number[], kept: readonly number[], code: string): Promise<void> {
  await sql`update enrolment_line set outcome = 'taken-back' where enrolment_id = ${id}::uuid and line = any(${takenBack}::bigint[])`.execute(tx);
  await sql`update enrolment_line set outcome = 'kept', code = ${code} where enrolment_id = ${id}::uuid and line = any(${kept}::bigint[])`.execute(tx);
  await sql`update enrolment set taken_back = taken_back + ${takenBack.length}, kept = kept + ${kept.length} where id = ${id}::uuid`.execute(tx);
}

/** Lines that were not simply enrolled, in the order of the file: those after a line, then a page of them. */
export async function selectUnmet(executor: Executor, id: string, { after = 0, ...request }: PageRequest & { readonly after?: number }): Promise<UnmetLine[]> {
  const { size, offset } = pageOf(request);
  const { rows } = await sql<{ line: number; outcome: UnmetLine["outcome"]; code: string; field: string | null; details: Record<string, string> | null }>`
    select line, outcome, code, field, details from enrolment_line
    where enrolment_id = ${id}::uuid and line > ${after} and outcome in ('double', 'refused', 'kept')
    order by line limit ${size} offset ${offset}`.execute(executor);
  return rows.map(({ line, outcome, code, field, details }) => ({ line: Number(line), outcome, code, field, details: details ?? {} }));
}
