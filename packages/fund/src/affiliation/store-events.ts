import { DEPENDANT } from "@openamo/kernel";
import { type Executor, newId } from "@openamo/platform";
import { sql } from "kysely";

/** Persons covered through a holder by a fact believed now, whatever its days. */
export async function dependantsOf(executor: Executor, holderId: string): Promise<string[]> {
  const { rows } = await sql<{ person_id: string }>`
    select distinct person_id from situation where holder_id = ${holderId}::uuid and kind = ${DEPENDANT} and known_to is null order by person_id`.execute(
    executor,
  );
  return rows.map((row) => row.person_id);
}

/**
 * Whether something touched what an event brought: a fact of it is believed no more, and nothing gave it back. What was taken back since gave it
 * back as it was, under the same event. Then the event cannot be taken back before what followed it.
 */
export async function isEventFollowed(tx: Executor, personIds: readonly string[], eventId: string): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`select exists (
    select 1 from situation gone
    where gone.person_id = any(${personIds}::uuid[]) and gone.event_id = ${eventId}::uuid and gone.known_to is not null
      and not exists (
        select 1 from situation again
        where again.person_id = gone.person_id and again.event_id = gone.event_id and again.known_to is null and again.kind = gone.kind
          and again.valid_from = gone.valid_from and again.valid_to is not distinct from gone.valid_to and again.details = gone.details)) as found`.execute(tx);
  return rows[0]?.found === true;
}

/** Takes back what an event did to the facts: what it brought is believed no more, what it ended is believed again. The locks of the files are held. */
export async function takeBackFacts(tx: Executor, personIds: readonly string[], eventId: string, at: Date, by: string): Promise<void> {
  const { rows } = await sql<{ person_id: string; id: string }>`
    select person_id, id from situation where person_id = any(${personIds}::uuid[]) and ended_by_event = ${eventId}::uuid order by person_id, id`.execute(tx);
  await sql`update situation set known_to = ${at} where person_id = any(${personIds}::uuid[]) and event_id = ${eventId}::uuid and known_to is null`.execute(tx);
  for (const row of rows) {
    await sql`insert into situation (person_id, id, kind, valid_from, valid_to, details, organism, known_from, known_to, recorded_by, event_id, holder_id)
      select person_id, ${newId()}::uuid, kind, valid_from, valid_to, details, organism, ${at}, null, ${by}, event_id, holder_id
      from situation where person_id = ${row.person_id}::uuid and id = ${row.id}::uuid`.execute(tx);
  }
}
