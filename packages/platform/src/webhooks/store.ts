import { sql } from "kysely";
import type { Executor } from "../database/database.ts";
import { NO_PERSON } from "../ids.ts";
import type { OutboxEvent } from "../outbox/outbox.ts";

/** An address that is told of events. */
export interface Webhook {
  readonly id: string;
  readonly label: string;
  readonly address: string;
  /** Beginnings of the topics wanted; none means all. */
  readonly topics: readonly string[];
  readonly createdAt: Date;
  readonly createdBy: string;
}

/** How an address stands. */
export interface WebhookState extends Webhook {
  readonly waiting: number;
  readonly failed: number;
}

/** Names one event for one address. */
export interface DeliveryKey {
  readonly personId: string;
  readonly eventId: string;
  readonly webhookId: string;
}

/** All that one attempt needs. */
export interface Delivery extends DeliveryKey {
  readonly address: string;
  readonly secret: string;
  readonly event: OutboxEvent & { readonly createdAt: Date };
}

export async function insertWebhook(tx: Executor, webhook: Webhook, secret: string): Promise<void> {
  const { id, label, address, topics, createdAt, createdBy } = webhook;
  await sql`insert into webhook (id, label, address, secret, topics, created_at, created_by)
    values (${id}, ${label}, ${address}, ${secret}, ${[...topics]}::text[], ${createdAt}, ${createdBy})`.execute(tx);
}

export async function endWebhook(tx: Executor, id: string, at: Date): Promise<boolean> {
  const { rows } = await sql`update webhook set removed_at = ${at} where id = ${id}::uuid and removed_at is null returning id`.execute(tx);
  return rows.length > 0;
}

export async function selectWebhooks(executor: Executor): Promise<WebhookState[]> {
  const { rows } = await sql<WebhookState>`
    select w.id, w.label, w.address, w.topics, w.created_at as "createdAt", w.created_by as "createdBy",
      count(d.event_id) filter (where d.state = 'waiting') as waiting, count(d.event_id) filter (where d.state = 'failed') as failed
    from webhook w left join webhook_delivery d on d.webhook_id = w.id and d.state <> 'delivered'
    where w.removed_at is null group by w.id order by w.created_at, w.id`.execute(executor);
  return rows;
}

/** Opens a delivery for each event of a list and each address that wants it; one that stands already is left as it is. */
export async function openDeliveries(tx: Executor, eventIds: readonly string[], at: Date): Promise<DeliveryKey[]> {
  const { rows } = await sql<DeliveryKey>`
    insert into webhook_delivery (person_id, event_id, webhook_id, state, queued_at)
    select e.person_id, e.id, w.id, 'waiting', ${at}::timestamptz
    from outbox_event e join webhook w on w.removed_at is null and ${wants}
    where e.id = any(${[...eventIds]}::uuid[])
    on conflict do nothing
    returning person_id as "personId", event_id as "eventId", webhook_id as "webhookId"`.execute(tx);
  return rows;
}

const wants = sql`(cardinality(w.topics) = 0 or exists (select from unnest(w.topics) t where starts_with(e.topic, t)))`;

/** Opens again the deliveries of events made since an instant for one address, whatever became of them. */
export async function reopenDeliveries(tx: Executor, webhookId: string, since: Date, failedOnly: boolean, at: Date): Promise<DeliveryKey[]> {
  const which = failedOnly
    ? sql`exists (select from webhook_delivery d where d.person_id = e.person_id and d.event_id = e.id and d.webhook_id = w.id and d.state = 'failed')`
    : sql`true`;
  const { rows } = await sql<DeliveryKey>`
    insert into webhook_delivery (person_id, event_id, webhook_id, state, queued_at)
    select e.person_id, e.id, w.id, 'waiting', ${at}::timestamptz
    from webhook w join outbox_event e on ${wants} where w.id = ${webhookId}::uuid and e.created_at >= ${since} and ${which}
    on conflict (person_id, event_id, webhook_id) do update set state = 'waiting', attempts = 0, queued_at = excluded.queued_at
      where webhook_delivery.state <> 'waiting'
    returning person_id as "personId", event_id as "eventId", webhook_id as "webhookId"`.execute(tx);
  return rows;
}

/** What is to be sent, or undefined when the address was removed meanwhile. */
export async function findDelivery(executor: Executor, { personId, eventId, webhookId }: DeliveryKey): Promise<Delivery | undefined> {
  const { rows } = await sql<{ address: string; secret: string; topic: string; payload: Record<string, unknown>; created_at: Date }>`
    select w.address, w.secret, e.topic, e.payload, e.created_at
    from webhook w join outbox_event e on e.person_id = ${personId}::uuid and e.id = ${eventId}::uuid
    where w.id = ${webhookId}::uuid and w.removed_at is null`.execute(executor);
  const [row] = rows;
  if (row === undefined) return undefined;
  const person = personId === NO_PERSON ? null : personId;
  return {
    personId,
    eventId,
    webhookId,
    address: row.address,
    secret: row.secret,
    event: { personId: person, topic: row.topic, payload: row.payload, createdAt: row.created_at },
  };
}

/** Writes down how an attempt ended. */
export async function noteAttempt(
  executor: Executor,
  key: DeliveryKey,
  state: "waiting" | "delivered" | "failed",
  status: number | null,
  at: Date,
): Promise<void> {
  await sql`update webhook_delivery set state = ${state}, attempts = attempts + 1, last_status = ${status}, last_at = ${at}
    where person_id = ${key.personId}::uuid and event_id = ${key.eventId}::uuid and webhook_id = ${key.webhookId}::uuid`.execute(executor);
}
