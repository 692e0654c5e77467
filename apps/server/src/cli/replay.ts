import { createInterface } from "node:readline/promises";
import {
  type FundContext,
  findDifferences,
  type KeptDifference,
  listReplays,
  postReplay,
  type ReplayCause,
  type ReplayReport,
  type ReplayRun,
  type ReplaySelection,
  type ReplayTotal,
  readReplay,
} from "@openamo/fund";
import { type Day, type Locale, parseDay, wordsOf } from "@openamo/kernel";
import { type Result, systemActor } from "@openamo/platform";
import type { Command } from "commander";
import { packs } from "../packs.ts";
import { replayLanes } from "../replay/lanes.ts";
import { readReform } from "./reform-file.ts";
import { complain, isLocale, runCommandLine, say, UsageError } from "./say.ts";
import { withFund } from "./store.ts";

/** Exit codes: 0 done, 2 refused by a rule. */
const DONE = 0;
const REFUSED = 2;

const CAUSES: Readonly<Record<ReplayCause, string>> = {
  rules: "the rules or their parameters",
  rights: "the rights of the person",
  professional: "the convention of the professional",
  tariffs: "the tariffs",
  counters: "the counters of the person",
  history: "the care paid before",
};

interface ReplayOptions {
  readonly since?: string;
  readonly until?: string;
  readonly select: readonly string[];
  readonly post?: string;
  readonly reform?: string;
  readonly list?: boolean;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
  readonly lanes?: string;
  readonly lang: string;
}

function dayOf(option: string, text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new UsageError(`${option} is a day, YYYY-MM-DD, not ${text}`);
  return day;
}

const SELECTORS = { organism: "organism", person: "personId", professional: "professionalId" } as const;

const isSelector = (name: string): name is keyof typeof SELECTORS => Object.hasOwn(SELECTORS, name);

function selectionOf({ since, until, select }: ReplayOptions): ReplaySelection {
  if (since === undefined) throw new UsageError("--since says from which day of care on, YYYY-MM-DD");
  const chosen = select.map((text) => {
    const [name = "", value = ""] = text.split("=");
    if (!isSelector(name) || value === "") throw new UsageError(`--select is organism=…, person=… or professional=…, not ${text}`);
    return [SELECTORS[name], value] as const;
  });
  return { careFrom: dayOf("--since", since), careTo: until === undefined ? undefined : dayOf("--until", until), ...Object.fromEntries(chosen) };
}

function languageOf(text: string): Locale {
  if (!isLocale(text)) throw new UsageError(`--lang is fr, en or ar, not ${text}`);
  return text;
}

/** The value, or undefined after the refusal was told. */
function told<T>(result: Result<T>, locale: Locale): T | undefined {
  if (result.ok) return result.value;
  complain(`${result.refusal.definition.code} – ${wordsOf(result.refusal, "sentence", locale)} ${wordsOf(result.refusal, "remedy", locale)}`);
  return undefined;
}

const money = (cents: number): string => (cents / 100).toFixed(2);
const orNothing = (cents: number | null): string => (cents === null ? "nothing" : money(cents));

function tellTotals(title: string, totals: readonly ReplayTotal[]): void {
  if (totals.length === 0) return;
  say(`\n${title}`);
  for (const { key, claims, owedMore, owedLess } of totals)
    say(`  ${key.padEnd(38)} ${String(claims).padStart(7)} claims  +${money(owedMore).padStart(12)}  -${money(owedLess).padStart(12)}`);
}

const lineOf = ({ reference, organism, beforePaid, afterPaid, afterKind, code, causes }: KeptDifference): string => {
  const after =
    afterKind === "elsewhere" ? `to be settled elsewhere (${code})` : afterKind === "decided" ? orNothing(afterPaid) : `${afterKind} (${code ?? ""})`;
  return `  ${organism} ${reference}: ${orNothing(beforePaid)} -> ${after}, because of ${causes.map((cause) => CAUSES[cause]).join(", ")}`;
};

function tellReport({ run, byOrganism, byBranch, byProfessional, byPerson, differences }: ReplayReport): void {
  say(`${run.claims} claims (${run.lines} lines) decided again: ${run.found} differ`);
  tellTotals("By organism", byOrganism);
  tellTotals("By branch", byBranch);
  tellTotals("By professional (largest first)", byProfessional);
  tellTotals("By person (largest first)", byPerson);
  if (differences.length > 0) say(`\nClaims${run.found > differences.length ? ` (${differences.length} of ${run.found})` : ""}`);
  for (const difference of differences) say(lineOf(difference));
}

async function confirmed(run: ReplayRun, { yes }: ReplayOptions): Promise<boolean> {
  if (yes === true) return true;
  if (process.stdin.isTTY !== true) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await terminal.question(`Post ${run.found - run.notPosted} differences? Type “yes”: `)).trim() === "yes";
  } finally {
    terminal.close();
  }
}

