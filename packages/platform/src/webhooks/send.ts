import { signatureOf } from "./signature.ts";
import type { Delivery } from "./store.ts";

const TIMEOUT_MS = 10_000;

/** What a receiver reads: ids and codes, never health data. */
function bodyOf({ eventId, event }: Delivery): string {
  const { topic, createdAt, personId, payload } = event;
  return JSON.stringify({ id: eventId, type: topic, timestamp: createdAt.toISOString(), data: { ...(personId === null ? {} : { personId }), ...payload } });
}

/**
 * Sends an event once, signed. A redirection is not followed: the address that was subscribed is the one that is told.
 * @returns the HTTP status, or null when no answer came.
 */
export async function sendEvent(delivery: Delivery, now: Date): Promise<number | null> {
  const body = bodyOf(delivery);
  const seconds = Math.floor(now.getTime() / 1000);
  try {
    const response = await fetch(delivery.address, {
      method: "POST",
      redirect: "manual",
      signal: AbortSignal.timeout(TIMEOUT_MS),
      headers: {
        "content-type": "application/json",
        "user-agent": "OpenAMO",
        "webhook-id": delivery.eventId,
        "webhook-timestamp": String(seconds),
        "webhook-signature": signatureOf(delivery.secret, delivery.eventId, seconds, body),
      },
      body,
    });
    await response.body?.cancel();
    return response.status;
  } catch {
    // Refused, cut off, too slow: the reason may name the address and tells the receiver nothing; the next attempt may succeed.
    return null;
  }
}
