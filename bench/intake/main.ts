// Care sheets sent one by one over HTTP, each answered when it is decided and durable. Run: node bench/intake/main.ts [persons] [sheets a round] [rounds]
import { fork } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createFund, type FundContext, readFundSchemas } from "@openamo/fund";
import { fixedClock, migrate, openDatabase, systemActor } from "@openamo/platform";
import { sql } from "kysely";
import { openLog } from "../../apps/server/src/http/log.ts";
import { MACHINE_CLIENT } from "../../apps/server/src/identity/demo-accounts.ts";
import { packs } from "../../apps/server/src/packs.ts";
import { startServer, type TestServer } from "../../apps/server/src/testing/server.ts";
import { startPostgres } from "../../tests/support/postgres-server.ts";
import { bringIntoService } from "../in-service.ts";
import { median } from "../measure.ts";
import { type Country, loadCountry, sheetsOf } from "../settlement/country.ts";
import { ownMicros, serverMicros } from "../settlement/cpu.ts";
import type { Sending, Sent } from "./sender.ts";

const [persons = 20_000, count = 3_000, rounds = 5] = process.argv.slice(2).map(Number);
const FIRST = 650;
/** How many send at once: those who want a receipt, as a stream of sheets does, then those who want the claim whole with its reasons. */
const RECEIPTS = [1, 16, 24, 32, 64] as const;
const WHOLE = [16, 32] as const;
const GOAL = 2_500;
const MOST_MS = 50;
/** What is offered counts as carried when the last sheets are answered hardly later than they come. */
const IN_FULL = 0.98;
/** The peak of a country, offered evenly over more connections than are ever busy. */
const OFFERED = { connections: 128, perSecond: FIRST, receipt: true } as const;
/** Each round of each measure has sheets of its own. */
const MOST_ROUNDS = 1000;
const clock = fixedClock("2026-11-21T09:00:00Z", "Europe/Paris");
const counted = (value: number): string => Math.round(value).toLocaleString("en");
const at = (sorted: readonly number[], part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;

async function machineToken({ url, keys }: TestServer): Promise<string> {
  const secret = Buffer.from(`${MACHINE_CLIENT.id}:${keys.machineSecret}`).toString("base64");
  const headers = { authorization: `Basic ${secret}`, "content-type": "application/x-www-form-urlencoded" };
  const response = await fetch(`${url}/oidc/token`, { method: "POST", headers, body: "grant_type=client_credentials" });
  return ((await response.json()) as { access_token: string }).access_token;
}

const sending = fork(join(import.meta.dirname, "sender.ts"), [], { execArgv: [] });
const send = (what: Sending): Promise<Sent> =>
  new Promise((resolve) => {
    sending.once("message", (sent) => resolve(sent as Sent));
    sending.send(what);
  });

interface Load {
  readonly connections: number;
  /** Sheets offered a second; null for as many as are answered. */
  readonly perSecond: number | null;
  /** Whether a receipt of the claim is answer enough. */
  readonly receipt: boolean;
}

async function measure(server: TestServer, country: Country, { connections, perSecond, receipt }: Load): Promise<void> {
  const token = await machineToken(server);
  const rates: number[] = [];
  const delays: number[] = [];
  let [own, database, sender] = [0, 0, 0];
  for (let round = 0; round <= rounds; round += 1) {
    const name = [connections, perSecond ?? "all", receipt ? "receipt" : "whole", round].join("-");
    const seed = ((connections + (perSecond ?? 0)) * 2 + Number(receipt)) * MOST_ROUNDS + round;
    const sheets = sheetsOf(country, count, name, seed).map(({ key, ...body }) => ({
      key,
      body: JSON.stringify(body),
    }));
    const [before, beforeServer] = [ownMicros(), await serverMicros(server.database)];
    const sent = await send({ url: server.url, token, connections, perSecond, receipt, sheets });
    // 422: the rules refuse the sheet by name; it is kept all the same.
    if ((sent.statuses[201] ?? 0) + (sent.statuses[422] ?? 0) !== count) throw new Error(`answers: ${JSON.stringify(sent.statuses)}`);
    if (round === 0) continue;
    own += ownMicros() - before;
    database += ((await serverMicros(server.database)) ?? 0) - (beforeServer ?? 0);
    sender += sent.ownMicros;
    rates.push(count / sent.seconds);
    delays.push(...sent.delays);
  }
  delays.sort((a, b) => a - b);
  const [rate, p99] = [median(rates), at(delays, 0.99)];
  const verdict = p99 >= MOST_MS || rate < (perSecond === null ? FIRST : perSecond * IN_FULL) ? "MISSED" : rate >= GOAL ? "reached" : "first reached";
  console.log(
    `  ${String(connections).padStart(3)} connections${perSecond === null ? "" : `, ${perSecond}/s offered`}, answered ${receipt ? "with a receipt" : "whole"}: ${counted(rate)}/s, median ${at(delays, 0.5).toFixed(1)} ms, p99 ${p99.toFixed(1)} ms (first ${FIRST}/s, goal ${counted(GOAL)}/s under ${MOST_MS} ms: ${verdict}); processor time of a sheet: the program ${counted(own / rounds / count)} µs, the database ${counted(database / rounds / count)} µs, the sender ${counted(sender / rounds / count)} µs`,
  );
}

const postgres = await startPostgres({ durable: true });
const directory = await mkdtemp(join(tmpdir(), "openamo-bench-"));
const database = await openDatabase({ url: postgres.socketUrl, directory });
try {
  console.log("\nCare sheets sent one by one over HTTP, PostgreSQL, every commit durable; the sender in a process of its own");
  await migrate(database, await readFundSchemas());
  const context: FundContext = createFund({ packs, database, clock }).contextFor(systemActor("bench"));
  const country = await loadCountry(context, directory, persons);
  await bringIntoService(database);
  // As in service: each line of the log is written when it is told, the journal is sealed and events are dispatched meanwhile.
  const log = openLog({ logLevel: "info" }, join(directory, "server.log"));
  const server = await startServer({ env: { DATABASE_URL: postgres.socketUrl }, clock, log, background: true });
  try {
    for (const connections of RECEIPTS) await measure(server, country, { connections, perSecond: null, receipt: true });
    for (const connections of WHOLE) await measure(server, country, { connections, perSecond: null, receipt: false });
    await measure(server, country, OFFERED);
    const { rows } = await sql<{ claims: number }>`select count(*)::bigint as claims from claim`.execute(database.kysely);
    console.log(`  ${counted(rows[0]?.claims ?? 0)} claims kept`);
  } finally {
    await server.close();
  }
} finally {
  sending.disconnect();
  await database.close();
  await postgres.stop();
  await rm(directory, { recursive: true, force: true });
}
