import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { writeFile } from "node:fs/promises";
import { paymentWriters, readStatement } from "@openamo/exchange";
import {
  downloadPaymentFile,
  type FundContext,
  listPaymentFiles,
  type PreparedPayments,
  preparePayments,
  previewPayments,
  readBankStatement,
  releasePayments,
  type SetAsideReason,
  setPayingAccount,
  withdrawPayments,
} from "@openamo/fund";
import { cents, decimalOf, formatCents, inLocale, type Locale } from "@openamo/kernel";
import { newId, systemActor } from "@openamo/platform";
import type { Command } from "commander";
import { filled, told } from "../told.ts";
import { registerBankAnswers } from "./bank-answers.ts";
import { registerDelays } from "./delays.ts";
import { dayOption, SET_ASIDE_WORDS, toldOr } from "./money-words.ts";
import { FILE_STATUS, PAYMENT_WORDS } from "./payments-words.ts";
import { registerPenalties } from "./penalties.ts";
import { complain, fileUnreadable, fileUnwritable, languageOption, oneOf, runCommandLine, say, UsageError } from "./say.ts";
import { registerStatements } from "./statements.ts";
import { withFund } from "./store.ts";

/** Exit codes: 0 done, 1 movements of the bank wait for an agent, 2 refused by a rule. */
const DONE = 0;
const TO_LOOK_AT = 1;
const REFUSED = 2;

interface Common {
  readonly lang: string;
}

/** Who acts at this terminal: a file is prepared by one person and released by another, so both say who they are. */
const acting = (fund: { contextFor: (actor: ReturnType<typeof systemActor>) => FundContext }, by: string): FundContext => {
  if (!/^[\w.@-]{2,80}$/.test(by)) throw new UsageError(filled(PAYMENT_WORDS.by, { by }));
  return fund.contextFor({ ...systemActor("payments"), subject: `terminal:${by}`, displayName: by });
};

/** What is held back, settled and set aside, with or without a file. */
function tellHeld({ setAside, settled, currency }: Pick<PreparedPayments, "setAside" | "settled" | "currency">, locale: Locale): void {
  if (settled > 0) complain(told(PAYMENT_WORDS.settled, locale, { settled }));
  const reasons = Map.groupBy(setAside, ({ reason }) => reason);
  for (const [reason, rows] of reasons) {
    const sum = cents(rows.reduce((total, row) => total + row.cents, 0));
    complain(`${rows.length} × ${inLocale(SET_ASIDE_WORDS[reason as SetAsideReason], locale)}: ${formatCents(sum, currency, locale)}`);
  }
}

/** One line: what would be transferred and held back; that there is no file where debts take everything. */
function heldLine({ payments, orders, currency, ...sums }: Omit<PreparedPayments, "fileId" | "reference">, locale: Locale): string {
  const [amount, deducted] = [formatCents(cents(sums.cents), currency, locale), formatCents(cents(sums.deducted), currency, locale)];
  return payments === 0 ? told(PAYMENT_WORDS.noFile, locale, { deducted }) : told(PAYMENT_WORDS.held, locale, { payments, orders, amount, deducted });
}

interface Prepare extends Common {
  readonly organism: string;
  readonly execution?: string;
  readonly by: string;
  readonly dryRun?: boolean;
  readonly limit?: string;
}

async function prepare(options: Prepare): Promise<number> {
  const locale = languageOption(options.lang);
  return withFund(async (fund) => {
    const context = acting(fund, options.by);
    const executionDay = options.execution === undefined ? fund.clock.today() : dayOption("--execution", options.execution);
    const limit = options.limit === undefined ? {} : { limit: Number(options.limit) };
    const input = { organism: options.organism, executionDay, ...limit };
    if (options.dryRun) {
      const preview = toldOr(await previewPayments(context, input, paymentWriters), locale);
      if (preview === undefined) return REFUSED;
      say(heldLine(preview, locale));
      tellHeld(preview, locale);
      return DONE;
    }
    const file = toldOr(await preparePayments(context, { key: `payments-prepare-${newId()}`, ...input }, paymentWriters), locale);
    if (file === undefined) return REFUSED;
    say(`${file.fileId === null ? "" : `${file.fileId} ${file.reference}  `}${heldLine(file, locale)}`);
    tellHeld(file, locale);
    return DONE;
  });
}

interface Release extends Common {
  readonly by: string;
  readonly out?: string;
  readonly withdraw?: boolean;
}

async function release(fileId: string, options: Release): Promise<number> {
  const locale = languageOption(options.lang);
  return withFund(async (fund) => {
    const context = acting(fund, options.by);
    if (options.withdraw) {
      const withdrawn = toldOr(await withdrawPayments(context, { key: `payments-withdraw-${fileId}`, fileId }), locale);
      if (withdrawn === undefined) return REFUSED;
      say(`${withdrawn.reference}: ${inLocale(FILE_STATUS.withdrawn, locale)}`);
      return DONE;
    }
    const released = toldOr(await releasePayments(context, { key: `payments-release-${fileId}`, fileId }), locale);
    if (released === undefined) return REFUSED;
    say(`${released.reference}: ${inLocale(FILE_STATUS.released, locale)}`);
    if (options.out === undefined) return DONE;
    const file = toldOr(await downloadPaymentFile(context, { fileId }), locale);
    if (file === undefined) return REFUSED;
    // A new file, for its owner alone: it names people and their accounts.
    await writeFile(options.out, file.content, { mode: 0o600, flag: "wx" }).catch(() => {
      throw fileUnwritable(options.out ?? "");
    });
    return DONE;
  });
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk);
  } catch {
    throw fileUnreadable(path);
  }
  return hash.digest("hex");
}

