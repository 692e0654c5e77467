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
 * Whether something touched what an event brought: a fact of it is believed no more, and not because of an event that was itself taken back.
 * Then the event cannot be taken back before what followed it.
 */
export async function isEventFollowed(tx: Executor, personIds: readonly string[], eventId: string, withdrawn: readonly string[]): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`select exists (
    select 1 from situation
    where person_id = any(${personIds}::uuid[]) and event_id = ${eventId}::uuid and known_to is not null
      and (ended_by_event is null or not ended_by_event = any(${withdrawn}::uuid[]))) as found`.execute(tx);
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
