import { createInterface } from "node:readline/promises";
import { type FundContext, findPenalties, type ListedPenalty, listPenalties, type PenaltiesOwed, postPenalties, takeBackPenalty } from "@openamo/fund";
import { decimalOf, formatDay, formatReference, inLocale, type Locale, type Text } from "@openamo/kernel";
import { newId, systemActor } from "@openamo/platform";
import type { Command } from "commander";
import { told } from "../told.ts";
import { dayOption, toldOr } from "./money-words.ts";
import { PENALTY_WORDS } from "./payments-words.ts";
import { complain, languageOption, runCommandLine, say } from "./say.ts";
import { withFund } from "./store.ts";

/** Exit codes: 0 done, 2 refused by a rule. */
const DONE = 0;
const REFUSED = 2;

interface Penalties {
  readonly organism: string;
  readonly on?: string;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
  readonly lang: string;
}

function tellOwed({ term, over, invoices, cents, professionals, outside }: PenaltiesOwed, locale: Locale): void {
  const [from, to, payBy] = [formatDay(term.from, locale), formatDay(term.to, locale), formatDay(term.payBy, locale)];
  say(told(PENALTY_WORDS.term, locale, { from, to, payBy, law: term.law.map(formatReference).join(", ") }));
  for (const { professional, professionalId, invoices: own, cents: sum } of professionals) {
    const name = professional === null ? professionalId : `${professional.givenNames} ${professional.familyName}`;
    say(`  ${name.padEnd(38)} ${String(own).padStart(7)} ${inLocale(PENALTY_WORDS.invoices, locale)} ${decimalOf(sum).padStart(12)}`);
  }
  say(told(PENALTY_WORDS.sum, locale, { invoices, professionals: professionals.length, amount: decimalOf(cents) }));
  if (outside > 0) complain(told(PENALTY_WORDS.outside, locale, { outside }));
  if (!over) complain(inLocale(PENALTY_WORDS.notOver, locale));
}

async function confirmed({ invoices }: PenaltiesOwed, { yes }: Penalties, locale: Locale): Promise<boolean> {
  if (yes === true) return true;
  if (process.stdin.isTTY !== true) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = (await terminal.question(told(PENALTY_WORDS.ask, locale, { invoices }))).trim();
    return answer === inLocale(PENALTY_WORDS.yes, locale) || answer === PENALTY_WORDS.yes.en;
  } finally {
    terminal.close();
  }
}

/** Tells how far a long look or posting is, every few thousand invoices. */
function steps(words: Text, locale: Locale): (done: number) => void {
  const EVERY = 10_000;
  let last = 0;
  return (done) => {
    if (done - last < EVERY) return;
    last = done;
    complain(told(words, locale, { done }));
  };
}

async function penalties(options: Penalties): Promise<number> {
  const locale = languageOption(options.lang);
  const on = options.on === undefined ? {} : { on: dayOption("--on", options.on) };
  return withFund(async (fund) => {
    const context = fund.contextFor(systemActor("payments"));
    const asked = { organism: options.organism, ...on };
    const looked = steps(PENALTY_WORDS.looked, locale);
    const owed = toldOr(await findPenalties(context, { ...asked, onProgress: ({ looked: done }) => looked(done) }), locale);
    if (owed === undefined) return REFUSED;
    tellOwed(owed, locale);
    if (options.dryRun === true || owed.invoices === 0) return DONE;
    if (!(await confirmed(owed, options, locale))) {
      say(inLocale(PENALTY_WORDS.nothing, locale));
      return DONE;
    }
    return post(context, asked, locale);
  });
}

async function post(context: FundContext, asked: Parameters<typeof findPenalties>[1], locale: Locale): Promise<number> {
  const posting = steps(PENALTY_WORDS.posting, locale);
  const input = { key: `payments-penalties-${newId()}`, ...asked, onProgress: ({ invoices }: { invoices: number }) => posting(invoices) };
  const posted = toldOr(await postPenalties(context, input), locale);
  if (posted === undefined) return REFUSED;
  say(told(PENALTY_WORDS.posted, locale, { invoices: posted.invoices, amount: decimalOf(posted.cents) }));
  return DONE;
}

function lineOf({ claimId, reference, professional, paidOn, due, workingDay, cents, takenBack }: ListedPenalty, locale: Locale): string {
  const name = professional === null ? "" : `${professional.givenNames} ${professional.familyName}`;
  const end = takenBack === null ? "" : `  ${told(PENALTY_WORDS.takenBack, locale, { motive: takenBack.motive })}`;
  const when = told(PENALTY_WORDS.line, locale, { due: formatDay(due, locale), paidOn: formatDay(paidOn, locale), day: workingDay });
  return `${claimId}  ${reference}  ${name}  ${when}  ${decimalOf(cents)}${end}`;
}

async function posted(options: { lang: string; page: string }): Promise<number> {
  const locale = languageOption(options.lang);
  return withFund(async (fund) => {
    const found = toldOr(await listPenalties(fund.contextFor(systemActor("payments")), { page: Number(options.page), size: 100 }), locale);
    if (found === undefined) return REFUSED;
    for (const penalty of found.items) say(lineOf(penalty, locale));
    complain(`${found.total}`);
    return DONE;
  });
}

async function takeBack(claimId: string, options: { lang: string; motive: string }): Promise<number> {
  const locale = languageOption(options.lang);
  return withFund(async (fund) => {
    const input = { key: `payments-penalty-back-${newId()}`, claimId, motive: options.motive };
    const done = toldOr(await takeBackPenalty(fund.contextFor(systemActor("payments")), input), locale);
    if (done === undefined) return REFUSED;
    say(told(PENALTY_WORDS.back, locale, { reference: done.reference }));
    return DONE;
  });
}

const LANG = ["--lang <lang>", "language of the answers: fr, en or ar", "fr"] as const;

/** `openamo payments penalties`: what late payments of professionals cost, by term: listed, posted once, taken back. */
export function registerPenalties(payments: Command): void {
  payments
    .command("penalties")
    .description("what an organism owes professionals for late payments: listed for each, then posted and ordered once confirmed")
    .requiredOption("--organism <id>", "id of the organism")
    .option("--on <day>", "a day of the term, YYYY-MM-DD (without it, the last term that is over)")
    .option("--dry-run", "list what is owed and ask nothing")
    .option("--yes", "post without asking")
    .option(...LANG)
    .action((options: Penalties) => runCommandLine(() => penalties(options)));
  payments
    .command("penalties-posted")
    .description("penalties of late payment that were posted, latest first, with the claim of each")
    .option("--page <number>", "page of 100", "1")
    .option(...LANG)
    .action((options: { lang: string; page: string }) => runCommandLine(() => posted(options)));
  payments
    .command("penalty-back")
    .description("takes the penalty of a claim back: cancelled while it waits for a file, to be recovered otherwise")
    .argument("<claim>", "id of the claim")
    .requiredOption("--motive <words>", "why, in a few words, without health data")
    .option(...LANG)
    .action((claim: string, options: { lang: string; motive: string }) => runCommandLine(() => takeBack(claim, options)));
}
