import { type CounterKey, type CounterValue, cents } from "@openamo/kernel";
import type { Executor } from "@openamo/platform";
import { sql } from "kysely";
import { netMoves, type PersonMove } from "./counters.ts";
import { on } from "./tables.ts";

/** Counters of persons, one read for all. Those never moved are not in the answer. */
export async function selectCounters(
  executor: Executor,
  wanted: readonly (CounterKey & { personId: string })[],
): Promise<(CounterValue & { personId: string })[]> {
  if (wanted.length === 0) return [];
  const rows = await sql<{ person_id: string; name: string; span: string; count: number; cents: number }>`
    select c.person_id, c.name, c.span, c.count, c.cents
    from unnest(${wanted.map((key) => key.personId)}::uuid[], ${wanted.map((key) => key.name)}::text[], ${wanted.map((key) => key.span)}::text[])
      as w (person_id, name, span)
    join claim_counter c on c.person_id = w.person_id and c.name = w.name and c.span = w.span`.execute(executor);
  return rows.rows.map((row) => ({ personId: row.person_id, name: row.name, span: row.span, count: row.count, cents: cents(row.cents) }));
}

/** Every counter of some persons. */
export async function selectAllCounters(executor: Executor, personIds: readonly string[]): Promise<(CounterValue & { personId: string })[]> {
  const rows = await on(executor).selectFrom("claim_counter").selectAll().where("person_id", "=", sql<string>`any(${personIds}::uuid[])`).execute();
  return rows.map((row) => ({ personId: row.person_id, name: row.name, span: row.span, count: row.count, cents: cents(row.cents) }));
}

/** Adds moves to counters; a counter never moved before begins at nothing. The caller holds the locks of the files. */
export async function moveCounters(tx: Executor, moves: readonly PersonMove[]): Promise<void> {
  const net = netMoves(moves);
  if (net.length === 0) return;
  await sql`
    insert into claim_counter as c (person_id, name, span, count, cents)
    select * from unnest(${net.map((move) => move.personId)}::uuid[], ${net.map((move) => move.name)}::text[], ${net.map((move) => move.span)}::text[],
      ${net.map((move) => move.count)}::bigint[], ${net.map((move) => move.cents)}::bigint[])
    on conflict (person_id, name, span) do update set count = c.count + excluded.count, cents = c.cents + excluded.cents`.execute(tx);
}

/** Takes moves back from counters that hold them. An update, not an insert: a row of less than nothing is refused even where it would only be added. */
export async function restoreCounters(tx: Executor, moves: readonly PersonMove[]): Promise<void> {
  const net = netMoves(moves);
  if (net.length === 0) return;
  await sql`
    update claim_counter c set count = c.count - m.count, cents = c.cents - m.cents
    from unnest(${net.map((move) => move.personId)}::uuid[], ${net.map((move) => move.name)}::text[], ${net.map((move) => move.span)}::text[],
      ${net.map((move) => move.count)}::bigint[], ${net.map((move) => move.cents)}::bigint[]) as m (person_id, name, span, count, cents)
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
export async function selectCareMarks(executor: Executor, marks: readonly CareMark[]): Promise<Map<string, string>> {
  if (marks.length === 0) return new Map();
  const { rows } = await sql<{ person_id: string; professional_id: string; fingerprint: string; reference: string }>`
    select f.person_id, f.professional_id, f.fingerprint, c.reference
    from unnest(${marks.map((mark) => mark.personId)}::uuid[], ${marks.map((mark) => mark.professionalId)}::uuid[], ${marks.map((mark) => mark.fingerprint)}::text[])
      as w (person_id, professional_id, fingerprint)
    join claim_fingerprint f on f.person_id = w.person_id and f.professional_id = w.professional_id and f.fingerprint = w.fingerprint
    join claim c on c.person_id = f.person_id and c.id = f.claim_id`.execute(executor);
  return new Map(
    rows.map((row) => [careMarkKey({ personId: row.person_id, professionalId: row.professional_id, fingerprint: row.fingerprint }), row.reference]),
  );
}

/** Frees the marks of a claim that is no longer live. */
export async function releaseCareMarks(tx: Executor, personId: string, claimId: string): Promise<void> {
  await on(tx).deleteFrom("claim_fingerprint").where("person_id", "=", personId).where("claim_id", "=", claimId).execute();
}
