import { AFFILIATION, type Day, DEPENDANT, isoDay } from "@openamo/kernel";
import { ask, type Executor, eachMachine, type Json, newId, type Question, question } from "@openamo/platform";
import { type RawBuilder, sql } from "kysely";
import { fromIso, type KnownSituation, toIso } from "./situation.ts";

interface SituationRow {
  person_id: string;
  id: string;
  kind: string;
  valid_from: string;
  valid_to: string | null;
  details: Json<Record<string, string>>;
  organism: string | null;
  known_from: Date;
  known_to: Date | null;
  recorded_by: string;
  event_id: string | null;
  holder_id: string | null;
  ended_by_event: string | null;
}

type AffiliationTables = {
  insured_file: { person_id: string; country: string; opened_at: Date; opened_by: string; gave_way_to: string | null };
  situation: SituationRow;
};

const on = (executor: Executor) => executor.withTables<AffiliationTables>();

/**
 * Locks the files of persons until the end of the transaction and gives their countries.
 * Everything that reads a person's counters or rights in order to change them takes this lock first, so two commands about one person
 * follow each other; statements that come after it see what the other committed. Always in the order of ids: no two can wait for each other.
 * `no key update` leaves inserts that only refer to the file free.
 */
export async function lockFiles(tx: Executor, personIds: readonly string[]): Promise<LockedFiles> {
  const locked = await eachMachine(tx, personIds, async (some) => [...(await ask(tx, lockingFiles(some)))]);
  return new Map(locked);
}

/** Countries of files, by person. */
export type LockedFiles = ReadonlyMap<string, { readonly country: string }>;

/** What {@link lockFiles} asks where cases lie on one machine. */
export const lockingFiles = (personIds: readonly string[]): Question<LockedFiles> =>
  question(
    sql`select person_id, country from insured_file where person_id = any(${personIds}::uuid[]) order by person_id for no key update`,
    (rows: readonly { person_id: string; country: string }[]) => new Map(rows.map(({ person_id, country }) => [person_id, { country }])),
  );

/** A person's file: its country, and the file that was kept where this one gave way to it. */
export interface InsuredFile {
  readonly country: string;
  readonly gaveWayTo: string | null;
}

/** Says to which file another gives way; null when it stands by itself again. The caller holds the lock. */
export async function giveWay(tx: Executor, personId: string, keptId: string | null): Promise<void> {
  await on(tx).updateTable("insured_file").set({ gave_way_to: keptId }).where("person_id", "=", personId).execute();
}

/** Files, without a lock. */
export const filesNow = (personIds: readonly string[]): Question<Map<string, InsuredFile>> =>
  question(
    sql`select person_id, country, gave_way_to from insured_file where person_id = any(${personIds}::uuid[])`,
    (rows: readonly { person_id: string; country: string; gave_way_to: string | null }[]) =>
      new Map(rows.map(({ person_id, country, gave_way_to }) => [person_id, { country, gaveWayTo: gave_way_to }])),
  );

/** The answer to {@link filesNow}. */
export const filesOf = (executor: Executor, personIds: readonly string[]): Promise<Map<string, InsuredFile>> => ask(executor, filesNow(personIds));

interface Selection {
  /** Only facts that hold on this day. */
  readonly validOn?: Day | undefined;
  /** What was believed at the end of this day in that time zone; what is believed now when absent. */
  readonly known?: { readonly on: Day; readonly timeZone: string } | undefined;
}

const bySituated = (personIds: readonly string[], rows: readonly SelectedRow[]): Map<string, KnownSituation[]> => {
  const byPerson = new Map<string, KnownSituation[]>(personIds.map((id) => [id, []]));
  for (const row of rows) byPerson.get(row.person_id)?.push(toSituation(row));
  return byPerson;
};

/** What is believed now of persons, grouped by person in the order of their first day. */
export const situationsNow = (personIds: readonly string[]): Question<Map<string, KnownSituation[]>> =>
  question(
    sql`select person_id, id, kind, valid_from, valid_to, details, organism, known_from, known_to from situation
      where person_id = any(${personIds}::uuid[]) and known_to is null order by valid_from, id`,
    (rows: readonly SelectedRow[]) => bySituated(personIds, rows),
  );

