import { createInterface } from "node:readline/promises";
import {
  type FundContext,
  findDifferences,
  listOrganisms,
  listReplays,
  nameSelection,
  postReplay,
  type ReplayRun,
  type ReplaySelection,
  readReplay,
} from "@openamo/fund";
import { inLocale, type Locale } from "@openamo/kernel";
import { systemActor } from "@openamo/platform";
import type { Command } from "commander";
import { packs } from "../packs.ts";
import { replayLanes } from "../replay/lanes.ts";
import { reportLines, runLine } from "../replay/report.ts";
import { WORDS } from "../replay/words.ts";
import { filled, told } from "../told.ts";
import { dayOption, toldOr } from "./money-words.ts";
import { readReform } from "./reform-file.ts";
import { complain, languageOption, numberWithin, oneOf, runCommandLine, say, UsageError } from "./say.ts";
import { withFund } from "./store.ts";

/** Exit codes: 0 done, 2 refused by a rule. */
const DONE = 0;
const REFUSED = 2;

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

const SELECTORS = ["organism", "person", "professional"] as const;
type Selector = (typeof SELECTORS)[number];

/** Days as typed, and who or what is chosen, as people name them. */
interface Asked {
  readonly days: Pick<ReplaySelection, "careFrom" | "careTo">;
  readonly chosen: Readonly<Partial<Record<Selector, string>>>;
}

function askedOf({ since, until, select }: ReplayOptions): Asked {
  if (since === undefined) throw new UsageError(WORDS.since);
  const chosen: Partial<Record<Selector, string>> = {};
  for (const text of select) {
    const [name = "", value = ""] = text.split("=");
    const selector = SELECTORS.find((known) => known === name);
    // What follows may be the number of a person: it is not said again.
    if (selector === undefined || value.trim() === "") throw oneOf("--select", ["organism=…", "person=…", "professional=…"], `${name}=…`);
    if (chosen[selector] !== undefined) throw new UsageError(filled(WORDS.selectedTwice, { name }));
    chosen[selector] = value.trim();
  }
  return { days: { careFrom: dayOption("--since", since), careTo: until === undefined ? undefined : dayOption("--until", until) }, chosen };
}

/** Who is chosen by a number is found by it; undefined after it was told that nobody, or more than one, has it. */
async function selectionOf(context: FundContext, { days, chosen }: Asked, locale: Locale): Promise<ReplaySelection | undefined> {
  const { organism, ...people } = chosen;
  const named = toldOr(await nameSelection(context, people), locale);
  return named === undefined ? undefined : { ...days, ...(organism === undefined ? {} : { organism }), ...named };
}

async function confirmed(run: ReplayRun, { yes }: ReplayOptions, locale: Locale): Promise<boolean> {
  if (yes === true) return true;
  if (process.stdin.isTTY !== true) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = (await terminal.question(told(WORDS.ask, locale, { count: run.found - run.notPosted }))).trim();
    return answer === inLocale(WORDS.yes, locale) || answer === WORDS.yes.en;
  } finally {
    terminal.close();
  }
}

async function post(context: FundContext, runId: string, locale: Locale): Promise<number> {
  const run = toldOr(
    await postReplay(context, {
      runId,
      onProgress: ({ persons }) => {
        if (persons % 1000 === 0) complain(told(WORDS.posting, locale, { persons }));
      },
    }),
    locale,
  );
  if (run === undefined) return REFUSED;
  say(told(WORDS.posted, locale, { posted: run.posted, changed: run.changedSince, elsewhere: run.notPosted }));
  return DONE;
}

/** Tells the pace of the search every few seconds: what is done, how fast, and when it may end. */
function pace(locale: Locale): (progress: { persons: number; ofPersons: number; claims: number; differences: number }) => void {
  const began = performance.now();
  let last = began;
  return ({ persons, ofPersons, claims, differences }) => {
    const now = performance.now();
    if (now - last < 3000) return;
    last = now;
    const seconds = (now - began) / 1000;
    const left = Math.round((seconds * (ofPersons - persons)) / Math.max(persons, 1));
    complain(told(WORDS.pace, locale, { persons, of: ofPersons, claims, rate: Math.round(claims / seconds), found: differences, left }));
  };
}

/** Runs, newest first, each with what `--post` needs. */
async function list(context: FundContext, locale: Locale): Promise<number> {
  const runs = toldOr(await listReplays(context, { page: 1, size: 50 }), locale);
  if (runs === undefined) return REFUSED;
  if (runs.total === 0) say(inLocale(WORDS.noRun, locale));
  for (const run of runs.items) say(runLine(run, locale));
  return DONE;
}

const MOST_LANES = 64;

function lanesOf(text: string): number {
  const lanes = Number(text);
  if (!Number.isInteger(lanes) || lanes < 1 || lanes > MOST_LANES) throw numberWithin("--lanes", 1, MOST_LANES, text);
  return lanes;
}

async function replay(options: ReplayOptions): Promise<number> {
  const locale = languageOption(options.lang);
  const { post: runId } = options;
  if (options.list === true) return withFund((fund) => list(fund.contextFor(systemActor("replay")), locale));
  if (runId !== undefined) return withFund((fund) => post(fund.contextFor(systemActor("replay")), runId, locale));
  const asked = askedOf(options);
  const reform = options.reform === undefined ? undefined : await readReform(options.reform, packs);
  const count = options.lanes === undefined ? undefined : lanesOf(options.lanes);
  return withFund(async (fund, settings) => {
    const context = fund.contextFor(systemActor("replay"));
    const lanes = replayLanes(settings, { here: true, ...(count === undefined ? {} : { count, from: 0 }) });
    const selection = await selectionOf(context, asked, locale);
    if (selection === undefined) return REFUSED;
    const input = { selection, ...(reform === undefined ? {} : { reform }), ...(lanes === undefined ? {} : { lanes }), onProgress: pace(locale) };
    const run = toldOr(await findDifferences(context, input), locale);
    if (run === undefined) return REFUSED;
    const report = toldOr(await readReplay(context, { runId: run.id }), locale);
    const organisms = toldOr(await listOrganisms(context), locale);
    if (report === undefined || organisms === undefined) return REFUSED;
    for (const line of reportLines(report, organisms, locale)) say(line);
    if (reform !== undefined) say(`\n${told(WORDS.ofReform, locale, { name: reform.name })}`);
    if (reform !== undefined || run.found === run.notPosted || options.dryRun === true) return DONE;
    if (await confirmed(run, options, locale)) return post(context, run.id, locale);
    say(`\n${told(WORDS.notPosted, locale, { command: `openamo replay --post ${run.id}` })}`);
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
    .option("--select <name=value>", "organism=…, person=… or professional=…, people by their number or id (may be given several times)", collect, [])
    .option("--reform <file>", "decide under changed numbers of the law (JSON), to see what claims would come to; never posted")
    .option("--lanes <n>", "threads that decide at once, with a PostgreSQL server; as many as processors where there is much to decide")
    .option("--dry-run", "list the differences and ask nothing")
    .option("--yes", "post without asking")
    .option("--post <run>", "post what an earlier run found")
    .option("--list", "the runs that were made, newest first")
    .option("--lang <lang>", "language of the report and of the refusals: fr, en or ar", "fr")
    .action((options: ReplayOptions) => runCommandLine(() => replay(options)));
}
