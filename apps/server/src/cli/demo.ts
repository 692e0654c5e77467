import { join } from "node:path";
import { createFund } from "@openamo/fund";
import { inLocale, isoDay, type Text } from "@openamo/kernel";
import { systemActor } from "@openamo/platform";
import type { Command } from "commander";
import { dayReport } from "../demo/day/report.ts";
import { type DayStage, runDay } from "../demo/day/run.ts";
import { packs } from "../packs.ts";
import { fundClock } from "../serve/clock.ts";
import { stopSignal } from "../serve/stop-signal.ts";
import { loadOrganisms, openStore } from "../serve/store.ts";
import { readSettings } from "../settings.ts";
import { progressBar } from "./progress-bar.ts";
import { languageOption, numberWithin, runCommandLine, say } from "./say.ts";

/** Exit codes: 0 done and the books agree, 1 a difference was found, 3 stopped on the way. */
const DONE = 0;
const DIFFERENT = 1;
const STOPPED = 3;

const USUAL_SHEETS = "50000";
const MOST_SHEETS = 500_000;

const STAGES: Readonly<Record<DayStage, Text>> = {
  population: { fr: "Personnes et professionnels inventés", en: "Invented people and professionals", ar: "أشخاص ومهنيون خياليون" },
  lot: { fr: "Fichier du lot", en: "File of the lot", ar: "ملف الحزمة" },
  settlement: { fr: "Réception et liquidation du lot", en: "Lot received and settled", ar: "استلام الحزمة وتصفيتها" },
  payments: { fr: "Fichiers de paiement, libération, relevé de la banque", en: "Payment files, release, bank statement", ar: "ملفات الدفع وكشف البنك" },
  ledger: { fr: "Preuve des comptes", en: "Proof of the books", ar: "إثبات الحسابات" },
};
const STOPPED_WORDS: Text = {
  fr: "Arrêté ; la même commande reprend où elle en était.",
  en: "Stopped; the same command goes on from there.",
  ar: "توقف؛ يستأنف الأمر نفسه.",
};

interface DayOptions {
  readonly sheets: string;
  readonly lang: string;
}

async function day(options: DayOptions): Promise<number> {
  const locale = languageOption(options.lang);
  const sheets = Number(options.sheets);
  if (!Number.isInteger(sheets) || sheets < 1 || sheets > MOST_SHEETS) throw numberWithin("--sheets", 1, MOST_SHEETS, options.sheets);
  const stop = stopSignal();
  const settings = readSettings(process.env);
  const database = await openStore(settings);
  try {
    const fund = createFund({ packs, database, clock: fundClock() });
    await loadOrganisms(fund);
    const today = fund.clock.today();
    let bar = progressBar(process.stdout.isTTY === true);
    const outcome = await runDay(fund.contextFor({ ...systemActor("demo"), subject: "demo-day" }), {
      day: today,
      sheets,
      folder: join(settings.directory, "demo-day", isoDay(today)),
      onStage: (stage) => {
        bar.end();
        bar = progressBar(process.stdout.isTTY === true);
        say(`· ${inLocale(STAGES[stage], locale)}`);
      },
      onProgress: (done, total) => bar.step(done, total),
      signal: stop.signal,
    });
    bar.end();
    if (outcome === undefined) {
      say(inLocale(STOPPED_WORDS, locale));
      return STOPPED;
    }
    say();
    for (const line of dayReport(outcome, locale)) say(line);
    return outcome.proof.checks.every(({ differences }) => differences === 0) ? DONE : DIFFERENT;
  } finally {
    await database.close();
  }
}

/** `openamo demo day`: a whole day of a fund with invented people, from the lot to the closed payments. */
export function registerDemo(program: Command): void {
  program
    .command("demo")
    .description("a whole day of a fund, with invented people")
    .command("day")
    .description("a lot of care sheets is received, settled, paid, answered by the bank and proved; the same day is the same lot")
    .option("--sheets <number>", "sheets of the lot, when the day is run first", USUAL_SHEETS)
    .option("--lang <lang>", "language of the report: fr, en or ar", "fr")
    .action((options: DayOptions) => runCommandLine(() => day(options)));
}
