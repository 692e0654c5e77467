import { type CountryPack, type Day, type Locale, parseDay } from "@openamo/kernel";
import { systemClock } from "@openamo/platform";
import type { Command } from "commander";
import { packs as allPacks } from "../packs.ts";
import { type Collection, openCollection } from "./collection.ts";
import { reportInWords } from "./report-in-words.ts";
import { articleInWords } from "./show.ts";
import { unverifiedInWords, unverifiedValues } from "./unverified.ts";
import { watchLaw } from "./watch.ts";

const NOT_INSTALLED = "The consolidated codes are not installed: the development package @socialgouv/legi-data holds them (npm install).";
const LEGAL_TIME = "Europe/Paris";

/** Where a command writes, and its exit code: given so that the commands can be run inside a test. */
export interface Output {
  readonly write: (line: string) => void;
  readonly fail: (line: string) => void;
}

interface CheckOptions {
  readonly json?: boolean;
  readonly on?: string;
}
interface UnverifiedOptions {
  readonly json?: boolean;
  readonly pack?: string;
  readonly lang?: string;
}
interface ShowOptions {
  readonly text?: string;
  readonly on?: string;
}

const terminal: Output = {
  write: (line) => void process.stdout.write(`${line}\n`),
  fail: (line) => {
    process.stderr.write(`${line}\n`);
    process.exitCode = 1;
  },
};

const watchable = (packs: readonly CountryPack[], collection: Collection): CountryPack[] =>
  packs.filter((pack) => pack.texts.some((text) => text.kind === "code" && collection.code(text.collectionId ?? "") !== undefined));

/** What both commands need: the codes and the day. Says why and answers undefined when one is missing. */
function prepared(option: string | undefined, output: Output): { collection: Collection; on: Day } | undefined {
  const collection = openCollection();
  const on = option === undefined ? systemClock(LEGAL_TIME).today() : parseDay(option);
  if (collection === undefined) output.fail(NOT_INSTALLED);
  if (on === undefined) output.fail(`“${option}” is no day: write YYYY-MM-DD.`);
  return collection === undefined || on === undefined ? undefined : { collection, on };
}

/** `openamo law check`: exit code 1 when a citation is wrong. */
export function checkLaw(packs: readonly CountryPack[], options: CheckOptions, output: Output): void {
  const ready = prepared(options.on, output);
  if (ready === undefined) return;
  for (const pack of watchable(packs, ready.collection)) {
    const report = watchLaw(pack, ready.collection, ready.on);
    const lines = options.json === true ? [JSON.stringify({ pack: pack.id, ...report }, null, 2)] : reportInWords(report);
    for (const line of lines) output.write(line);
    if (report.wrong.length > 0) output.fail(`${report.wrong.length} wrong citations in pack ${pack.id}.`);
  }
}

/** `openamo law show L160-13`: exit code 1 when no code of a pack holds the article. */
export function showLaw(packs: readonly CountryPack[], article: string, options: ShowOptions, output: Output): void {
  const ready = prepared(options.on, output);
  if (ready === undefined) return;
  const found = watchable(packs, ready.collection).flatMap((pack) =>
    pack.texts
      .filter((text) => text.kind === "code" && (options.text === undefined || text.id === options.text.toUpperCase()))
      .flatMap((text) => articleInWords(pack, ready.collection, { text: text.id, article }, ready.on) ?? []),
  );
  for (const line of found) output.write(line);
  if (found.length === 0) output.fail(`No article ${article} in ${options.text ?? "the codes of the packs"}.`);
}

const LOCALES: readonly Locale[] = ["fr", "en", "ar"];

/** `openamo law unverified`: the values that nobody has read in a source yet. It needs no consolidated code; exit code 1 for a pack that is not there. */
export function listUnverified(packs: readonly CountryPack[], { json, pack: wanted, lang = "fr" }: UnverifiedOptions, output: Output): void {
  const locale = LOCALES.find((known) => known === lang);
  const chosen = packs.filter(({ id }) => wanted === undefined || id === wanted);
  if (locale === undefined) output.fail(`--lang is fr, en or ar, not ${lang}.`);
  else if (chosen.length === 0) output.fail(`No pack ${wanted}: ${packs.map(({ id }) => id).join(", ")}.`);
  else if (json === true)
    output.write(
      JSON.stringify(
        chosen.map((pack) => ({ pack: pack.id, values: unverifiedValues(pack, locale) })),
        null,
        2,
      ),
    );
  else for (const [index, pack] of chosen.entries()) for (const line of [...(index === 0 ? [] : [""]), ...unverifiedInWords(pack, locale)]) output.write(line);
}

/** Adds `openamo law check`, `openamo law show` and `openamo law unverified` to the command line. */
export function registerLaw(program: Command, packs: readonly CountryPack[] = allPacks): void {
  const law = program.command("law").description("watch the articles that rules and numbers rest on");
  law
    .command("check")
    .description("check every cited article against the consolidated codes")
    .option("--json", "print the report as JSON")
    .option("--on <day>", "check for this day (YYYY-MM-DD) in place of today")
    .action((options: CheckOptions) => checkLaw(packs, options, terminal));
  law
    .command("show <article>")
    .description("print an article beside the rules, parameters, reasons and tests that cite it")
    .option("--text <id>", "text of the article: CSS, CRPM")
    .option("--on <day>", "say which version applies on this day (YYYY-MM-DD) in place of today")
    .action((article: string, options: ShowOptions) => showLaw(packs, article, options, terminal));
  law
    .command("unverified")
    .description("list the values of the law that were not read in a source: recalled or derived, with what rests on them")
    .option("--json", "print the list as JSON")
    .option("--pack <country>", "only this country: fr, ma")
    .option("--lang <lang>", "language of the labels: fr, en or ar", "fr")
    .action((options: UnverifiedOptions) => listUnverified(packs, options, terminal));
}
