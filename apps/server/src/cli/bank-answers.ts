import { paymentWriters } from "@openamo/exchange";
import { type BankEntry, listBankEntries, listPayments, reissuePayment, resolveBankEntry, returnReason } from "@openamo/fund";
import { decimalOf, inLocale, isoDay, type Locale } from "@openamo/kernel";
import { newId, systemActor } from "@openamo/platform";
import type { Command } from "commander";
import { told } from "../told.ts";
import { toldOr } from "./money-words.ts";
import { ENTRY_OUTCOME, PAYMENT_WORDS, SIDE } from "./payments-words.ts";
import { complain, languageOption, runCommandLine, say } from "./say.ts";
import { withFund } from "./store.ts";

/** Exit codes: 0 done, 2 refused by a rule. */
const DONE = 0;
const REFUSED = 2;
const PAGE = 100;

interface Listed {
  readonly lang: string;
  readonly page: string;
}

async function returns(options: Listed): Promise<number> {
  const locale = languageOption(options.lang);
  return withFund(async (fund) => {
    const asked = { status: "returned", page: Number(options.page), size: PAGE } as const;
    const found = toldOr(await listPayments(fund.contextFor(systemActor("payments")), asked), locale);
    if (found === undefined) return REFUSED;
    for (const { id, organism, reference, holder, account, cents, returnedOn, returnReason: reason } of found.items) {
      const back = returnedOn === null ? "" : isoDay(returnedOn);
      say(`${id}  ${organism} ${reference}  ${holder}  ${account}  ${decimalOf(cents)}  ${back}  ${inLocale(returnReason(reason).label, locale)}`);
    }
    complain(`${found.total}`);
    return DONE;
  });
}

async function reissue(paymentId: string, options: { lang: string }): Promise<number> {
  const locale = languageOption(options.lang);
  return withFund(async (fund) => {
    const input = { key: `payments-reissue-${newId()}`, paymentId };
    const done = toldOr(await reissuePayment(fund.contextFor(systemActor("payments")), input, paymentWriters), locale);
    if (done === undefined) return REFUSED;
    say(told(PAYMENT_WORDS.reissued, locale, { orders: done.orders }));
    return DONE;
  });
}

function entryLine({ id, statement, outcome, side, cents, bookingDay, counterparty, text, resolution }: BankEntry, locale: Locale): string {
  const became = [inLocale(ENTRY_OUTCOME[outcome], locale), side === null ? null : inLocale(SIDE[side], locale)];
  const moved = [cents === null ? null : decimalOf(cents), bookingDay === null ? null : isoDay(bookingDay)];
  return [id, statement, ...became, ...moved, counterparty, text, resolution].filter((part) => part !== null).join("  ");
}

async function entries(options: Listed & { dealtWith?: boolean }): Promise<number> {
  const locale = languageOption(options.lang);
  return withFund(async (fund) => {
    const asked = { resolved: options.dealtWith === true, page: Number(options.page), size: PAGE };
    const found = toldOr(await listBankEntries(fund.contextFor(systemActor("payments")), asked), locale);
    if (found === undefined) return REFUSED;
    for (const entry of found.items) say(entryLine(entry, locale));
    complain(`${found.total}`);
    return DONE;
  });
}

async function resolve(entryId: string, options: { lang: string; words: string }): Promise<number> {
  const locale = languageOption(options.lang);
  return withFund(async (fund) => {
    const input = { key: `payments-resolve-${newId()}`, entryId, resolution: options.words };
    return toldOr(await resolveBankEntry(fund.contextFor(systemActor("payments")), input), locale) === undefined ? REFUSED : DONE;
  });
}

const LANG = ["--lang <lang>", "language of the refusals and reasons: fr, en or ar", "fr"] as const;
const NUMBER = ["--page <number>", `page of ${PAGE}`, "1"] as const;

/** What the bank answered and an agent must deal with: payments that came back, movements that nobody could explain. */
export function registerBankAnswers(payments: Command): void {
  payments
    .command("returns")
    .description("payments that the bank sent back and that wait, with the reason")
    .option(...NUMBER)
    .option(...LANG)
    .action((options: Listed) => runCommandLine(() => returns(options)));
  payments
    .command("reissue")
    .description("gives a payment that came back again; where the account was at fault, on another account")
    .argument("<payment>", "id of the payment")
    .option(...LANG)
    .action((payment: string, options: { lang: string }) => runCommandLine(() => reissue(payment, options)));
  payments
    .command("entries")
    .description("movements of the bank that nobody could explain")
    .option("--dealt-with", "those that an agent dealt with, and how")
    .option(...NUMBER)
    .option(...LANG)
    .action((options: Listed & { dealtWith?: boolean }) => runCommandLine(() => entries(options)));
  payments
    .command("resolve")
    .description("says how a movement of the bank was dealt with")
    .argument("<entry>", "id of the movement")
    .requiredOption("--words <words>", "what was found and done, in a few words")
    .option(...LANG)
    .action((entry: string, options: { lang: string; words: string }) => runCommandLine(() => resolve(entry, options)));
}
