import { AFFILIATION, DEPENDANT, isoDay } from "@openamo/kernel";
import { type Executor, newId } from "@openamo/platform";
import { sql } from "kysely";
import type { NewSituation } from "./store.ts";

/** Who brings facts, when, and by which import. */
export interface Bringing {
  readonly at: Date;
  readonly by: string;
  /** Stands in each fact, so that it can be taken back exactly; null where nothing brought them together. */
  readonly eventId: string | null;
}

/** Opens the files of new persons, one statement for all. */
export async function openFiles(tx: Executor, personIds: readonly string[], country: string, { at, by }: Bringing): Promise<void> {
  if (personIds.length === 0) return;
  await sql`insert into insured_file (person_id, country, opened_at, opened_by)
    select id, ${country}, ${at}::timestamptz, ${by} from unnest(${personIds}::uuid[]) as r (id)`.execute(tx);
}

/** Adds the first facts of new files, one statement for all. Their kinds, organisms and days were checked: nothing else is in these files yet. */
export async function insertFirstFacts(tx: Executor, facts: readonly NewSituation[], { at, by, eventId }: Bringing): Promise<void> {
  if (facts.length === 0) return;
  const column = (value: (fact: NewSituation) => string | null): (string | null)[] => facts.map(value);
  await sql`insert into situation (person_id, id, kind, valid_from, valid_to, details, organism, holder_id, known_from, recorded_by, event_id)
    select person_id, id, kind, valid_from, valid_to, details::jsonb, organism, holder_id, ${at}::timestamptz, ${by}, ${eventId}::uuid
    from unnest(
      ${column((fact) => fact.personId)}::uuid[],
      ${column(() => newId())}::uuid[],
      ${column((fact) => fact.kind)}::text[],
      ${column((fact) => isoDay(fact.from))}::date[],
      ${column((fact) => (fact.to === null ? null : isoDay(fact.to)))}::date[],
      ${column((fact) => JSON.stringify(fact.details))}::text[],
      ${column((fact) => (fact.kind === AFFILIATION ? (fact.details.organism ?? null) : null))}::text[],
      ${column((fact) => (fact.kind === DEPENDANT ? (fact.details.holder ?? null) : null))}::uuid[]
    ) as r (person_id, id, kind, valid_from, valid_to, details, organism, holder_id)`.execute(tx);
}

/** Files that hold a fact which an import did not bring, or where a fact that it brought is believed no more, or through which others are covered. */
export async function factsBeyond(executor: Executor, personIds: readonly string[], eventId: string): Promise<Set<string>> {
  const { rows } = await sql<{ person_id: string }>`
    select distinct person_id from situation
    where person_id = any(${personIds}::uuid[]) and (event_id is distinct from ${eventId}::uuid or known_to is not null)
    union
    select distinct holder_id from situation where holder_id = any(${personIds}::uuid[]) and kind = ${DEPENDANT} and known_to is null`.execute(executor);
  return new Set(rows.map((row) => row.person_id));
}
