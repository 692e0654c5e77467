import { archiveLedgerYear, readFundSchemas, tableClasses } from "@openamo/fund";
import {
  type BrokenRule,
  type Database,
  type DistributionStep,
  distribute,
  migrate,
  openDatabase,
  planDistribution,
  SHARDS,
  systemActor,
  type YearPart,
  yearParts,
} from "@openamo/platform";
import type { Command } from "commander";
import { databaseDirectory, readSettings } from "../settings.ts";
import { languageOption, toldOr } from "./money-words.ts";
import { complain, runCommandLine, say, UsageError } from "./say.ts";
import { withFund } from "./store.ts";

/** Exit codes: 0 done, 2 refused. */
const DONE = 0;
const REFUSED = 2;

const LANG = ["--lang <lang>", "language of the refusals: fr, en or ar", "fr"] as const;

interface DistributeOptions {
  readonly dryRun?: boolean;
  readonly shards: string;
}

async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const settings = readSettings(process.env);
  const { databaseUrl: url } = settings;
  const directory = databaseDirectory(settings);
  const database = await openDatabase(url === undefined ? { directory } : { directory, url });
  try {
    await migrate(database, await readFundSchemas());
    return await work(database);
  } finally {
    await database.close();
  }
}

const RULES: Readonly<Record<BrokenRule["rule"], string>> = {
  class: "is in no class of tables",
  "primary-key": "has no primary key",
  "unique-without-column": "has a unique key without the column it is spread by",
  "foreign-key": "refers to rows that may lie on another machine",
  trigger: "has a trigger",
  "numbered-column": "numbers its own rows",
  parts: "inherits",
};

const WORDS: Readonly<Record<DistributionStep["kind"], string>> = {
  prepare: "settings of the transaction",
  untie: "references taken off, to be put back",
  reference: "tables copied on every machine",
  case: "tables of cases, spread by person",
  directory: "directories, spread by what is looked up",
  tie: "references put back",
};

function tellPlan(steps: readonly DistributionStep[]): void {
  let kind: DistributionStep["kind"] | undefined;
  for (const step of steps) {
    if (step.kind !== kind) say(`-- ${WORDS[step.kind]}`);
    kind = step.kind;
    say(`${step.sql};`);
  }
}

function shardsOf(text: string): number {
  const shards = Number(text);
  if (!Number.isInteger(shards) || shards < 1 || shards > 1024) throw new UsageError(`--shards is a number of parts from 1 to 1024, not ${text}`);
  return shards;
}

async function distributeTables(options: DistributeOptions): Promise<number> {
  const shards = shardsOf(options.shards);
  return withDatabase(async (database) => {
    const { citus, nodes, broken, done, steps } = await planDistribution(database, tableClasses, shards);
    for (const { table, rule, what } of broken) complain(`${table} ${RULES[rule]}: ${what}`);
    if (broken.length > 0) return REFUSED;
    if (options.dryRun === true) {
      tellPlan(steps);
      complain(citus === null ? "This database has no Citus extension: the statements are those that a cluster would run." : `Citus ${citus}`);
      return DONE;
    }
    if (citus === null) {
      complain("This database has no Citus extension: run “create extension citus” on every machine of the cluster, and name the machines (citus_add_node).");
      return REFUSED;
    }
    const workers = nodes.filter(({ holdsShards }) => holdsShards);
    if (workers.length === 0) {
      complain("No machine of the cluster takes rows: name them first (citus_set_coordinator_host, citus_add_node).");
      return REFUSED;
    }
    if (steps.length === 0) {
      say(`Nothing to do: ${done.length} tables are spread over ${workers.length} machines.`);
      return DONE;
    }
    const tables = steps.filter(({ kind }) => kind === "reference" || kind === "case" || kind === "directory");
    let moved = 0;
    await distribute(database, steps, ({ kind, table }) => {
      if (kind !== "reference" && kind !== "case" && kind !== "directory") return;
      moved += 1;
      complain(`  ${moved}/${tables.length} ${table}`);
    });
    say(`${tables.length} tables spread over ${workers.length} machines, in ${shards} parts.`);
    return DONE;
  });
}

interface ArchiveOptions {
  readonly tablespace?: string;
  readonly undo?: boolean;
  readonly lang: string;
}

const megabytes = (bytes: number): string => `${(bytes / 1_048_576).toFixed(1)} MB`;

function tellParts(parts: readonly YearPart[]): void {
  for (const { part, rows, bytes, archived, tablespace } of parts) {
    const place = tablespace === null ? "" : `  on ${tablespace}`;
    say(`${part.padEnd(32)} ${String(rows).padStart(12)} rows ${megabytes(bytes).padStart(12)}${archived ? "  archived" : ""}${place}`);
  }
}

async function archive(text: string, { tablespace, undo = false, lang }: ArchiveOptions): Promise<number> {
  const locale = languageOption(lang);
  const year = Number(text);
  if (!Number.isInteger(year) || year < 1900 || year > 9999) throw new UsageError(`a year is YYYY, not ${text}`);
  return withFund(async (fund) => {
    const context = fund.contextFor(systemActor("database"));
    const onPart = ({ part }: YearPart, done: number, total: number): void => complain(`  ${done}/${total} ${part}`);
    const parts = toldOr(await archiveLedgerYear(context, { year, undo, ...(tablespace === undefined ? {} : { tablespace }), onPart }), locale);
    if (parts === undefined) return REFUSED;
    if (parts.length === 0) complain(`Nothing was written apart for ${year}: see “openamo database years”.`);
    tellParts(parts);
    return DONE;
  });
}

/** `openamo database ...`: how the store lies on its machines. */
export function registerDatabase(program: Command): void {
  const database = program.command("database").description("how the store lies on its machines");
  database
    .command("distribute")
    .description("spread the tables over the machines of a Citus cluster: cases by person, reference tables on every machine")
    .option("--dry-run", "say what would be run, and what stands in the way; works on any database")
    .option("--shards <count>", "parts that cases are cut into", String(SHARDS))
    .action((options: DistributeOptions) => runCommandLine(() => distributeTables(options)));
  database
    .command("years")
    .description("what each year holds of the tables that are cut by year: rows as last counted, bytes, whether it is archived")
    .action(() =>
      runCommandLine(() =>
        withDatabase(async (store) => {
          tellParts(await yearParts(store.kysely));
          return DONE;
        }),
      ),
    );
  database
    .command("archive")
    .description("put a closed year to rest: frozen, no longer looked after, moved to another tablespace where one is named; still read as before")
    .argument("<year>", "the year in which rows were written, YYYY")
    .option("--tablespace <name>", "tablespace of the database to which its rows go")
    .option("--undo", "take the archive of the year back")
    .option(...LANG)
    .action((year: string, options: ArchiveOptions) => runCommandLine(() => archive(year, options)));
}