/** Facts of persons, one read for all of them, grouped by person in the order of their first day. */
export async function selectSituations(executor: Executor, personIds: readonly string[], selection: Selection = {}): Promise<Map<string, KnownSituation[]>> {
  if (personIds.length === 0) return new Map();
  let query = on(executor).selectFrom("situation").selectAll().where("person_id", "=", sql<string>`any(${personIds}::uuid[])`);
  if (selection.known === undefined) query = query.where("known_to", "is", null);
  else {
    const end = sql<Date>`((${isoDay(selection.known.on)}::date + 1)::timestamp at time zone ${selection.known.timeZone})`;
    query = query.where("known_from", "<", end).where((row) => row.or([row("known_to", "is", null), row("known_to", ">=", end)]));
  }
  if (selection.validOn !== undefined) {
    const valid = isoDay(selection.validOn);
    query = query.where("valid_from", "<=", valid).where((row) => row.or([row("valid_to", "is", null), row("valid_to", ">=", valid)]));
  }
  return bySituated(personIds, await query.orderBy("valid_from").orderBy("id").execute());
}

/** Facts by id, believed or not any more. */
export async function situationsById(executor: Executor, personIds: readonly string[], ids: readonly string[]): Promise<KnownSituation[]> {
  if (ids.length === 0) return [];
  const rows = await on(executor)
    .selectFrom("situation")
    .selectAll()
    .where("person_id", "=", sql<string>`any(${personIds}::uuid[])`)
    .where("id", "=", sql<string>`any(${ids}::uuid[])`)
    .execute();
  return rows.map(toSituation);
}

type SelectedRow = Omit<SituationRow, "details" | "recorded_by" | "event_id" | "holder_id" | "ended_by_event"> & { details: Record<string, string> };

const toSituation = (row: SelectedRow): KnownSituation => ({
  id: row.id,
  personId: row.person_id,
  kind: row.kind,
  from: fromIso(row.valid_from) as Day,
  to: fromIso(row.valid_to),
  details: row.details,
  organism: row.organism,
  knownFrom: row.known_from,
  knownTo: row.known_to,
});

export interface NewSituation {
  readonly personId: string;
  readonly kind: string;
  readonly from: Day;
  readonly to: Day | null;
  readonly details: Readonly<Record<string, string>>;
  /** The life event that brings the fact. */
  readonly eventId?: string | null;
}

export async function insertSituations(tx: Executor, facts: readonly NewSituation[], at: Date, by: string): Promise<string[]> {
  if (facts.length === 0) return [];
  const rows = facts.map((fact) => ({
    person_id: fact.personId,
    id: newId(),
    kind: fact.kind,
    valid_from: isoDay(fact.from),
    valid_to: toIso(fact.to),
    details: JSON.stringify(fact.details),
    organism: fact.kind === AFFILIATION ? (fact.details.organism ?? null) : null,
    known_from: at,
    known_to: null,
    recorded_by: by,
    event_id: fact.eventId ?? null,
    holder_id: fact.kind === DEPENDANT ? (fact.details.holder ?? null) : null,
    ended_by_event: null,
  }));
  await on(tx).insertInto("situation").values(rows).execute();
  return rows.map(({ id }) => id);
}

/** Ends the belief in facts, from this instant on; `eventId` is the life event that ends it. */
export async function ceaseToKnow(tx: Executor, personId: string, ids: readonly string[], at: Date, eventId: string | null = null): Promise<void> {
  if (ids.length === 0) return;
  await on(tx)
    .updateTable("situation")
    .set({ known_to: at, ended_by_event: eventId })
    .where("person_id", "=", personId)
    .where("id", "=", sql<string>`any(${ids}::uuid[])`)
    .where("known_to", "is", null)
    .execute();
}

/**
 * For the searches of other rooms: whether a person's file belongs to an organism on a day - it holds the latest affiliation begun, or one to come.
 * An organism that the person has left no longer sees the file.
 */
export const belongsTo = (person: RawBuilder<unknown>, organism: string, today: Day): RawBuilder<boolean> => sql<boolean>`exists (
  select 1 from situation s
  where s.person_id = ${person} and s.organism = ${organism} and s.kind = ${KIND} and s.known_to is null
    and (s.valid_from > ${isoDay(today)}::date or s.valid_from = (
      select max(begun.valid_from) from situation begun
      where begun.person_id = s.person_id and begun.kind = ${KIND} and begun.known_to is null and begun.valid_from <= ${isoDay(today)}::date)))`;

/** Written in the query itself, so that the index of believed affiliations is known to serve it. */
const KIND = sql.lit(AFFILIATION);

/** Whether a person's file belongs to an organism on a day. */
export async function fileBelongsTo(executor: Executor, personId: string, organism: string, today: Day): Promise<boolean> {
  const { rows } = await sql<{ yes: boolean }>`select ${belongsTo(sql`${personId}::uuid`, organism, today)} as yes`.execute(executor);
  return rows[0]?.yes === true;
}
