import { type CounterKey, type CounterValue, cents } from "@openamo/kernel";
import { answered, arrayBytes, ask, type ElementType, type Executor, type Question, question, writeLater } from "@openamo/platform";
import { sql } from "kysely";
import { netMoves, type PersonMove } from "./counters.ts";
import { on } from "./tables.ts";

/** One member of many rows, as a parameter of a statement that names them all. */
const column = <Row>(rows: readonly Row[], type: ElementType, value: (row: Row) => string | number): Buffer => arrayBytes(type, rows.map(value));

/** A counter of a person. */
export type PersonCounter = CounterValue & { readonly personId: string };

/** Counters of persons, one read for all, each of them asked once. Those never moved are not in the answer. */
export function countersOf(wanted: readonly (CounterKey & { personId: string })[]): Question<PersonCounter[]> {
  if (wanted.length === 0) return answered([]);
  return question(
    sql`select c.person_id, c.name, c.span, c.count, c.cents
      from unnest(${column(wanted, "uuid", ({ personId }) => personId)}::uuid[], ${column(wanted, "text", ({ name }) => name)}::text[],
        ${column(wanted, "text", ({ span }) => span)}::text[]) as w (person_id, name, span)
      join claim_counter c on c.person_id = w.person_id and c.name = w.name and c.span = w.span`,
    (rows: readonly { person_id: string; name: string; span: string; count: number; cents: number }[]) =>
      rows.map((row) => ({ personId: row.person_id, name: row.name, span: row.span, count: row.count, cents: cents(row.cents) })),
  );
}

/** Every counter of some persons. */
export async function selectAllCounters(executor: Executor, personIds: readonly string[]): Promise<PersonCounter[]> {
  const rows = await on(executor).selectFrom("claim_counter").selectAll().where("person_id", "=", sql<string>`any(${personIds}::uuid[])`).execute();
  return rows.map((row) => ({ personId: row.person_id, name: row.name, span: row.span, count: row.count, cents: cents(row.cents) }));
}

/** Adds moves to counters; a counter never moved before begins at nothing. The caller holds the locks of the files. */
export async function moveCounters(tx: Executor, moves: readonly PersonMove[]): Promise<void> {
  const net = netMoves(moves);
  if (net.length === 0) return;
  const moved = sql`
    insert into claim_counter as c (person_id, name, span, count, cents)
    select * from unnest(${column(net, "uuid", ({ personId }) => personId)}::uuid[], ${column(net, "text", ({ name }) => name)}::text[],
      ${column(net, "text", ({ span }) => span)}::text[], ${column(net, "bigint", ({ count }) => count)}::bigint[],
      ${column(net, "bigint", (move) => move.cents)}::bigint[])
    on conflict (person_id, name, span) do update set count = c.count + excluded.count, cents = c.cents + excluded.cents`;
  await writeLater(tx, moved);
}

/** Takes moves back from counters that hold them. An update, not an insert: a row of less than nothing is refused even where it would only be added. */
export async function restoreCounters(tx: Executor, moves: readonly PersonMove[]): Promise<void> {
  const net = netMoves(moves);
  if (net.length === 0) return;
  await sql`
    update claim_counter c set count = c.count - m.count, cents = c.cents - m.cents
    from unnest(${column(net, "uuid", ({ personId }) => personId)}::uuid[], ${column(net, "text", ({ name }) => name)}::text[],
      ${column(net, "text", ({ span }) => span)}::text[], ${column(net, "bigint", ({ count }) => count)}::bigint[],
      ${column(net, "bigint", (move) => move.cents)}::bigint[]) as m (person_id, name, span, count, cents)
    where c.person_id = m.person_id and c.name = m.name and c.span = m.span`.execute(tx);
}

/** Care of one person by one professional, as a pack fingerprints it. */
export interface CareMark {
  readonly personId: string;
  readonly professionalId: string;
  readonly fingerprint: string;
}

export const careMarkKey = ({ personId, professionalId, fingerprint }: CareMark): string => `${personId}\n${professionalId}\n${fingerprint}`;

/** Marks that live claims already hold, with the references of those claims. */
export function careMarksOf(marks: readonly CareMark[]): Question<Map<string, string>> {
  if (marks.length === 0) return answered(new Map());
  const statement = sql`
    select f.person_id, f.professional_id, f.fingerprint, c.reference
    from unnest(${column(marks, "uuid", ({ personId }) => personId)}::uuid[], ${column(marks, "uuid", (mark) => mark.professionalId)}::uuid[],
      ${column(marks, "text", ({ fingerprint }) => fingerprint)}::text[]) as w (person_id, professional_id, fingerprint)
    join claim_fingerprint f on f.person_id = w.person_id and f.professional_id = w.professional_id and f.fingerprint = w.fingerprint
    join claim c on c.person_id = f.person_id and c.id = f.claim_id`;
  return question(
    statement,
    (rows: readonly { person_id: string; professional_id: string; fingerprint: string; reference: string }[]) =>
      new Map(rows.map((row) => [careMarkKey({ personId: row.person_id, professionalId: row.professional_id, fingerprint: row.fingerprint }), row.reference])),
  );
}

/** The answer to {@link careMarksOf}. */
export const selectCareMarks = (executor: Executor, marks: readonly CareMark[]): Promise<Map<string, string>> => ask(executor, careMarksOf(marks));

/** Frees the marks of a claim that is no longer live. */
export async function releaseCareMarks(tx: Executor, personId: string, claimId: string): Promise<void> {
  await on(tx).deleteFrom("claim_fingerprint").where("person_id", "=", personId).where("claim_id", "=", claimId).execute();
}
