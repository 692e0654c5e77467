import { rm } from "node:fs/promises";
import { setTimeout as after } from "node:timers/promises";
import { createFund, type Fund, verifyLedger } from "@openamo/fund";
import { addDays, day, isoDay } from "@openamo/kernel";
import { type Database, openDatabase, systemActor } from "@openamo/platform";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createServerDatabase } from "../../../../tests/support/stores.ts";
import { demoDoctors } from "../demo/doctors.ts";
import { demoRpps } from "../demo/identifiers.ts";
import { loadPerson, loadReference } from "../demo/load.ts";
import { type DemoPerson, demoPeople } from "../demo/people.ts";
import { packs } from "../packs.ts";
import { consultation, DERMATOLOGIST } from "../testing/demo-office.ts";
import { type Issuer, startIssuer } from "../testing/issuer.ts";
import { type Program, runProgram } from "../testing/program.ts";
import { freePort, temporaryDirectory } from "../testing/server.ts";
import { fundClock } from "./clock.ts";

/** `OPENAMO_KILLS=50` is the long test; 3 in an ordinary run. */
const KILLS = Number(process.env.OPENAMO_KILLS ?? 3);
/** Programs that send sheets one by one, and what each may be killed within. */
const SENDERS = 4;
/** Few enough for fifty lots to find days of care that nobody has sent. */
const LOT_LINES = 150;
const LONGEST_MS = 700;
const PEOPLE = 24;
const ORGANISM = "cpam-691";
const FIRST_CARE = day("2025-01-02");
const CARE_DAYS = 680;
const RPPS = demoRpps(1 + demoDoctors.findIndex(({ id }) => id === DERMATOLOGIST));

/** A sheet as it is sent, always the same under its key. */
interface Sent {
  readonly key: string;
  readonly body: { readonly personId: string; readonly professionalId: string; readonly sheet: unknown };
}

interface Answer {
  readonly id: string;
  readonly reference: string;
}

let database: Database;
let fund: Fund;
let people: DemoPerson[];
let issuer: Issuer;
let directory: string;
let port: number;
let token: string;
let store: { url: string; drop: () => Promise<void> };
let program: Program | undefined;

beforeAll(async () => {
  store = await createServerDatabase("tables");
  database = await openDatabase({ url: store.url, directory: "" });
  const clock = fundClock();
  fund = createFund({ packs, database, clock });
  const context = fund.contextFor(systemActor("tests"));
  await loadReference(context);
  people = demoPeople(clock.today())
    .filter(({ organism, birthDay }) => organism === ORGANISM && birthDay < FIRST_CARE)
    .slice(0, PEOPLE);
  expect(people.length).toBe(PEOPLE);
  for (const [index, person] of people.entries()) await loadPerson(context, person, index);
  directory = await temporaryDirectory();
  port = await freePort();
  issuer = await startIssuer();
  token = await issuer.token("sender", { role: "machine", organism: ORGANISM }, url());
});
afterAll(async () => {
  program?.signal("SIGKILL");
  await program?.ended;
  issuer.close();
  await database.close();
  await store.drop();
  await rm(directory, { recursive: true, force: true });
});

const url = (): string => `http://localhost:${port}`;

/** The real program on the store; resolves when it listens. */
async function serve(): Promise<Program> {
  const env = { OPENAMO_DIRECTORY: directory, PORT: String(port), OPENAMO_LOG_LEVEL: "error", DATABASE_URL: store.url };
  const started = runProgram(["serve"], { ...env, OPENAMO_OIDC_ISSUER: issuer.url, OPENAMO_OIDC_CLIENT_ID: "fund" });
  program = started;
  await started.prints(/listens on/);
  return started;
}

const headers = (key: string, type: string) => ({ authorization: `Bearer ${token}`, "idempotency-key": key, "content-type": type });

async function send({ key, body: sheet }: Sent): Promise<Answer> {
  const init = { method: "POST", headers: headers(key, "application/json"), body: JSON.stringify(sheet) };
  const response = await fetch(`${url()}/api/v1/claims`, init);
  // A sheet that the law refuses is acknowledged too: it is kept as a claim with the refusal.
  const body = (await response.json()) as Partial<Answer> & { claim?: Answer };
  const { id, reference } = response.status === 201 ? body : (body.claim ?? {});
  if (id === undefined || reference === undefined) throw new Error(`${response.status}: ${JSON.stringify(body)}`);
  return { id, reference };
}

const handIn = (key: string, text: string): Promise<Response> =>
  fetch(`${url()}/api/v1/lots?organism=${ORGANISM}&fileName=${key}.ndjson`, { method: "POST", headers: headers(key, "application/x-ndjson"), body: text });

