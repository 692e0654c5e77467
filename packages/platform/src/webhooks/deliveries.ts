import { RefusalSignal, refusal } from "@openamo/kernel";
import type { Clock } from "../clock.ts";
import { runCommand } from "../command/run-command.ts";
import type { ActionContext } from "../context.ts";
import type { Database } from "../database/database.ts";
import { requirePermission } from "../identity/permission.ts";
import { isId } from "../ids.ts";
import type { Job, Jobs, QueueRules } from "../jobs/jobs.ts";
import { deliverEvents } from "../outbox/outbox.ts";
import { done, type Result } from "../result.ts";
import { WEBHOOK_UNKNOWN } from "./refusals.ts";
import { sendEvent } from "./send.ts";
import { type DeliveryKey, findDelivery, noteAttempt, openDeliveries, reopenDeliveries, selectWebhooks } from "./store.ts";

export const WEBHOOK_QUEUE = "webhook-delivery";

/** About two days of attempts: 10 s, 20 s, 40 s... and every six hours in the end. */
export const WEBHOOK_RULES: QueueRules = { retries: 16, delaySeconds: 10, longestDelaySeconds: 21_600, pollSeconds: 2 };

const EVENTS_AT_ONCE = 500;
const SENT_AT_ONCE = 50;

/**
 * Hands waiting events over to the addresses that want them, each handing-over in one transaction: the event is marked and the work is
 * queued, or neither. @returns how many events were handed over.
 */
export async function dispatchEvents(database: Database, clock: Clock, jobs: Jobs): Promise<number> {
  let total = 0;
  for (;;) {
    const count = await deliverEvents(database, clock, EVENTS_AT_ONCE, async (events, tx) => {
      const opened = await openDeliveries(
        tx,
        events.map(({ id }) => id),
        clock.now(),
      );
      await jobs.put(tx, WEBHOOK_QUEUE, opened);
    });
    total += count;
    if (count < EVENTS_AT_ONCE) return total;
  }
}

/** Sends what is queued, until the queues are stopped. */
export async function workOnDeliveries(database: Database, clock: Clock, jobs: Jobs): Promise<void> {
  await jobs.work<DeliveryKey>(WEBHOOK_QUEUE, SENT_AT_ONCE, (batch) => Promise.all(batch.map((job) => attempt(database, clock, job))));
}

async function attempt(database: Database, clock: Clock, { data, last }: Job<DeliveryKey>): Promise<boolean> {
  const delivery = await findDelivery(database.kysely, data);
  // The subscription ended meanwhile: nobody waits for it.
  if (delivery === undefined) return true;
  const status = await sendEvent(delivery, new Date());
  const accepted = status !== null && status >= 200 && status < 300;
  const state = accepted ? "delivered" : last ? "failed" : "waiting";
  await noteAttempt(database.kysely, data, state, status, clock.now());
  return accepted;
}

export interface ReplayEvents {
  readonly key: string;
  readonly webhookId: string;
  /** Events made from this instant on. */
  readonly since: Date;
  /** Only those that could not be delivered. */
  readonly failedOnly: boolean;
}

/** Sends past events again to one address. What still waits is left as it is. */
export async function replayEvents(context: ActionContext, jobs: Jobs, input: ReplayEvents): Promise<Result<{ events: number }>> {
  requirePermission(context, "webhooks:manage");
  const { key, ...body } = input;
  const command = { key, action: "webhooks:manage", body: { ...body, since: body.since.toISOString() }, personId: null };
  return runCommand(context, command, async (tx) => {
    const known = isId(body.webhookId) && (await selectWebhooks(tx)).some(({ id }) => id === body.webhookId);
    if (!known) throw new RefusalSignal(refusal(WEBHOOK_UNKNOWN, {}, "webhookId"));
    const opened = await reopenDeliveries(tx, body.webhookId, body.since, body.failedOnly, context.clock.now());
    await jobs.put(tx, WEBHOOK_QUEUE, opened);
    return { ...done({ events: opened.length }), object: body.webhookId };
  });
}
