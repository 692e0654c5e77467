import { createHmac } from "node:crypto";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { sql } from "kysely";
import { afterEach, beforeEach, expect, test } from "vitest";
import { describeOnStores } from "../../../../tests/support/stores.ts";
import {
  type ActionContext,
  addWebhook,
  dispatchEvents,
  fixedClock,
  type Jobs,
  listWebhooks,
  migrate,
  newId,
  openJobs,
  publishEvents,
  readPlatformSchema,
  removeWebhook,
  replayEvents,
  systemActor,
  WEBHOOK_QUEUE,
  workOnDeliveries,
} from "../index.ts";
import { signatureOf } from "./signature.ts";

const none: ReadonlySet<never> = new Set();
const grants = { agent: none, insured: none, professional: none, machine: none, system: new Set(["webhooks:manage"] as const) };
const clock = fixedClock("2026-11-22T09:00:00Z", "Europe/Paris");
const AT_ONCE = { retries: 3, delaySeconds: 0, longestDelaySeconds: 1, pollSeconds: 0.5 };

interface Received {
  readonly headers: IncomingMessage["headers"];
  readonly body: { id: string; type: string; data: Record<string, unknown> };
  readonly text: string;
}

/** A receiver on this machine that answers with the statuses given, then 204 for ever. */
async function openReceiver(statuses: number[]): Promise<{ address: string; received: Received[]; server: Server }> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const text = (await request.toArray()).join("");
    received.push({ headers: request.headers, text, body: JSON.parse(text) });
    response.writeHead(statuses.shift() ?? 204).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/events`, received, server };
}

async function until(what: string, met: () => boolean | Promise<boolean>): Promise<void> {
  for (let left = 300; left > 0; left -= 1) {
    if (await met()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`never happened: ${what}`);
}

test("a signature follows the Standard Webhooks specification", () => {
  const body = '{"event_type":"ping","data":{"success":true}}';
  const signed = signatureOf("whsec_plJ3nmyCDGBKInavdOK15jsl", "msg_loFOjxBNrRLzqYUf", 1_731_705_121, body);
  expect(signed).toBe("v1,rAvfW3dJ/X/qxhsaXPOyyCGmRKsaKWcsNccKXlIktD0=");
});

describeOnStores("webhooks", (open) => {
  let context: ActionContext;
  let jobs: Jobs;
  const background: Error[] = [];
  const servers: Server[] = [];
  beforeEach(async () => {
    const database = await open();
    await migrate(database, [await readPlatformSchema()]);
    context = { actor: systemActor("tests"), grants, clock, database };
    jobs = await openJobs(database, (error) => void background.push(error));
    await jobs.define(WEBHOOK_QUEUE, AT_ONCE);
  });
  afterEach(async () => {
    await jobs.stop();
    for (const server of servers.splice(0)) server.close();
    expect(background.splice(0)).toEqual([]);
  });

  const receiver = async (...statuses: number[]) => {
    const opened = await openReceiver(statuses);
    servers.push(opened.server);
    return opened;
  };
  const subscribe = async (address: string, topics: string[] = []): Promise<{ webhookId: string; secret: string }> => {
    const result = await addWebhook(context, { key: `add-${newId()}`, label: "Receiver", address, topics });
    if (!result.ok || result.secret === undefined) throw new Error("the address was not subscribed");
    return { ...result.value, secret: result.secret };
  };
  const publish = (topic: string, number: number) =>
    publishEvents(context.database.kysely, clock, [{ personId: newId(), topic, payload: { claimId: `claim-${number}` } }]);
  const dispatch = () => dispatchEvents(context.database, clock, jobs);

  test("are told of the events they want, signed, and again until they accept", async () => {
    const { address, received } = await receiver(500, 302);
    const { secret } = await subscribe(address, ["claims."]);
    await publish("claims.ordered", 1);
    await publish("cards.ordered", 2);
    expect(await dispatch()).toBe(2);
    expect(await dispatch()).toBe(0);
    expect(await listWebhooks(context)).toMatchObject([{ waiting: 1, failed: 0 }]);
    await workOnDeliveries(context.database, clock, jobs);
    await until("accepted", async () => (await listWebhooks(context))[0]?.waiting === 0);
    expect(received.map(({ body }) => body.type)).toEqual(["claims.ordered", "claims.ordered", "claims.ordered"]);
    expect(received.at(-1)?.body.data).toMatchObject({ claimId: "claim-1" });
    const [first] = received;
    const key = Buffer.from(secret.slice("whsec_".length), "base64");
    const { "webhook-id": id, "webhook-timestamp": at, "webhook-signature": signature } = first?.headers ?? {};
    expect(id).toBe(first?.body.id);
    expect(signature).toBe(`v1,${createHmac("sha256", key).update(`${id}.${at}.${first?.text}`).digest("base64")}`);
  });

  test("that never accept are given up by name, and can be told again", async () => {
    const { address, received } = await receiver(500, 500, 500, 500);
    const { webhookId } = await subscribe(address);
    await publish("claims.ordered", 1);
    await dispatch();
    await workOnDeliveries(context.database, clock, jobs);
    await until("given up", async () => (await listWebhooks(context))[0]?.failed === 1);
    expect(received).toHaveLength(4);
    const again = { key: `replay-${newId()}`, webhookId, since: new Date("2026-11-22T00:00:00Z"), failedOnly: true };
    expect(await replayEvents(context, jobs, again)).toMatchObject({ ok: true, value: { events: 1 } });
    expect(await replayEvents(context, jobs, again)).toMatchObject({ ok: true, replayed: true });
    await until("accepted", async () => (await listWebhooks(context))[0]?.failed === 0);
    expect(new Set(received.map(({ body }) => body.id)).size).toBe(1);
    const tooLate = { ...again, key: `replay-${newId()}`, since: new Date("2026-11-23T00:00:00Z"), failedOnly: false };
    expect(await replayEvents(context, jobs, tooLate)).toMatchObject({ ok: true, value: { events: 0 } });
  });

  test("are refused without a safe address, known by the key of the command, and end when removed", async () => {
    for (const address of ["http://example.org/events", "events", "ftp://example.org", "https://user:word@example.org/"]) {
      const refused = await addWebhook(context, { key: `add-${newId()}`, label: "No", address, topics: [] });
      expect(refused.ok ? "" : refused.refusal.definition.code).toBe("webhook-address-invalid");
    }
    const { address, received } = await receiver();
    const input = { key: `add-${newId()}`, label: "Once", address, topics: [] };
    const first = await addWebhook(context, input);
    const second = await addWebhook(context, input);
    expect(second).toEqual({ ok: true, value: first.ok && first.value, replayed: true });
    const { rows } = await sql<{ answer: string }>`select answer::text as answer from command_answer`.execute(context.database.kysely);
    expect(rows.some(({ answer }) => answer.includes("whsec_"))).toBe(false);
    await publish("claims.ordered", 1);
    await dispatch();
    const webhookId = first.ok ? first.value.webhookId : "";
    expect((await removeWebhook(context, { key: `remove-${newId()}`, webhookId })).ok).toBe(true);
    expect((await removeWebhook(context, { key: `remove-${newId()}`, webhookId })).ok).toBe(false);
    await workOnDeliveries(context.database, clock, jobs);
    await publish("claims.ordered", 2);
    await dispatch();
    expect(received).toEqual([]);
    expect(await listWebhooks(context)).toEqual([]);
  });
});