/** Sheets that nobody has sent yet: half of the people for single sheets, half for lots, each day of care once. */
const given = new Map<string, number>();
function nextSheet(person: DemoPerson): { key: string; sheet: unknown } {
  const number = given.get(person.id) ?? 0;
  given.set(person.id, number + 1);
  if (number >= CARE_DAYS) throw new Error("more sheets than days of care");
  const careDate = isoDay(addDays(FIRST_CARE, number));
  return { key: `killed-${person.id}-${careDate}`, sheet: consultation(careDate) };
}

const personOf = (index: number, half: 0 | 1): DemoPerson => {
  const person = people[half * (PEOPLE / 2) + (index % (PEOPLE / 2))];
  if (person === undefined) throw new Error("nobody");
  return person;
};

const lotText = (): string =>
  Array.from({ length: LOT_LINES }, (_, index) => {
    const person = personOf(index, 1);
    return JSON.stringify({ ...nextSheet(person), person: person.nir, professional: RPPS });
  }).join("\n");

/** Sends one sheet after another until the server is gone: what it acknowledged, and what it had not answered. */
async function sendUntilGone(sender: number, killed: () => boolean, answered: () => void): Promise<{ acknowledged: [Sent, Answer][]; unanswered: Sent[] }> {
  const acknowledged: [Sent, Answer][] = [];
  for (let number = sender; ; number += SENDERS) {
    const person = personOf(number, 0);
    const { key, sheet } = nextSheet(person);
    const sent = { key, body: { personId: person.id, professionalId: DERMATOLOGIST, sheet } };
    try {
      acknowledged.push([sent, await send(sent)]);
      answered();
    } catch (error) {
      // A connection that breaks without a kill is a fault of the server.
      if (!killed()) throw error;
      return { acknowledged, unanswered: [sent] };
    }
  }
}

async function underLoad(server: Program, afterMs: number) {
  let killed = false;
  const key = `lot-of-sheets-${[...given.values()].reduce((sum, count) => sum + count, 0)}`;
  const text = lotText();
  const lot = handIn(key, text).then(
    async (response) => response.ok && (await response.text()).length > 0,
    () => false,
  );
  const first = Promise.withResolvers<void>();
  const senders = Array.from({ length: SENDERS }, (_, sender) => sendUntilGone(sender, () => killed, first.resolve));
  // From the first answer on: before it there is nothing to lose.
  await Promise.race([first.promise, ...senders]);
  await after(afterMs);
  killed = true;
  server.signal("SIGKILL");
  const ended = await Promise.all(senders);
  await server.ended;
  return {
    lot: { key, text, answered: await lot },
    acknowledged: ended.flatMap((end) => end.acknowledged),
    unanswered: ended.flatMap((end) => end.unanswered),
  };
}

async function proven(): Promise<void> {
  const proof = await verifyLedger(fund.contextFor(systemActor("tests")), {});
  expect(proof.ok && proof.value.first).toEqual([]);
}

const claims = async (): Promise<{ claims: number; keys: number }> => {
  const { rows } = await sql<{ claims: number; keys: number }>`select (select count(*) from claim) as claims,
    (select count(*) from command_answer where key like 'killed-%') as keys`.execute(database.kysely);
  const [row] = rows;
  return { claims: Number(row?.claims), keys: Number(row?.keys) };
};

describe("the server killed while sheets come in over HTTP and a lot is settled", () => {
  test(`${KILLS} times: what it acknowledged is there once, what it did not is settled once when sent again`, {
    timeout: 60_000 + KILLS * 30_000,
  }, async () => {
    let server = await serve();
    for (let kill = 0; kill < KILLS; kill += 1) {
      const { lot, acknowledged, unanswered } = await underLoad(server, Math.random() * LONGEST_MS);
      server = await serve();
      await proven();
      expect(await Promise.all(acknowledged.map(([sent]) => send(sent)))).toEqual(acknowledged.map(([, answer]) => answer));
      for (const sent of unanswered) expect(await send(sent)).toEqual(await send(sent));
      // Taken up where it was; one that had ended is not settled again.
      const again = await handIn(lot.key, lot.text);
      expect(await again.json()).toMatchObject(again.status === 201 ? { status: "finished", aside: 0 } : { code: "lot-already-settled" });
      const sheets = [...given.values()].reduce((sum, count) => sum + count, 0);
      expect(await claims()).toEqual({ claims: sheets, keys: sheets });
      await proven();
    }
  });
});
