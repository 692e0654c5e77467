import { inLocale, type Locale, type Text } from "@openamo/kernel";
import { DatabaseUnavailable, MigrationMismatch } from "@openamo/platform";
import { PortTaken } from "../serve/port.ts";
import { SettingsError } from "../settings.ts";

/** Printed for the person at the terminal. */
export const say = (line = ""): void => void process.stdout.write(`${line}\n`);
export const complain = (line: string): void => void process.stderr.write(`${line}\n`);

/** A mistake of use: said in one line in the reader's language, exit code 1. */
export class UsageError extends Error {
  readonly words: Text;
  constructor(words: Text) {
    super(words.en);
    this.words = words;
  }
}

/** What a shell reports of a program that ended because nobody read it any more: 128 and the number of SIGPIPE. */
const NOBODY_READS = 141;

/** Ends this process quietly when whoever reads its output goes away (`openamo … | head`), as other programs of a terminal do. */
export function endWithReader(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
      process.exit(NOBODY_READS);
    });
}

const EXPECTED = [DatabaseUnavailable, MigrationMismatch, PortTaken, SettingsError] as const;

/** Runs a command: what a person can repair is said in one line with exit code 1; a defect is thrown with its stack. */
export async function runCommandLine(work: () => Promise<number>, locale: Locale = languageAsked()): Promise<void> {
  try {
    process.exitCode = await work();
  } catch (error) {
    if (error instanceof UsageError) complain(`openamo: ${inLocale(error.words, locale)}`);
    else if (EXPECTED.some((kind) => error instanceof kind)) complain(`openamo: ${(error as Error).message}`);
    else throw error;
    process.exitCode = 1;
  }
}

/** The language of answers unless `--lang` names another. */
const USUAL: Locale = "fr";
let asked: Locale = USUAL;

/** Whether a word names a language that answers are written in. */
const isLocale = (value: string): value is Locale => value === "fr" || value === "en" || value === "ar";

/** Hears the language that a command line asks for, before it is read: mistakes of use are told in it too. */
export function hearLanguage(argv: readonly string[]): void {
  const last = argv.findLastIndex((word) => word === "--lang" || word.startsWith("--lang="));
  const word = argv[last]?.startsWith("--lang=") ? argv[last].slice("--lang=".length) : (argv[last + 1] ?? "");
  asked = last !== -1 && isLocale(word) ? word : USUAL;
}

/** The language asked for on the command line that runs. */
export const languageAsked = (): Locale => asked;

/** The language of an option. @throws UsageError */
export function languageOption(text: string): Locale {
  if (!isLocale(text)) throw oneOf("--lang", ["fr", "en", "ar"], text);
  return text;
}

const listed = (words: readonly string[], or: string): string => (words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${or} ${words.at(-1)}`);

/** An option or an argument that is none of the words it may be. */
export const oneOf = (option: string, words: readonly string[], given: string): UsageError =>
  new UsageError({
    fr: `${option} vaut ${listed(words, "ou")}, et non ${given}`,
    en: `${option} is ${listed(words, "or")}, not ${given}`,
    ar: `قيمة ${option} هي ${listed(words, "أو")}، وليست ${given}`,
  });

/** An option that is no number within its bounds. */
export const numberWithin = (option: string, from: number, to: number, given: string): UsageError =>
  new UsageError({
    fr: `${option} est un nombre de ${from} à ${to}, et non ${given}`,
    en: `${option} is a number from ${from} to ${to}, not ${given}`,
    ar: `${option} عدد من ${from} إلى ${to}، وليس ${given}`,
  });

/** An option that is no day. */
export const notADay = (option: string, given: string): UsageError =>
  new UsageError({
    fr: `${option} est un jour, AAAA-MM-JJ, et non ${given}`,
    en: `${option} is a day, YYYY-MM-DD, not ${given}`,
    ar: `${option} تاريخ على شكل YYYY-MM-DD، وليس ${given}`,
  });

export const fileUnreadable = (path: string): UsageError =>
  new UsageError({ fr: `le fichier ${path} est illisible`, en: `the file ${path} cannot be read`, ar: `تعذرت قراءة الملف ${path}` });

export const fileExists = (path: string): UsageError =>
  new UsageError({ fr: `le fichier ${path} existe déjà`, en: `the file ${path} exists already`, ar: `الملف ${path} موجود مسبقا` });

export const fileUnwritable = (path: string): UsageError =>
  new UsageError({
    fr: `le fichier ${path} existe déjà ou ne peut pas être écrit`,
    en: `the file ${path} exists already or cannot be written`,
    ar: `الملف ${path} موجود مسبقا أو تتعذر كتابته`,
  });
