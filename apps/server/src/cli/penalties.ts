import { createInterface } from "node:readline/promises";
import { type FundContext, findPenalties, type ListedPenalty, listPenalties, type PenaltiesOwed, postPenalties, takeBackPenalty } from "@openamo/fund";
import { decimalOf, formatReference, isoDay, type Locale } from "@openamo/kernel";
import { newId, systemActor } from "@openamo/platform";
import type { Command } from "commander";
import { dayOption, languageOption, toldOr } from "./money-words.ts";
import { complain, runCommandLine, say } from "./say.ts";
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

function tellOwed({ term, over, invoices, cents, professionals, outside }: PenaltiesOwed): void {
  say(`Late payments from ${isoDay(term.from)} to ${isoDay(term.to)}, penalties to pay by ${isoDay(term.payBy)} (${term.law.map(formatReference).join(", ")})`);
  for (const { professional, professionalId, invoices: own, cents: sum } of professionals) {
    const name = professional === null ? professionalId : `${professional.givenNames} ${professional.familyName}`;
    say(`  ${name.padEnd(38)} ${String(own).padStart(7)} invoices ${decimalOf(sum).padStart(12)}`);
  }
  say(`${invoices} invoices, ${professionals.length} professionals: ${decimalOf(cents)}`);
  if (outside > 0) complain(`${outside} late payments of days whose law is not held: left out`);
  if (!over) complain("The term is not over: this is what is owed so far.");
}

async function confirmed({ invoices }: PenaltiesOwed, { yes }: Penalties): Promise<boolean> {
  if (yes === true) return true;
  if (process.stdin.isTTY !== true) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await terminal.question(`Post and order ${invoices} penalties? Type “yes”: `)).trim() === "yes";
  } finally {
    terminal.close();
  }
}

/** Tells how far a long look or posting is, every few thousand invoices. */
function steps(word: string): (done: number) => void {
  const EVERY = 10_000;
  let told = 0;
  return (done) => {
    if (done - told < EVERY) return;
    told = done;
    complain(`  ${done} ${word}`);
  };
}

async function penalties(options: Penalties): Promise<number> {
  const locale = languageOption(options.lang);
  const on = options.on === undefined ? {} : { on: dayOption("--on", options.on) };
  return withFund(async (fund) => {
    const context = fund.contextFor(systemActor("payments"));
    const asked = { organism: options.organism, ...on };
    const looked = steps("late payments looked at");
    const owed = toldOr(await findPenalties(context, { ...asked, onProgress: ({ looked: done }) => looked(done) }), locale);
    if (owed === undefined) return REFUSED;
    tellOwed(owed);
    if (options.dryRun === true || owed.invoices === 0) return DONE;
    if (!(await confirmed(owed, options))) {
      say("Nothing was posted. To post without being asked: --yes");
      return DONE;
    }
    return post(context, asked, locale);
  });
}

async function post(context: FundContext, asked: Parameters<typeof findPenalties>[1], locale: Locale): Promise<number> {
  const posting = steps("posted");
  const input = { key: `payments-penalties-${newId()}`, ...asked, onProgress: ({ invoices }: { invoices: number }) => posting(invoices) };
  const posted = toldOr(await postPenalties(context, input), locale);
  if (posted === undefined) return REFUSED;
  say(`${posted.invoices} penalties posted and ordered: ${decimalOf(posted.cents)}. They leave with the next file for the bank.`);
  return DONE;
}

const lineOf = ({ claimId, reference, professional, paidOn, due, workingDay, cents, takenBack }: ListedPenalty): string => {
  const name = professional === null ? "" : `${professional.givenNames} ${professional.familyName}`;
  const end = takenBack === null ? "" : `  taken back: ${takenBack.motive}`;
  return `${claimId}  ${reference}  ${name}  due ${isoDay(due)}, paid ${isoDay(paidOn)} (day ${workingDay})  ${decimalOf(cents)}${end}`;
};

async function posted(options: { lang: string; page: string }): Promise<number> {
  const locale = languageOption(options.lang);
  return withFund(async (fund) => {
    const found = toldOr(await listPenalties(fund.contextFor(systemActor("payments")), { page: Number(options.page), size: 100 }), locale);
    if (found === undefined) return REFUSED;
    for (const penalty of found.items) say(lineOf(penalty));
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
    say(`${done.reference}: taken back`);
    return DONE;
  });
}

const LANG = ["--lang <lang>", "language of the refusals: fr, en or ar", "fr"] as const;

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
