import { sql } from "kysely";
import type { Clock } from "../clock.ts";
import { bulkTable, insertRows } from "../database/bulk.ts";
import type { Database, DatabaseTransaction, Executor } from "../database/database.ts";
import { heldRows } from "../database/spread.ts";
import { NO_PERSON, newId, personKey } from "../ids.ts";

/** Something that happened and that others want to know after the commit. The payload holds ids, never health data. */
export interface OutboxEvent {
  readonly personId: string | null;
  /** `claims.settled`. */
  readonly topic: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

interface WrittenEvent {
  readonly event: OutboxEvent;
  readonly at: string;
}

const outboxEvents = bulkTable<WrittenEvent>("outbox_event", [
  ["person_id", "uuid", ({ event }) => personKey(event.personId)],
  ["id", "uuid", () => newId()],
  ["topic", "text", ({ event }) => event.topic],
  ["payload", "jsonb", ({ event }) => JSON.stringify(event.payload)],
  ["created_at", "timestamptz", ({ at }) => at],
]);

/** Writes events in the transaction that makes them true. */
export async function publishEvents(tx: Executor, clock: Clock, events: readonly OutboxEvent[]): Promise<void> {
  const at = clock.now().toISOString();
  await insertRows(
    tx,
    outboxEvents,
    events.map((event) => ({ event, at })),
  );
}

export interface DeliveredEvent extends OutboxEvent {
  readonly id: string;
  readonly createdAt: Date;
}

/**
 * Gives waiting events to a consumer, oldest first, and marks those it took. Several processes may deliver at once: each takes others.
 * What the consumer writes with the transaction it is given commits with the mark. What it does elsewhere may be done twice: a crash before
 * the commit gives the event again. If it throws, nothing is marked.
 * @returns how many events were delivered.
 */
export async function deliverEvents(
  database: Database,
  clock: Clock,
  limit: number,
  consume: (events: readonly DeliveredEvent[], tx: DatabaseTransaction) => Promise<void>,
): Promise<number> {
  return database.transaction(async (tx) => {
    const waiting = tx.selectFrom("outbox_event").where("delivered_at", "is", null).orderBy("id").limit(limit);
    const held = await heldRows(
      tx,
      () => waiting.select("person_id").execute(),
      (within) => waiting.select(["person_id", "id", "topic", "payload", "created_at"]).where(within).forUpdate().skipLocked().execute(),
    );
    const rows = held.sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, limit);
    if (rows.length === 0) return 0;
    const events = rows.map((row) => ({
      id: row.id,
      personId: row.person_id === NO_PERSON ? null : row.person_id,
      topic: row.topic,
      payload: row.payload as Record<string, unknown>,
      createdAt: row.created_at,
    }));
    await consume(events, tx);
    await tx
      .updateTable("outbox_event")
      .set((row) => ({ delivered_at: clock.now(), attempts: row("attempts", "+", 1) }))
      // One parameter for any number of events: the server plans one statement.
      .where(sql<boolean>`id = any(${rows.map((row) => row.id)}::uuid[])`)
      .execute();
    return rows.length;
  });
}
