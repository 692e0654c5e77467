import { RefusalSignal, refusal } from "@openamo/kernel";
import { runCommand } from "../command/run-command.ts";
import type { ActionContext } from "../context.ts";
import { requirePermission } from "../identity/permission.ts";
import { isId, newId } from "../ids.ts";
import { done, type Result } from "../result.ts";
import { WEBHOOK_ADDRESS, WEBHOOK_UNKNOWN } from "./refusals.ts";
import { newSecret } from "./signature.ts";
import { endWebhook, insertWebhook, selectWebhooks, type WebhookState } from "./store.ts";

export interface AddWebhook {
  readonly key: string;
  readonly label: string;
  readonly address: string;
  /** Beginnings of the topics wanted; none means all. */
  readonly topics: readonly string[];
}

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** The address, written out. @throws RefusalSignal (`webhook-address-invalid`). */
function readAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const safe = url?.protocol === "https:" || (url?.protocol === "http:" && LOOPBACK.has(url.hostname));
  if (url === undefined || !safe || url.username !== "" || url.password !== "") throw new RefusalSignal(refusal(WEBHOOK_ADDRESS, {}, "address"));
  return url.href;
}

/**
 * Subscribes an address to events made from now on. The secret is not in the answer that is kept: it is given here, once.
 * Sent again with the same key, the subscription is the same and the secret is not told a second time.
 */
export async function addWebhook(context: ActionContext, input: AddWebhook): Promise<Result<{ webhookId: string }> & { readonly secret?: string }> {
  requirePermission(context, "webhooks:manage");
  const { key, ...body } = input;
  const secret = newSecret();
  const result = await runCommand(context, { key, action: "webhooks:manage", body, personId: null }, async (tx) => {
    const webhook = { id: newId(), ...body, address: readAddress(body.address), createdAt: context.clock.now(), createdBy: context.actor.subject };
    await insertWebhook(tx, webhook, secret);
    return { ...done({ webhookId: webhook.id }), object: webhook.id };
  });
  return result.ok && !result.replayed ? { ...result, secret } : result;
}

/** Ends a subscription: what still waits for it is dropped. */
export async function removeWebhook(
  context: ActionContext,
  input: { readonly key: string; readonly webhookId: string },
): Promise<Result<{ webhookId: string }>> {
  requirePermission(context, "webhooks:manage");
  const { key, webhookId } = input;
  return runCommand(context, { key, action: "webhooks:manage", body: { remove: webhookId }, personId: null }, async (tx) => {
    const ended = isId(webhookId) && (await endWebhook(tx, webhookId, context.clock.now()));
    if (!ended) throw new RefusalSignal(refusal(WEBHOOK_UNKNOWN, {}, "webhookId"));
    return { ...done({ webhookId }), object: webhookId };
  });
}

/** The subscriptions and how each stands. */
export async function listWebhooks(context: ActionContext): Promise<WebhookState[]> {
  requirePermission(context, "webhooks:manage");
  return selectWebhooks(context.database.kysely);
}
