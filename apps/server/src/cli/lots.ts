import { createFund, type FundContext, LOT_FORMATS, type Lot, type LotFormat, type LotOutcome, listLots, readLot } from "@openamo/fund";
import { inLocale, type Locale, type Refusal, RefusalSignal, type Text, wordsOf } from "@openamo/kernel";
import { type Result, systemActor } from "@openamo/platform";
import type { Command } from "commander";
import { importLot } from "../lots/import-lot.ts";
import { formatOfFile, openLotFile } from "../lots/lot-file.ts";
import { lotLine, lotLines } from "../lots/report.ts";
import { packs } from "../packs.ts";
import { fundClock } from "../serve/clock.ts";
import { stopSignal } from "../serve/stop-signal.ts";
import { loadOrganisms, openStore } from "../serve/store.ts";
import { readSettings } from "../settings.ts";
import { progressBar } from "./progress-bar.ts";
import { complain, languageOption, oneOf, runCommandLine, say, UsageError } from "./say.ts";

/** Exit codes: 0 every sheet accepted, 1 not done, 2 done but some sheets were not accepted, 3 stopped on the way. */
const DONE = 0;
const NOT_DONE = 1;
const SOME_UNMET = 2;
const STOPPED = 3;

/** Lines of the report that the end of an import prints; the others are read with `openamo lots report`. */
const SHOWN = 20;
const PAGE = 100;
const UNMET: readonly LotOutcome[] = ["refused", "pending", "aside"];

interface Options {
  readonly lang: string;
}

const localeIn = ({ lang }: Options): Locale => languageOption(lang);

function refused(refusal: Refusal, locale: Locale): number {
  complain(`${refusal.definition.code} – ${wordsOf(refusal, "sentence", locale)} ${wordsOf(refusal, "remedy", locale)}`);
  return NOT_DONE;
}

const answered = async <T>(result: Result<T>, locale: Locale, tell: (value: T) => number | Promise<number>): Promise<number> =>
  result.ok ? tell(result.value) : refused(result.refusal, locale);

async function inStore(work: (context: FundContext) => Promise<number>): Promise<number> {
  const database = await openStore(readSettings(process.env));
  try {
    const fund = createFund({ packs, database, clock: fundClock() });
    await loadOrganisms(fund);
    return await work(fund.contextFor({ ...systemActor("care-settlement"), subject: "command-line" }));
  } finally {
    await database.close();
  }
}

const STOPPED_WORDS: Text = {
  fr: "Arrêté ; la même commande reprend où le lot en était.",
  en: "Stopped; the same command goes on where the lot was.",
  ar: "توقف؛ يستأنف الأمر نفسه من حيث توقفت الحزمة.",
};
const MORE: Text = { fr: "… la suite : openamo lots report", en: "… the rest: openamo lots report", ar: "... الباقي: openamo lots report" };
const NONE: Text = { fr: "Aucun lot reçu.", en: "No lot received yet.", ar: "لم تستلم أي حزمة." };

interface ImportOptions extends Options {
  readonly organism: string;
  readonly country: string;
  readonly format?: string;
  readonly dryRun?: boolean;
}

const formatOf = (text: string): LotFormat => {
  const format = LOT_FORMATS.find((known) => known === text);
  if (format === undefined) throw oneOf("--format", LOT_FORMATS, text);
  return format;
};

async function opened(path: string, format: LotFormat, country: string) {
  try {
    return await openLotFile(path, format, country);
  } catch (error) {
    if (!(error instanceof RefusalSignal)) throw error;
    throw new UsageError(error.refusal.definition.sentence);
  }
}

async function runImport(path: string, options: ImportOptions): Promise<number> {
  const locale = localeIn(options);
  const format = options.format === undefined ? await formatOfFile(path) : formatOf(options.format);
  const stop = stopSignal();
  const { lines, ...file } = await opened(path, format, options.country);
  return inStore(async (context) => {
    const progress = progressBar(process.stdout.isTTY === true);
    const { organism, country, dryRun = false } = options;
    const onProgress = (lot: Lot): void => progress.step(Math.min(lot.linesDone, file.linesTotal), file.linesTotal);
    const result = await importLot(context, lines, { country, organism, format, ...file, rehearsal: dryRun, onProgress, signal: stop.signal });
    progress.end();
    return answered(result, locale, (lot) => {
      if (lot.status === "finished") return printReport(context, lot.id, SHOWN, locale);
      say(inLocale(STOPPED_WORDS, locale));
      return STOPPED;
    });
  });
}

/** Prints how a lot went, and at most so many of the lines that were not accepted. */
async function printReport(context: FundContext, lotId: string, most: number, locale: Locale): Promise<number> {
  let shown = 0;
  for (let page = 1; ; page += 1) {
    const size = Math.min(PAGE, most);
    const read = await readLot(context, { lotId, outcomes: UNMET, page, size });
    if (!read.ok) return refused(read.refusal, locale);
    const { lot, lines } = read.value;
    if (page === 1) for (const line of lotLines(lot, locale)) say(line);
    for (const line of lines.items) say(lotLine(line, locale));
    shown += lines.items.length;
    if (shown >= most && shown < lines.total) say(`${inLocale(MORE, locale)} ${lotId}`);
    if (lines.items.length < size || shown >= most) return lines.total > 0 ? SOME_UNMET : DONE;
  }
}

const listLine = (lot: Lot, locale: Locale): string =>
  `${lot.id}  ${lot.beganAt.toISOString().slice(0, 10)}  ${lot.organism}  ${lot.fileName}  ${lotLines(lot, locale)[0] ?? ""}`;

async function runList(options: Options): Promise<number> {
  const locale = localeIn(options);
  return inStore(async (context) =>
    answered(await listLots(context, { size: PAGE }), locale, ({ items }) => {
      for (const lot of items) say(listLine(lot, locale));
      if (items.length === 0) say(inLocale(NONE, locale));
      return DONE;
    }),
  );
}

/** `openamo lots import|list|report`: files of care sheets. */
export function registerLots(program: Command): void {
  const lots = program.command("lots").description("settle files of care sheets");
  const lang = ["--lang <lang>", "language of the answers: fr, en or ar", "fr"] as const;
  lots
    .command("import")
    .alias("receive")
    .description("settle the sheets of a file; the same command goes on after a stop, and each sheet has one effect")
    .argument("<file>", "the file")
    .requiredOption("--organism <id>", "organism that settles them, cpam-691 for instance")
    .option("--country <country>", "country whose law applies", "fr")
    .option("--format <format>", `${LOT_FORMATS.join(" or ")}; by the first characters of the file unless said`)
    .option("--dry-run", "decide every sheet and keep none")
    .option(...lang)
    .action((file: string, options: ImportOptions) => runCommandLine(() => runImport(file, options)));
  lots
    .command("list")
    .description("the lots received, the latest first")
    .option(...lang)
    .action((options: Options) => runCommandLine(() => runList(options)));
  lots
    .command("report")
    .description("how a lot went, with every sheet refused, pending or set aside")
    .argument("<lot>", "its id")
    .option(...lang)
    .action((id: string, options: Options) => runCommandLine(() => inStore((context) => printReport(context, id, Number.MAX_SAFE_INTEGER, localeIn(options)))));
}
