import { type Consequence, type Day, day, isoDay, type StoredStep } from "@openamo/kernel";
import type { Executor, Json } from "@openamo/platform";
import type { RecordedEvent } from "./event.ts";

type EventTables = {
  life_event: {
    person_id: string;
    id: string;
    kind: string;
    happened_on: string;
    details: Json<Record<string, unknown>>;
    consequences: Json<Consequence[]>;
    trace: Json<StoredStep[]>;
    rules_version: string;
    recorded_at: Date;
    recorded_by: string;
    withdrawn_at: Date | null;
    withdrawn_by: string | null;
    motive: string | null;
  };
};

const on = (executor: Executor) => executor.withTables<EventTables>();

export async function insertEvent(tx: Executor, event: RecordedEvent): Promise<void> {
  await on(tx)
    .insertInto("life_event")
    .values({
      person_id: event.personId,
      id: event.id,
      kind: event.kind,
      happened_on: isoDay(event.on),
      details: JSON.stringify(event.details),
      consequences: JSON.stringify(event.consequences),
      trace: JSON.stringify(event.trace),
      rules_version: event.rulesVersion,
      recorded_at: event.recordedAt,
      recorded_by: event.recordedBy,
      withdrawn_at: null,
      withdrawn_by: null,
      motive: null,
    })
    .execute();
}

/** Events of a file, the latest to happen first. */
export async function eventsOf(executor: Executor, personId: string): Promise<RecordedEvent[]> {
  const rows = await on(executor)
    .selectFrom("life_event")
    .selectAll()
    .where("person_id", "=", personId)
    .orderBy("happened_on", "desc")
    .orderBy("recorded_at", "desc")
    .orderBy("id", "desc")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    kind: row.kind,
    on: day(row.happened_on) as Day,
    details: row.details,
    consequences: row.consequences,
    trace: row.trace,
    rulesVersion: row.rules_version,
    recordedAt: row.recorded_at,
    recordedBy: row.recorded_by,
    withdrawn: row.withdrawn_at === null ? null : { at: row.withdrawn_at, by: row.withdrawn_by ?? "", motive: row.motive ?? "" },
  }));
}

export async function markWithdrawn(tx: Executor, personId: string, id: string, end: { at: Date; by: string; motive: string }): Promise<void> {
  await on(tx)
    .updateTable("life_event")
    .set({ withdrawn_at: end.at, withdrawn_by: end.by, motive: end.motive })
    .where("person_id", "=", personId)
    .where("id", "=", id)
    .where("withdrawn_at", "is", null)
    .execute();
}
