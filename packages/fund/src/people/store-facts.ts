import { type Day, day, isoDay } from "@openamo/kernel";
import { type Executor, newId } from "@openamo/platform";
import { sql } from "kysely";
import { type BulkColumn, insertAll } from "./bulk.ts";
import type { FactDetails, FactKind, PersonFact, StatedFact } from "./identity.ts";

interface FactRow {
  person_id: string;
  id: string;
  kind: FactKind;
  slot: string;
  valid_from: string;
  valid_to: string | null;
  details: FactDetails[FactKind];
  known_from: Date;
  known_to: Date | null;
  recorded_by: string;
  change_id: string;
  ended_by: string | null;
}

/** Who states facts, when, and by which change. */
export interface Stating {
  readonly at: Date;
  readonly by: string;
  readonly changeId: string;
}

const toFact = (row: FactRow): PersonFact =>
  // The details were written under the type of their kind, and nobody else writes this table.
  ({
    id: row.id,
    personId: row.person_id,
    kind: row.kind,
    slot: row.slot,
    from: day(row.valid_from),
    to: row.valid_to === null ? null : day(row.valid_to),
    details: row.details,
    knownFrom: row.known_from,
    knownTo: row.known_to,
    recordedBy: row.recorded_by,
    changeId: row.change_id,
  }) as PersonFact;

/** What was believed at the end of a day in a time zone. */
export interface KnownOn {
  readonly on: Day;
  readonly timeZone: string;
}

/** Facts of identities believed now - or at the end of a day - in the order of their first day, one read for all persons. */
export async function selectFacts(executor: Executor, personIds: readonly string[], known?: KnownOn): Promise<PersonFact[]> {
  const end = known === undefined ? undefined : sql`((${isoDay(known.on)}::date + 1)::timestamp at time zone ${known.timeZone})`;
  const believed = end === undefined ? sql`known_to is null` : sql`known_from < ${end} and (known_to is null or known_to >= ${end})`;
  const { rows } = await sql<FactRow>`
    select * from person_fact where person_id = any(${personIds}::uuid[]) and ${believed} order by person_id, valid_from, id`.execute(executor);
  return rows.map(toFact);
}

/** Every fact ever stated of persons, believed or not, oldest belief first. */
export async function selectHistory(executor: Executor, personIds: readonly string[]): Promise<PersonFact[]> {
  const { rows } = await sql<FactRow>`
    select * from person_fact where person_id = any(${personIds}::uuid[]) order by known_from, valid_from, id`.execute(executor);
  return rows.map(toFact);
}

type FactOfPerson = StatedFact & { readonly personId: string; readonly changeId?: string };

/** Adds facts, one statement for all of them. A fact that names its own change keeps it. */
export async function insertFacts(tx: Executor, facts: readonly FactOfPerson[], { at, by, changeId }: Stating): Promise<void> {
  const now = at.toISOString();
  const columns: BulkColumn<FactOfPerson>[] = [
    ["person_id", "uuid", (fact) => fact.personId],
    ["id", "uuid", () => newId()],
    ["kind", "text", (fact) => fact.kind],
    ["slot", "text", (fact) => fact.slot],
    ["valid_from", "date", (fact) => isoDay(fact.from)],
    ["valid_to", "date", (fact) => (fact.to === null ? null : isoDay(fact.to))],
    ["details", "jsonb", (fact) => JSON.stringify(fact.details)],
    ["known_from", "timestamptz", () => now],
    ["recorded_by", "text", () => by],
    ["change_id", "uuid", (fact) => fact.changeId ?? changeId],
  ];
  await insertAll(tx, "person_fact", columns, facts);
}

/** Ends the belief in facts, from this instant on. */
export async function endFacts(tx: Executor, personId: string, ids: readonly string[], { at, changeId }: Stating): Promise<void> {
  if (ids.length === 0) return;
  await sql`update person_fact set known_to = ${at}, ended_by = ${changeId}::uuid
    where person_id = ${personId}::uuid and id = any(${ids}::uuid[]) and known_to is null`.execute(tx);
}

/** Facts that a change brought and that are believed, and those that it ended. */
export async function factsOfChange(tx: Executor, personId: string, changeId: string): Promise<{ brought: PersonFact[]; ended: PersonFact[] }> {
  const { rows } = await sql<FactRow>`
    select * from person_fact where person_id = ${personId}::uuid
      and ((change_id = ${changeId}::uuid and known_to is null) or ended_by = ${changeId}::uuid) order by valid_from, id`.execute(tx);
  return { brought: rows.filter((row) => row.known_to === null).map(toFact), ended: rows.filter((row) => row.ended_by === changeId).map(toFact) };
}

/** Whether something touched what a change brought, other than a change that was itself taken back. */
export async function isFollowed(tx: Executor, personId: string, changeId: string): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`select exists (
    select 1 from person_fact f
    where f.person_id = ${personId}::uuid and f.change_id = ${changeId}::uuid and f.known_to is not null
      and not exists (select 1 from person_change c where c.person_id = f.person_id and c.undoes = f.ended_by)) as found`.execute(tx);
  return rows[0]?.found === true;
}
