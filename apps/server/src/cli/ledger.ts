import { closeDay, closeYear, type FundContext, type JournalLine, readAccount, readJournal, trialBalance, verifyLedger } from "@openamo/fund";
import { type Cents, cents, decimalOf, firstDayOfYear, inLocale, yearOf } from "@openamo/kernel";
import { newId, type Result, systemActor } from "@openamo/platform";
import type { Command } from "commander";
import { writeCsv } from "./csv.ts";
import { CHECK_WORDS, dayOption, instantOption, toldOr } from "./money-words.ts";
import { complain, languageOption, numberWithin, runCommandLine, say } from "./say.ts";
import { withFund } from "./store.ts";

/** Exit codes: 0 done, 1 a difference was found, 2 refused by a rule. */
const DONE = 0;
const DIFFERENT = 1;
const REFUSED = 2;

const PAGE = 100;
const MOST_TOLD = 100_000;

interface Read {
  readonly organism?: string;
  readonly on?: string;
  readonly from?: string;
  readonly knownAt?: string;
  readonly out?: string;
  readonly lang: string;
}

const ledgerContext = (fund: { contextFor: (actor: ReturnType<typeof systemActor>) => FundContext }): FundContext => fund.contextFor(systemActor("ledger"));

const knownAt = (text: string | undefined) => (text === undefined ? {} : { knownAt: instantOption("--known-at", text) });
const ofOrganism = (organism: string | undefined) => (organism === undefined ? {} : { organism });

async function verify(options: { lang: string; limit: string }): Promise<number> {
  const locale = languageOption(options.lang);
  const limit = Number(options.limit);
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST_TOLD) throw numberWithin("--limit", 1, MOST_TOLD, options.limit);
  return withFund(async (fund) => {
    const proof = toldOr(await verifyLedger(ledgerContext(fund), { limit, onCheck: (check) => complain(`· ${check}`) }), locale);
    if (proof === undefined) return REFUSED;
    const wrong = proof.checks.filter(({ differences }) => differences > 0);
    for (const { check, organism, subject, expected, found } of proof.first) {
      const amounts = `${decimalOf(cents(expected))} / ${decimalOf(cents(found))}`;
      say(`${check}  ${organism}  ${subject}  ${amounts}  ${inLocale(CHECK_WORDS[check], locale)}`);
    }
    for (const { id, differences } of wrong) complain(`${id}: ${differences}`);
    if (wrong.length === 0)
      say(locale === "en" ? `${proof.checks.length} comparisons, no difference` : `${proof.checks.length} comparaisons, aucune différence`);
    return wrong.length === 0 ? DONE : DIFFERENT;
  });
}

async function balance(options: Read): Promise<number> {
  const locale = languageOption(options.lang);
  return withFund(async (fund) => {
    const on = options.on === undefined ? {} : { upTo: dayOption("--on", options.on) };
    const rows = toldOr(await trialBalance(ledgerContext(fund), { ...ofOrganism(options.organism), ...on, ...knownAt(options.knownAt) }), locale);
    if (rows === undefined) return REFUSED;
    async function* lines(): AsyncGenerator<readonly string[]> {
      for (const { organism, branch, risk, name, debited, credited } of rows ?? []) {
        const left = cents(debited - credited);
        yield [organism, branch, risk, name, decimalOf(debited), decimalOf(credited), decimalOf(left)];
      }
    }
    await writeCsv(options.out, ["organism", "branch", "risk", "account", "debited", "credited", "balance"], lines());
    return DONE;
  });
}

type PageReader = (page: number) => Promise<Result<{ readonly lines: readonly (JournalLine & { readonly balance?: Cents })[]; readonly total: number }>>;

/** Writes every page, one after the other: the length of a ledger is not held in memory. */
async function writePages(out: string | undefined, read: PageReader, locale: ReturnType<typeof languageOption>): Promise<number> {
  let refused = false;
  async function* lines(): AsyncGenerator<readonly string[]> {
    for (let page = 1; ; page += 1) {
      const part = toldOr(await read(page), locale);
      if (part === undefined) {
        refused = true;
        return;
      }
      for (const line of part.lines) yield rowOf(line);
      if (page * PAGE >= part.total) return;
    }
  }
  await writeCsv(
    out,
    [
      "day",
      "valueDay",
      "exercise",
      "postedAt",
      "organism",
      "branch",
      "risk",
      "scheme",
      "category",
      "debit",
      "credit",
      "amount",
      "transfers",
      "purpose",
      "ground",
      "balance",
    ],
    lines(),
  );
  return refused ? REFUSED : DONE;
}

const rowOf = (line: JournalLine & { readonly balance?: Cents }): string[] => [
  line.accountingDay,
  line.valueDay,
  String(line.exercise),
  line.postedAt.toISOString(),
  line.organism,
  line.branch,
  line.risk,
  line.scheme ?? "",
  line.category ?? "",
  line.debit,
  line.credit,
  decimalOf(line.cents),
  String(line.transfers),
  line.purpose,
  line.ground ?? "",
  line.balance === undefined ? "" : decimalOf(line.balance),
];

