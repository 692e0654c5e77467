import type { Executor } from "@openamo/platform";
import { sql } from "kysely";
import type { Stating } from "./store-facts.ts";

/** A change of an identity, as the history shows it. */
export interface PersonChange {
  readonly id: string;
  readonly personId: string;
  /** Word for what was changed: `names`, `birth`, `identifier`, `address`, `bank-details`, `contact`, `death`, `undo`. */
  readonly what: string;
  readonly at: Date;
  readonly by: string;
  readonly motive: string | null;
  /** The change that this one takes back, and the one that took it back. */
  readonly undoes: string | null;
  readonly undoneBy: string | null;
  /** Whether a life event brought it: it is taken back with the event. */
  readonly ofEvent: boolean;
}

interface ChangeRow {
  person_id: string;
  id: string;
  what: string;
  recorded_at: Date;
  recorded_by: string;
  motive: string | null;
  undoes: string | null;
  undone_by: string | null;
  of_event: boolean;
}

/** Keeps a change. A life event may change several things of one person: it is one change. */
export async function insertChange(
  tx: Executor,
  change: { personId: string; what: string; motive?: string; undoes?: string; eventId?: string },
  { at, by, changeId }: Stating,
): Promise<void> {
  await sql`insert into person_change (person_id, id, what, recorded_at, recorded_by, motive, undoes, of_event)
    values (${change.personId}::uuid, ${changeId}::uuid, ${change.what}, ${at}, ${by}, ${change.motive ?? null}, ${change.undoes ?? null}::uuid, ${change.eventId !== undefined})
    on conflict do nothing`.execute(tx);
}

/** Changes of persons, newest first. */
export async function selectChanges(executor: Executor, personIds: readonly string[]): Promise<PersonChange[]> {
  const { rows } = await sql<ChangeRow>`
    select c.person_id, c.id, c.what, c.recorded_at, c.recorded_by, c.motive, c.undoes, c.of_event, u.id as undone_by
    from person_change c left join person_change u on u.person_id = c.person_id and u.undoes = c.id
    where c.person_id = any(${personIds}::uuid[]) order by c.recorded_at desc, c.id desc`.execute(executor);
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    what: row.what,
    at: row.recorded_at,
    by: row.recorded_by,
    motive: row.motive,
    undoes: row.undoes,
    undoneBy: row.undone_by,
    ofEvent: row.of_event,
  }));
}
