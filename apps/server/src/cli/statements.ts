import { writeFile } from "node:fs/promises";
import { type Fund, listStatements, type PaymentStatement, readPaymentStatement } from "@openamo/fund";
import { decimalOf, inLocale, isoDay, type Locale } from "@openamo/kernel";
import { systemActor } from "@openamo/platform";
import type { Command } from "commander";
import { paymentReturn, RETURN_FORMATS, writeReturn } from "../returns/returns.ts";
import { printPayment } from "../statements/payment-paper.ts";
import { toldOr } from "./money-words.ts";
import { PAYMENT_STATUS } from "./payments-words.ts";
import { complain, fileUnwritable, languageOption, oneOf, runCommandLine, say, UsageError } from "./say.ts";
import { withFund } from "./store.ts";

/** Exit codes: 0 done, 2 refused by a rule. */
const DONE = 0;
const REFUSED = 2;
const PAGE = 100;
const FORMATS = [...RETURN_FORMATS, "pdf"] as const;
type Format = (typeof FORMATS)[number];

async function list(options: { lang: string; page: string }): Promise<number> {
  const locale = languageOption(options.lang);
  return withFund(async (fund) => {
    const found = toldOr(await listStatements(fund.contextFor(systemActor("payments")), { page: Number(options.page), size: PAGE }), locale);
    if (found === undefined) return REFUSED;
    for (const { id, organism, reference, holder, cents, status, paidOn } of found.items)
      say(
        `${id}  ${organism} ${reference}  ${holder}  ${decimalOf(cents)}  ${inLocale(PAYMENT_STATUS[status], locale)}  ${paidOn === null ? "" : isoDay(paidOn)}`.trimEnd(),
      );
    complain(`${found.total}`);
    return DONE;
  });
}

async function written(statement: PaymentStatement, format: Format, locale: Locale, fund: Fund): Promise<Buffer> {
  if (format === "pdf") return printPayment(statement, locale, fund.clock);
  const parts: string[] = [];
  for await (const part of writeReturn(paymentReturn(statement, fund.clock), format).text) parts.push(part);
  return Buffer.from(parts.join(""));
}

interface One {
  readonly lang: string;
  readonly format: string;
  readonly out?: string;
}

async function one(paymentId: string, options: One): Promise<number> {
  const locale = languageOption(options.lang);
  const format = FORMATS.find((known) => known === options.format);
  if (format === undefined) throw oneOf("--format", FORMATS, options.format);
  const { out } = options;
  if (format === "pdf" && out === undefined)
    throw new UsageError({ fr: "--out dit où le PDF est écrit", en: "--out says where the PDF is written", ar: "--out يحدد مكان كتابة ملف PDF" });
  return withFund(async (fund) => {
    const statement = toldOr(await readPaymentStatement(fund.contextFor(systemActor("payments")), { paymentId }), locale);
    if (statement === undefined) return REFUSED;
    const content = await written(statement, format, locale, fund);
    if (out === undefined) process.stdout.write(content.toString());
    // A new file, for its owner alone: it names people and what they were paid.
    else
      await writeFile(out, content, { mode: 0o600, flag: "wx" }).catch(() => {
        throw fileUnwritable(out);
      });
    return DONE;
  });
}

const LANG = ["--lang <lang>", "language of the refusals and of the PDF: fr, en or ar", "fr"] as const;

/** Statements of payments: what each transfer pays, claim by claim. */
export function registerStatements(payments: Command): void {
  payments
    .command("statements")
    .description("payments made, latest first, each with the id of its statement")
    .option("--page <number>", `page of ${PAGE}`, "1")
    .option(...LANG)
    .action((options: { lang: string; page: string }) => runCommandLine(() => list(options)));
  payments
    .command("statement")
    .description("what a payment pays, claim by claim, for whoever receives it")
    .argument("<payment>", "id of the payment")
    .option("--format <format>", FORMATS.join(", "), "csv")
    .option("--out <path>", "new file to write it to (needed for a PDF)")
    .option(...LANG)
    .action((payment: string, options: One) => runCommandLine(() => one(payment, options)));
}