async function journal(options: Read): Promise<number> {
  const locale = languageOption(options.lang);
  return withFund((fund) => {
    const context = ledgerContext(fund);
    const upTo = options.on === undefined ? fund.clock.today() : dayOption("--on", options.on);
    const from = options.from === undefined ? firstDayOfYear(yearOf(upTo)) : dayOption("--from", options.from);
    return writePages(
      options.out,
      async (page) => {
        const read = await readJournal(context, { ...ofOrganism(options.organism), from, upTo, page, size: PAGE, ...knownAt(options.knownAt) });
        return read.ok ? { ...read, value: { lines: read.value.items, total: read.value.total } } : read;
      },
      locale,
    );
  });
}

async function statement(account: string, options: Read): Promise<number> {
  const locale = languageOption(options.lang);
  return withFund((fund) => {
    const context = ledgerContext(fund);
    const upTo = options.on === undefined ? fund.clock.today() : dayOption("--on", options.on);
    const from = options.from === undefined ? firstDayOfYear(yearOf(upTo)) : dayOption("--from", options.from);
    return writePages(options.out, (page) => readAccount(context, { account, from, upTo, page, size: PAGE, ...knownAt(options.knownAt) }), locale);
  });
}

async function close(what: "day" | "year", organism: string, text: string, lang: string): Promise<number> {
  const locale = languageOption(lang);
  return withFund(async (fund) => {
    const context = ledgerContext(fund);
    const key = `ledger-close-${newId()}`;
    const closed =
      what === "day"
        ? toldOr(await closeDay(context, { key, organism, day: dayOption("--day", text) }), locale)
        : toldOr(await closeYear(context, { key, organism, year: Number(text) }), locale);
    if (closed === undefined) return REFUSED;
    say(`${organism}: ${locale === "en" ? "closed through" : "clos jusqu'au"} ${closed.through}`);
    return DONE;
  });
}

const LANG = ["--lang <lang>", "language of what is said: fr, en or ar", "fr"] as const;
const KNOWN = ["--known-at <instant>", "as it was known at an instant, 2026-11-21T09:00:00Z"] as const;
const OUT = ["--out <file>", "new CSV file to write, instead of the standard output"] as const;

/** `openamo ledger ...`: the accounts read, proved and closed. Tables are CSV on the standard output; what is told goes to the error output. */
export function registerLedger(program: Command): void {
  const ledger = program.command("ledger").description("the accounts of organisms: trial balance, journal, statement, closing, and the proof that all agrees");
  ledger
    .command("verify")
    .description("proves that decisions, transfers, orders, payments and balances agree; exit code 1 on a difference")
    .option("--limit <count>", "most differences told of each kind", "10")
    .option(...LANG)
    .action((options: { lang: string; limit: string }) => runCommandLine(() => verify(options)));
  ledger
    .command("balance")
    .description("every account with what it was debited and credited")
    .option("--organism <id>", "one organism")
    .option("--on <day>", "last accounting day, YYYY-MM-DD (today)")
    .option(...KNOWN)
    .option(...OUT)
    .option(...LANG)
    .action((options: Read) => runCommandLine(() => balance(options)));
  ledger
    .command("journal")
    .description("the postings of a period in their order")
    .option("--organism <id>", "one organism")
    .option("--from <day>", "first day (first of the year)")
    .option("--on <day>", "last day (today)")
    .option(...KNOWN)
    .option(...OUT)
    .option(...LANG)
    .action((options: Read) => runCommandLine(() => journal(options)));
  ledger
    .command("statement")
    .description("what moved on one account, with its balance after each line")
    .argument("<account>", "id of the account: organism:branch:name")
    .option("--from <day>", "first day (first of the year)")
    .option("--on <day>", "last day (today)")
    .option(...KNOWN)
    .option(...OUT)
    .option(...LANG)
    .action((account: string, options: Read) => runCommandLine(() => statement(account, options)));
  ledger
    .command("close-day")
    .description("closes the accounts of an organism through a day; it is not undone")
    .requiredOption("--organism <id>", "organism")
    .requiredOption("--day <day>", "last day to close, YYYY-MM-DD")
    .option(...LANG)
    .action((options: { organism: string; day: string; lang: string }) => runCommandLine(() => close("day", options.organism, options.day, options.lang)));
  ledger
    .command("close-year")
    .description("closes an accounting year: its benefits pass to the result, what is owed goes on")
    .requiredOption("--organism <id>", "organism")
    .requiredOption("--year <year>", "the year, YYYY")
    .option(...LANG)
    .action((options: { organism: string; year: string; lang: string }) => runCommandLine(() => close("year", options.organism, options.year, options.lang)));
}
