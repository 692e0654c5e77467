import { isNomenclatureList, NOMENCLATURE_LISTS, openList, partDatings, type ReadBatch, readList } from "@openamo/exchange";
import { createFund, type FundContext, importList, listImports, readAct, reverseImport } from "@openamo/fund";
import { type Day, isoDay, type Locale, parseDay, type Refusal, RefusalSignal, wordsOf } from "@openamo/kernel";
import { type Result, systemActor } from "@openamo/platform";
import type { Command } from "commander";
import { actViews } from "../http/views/nomenclature.ts";
import { packs } from "../packs.ts";
import { fundClock } from "../serve/clock.ts";
import { openStore } from "../serve/store.ts";
import { readSettings } from "../settings.ts";
import { readingProgress } from "./nomenclature-progress.ts";
import { importsTable, outcomeLines } from "./nomenclature-report.ts";
import { actLines } from "./nomenclature-show.ts";
import { complain, languageOption, notADay, runCommandLine, say, UsageError } from "./say.ts";

/** Exit codes: 0 done, 2 done but some rows were refused, 1 not done. */
const DONE = 0;
const NOT_DONE = 1;
const ROWS_REFUSED = 2;

interface Options {
  readonly lang: string;
  readonly json?: boolean;
  readonly on?: string;
  readonly list?: string;
  readonly knownAt?: string;
  readonly dryRun?: boolean;
  readonly acceptEndings?: boolean;
}

const localeIn = ({ lang }: Options): Locale => languageOption(lang);

function dayIn(text: string | undefined): Day | undefined {
  const found = text === undefined ? undefined : parseDay(text);
  if (text !== undefined && found === undefined) throw notADay("--on", text);
  return found;
}

function numberIn(text: string): number {
  if (!/^\d{1,9}$/.test(text))
    throw new UsageError({
      fr: `« ${text} » n’est pas un numéro d’import : « openamo nomenclature imports » les liste`,
      en: `“${text}” is no number of an import: “openamo nomenclature imports” lists them`,
      ar: `«${text}» ليس رقم استيراد: يعرضها الأمر «openamo nomenclature imports»`,
    });
  return Number(text);
}

function refused(refusal: Refusal, locale: Locale): number {
  complain(`${refusal.definition.code} – ${wordsOf(refusal, "sentence", locale)} ${wordsOf(refusal, "remedy", locale)}`);
  return NOT_DONE;
}

/** Opens the store for one command. Public lists are no organism's: the system itself acts, at the operator's word. */
async function inStore(work: (context: FundContext) => Promise<number>): Promise<number> {
  const database = await openStore(readSettings(process.env));
  try {
    return await work(createFund({ packs, database, clock: fundClock() }).contextFor({ ...systemActor("nomenclature"), subject: "command-line" }));
  } finally {
    await database.close();
  }
}

function answered<T>(result: Result<T>, locale: Locale, tell: (value: T) => number): number {
  return result.ok ? tell(result.value) : refused(result.refusal, locale);
}

async function* watched(batches: AsyncIterable<ReadBatch>, total: number): AsyncGenerator<ReadBatch> {
  const progress = readingProgress(total, process.stderr.isTTY === true);
  let rows = 0;
  try {
    for await (const batch of batches) {
      rows += batch.rows;
      progress.step(batch.bytes, rows);
      yield batch;
    }
  } finally {
    progress.compared();
  }
}

async function runImport(list: string, paths: readonly string[], options: Options): Promise<number> {
  const locale = localeIn(options);
  const holdsOn = dayIn(options.on);
  if (!isNomenclatureList(list))
    throw new UsageError({
      fr: `aucune liste ne s’appelle ${list} : il y a ${NOMENCLATURE_LISTS.join(", ")}`,
      en: `no list is called ${list}: they are ${NOMENCLATURE_LISTS.join(", ")}`,
      ar: `لا توجد لائحة باسم ${list}: اللوائح هي ${NOMENCLATURE_LISTS.join(", ")}`,
    });
  try {
    const files = await openList(list, paths);
    const rows = watched(
      readList(list, files),
      files.reduce((sum, { bytes }) => sum + bytes, 0),
    );
    const { dryRun = false, acceptEndings = false } = options;
    const input = { list, files, rows, datings: partDatings(list), dryRun, acceptEndings, ...(holdsOn === undefined ? {} : { holdsOn }) };
    return await inStore(async (context) =>
      answered(await importList(context, input), locale, (outcome) => {
        if (options.json === true) say(JSON.stringify({ ...outcome, holdsOn: isoDay(outcome.holdsOn) }, null, 2));
        else for (const line of outcomeLines(outcome, dryRun, locale)) say(line);
        return outcome.report.refused.total > 0 ? ROWS_REFUSED : DONE;
      }),
    );
  } catch (error) {
    if (error instanceof RefusalSignal) return refused(error.refusal, locale);
    throw error;
  }
}