async function post(context: FundContext, runId: string, locale: Locale): Promise<number> {
  const run = told(
    await postReplay(context, {
      runId,
      onProgress: ({ persons }) => {
        if (persons % 1000 === 0) complain(`  ${persons} persons posted`);
      },
    }),
    locale,
  );
  if (run === undefined) return REFUSED;
  say(`${run.posted} differences posted, ${run.changedSince} left because something changed since, ${run.notPosted} belong elsewhere`);
  return DONE;
}

/** Tells the pace of the search every few seconds: what is done, how fast, and when it may end. */
function pace(): (progress: { persons: number; ofPersons: number; claims: number; differences: number }) => void {
  const began = performance.now();
  let told = began;
  return ({ persons, ofPersons, claims, differences }) => {
    const now = performance.now();
    if (now - told < 3000) return;
    told = now;
    const seconds = (now - began) / 1000;
    const left = Math.round((seconds * (ofPersons - persons)) / Math.max(persons, 1));
    complain(`  ${persons}/${ofPersons} persons, ${claims} claims (${Math.round(claims / seconds)}/s), ${differences} differ, about ${left} s left`);
  };
}

/** Runs, newest first, each with what `--post` needs. */
async function list(context: FundContext, locale: Locale): Promise<number> {
  const runs = told(await listReplays(context, { page: 1, size: 50 }), locale);
  if (runs === undefined) return REFUSED;
  if (runs.total === 0) say("No replay was made.");
  for (const { id, startedAt, foundAt, selection, reform, claims, found, posted } of runs.items) {
    const what = Object.entries(selection).map(([name, value]) => `${name} ${value}`);
    const state = foundAt === null ? "cut short" : `${claims} claims, ${found} differ, ${posted} posted`;
    say(`${id}  ${startedAt.toISOString().slice(0, 16).replace("T", " ")}  ${what.join(", ")}${reform === null ? "" : `, reform “${reform.name}”`}: ${state}`);
  }
  return DONE;
}

const MOST_LANES = 64;

function lanesOf(text: string): number {
  const lanes = Number(text);
  if (!Number.isInteger(lanes) || lanes < 1 || lanes > MOST_LANES) throw new UsageError(`--lanes is a number from 1 to ${MOST_LANES}, not ${text}`);
  return lanes;
}

async function replay(options: ReplayOptions): Promise<number> {
  const locale = languageOf(options.lang);
  const { post: runId } = options;
  if (options.list === true) return withFund((fund) => list(fund.contextFor(systemActor("replay")), locale));
  if (runId !== undefined) return withFund((fund) => post(fund.contextFor(systemActor("replay")), runId, locale));
  const selection = selectionOf(options);
  const reform = options.reform === undefined ? undefined : await readReform(options.reform, packs);
  const count = options.lanes === undefined ? undefined : lanesOf(options.lanes);
  return withFund(async (fund, settings) => {
    const context = fund.contextFor(systemActor("replay"));
    const lanes = replayLanes(settings, { here: true, ...(count === undefined ? {} : { count, from: 0 }) });
    const asked = { selection, ...(reform === undefined ? {} : { reform }), ...(lanes === undefined ? {} : { lanes }), onProgress: pace() };
    const run = told(await findDifferences(context, asked), locale);
    if (run === undefined) return REFUSED;
    const report = told(await readReplay(context, { runId: run.id }), locale);
    if (report === undefined) return REFUSED;
    tellReport(report);
    if (reform !== undefined) say(`\nUnder the reform “${reform.name}”: nothing of this is to be posted.`);
    if (reform !== undefined || run.found === run.notPosted || options.dryRun === true) return DONE;
    if (await confirmed(run, options)) return post(context, run.id, locale);
    say(`\nNothing was posted. To post what was found: openamo replay --post ${run.id}`);
    return DONE;
  });
}

const collect = (value: string, before: readonly string[]): string[] => [...before, value];

/** `openamo replay`: past decisions taken again on what is known now; only the differences are posted, after they were confirmed. */
export function registerReplay(program: Command): void {
  program
    .command("replay")
    .description("decide past claims again on the rules, tariffs, rights and counters known now; list the differences; post them once confirmed")
    .option("--since <day>", "care that ended on this day or later, YYYY-MM-DD")
    .option("--until <day>", "care that began on this day or before")
    .option("--select <name=value>", "organism=…, person=… or professional=… (may be given several times)", collect, [])
    .option("--reform <file>", "decide under changed numbers of the law (JSON), to see what claims would come to; never posted")
    .option("--lanes <n>", "threads that decide at once, with a PostgreSQL server; as many as processors where there is much to decide")
    .option("--dry-run", "list the differences and ask nothing")
    .option("--yes", "post without asking")
    .option("--post <run>", "post what an earlier run found")
    .option("--list", "the runs that were made, newest first")
    .option("--lang <lang>", "language of the refusals: fr, en or ar", "fr")
    .action((options: ReplayOptions) => runCommandLine(() => replay(options)));
}
