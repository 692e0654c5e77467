import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { type ClaimReceipt, createFund, type FundContext, readClaim, searchPeople, searchProfessionals, submitClaim } from "@openamo/fund";
import { decimalOf, type Locale, type Refusal, wordsOf } from "@openamo/kernel";
import type { Actor, Result } from "@openamo/platform";
import type { Command } from "commander";
import { z } from "zod";
import { packs } from "../packs.ts";
import { fundClock } from "../serve/clock.ts";
import { openStore } from "../serve/store.ts";
import { readSettings } from "../settings.ts";
import { complain, isLocale, runCommandLine, say, UsageError } from "./say.ts";

/** One care sheet of a file: who received care and who gave it, by the identifiers printed on the sheet, and the sheet itself. */
const submission = z.strictObject({
  key: z.string().min(8).max(200),
  person: z.string().min(1).max(64),
  professional: z.string().min(1).max(64),
  sheet: z.unknown(),
});
type Submission = z.output<typeof submission>;

interface SubmitOptions {
  readonly organism: string;
  readonly lang: Locale;
}

/** Exit codes: 0 all sheets settled, 2 some were declined. */
const ALL_SETTLED = 0;
const SOME_DECLINED = 2;

/** The operator of the machine sends sheets for one organism; the journal says so. */
const operator = (organism: string): Actor => ({
  subject: "command-line",
  displayName: "Command line",
  role: "machine",
  organism,
  personId: null,
  professionalId: null,
  purpose: "care-settlement",
});

/** The only file or record that an identifier names; a defect of the request otherwise. */
function only<Item extends { readonly id: string }>(found: Result<{ readonly items: readonly Item[] }>, what: string, line: number): string {
  const items = found.ok ? found.value.items : [];
  const [first, second] = items;
  if (first === undefined || second !== undefined)
    throw new UsageError(`line ${line}: ${first === undefined ? "no" : "more than one"} ${what} has this identifier`);
  return first.id;
}

async function* linesOf(input: Readable): AsyncGenerator<readonly [line: number, text: string]> {
  let line = 0;
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1;
    if (text.trim() !== "") yield [line, text];
  }
}

function readSubmission(text: string, line: number): Submission {
  try {
    return submission.parse(JSON.parse(text));
  } catch (error) {
    const problem =
      error instanceof z.ZodError ? error.issues.map((issue) => `${issue.path.join(".") || "line"}: ${issue.message}`).join("; ") : "not readable JSON";
    throw new UsageError(`line ${line}: ${problem}`);
  }
}

function declined(line: number, refusal: Refusal, locale: Locale): false {
  complain(`line ${line}: ${refusal.definition.code} – ${wordsOf(refusal, "sentence", locale)} ${wordsOf(refusal, "remedy", locale)}`);
  return false;
}

/** Says what became of a sheet: its reference and what is paid, or why not. True when it is settled. */
async function report(context: FundContext, line: number, result: Result<ClaimReceipt>, locale: Locale): Promise<boolean> {
  if (!result.ok) return declined(line, result.refusal, locale);
  const file = await readClaim(context, { claimId: result.value.claimId });
  if (!file.ok) return declined(line, file.refusal, locale);
  const { claim, decision } = file.value;
  if (decision.kind === "refused") return declined(line, decision.refusal, locale);
  const paid = claim.paid === null ? claim.status : decimalOf(claim.paid);
  say(`line ${line}: ${claim.reference} ${paid}${result.replayed ? " (already received)" : ""}`);
  return decision.kind === "decided";
}

async function submitOne(context: FundContext, line: number, text: string, locale: Locale): Promise<boolean> {
  const { key, person, professional, sheet } = readSubmission(text, line);
  const personId = only(await searchPeople(context, { search: person, size: 2 }), "person", line);
  const professionalId = only(await searchProfessionals(context, { search: professional, size: 2 }), "professional", line);
  return report(context, line, await submitClaim(context, { key, personId, professionalId, sheet }), locale);
}

async function submitAll(input: Readable, { organism, lang }: SubmitOptions): Promise<number> {
  const database = await openStore(readSettings(process.env));
  try {
    const context = createFund({ packs, database, clock: fundClock() }).contextFor(operator(organism));
    let allSettled = true;
    for await (const [line, text] of linesOf(input)) allSettled = (await submitOne(context, line, text, lang)) && allSettled;
    return allSettled ? ALL_SETTLED : SOME_DECLINED;
  } finally {
    await database.close();
  }
}

/**
 * `openamo submit FILE|- --organism CODE`: care sheets from a file, one JSON object a line. Each line has its idempotency key: a file
 * sent again, or cut in the middle, has one effect.
 */
export function registerSubmit(program: Command): void {
  program
    .command("submit")
    .description("settle care sheets from a file, one JSON object a line: key, person, professional, sheet")
    .argument("<file>", "the file, or - for standard input")
    .requiredOption("--organism <code>", "code of the organism that settles them")
    .option("--lang <lang>", "language of the answers: fr, en or ar", "fr")
    .action((file: string, options: { organism: string; lang: string }) =>
      runCommandLine(async () => {
        const { organism, lang } = options;
        if (!isLocale(lang)) throw new UsageError(`--lang is fr, en or ar, not ${lang}`);
        return submitAll(file === "-" ? process.stdin : await readable(file), { organism, lang });
      }),
    );
}

function readable(file: string): Promise<Readable> {
  return new Promise((resolve, reject) => {
    const stream = createReadStream(file);
    stream.once("open", () => resolve(stream));
    stream.once("error", () => reject(new UsageError(`the file ${file} cannot be read`)));
  });
}