async function runImports(options: Options): Promise<number> {
  const locale = localeIn(options);
  return inStore(async (context) =>
    answered(await listImports(context), locale, (records) => {
      if (options.json === true)
        say(
          JSON.stringify(
            records.map((record) => ({ ...record, holdsOn: isoDay(record.holdsOn) })),
            null,
            2,
          ),
        );
      else for (const line of importsTable(records, locale)) say(line);
      return DONE;
    }),
  );
}

const REVERSED = {
  fr: (number: number, ended: number, restored: number) => `Import ${number} annulé : ${ended} éléments retirés, ${restored} rétablis.`,
  en: (number: number, ended: number, restored: number) => `Import ${number} reversed: ${ended} entries taken out, ${restored} restored.`,
} as const;

async function runReverse(text: string, options: Options): Promise<number> {
  const locale = localeIn(options);
  const number = numberIn(text);
  return inStore(async (context) =>
    answered(await reverseImport(context, { number }), locale, (outcome) => {
      say(REVERSED[locale === "fr" ? "fr" : "en"](number, outcome.ended, outcome.restored));
      return DONE;
    }),
  );
}

async function runShow(code: string, options: Options): Promise<number> {
  const locale = localeIn(options);
  const { list, knownAt } = options;
  const asked = dayIn(options.on);
  return inStore(async (context) => {
    const on = asked ?? context.clock.today();
    const among = { ...(list === undefined ? {} : { list }), ...(knownAt === undefined ? {} : { knownAt: numberIn(knownAt) }) };
    return answered(await readAct(context, { code, ...among }), locale, (file) => {
      const views = actViews(file, on, locale);
      if (options.json === true) say(JSON.stringify(views, null, 2));
      else for (const view of views) for (const line of actLines(view, isoDay(on), locale)) say(line);
      return DONE;
    });
  });
}

const LANG = ["--lang <lang>", "language of the answers: fr, en or ar", "fr"] as const;
const JSON_OPTION = ["--json", "print for a program"] as const;

/** `openamo nomenclature import|imports|reverse|show`: the public lists of acts and tariffs. */
export function registerNomenclature(program: Command): void {
  const nomenclature = program.command("nomenclature").description("public lists of acts and tariffs: import, undo, read");
  nomenclature
    .command("import")
    .description("read a public list and keep what changed; the same list again changes nothing")
    .argument("<list>", NOMENCLATURE_LISTS.join(", "))
    .argument("<file...>", "files of the list, compressed or not, in any order")
    .option("--on <day>", "day for which the list holds (YYYY-MM-DD), today unless said: what is absent ended the day before")
    .option("--dry-run", "say what would change and change nothing")
    .option("--accept-endings", "go on even where more than half of what is known would end")
    .option(...JSON_OPTION)
    .option(...LANG)
    .action((list: string, files: string[], options: Options) => runCommandLine(() => runImport(list, files, options)));
  nomenclature
    .command("imports")
    .description("the imports and reversals made, the latest first")
    .option(...JSON_OPTION)
    .option(...LANG)
    .action((options: Options) => runCommandLine(() => runImports(options)));
  nomenclature
    .command("reverse")
    .description("undo the last import of a list: what was known before it is known again")
    .argument("<import>", "number of the import")
    .option(...LANG)
    .action((number: string, options: Options) => runCommandLine(() => runReverse(number, options)));
  nomenclature
    .command("show")
    .description("an act with its tariffs by grid on a day, and its history")
    .argument("<code>", "code of the act: HBLD038")
    .option("--on <day>", "day (YYYY-MM-DD), today unless said")
    .option("--list <list>", "only in this list")
    .option("--known-at <import>", "as known just after the import of this number")
    .option(...JSON_OPTION)
    .option(...LANG)
    .action((code: string, options: Options) => runCommandLine(() => runShow(code, options)));
}