async function statement(path: string, options: Common & { organism: string }): Promise<number> {
  const locale = languageOption(options.lang);
  const contentHash = await hashOf(path);
  return withFund(async (fund) => {
    const context = fund.contextFor(systemActor("bank-statements"));
    const parts = () => readStatement(createReadStream(path, "utf8"));
    const input = { key: `statement-${options.organism}-${contentHash}`, organism: options.organism, contentHash, parts };
    const read = toldOr(await readBankStatement(context, input), locale);
    if (read === undefined) return REFUSED;
    const { statements, known, paid, returned, toLookAt } = read;
    say(told(PAYMENT_WORDS.statements, locale, { statements, known, paid, returned, toLookAt }));
    return read.toLookAt === 0 ? DONE : TO_LOOK_AT;
  });
}

const FILE_STATUSES = ["prepared", "released", "withdrawn"] as const;

async function list(options: Common & { status?: string }): Promise<number> {
  const locale = languageOption(options.lang);
  const status = FILE_STATUSES.find((known) => known === options.status);
  if (options.status !== undefined && status === undefined) throw oneOf("--status", FILE_STATUSES, options.status);
  return withFund(async (fund) => {
    const found = toldOr(await listPaymentFiles(fund.contextFor(systemActor("payments")), { size: 100, ...(status === undefined ? {} : { status }) }), locale);
    if (found === undefined) return REFUSED;
    for (const file of found.items)
      say(
        `${file.id}  ${file.reference}  ${inLocale(FILE_STATUS[file.status], locale)}  ${file.payments}  ${decimalOf(file.cents)} ${file.currency}  ${file.preparedName}  ${file.endedName ?? ""}`.trimEnd(),
      );
    complain(`${found.total}`);
    return DONE;
  });
}

interface Account extends Common {
  readonly organism: string;
  readonly from: string;
  readonly account: string;
  readonly format: string;
  readonly bic?: string;
  readonly holder: string;
}

async function account(options: Account): Promise<number> {
  const locale = languageOption(options.lang);
  return withFund(async (fund) => {
    const { organism, format, account: number, bic = null, holder } = options;
    const input = { key: `paying-account-${newId()}`, organism, from: dayOption("--from", options.from), format, account: number, bic, holder };
    return toldOr(await setPayingAccount(fund.contextFor(systemActor("payments")), input), locale) === undefined ? REFUSED : DONE;
  });
}

const LANG = ["--lang <lang>", "language of the answers: fr, en or ar", "fr"] as const;
const ORGANISM = ["--organism <id>", "id of the organism"] as const;
const BY = ["--by <person>", "who acts: a file is prepared by one person and released by another"] as const;

/** `openamo payments ...`: files for the bank, prepared by one person and released by another, and the bank's statements read back. */
export function registerPayments(program: Command): void {
  const payments = program
    .command("payments")
    .description("files for the bank: prepared, released by another person, the bank's answers, statements of what was paid, penalties of what was late");
  payments
    .command("prepare")
    .description("puts the waiting orders of an organism into a file; with --dry-run, tells what it would hold")
    .requiredOption(...ORGANISM)
    .requiredOption(...BY)
    .option("--execution <day>", "day on which the bank pays, YYYY-MM-DD (today)")
    .option("--limit <orders>", "most orders to take")
    .option("--dry-run", "nothing is kept")
    .option(...LANG)
    .action((options: Prepare) => runCommandLine(() => prepare(options)));
  payments
    .command("release")
    .description("releases a file to the bank, or withdraws it; whoever prepared it cannot release it")
    .argument("<file>", "id of the file")
    .requiredOption(...BY)
    .option("--out <path>", "new file to write the released text to")
    .option("--withdraw", "its orders wait again")
    .option(...LANG)
    .action((file: string, options: Release) => runCommandLine(() => release(file, options)));
  payments
    .command("read-statement")
    .description("reads a bank statement (camt.053, camt.054); exit code 1 when movements wait for an agent")
    .argument("<file>", "the statement")
    .requiredOption(...ORGANISM)
    .option(...LANG)
    .action((file: string, options: Common & { organism: string }) => runCommandLine(() => statement(file, options)));
  payments
    .command("list")
    .description("files for the bank, latest first")
    .option("--status <status>", "prepared, released or withdrawn")
    .option(...LANG)
    .action((options: Common & { status?: string }) => runCommandLine(() => list(options)));
  payments
    .command("account")
    .description("the account from which an organism pays, from a day on")
    .requiredOption(...ORGANISM)
    .requiredOption("--account <number>", "number of the account")
    .requiredOption("--holder <name>", "name of its holder")
    .requiredOption("--from <day>", "first day, YYYY-MM-DD")
    .option("--format <format>", "iban, or the country's own (ma.rib)", "iban")
    .option("--bic <bic>", "bank identifier")
    .option(...LANG)
    .action((options: Account) => runCommandLine(() => account(options)));
  registerBankAnswers(payments);
  registerStatements(payments);
  registerPenalties(payments);
  registerDelays(payments);
}
