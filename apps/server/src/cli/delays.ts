import { findDelays } from "@openamo/fund";
import { formatDay, formatReference, inLocale } from "@openamo/kernel";
import { systemActor } from "@openamo/platform";
import type { Command } from "commander";
import { packOf } from "../packs.ts";
import { told } from "../told.ts";
import { dayOption, toldOr } from "./money-words.ts";
import { DELAY_WORDS } from "./payments-words.ts";
import { complain, languageOption, runCommandLine, say } from "./say.ts";
import { withFund } from "./store.ts";

/** Exit codes: 0 done, 2 refused by a rule. */
const DONE = 0;
const REFUSED = 2;
const PERCENT = 100;

interface Delays {
  readonly organism: string;
  readonly on?: string;
  readonly lang: string;
}

async function delays({ organism, on, lang }: Delays): Promise<number> {
  const locale = languageOption(lang);
  return withFund(async (fund) => {
    const asked = { organism, ...(on === undefined ? {} : { on: dayOption("--on", on) }) };
    const found = toldOr(await findDelays(fund.contextFor(systemActor("payments")), asked), locale);
    if (found === undefined) return REFUSED;
    const { country, term, over, professions } = found;
    const [from, to] = [formatDay(term.from, locale), formatDay(term.to, locale)];
    say(told(DELAY_WORDS.term, locale, { from, to, law: term.law.map(formatReference).join(", ") }));
    for (const { specialty, invoices, inTime, meanDays, longest } of professions) {
      const label = packOf(country).display.specialtyLabel(specialty);
      const name = label === undefined ? specialty : inLocale(label, locale);
      const mean = new Intl.NumberFormat(locale === "fr" ? "fr" : "en", { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(meanDays);
      const row = { invoices: String(invoices).padStart(7), share: Math.floor((PERCENT * inTime) / invoices), mean, longest };
      say(`  ${name.padEnd(38)} ${told(DELAY_WORDS.row, locale, row)}`);
    }
    if (professions.length === 0) say(inLocale(DELAY_WORDS.none, locale));
    if (!over) complain(inLocale(DELAY_WORDS.notOver, locale));
    return DONE;
  });
}

/** `openamo payments delays`: how long payments took, by profession, for the publication that the law asks. */
export function registerDelays(payments: Command): void {
  payments
    .command("delays")
    .description("how long an organism took to pay each profession in a term, as the law has it published")
    .requiredOption("--organism <id>", "id of the organism")
    .option("--on <day>", "a day of the term, YYYY-MM-DD (without it, the last term that is over)")
    .option("--lang <lang>", "language of the answers: fr, en or ar", "fr")
    .action((options: Delays) => runCommandLine(() => delays(options)));
}
