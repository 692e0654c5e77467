import { createFund, type Enrolment, type FundContext, listEnrolments, readEnrolment, reverseEnrolment } from "@openamo/fund";
import { inLocale, type Locale, type Refusal, type Text, wordsOf } from "@openamo/kernel";
import { type Result, systemActor } from "@openamo/platform";
import type { Command } from "commander";
import { enrolFile } from "../enrolment/enrol-file.ts";
import { enrolmentLines, unmetLine, unmetLines } from "../enrolment/report.ts";
import { packs } from "../packs.ts";
import { fundClock } from "../serve/clock.ts";
import { stopSignal } from "../serve/stop-signal.ts";
import { loadOrganisms, openStore } from "../serve/store.ts";
import { readSettings } from "../settings.ts";
import { progressBar } from "./progress-bar.ts";
import { complain, languageOption, runCommandLine, say } from "./say.ts";

/** Exit codes: 0 everybody enrolled, 1 not done, 2 done but some lines were refused or doubles, 3 stopped on the way. */
const DONE = 0;
const NOT_DONE = 1;
const SOME_UNMET = 2;
const STOPPED = 3;

/** Lines of the report that the end of an import prints; the others are read with `openamo affiliation report`. */
const SHOWN = 20;
const PAGE = 100;

interface Options {
  readonly lang: string;
}

const localeIn = ({ lang }: Options): Locale => languageOption(lang);

function refused(refusal: Refusal, locale: Locale): number {
  complain(`${refusal.definition.code} – ${wordsOf(refusal, "sentence", locale)} ${wordsOf(refusal, "remedy", locale)}`);
  return NOT_DONE;
}

async function answered<T>(result: Result<T>, locale: Locale, tell: (value: T) => number | Promise<number>): Promise<number> {
  return result.ok ? tell(result.value) : refused(result.refusal, locale);
}

async function inStore(work: (context: FundContext) => Promise<number>): Promise<number> {
  const database = await openStore(readSettings(process.env));
  try {
    const fund = createFund({ packs, database, clock: fundClock() });
    await loadOrganisms(fund);
    return await work(fund.contextFor({ ...systemActor("affiliation"), subject: "command-line" }));
  } finally {
    await database.close();
  }
}

interface ImportOptions extends Options {
  readonly organism: string;
  readonly country: string;
  readonly dryRun?: boolean;
}

async function runImport(path: string, options: ImportOptions): Promise<number> {
  const locale = localeIn(options);
  const stop = stopSignal();
  return inStore(async (context) => {
    const progress = progressBar(process.stdout.isTTY === true);
    const { organism, country, dryRun = false } = options;
    const onProgress = (enrolment: Enrolment, lines: number): void => progress.step(Math.min(enrolment.linesDone, lines), lines);
    const result = await enrolFile(context, { path, country, organism, rehearsal: dryRun, onProgress, signal: stop.signal });
    progress.end();
    return answered(result, locale, async (enrolment) => {
      if (enrolment.status === "running") {
        say(inLocale(STOPPED_WORDS, locale));
        return STOPPED;
      }
      return printReport(context, enrolment.id, SHOWN, locale);
    });
  });
}

const STOPPED_WORDS: Text = {
  fr: "Arrêté ; la même commande reprend où le fichier en était.",
  en: "Stopped; the same command goes on where the file was.",
  ar: "توقف؛ يستأنف الأمر نفسه من حيث توقف الملف.",
};

const MORE: Text = {
  fr: "… la suite : openamo affiliation report",
  en: "… the rest: openamo affiliation report",
  ar: "... الباقي: openamo affiliation report",
};

/** Prints how an enrolment went, and at most so many of its unmet lines. */
async function printReport(context: FundContext, enrolmentId: string, most: number, locale: Locale): Promise<number> {
  return answered(await readEnrolment(context, { enrolmentId, size: 1 }), locale, async ({ enrolment, unmet: { total } }) => {
    for (const line of enrolmentLines(enrolment, locale)) say(line);
    let shown = 0;
    if (total > 0) {
      for await (const line of unmetLines(context, enrolmentId)) {
        if (shown === most) {
          say(`${inLocale(MORE, locale)} ${enrolmentId}`);
          break;
        }
        say(unmetLine(line, locale));
        shown += 1;
      }
    }
    return total > 0 ? SOME_UNMET : DONE;
  });
}

const listLine = (enrolment: Enrolment, locale: Locale): string =>
  `${enrolment.id}  ${enrolment.beganAt.toISOString().slice(0, 10)}  ${enrolment.organism}  ${enrolment.fileName}  ${enrolmentLines(enrolment, locale)[0] ?? ""}`;

async function runList(options: Options): Promise<number> {
  const locale = localeIn(options);
  return inStore(async (context) =>
    answered(await listEnrolments(context, { size: PAGE }), locale, ({ items }) => {
      for (const enrolment of items) say(listLine(enrolment, locale));
      if (items.length === 0) say(formatNone(locale));
      return DONE;
    }),
  );
}

const formatNone = (locale: Locale): string => inLocale({ fr: "Aucun fichier enregistré.", en: "No file enrolled yet.", ar: "لا يوجد ملف مسجل." }, locale);

async function runReverse(enrolmentId: string, options: Options & { readonly motive: string }): Promise<number> {
  const locale = localeIn(options);
  return inStore(async (context) => {
    const progress = progressBar(process.stdout.isTTY === true);
    const onProgress = ({ takenBack, kept, enrolled }: Enrolment): void => progress.step(takenBack + kept, enrolled);
    const result = await reverseEnrolment(context, { enrolmentId, motive: options.motive, onProgress });
    progress.end();
    return answered(result, locale, () => printReport(context, enrolmentId, SHOWN, locale));
  });
}

/** `openamo affiliation import|imports|report|reverse`: files of persons to affiliate. */
export function registerAffiliation(program: Command): void {
  const affiliation = program.command("affiliation").description("enrol files of persons with an organism");
  const lang = ["--lang <lang>", "language of the answers: fr, en or ar", "fr"] as const;
  affiliation
    .command("import")
    .description("enrol the persons of a CSV or NDJSON file; the same command goes on after a stop")
    .argument("<file>", "the file: docs/enrol-a-file.md names its columns")
    .requiredOption("--organism <id>", "organism that affiliates them, cpam-691 for instance")
    .option("--country <country>", "country whose law applies", "fr")
    .option("--dry-run", "check every line and enrol nobody")
    .option(...lang)
    .action((file: string, options: ImportOptions) => runCommandLine(() => runImport(file, options)));
  affiliation
    .command("imports")
    .description("the files enrolled, the latest first")
    .option(...lang)
    .action((options: Options) => runCommandLine(() => runList(options)));
  affiliation
    .command("report")
    .description("how an enrolment went, with every line refused or double")
    .argument("<enrolment>", "its id")
    .option(...lang)
    .action((id: string, options: Options) => runCommandLine(() => inStore((context) => printReport(context, id, Number.MAX_SAFE_INTEGER, localeIn(options)))));
  affiliation
    .command("reverse")
    .description("take a whole file back; files of persons used since are kept and named")
    .argument("<enrolment>", "its id")
    .requiredOption("--motive <text>", "why")
    .option(...lang)
    .action((id: string, options: Options & { motive: string }) => runCommandLine(() => runReverse(id, options)));
}
