import { archiveLedgerYear, readFundSchemas, tableClasses } from "@openamo/fund";
import { inLocale, type Locale } from "@openamo/kernel";
import {
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
import { filled, told } from "../told.ts";
import { RULES, STEPS, WORDS } from "./database-words.ts";
import { toldOr } from "./money-words.ts";
import { complain, languageOption, numberWithin, runCommandLine, say, UsageError } from "./say.ts";
import { withFund } from "./store.ts";

/** Exit codes: 0 done, 2 refused. */
const DONE = 0;
const REFUSED = 2;

const LANG = ["--lang <lang>", "language of the answers: fr, en or ar", "fr"] as const;

interface DistributeOptions {
  readonly dryRun?: boolean;
  readonly shards: string;
  readonly lang: string;
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

function tellPlan(steps: readonly DistributionStep[], locale: Locale): void {
  let kind: DistributionStep["kind"] | undefined;
  for (const step of steps) {
    if (step.kind !== kind) say(`-- ${inLocale(STEPS[step.kind], locale)}`);
    kind = step.kind;
    say(`${step.sql};`);
  }
}

function shardsOf(text: string): number {
  const shards = Number(text);
  if (!Number.isInteger(shards) || shards < 1 || shards > 1024) throw numberWithin("--shards", 1, 1024, text);
  return shards;
}

async function distributeTables(options: DistributeOptions): Promise<number> {
  const locale = languageOption(options.lang);
  const shards = shardsOf(options.shards);
  return withDatabase(async (database) => {
    const { citus, nodes, broken, done, steps } = await planDistribution(database, tableClasses, shards);
    for (const { table, rule, what } of broken) complain(told(WORDS.broken, locale, { table, rule: inLocale(RULES[rule], locale), what }));
    if (broken.length > 0) return REFUSED;
    if (options.dryRun === true) {
      tellPlan(steps, locale);
      complain(citus === null ? inLocale(WORDS.planOnly, locale) : `Citus ${citus}`);
      return DONE;
    }
    if (citus === null) {
      complain(inLocale(WORDS.noCitus, locale));
      return REFUSED;
    }
    const workers = nodes.filter(({ holdsShards }) => holdsShards);
    if (workers.length === 0) {
      complain(inLocale(WORDS.noWorker, locale));
      return REFUSED;
    }
    if (steps.length === 0) {
      say(told(WORDS.nothing, locale, { tables: done.length, workers: workers.length }));
      return DONE;
    }
    const tables = steps.filter(({ kind }) => kind === "reference" || kind === "case" || kind === "directory");
    let moved = 0;
    await distribute(database, steps, ({ kind, table }) => {
      if (kind !== "reference" && kind !== "case" && kind !== "directory") return;
      moved += 1;
      complain(`  ${moved}/${tables.length} ${table}`);
    });
    say(told(WORDS.done, locale, { tables: tables.length, workers: workers.length, shards }));
    return DONE;
  });
}

interface ArchiveOptions {
  readonly tablespace?: string;
  readonly undo?: boolean;
  readonly lang: string;
}

const megabytes = (bytes: number, locale: Locale): string =>
  `${(bytes / 1_048_576).toFixed(1).replace(".", locale === "fr" ? "," : ".")} ${inLocale(WORDS.megabytes, locale)}`;

function tellParts(parts: readonly YearPart[], locale: Locale): void {
  for (const { part, rows, bytes, archived, tablespace } of parts) {
    const place = tablespace === null ? "" : `  ${told(WORDS.on, locale, { tablespace })}`;
    const rest = archived ? `  ${inLocale(WORDS.archived, locale)}` : "";
    say(`${part.padEnd(32)} ${String(rows).padStart(12)} ${inLocale(WORDS.rows, locale)} ${megabytes(bytes, locale).padStart(12)}${rest}${place}`);
  }
}

async function archive(text: string, { tablespace, undo = false, lang }: ArchiveOptions): Promise<number> {
  const locale = languageOption(lang);
  const year = Number(text);
  if (!Number.isInteger(year) || year < 1900 || year > 9999) throw new UsageError(filled(WORDS.year, { text }));
  return withFund(async (fund) => {
    const context = fund.contextFor(systemActor("database"));
    const onPart = ({ part }: YearPart, done: number, total: number): void => complain(`  ${done}/${total} ${part}`);
    const parts = toldOr(await archiveLedgerYear(context, { year, undo, ...(tablespace === undefined ? {} : { tablespace }), onPart }), locale);
    if (parts === undefined) return REFUSED;
    if (parts.length === 0) complain(told(WORDS.noYear, locale, { year: String(year) }));
    tellParts(parts, locale);
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
    .option(...LANG)
    .action((options: DistributeOptions) => runCommandLine(() => distributeTables(options)));
  database
    .command("years")
    .description("what each year holds of the tables that are cut by year: rows as last counted, bytes, whether it is archived")
    .option(...LANG)
    .action((options: { lang: string }) =>
      runCommandLine(() =>
        withDatabase(async (store) => {
          tellParts(await yearParts(store.kysely), languageOption(options.lang));
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
