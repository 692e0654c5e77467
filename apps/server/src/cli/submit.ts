import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { type ClaimReceipt, createFund, type FundContext, readClaim, searchPeople, searchProfessionals, submitClaim } from "@openamo/fund";
import { decimalOf, inLocale, type Locale, type Refusal, wordsOf } from "@openamo/kernel";
import type { Actor, Result } from "@openamo/platform";
import type { Command } from "commander";
import { z } from "zod";
import { fieldErrors } from "../http/validation.ts";
import { packs } from "../packs.ts";
import { fundClock } from "../serve/clock.ts";
import { openStore } from "../serve/store.ts";
import { readSettings } from "../settings.ts";
import { filled, told } from "../told.ts";
import { complain, fileUnreadable, languageOption, runCommandLine, say, UsageError } from "./say.ts";

/** One care sheet of a file: who received care and who gave it, by the identifiers printed on the sheet, and the sheet itself. */
const submission = z.strictObject({
  key: z.string().min(8).max(200),
  person: z.string().min(1).max(64),
  professional: z.string().min(1).max(64),
  sheet: z.unknown(),
});
type Submission = z.output<typeof submission>;

const WORDS = {
  line: { fr: "ligne {line} :", en: "line {line}:", ar: "السطر {line}:" },
  notJson: { fr: "ligne {line} : ce n’est pas du JSON lisible", en: "line {line}: not readable JSON", ar: "السطر {line}: ليس JSON مقروءا" },
  none: {
    person: { fr: "ligne {line} : personne n’a cet identifiant", en: "line {line}: no person has this identifier", ar: "السطر {line}: لا شخص بهذا المعرف" },
    professional: {
      fr: "ligne {line} : aucun professionnel n’a cet identifiant",
      en: "line {line}: no professional has this identifier",
      ar: "السطر {line}: لا مهني بهذا المعرف",
    },
  },
  several: {
    person: {
      fr: "ligne {line} : plusieurs personnes ont cet identifiant",
      en: "line {line}: more than one person has this identifier",
      ar: "السطر {line}: أكثر من شخص بهذا المعرف",
    },
    professional: {
      fr: "ligne {line} : plusieurs professionnels ont cet identifiant",
      en: "line {line}: more than one professional has this identifier",
      ar: "السطر {line}: أكثر من مهني بهذا المعرف",
    },
  },
  waits: { fr: "en attente", en: "waiting", ar: "معلقة" },
  again: { fr: "déjà reçue", en: "already received", ar: "سبق استلامها" },
} as const;

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
function only<Item extends { readonly id: string }>(found: Result<{ readonly items: readonly Item[] }>, what: "person" | "professional", line: number): string {
  const items = found.ok ? found.value.items : [];
  const [first, second] = items;
  if (first === undefined || second !== undefined) throw new UsageError(filled(WORDS[first === undefined ? "none" : "several"][what], { line: String(line) }));
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
    if (!(error instanceof z.ZodError)) throw new UsageError(filled(WORDS.notJson, { line: String(line) }));
    const problemsIn = (locale: Locale): string =>
      fieldErrors(error.issues, locale)
        .map(({ field, message }) => (field === "" ? message : `${field}: ${message}`))
        .join("; ");
    const at = (locale: Locale): string => told(WORDS.line, locale, { line: String(line) });
    throw new UsageError({ fr: `${at("fr")} ${problemsIn("fr")}`, en: `${at("en")} ${problemsIn("en")}`, ar: `${at("ar")} ${problemsIn("ar")}` });
  }
}

function declined(line: number, refusal: Refusal, locale: Locale): false {
  complain(
    `${told(WORDS.line, locale, { line: String(line) })} ${refusal.definition.code} – ${wordsOf(refusal, "sentence", locale)} ${wordsOf(refusal, "remedy", locale)}`,
  );
  return false;
}

/** Says what became of a sheet: its reference and what is paid, or why not. True when it is settled. */
async function report(context: FundContext, line: number, result: Result<ClaimReceipt>, locale: Locale): Promise<boolean> {
  if (!result.ok) return declined(line, result.refusal, locale);
  const file = await readClaim(context, { claimId: result.value.claimId });
  if (!file.ok) return declined(line, file.refusal, locale);
  const { claim, decision } = file.value;
  if (decision.kind === "refused") return declined(line, decision.refusal, locale);
  const paid = claim.paid === null ? inLocale(WORDS.waits, locale) : decimalOf(claim.paid);
  say(`${told(WORDS.line, locale, { line: String(line) })} ${claim.reference} ${paid}${result.replayed ? ` (${inLocale(WORDS.again, locale)})` : ""}`);
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
        const { organism } = options;
        const lang = languageOption(options.lang);
        return submitAll(file === "-" ? process.stdin : await readable(file), { organism, lang });
      }),
    );
}

function readable(file: string): Promise<Readable> {
  return new Promise((resolve, reject) => {
    const stream = createReadStream(file);
    stream.once("open", () => resolve(stream));
    stream.once("error", () => reject(fileUnreadable(file)));
  });
}
