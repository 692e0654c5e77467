// Postings on one pair of hot accounts: netted in batches, and one by one. Run: node bench/hot-account.ts [transfers] [rounds]
import { createFund, type FundContext, loadNetwork, readFundSchemas } from "@openamo/fund";
import { type Cents, cents } from "@openamo/kernel";
import { type Database, fixedClock, migrate, newId, openDatabase, systemActor } from "@openamo/platform";
import { sql } from "kysely";
import { packs } from "../apps/server/src/packs.ts";
import { postTransfers, type Transfer } from "../packages/fund/src/accounting/index.ts";
import { startPostgres } from "../tests/support/postgres-server.ts";
import { bringIntoService } from "./in-service.ts";
import { median } from "./measure.ts";

const [count = 4_000, rounds = 5] = process.argv.slice(2).map(Number);
const BATCH = 1_000;
/** Lanes of a batch of settlement. */
const LANES = 2;
const WRITERS = 8;
const FIRST = 15;
const GOAL = 30;
const SECOND_MS = 1000;

const transfers = (): Transfer[] =>
  Array.from({ length: count }, (_, index) => {
    const claimId = newId();
    const accounts = { organism: "cpam-691", branch: "sickness", debit: "benefits/base-scheme", credit: "payable/professional" } as const;
    return { personId: newId(), originId: claimId, claimId, ...accounts, cents: cents(100 + (index % 900)), purpose: "settlement" };
  });

/** Posts transfers in transactions of some size, by several writers at once; seconds until the last commit. */
async function post({ database, clock }: FundContext, size: number, writers: number): Promise<number> {
  const all = transfers();
  const parts = Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size));
  const today = clock.today();
  const started = performance.now();
  const write = async (): Promise<void> => {
    for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
      const taken = part;
      await database.transaction((tx) => postTransfers(tx, taken, today, clock.now()));
    }
  };
  await Promise.all(Array.from({ length: writers }, write));
  return (performance.now() - started) / SECOND_MS;
}

/** One by one in one transaction: what the commits take is left out. */
async function postInOne({ database, clock }: FundContext): Promise<number> {
  const all = transfers();
  const started = performance.now();
  await database.transaction(async (tx) => {
    for (const transfer of all) await postTransfers(tx, [transfer], clock.today(), clock.now());
  });
  return (performance.now() - started) / SECOND_MS;
}

/** What the general ledger says of the hot account, and the sum of the transfers of cases: the same money. */
async function requireBalanced({ kysely }: Database, runs: number): Promise<void> {
  const { rows } = await sql<{ ledger: Cents; cases: Cents; transfers: number }>`select (select sum(cents) from posting)::bigint as ledger,
    (select sum(cents) from transfer)::bigint as cases, (select count(*) from transfer)::bigint as transfers`.execute(kysely);
  const [found] = rows;
  if (found === undefined || found.ledger !== found.cases || found.transfers !== runs * count) throw new Error("the ledger and the cases differ");
}

const postgres = await startPostgres({ durable: true });
const database = await openDatabase({ url: postgres.socketUrl, directory: "" });
try {
  await migrate(database, await readFundSchemas());
  const context = createFund({ packs, database, clock: fixedClock("2026-11-21T09:00:00Z", "Europe/Paris") }).contextFor(systemActor("bench"));
  await loadNetwork(context);
  await bringIntoService(database);
  console.log(`\nPostings on one pair of accounts, ${count.toLocaleString("en")} transfers, PostgreSQL, every commit durable, medians of ${rounds}`);
  const times = { netted: [] as number[], alone: [] as number[], together: [] as number[] };
  for (let round = 0; round <= rounds; round += 1) {
    const seconds = { netted: await post(context, BATCH, LANES), alone: await post(context, 1, WRITERS), together: await postInOne(context) };
    if (round > 0) for (const name of ["netted", "alone", "together"] as const) times[name].push(seconds[name]);
  }
  await requireBalanced(database, 3 * (rounds + 1));
  const rate = (name: keyof typeof times): number => count / median(times[name]);
  const show = (name: keyof typeof times): string => `${Math.round(rate(name)).toLocaleString("en")}/s`;
  const ratio = rate("netted") / rate("alone");
  const verdict = ratio >= GOAL ? "reached" : ratio >= FIRST ? "first reached" : "MISSED";
  console.log(`  netted in batches of ${BATCH.toLocaleString("en")}, ${LANES} lanes       ${show("netted")}`);
  console.log(
    `  one by one, each its own commit, ${WRITERS} writers ${show("alone")}: ${ratio.toFixed(1)} times slower (first ${FIRST}, goal ${GOAL}: ${verdict})`,
  );
  console.log(`  one by one in one transaction          ${show("together")}: ${(rate("netted") / rate("together")).toFixed(1)} times slower`);
} finally {
  await database.close();
  await postgres.stop();
}
