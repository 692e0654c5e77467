import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { type CountryPack, inLocale, type Locale, wordsOf } from "@openamo/kernel";
import type { Command } from "commander";
import { fieldErrors } from "../http/validation.ts";
import { type Answer, allQuestions, ask, findQuestion, NO_LISTS } from "../questions/ask.ts";
import type { PublishedReason } from "../questions/publish-reason.ts";
import { fundClock } from "../serve/clock.ts";
import { complain, fileUnreadable, languageOption, runCommandLine, say, UsageError } from "./say.ts";

interface AskOptions {
  readonly json?: boolean;
  readonly lang: Locale;
}

/** Exit codes: 0 decided, 2 refused or undecided, 1 a question or an input that cannot be read. */
const DECIDED = 0;
const UNREADABLE = 1;
const NOT_DECIDED = 2;

async function readInput(given: string): Promise<unknown> {
  const source = given === "-" ? await text(process.stdin) : given.startsWith("@") ? await readSource(given.slice(1)) : given;
  try {
    return JSON.parse(source);
  } catch {
    throw new UsageError({ fr: "les données ne sont pas du JSON lisible", en: "the input is not readable JSON", ar: "المعطيات ليست JSON مقروءا" });
  }
}

async function readSource(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch {
    throw fileUnreadable(file);
  }
}

function listQuestions(packs: readonly CountryPack[], locale: Locale): number {
  for (const { question } of allQuestions(packs)) say(`${question.id}\n  ${inLocale(question.title, locale)} ${inLocale(question.description, locale)}`);
  return DECIDED;
}

const UNSURE = {
  recalled: { fr: "valeur connue, dont la source reste à confirmer", en: "known value, its source still to be confirmed" },
  derived: { fr: "valeur calculée à partir de valeurs lues", en: "value worked out from values that were read" },
} as const;

function reasonLines({ title, sentence, law, parameter, sourceStatus }: PublishedReason, locale: Locale): string[] {
  const references = law.map(({ label }) => label);
  const value = parameter === undefined ? [] : [`${parameter.label} : ${parameter.value}, ${parameter.from}`];
  const unsure = sourceStatus === undefined ? [] : [inLocale(UNSURE[sourceStatus], locale)];
  const rests = [...references, ...value, ...unsure];
  return [`  • ${title} – ${sentence}`, ...(rests.length === 0 ? [] : [`    [${rests.join(" · ")}]`])];
}

const WORDS = {
  decided: { fr: "Résultat", en: "Result" },
  reasons: { fr: "Pourquoi", en: "Why" },
  missing: { fr: "Il manque de quoi décider", en: "Something is missing to decide" },
  refused: { fr: "Refusé", en: "Declined" },
  invalid: { fr: "Champs à corriger", en: "Fields to correct" },
} as const;

const word = (name: keyof typeof WORDS, locale: Locale): string => inLocale(WORDS[name], locale);

/** Lists and objects are for programs (`--json`); the reasons below say the same in words. */
const isPlain = (value: unknown): boolean => typeof value !== "object" || value === null;

function inWords(answer: Answer, locale: Locale): string[] {
  switch (answer.kind) {
    case "decided":
      return [
        word("decided", locale),
        ...Object.entries(answer.outcome).flatMap(([name, value]) => (isPlain(value) ? [`  ${name}: ${String(value)}`] : [])),
        word("reasons", locale),
        ...answer.reasons.flatMap((reason) => reasonLines(reason, locale)),
      ];
    case "undecided":
      return [word("missing", locale), ...answer.missing.map(({ field, question }) => `  ${field}: ${question}`)];
    case "refused":
      return [
        `${word("refused", locale)} (${answer.refusal.definition.code}${answer.refusal.field === undefined ? "" : `, ${answer.refusal.field}`})`,
        `  ${wordsOf(answer.refusal, "sentence", locale)}`,
        `  ${wordsOf(answer.refusal, "remedy", locale)}`,
      ];
    case "invalid":
      return [`${word("invalid", locale)} (invalid-input)`, ...fieldErrors(answer.issues, locale).map(({ field, message }) => `  ${field}: ${message}`)];
  }
}

function asJson(answer: Answer, locale: Locale): unknown {
  if (answer.kind === "invalid") return { kind: "invalid", errors: fieldErrors(answer.issues, locale) };
  if (answer.kind !== "refused") return answer;
  const { refusal } = answer;
  const field = refusal.field === undefined ? {} : { field: refusal.field };
  return {
    kind: "refused",
    refusal: { code: refusal.definition.code, sentence: wordsOf(refusal, "sentence", locale), remedy: wordsOf(refusal, "remedy", locale), ...field },
  };
}

const exitCodeOf = (answer: Answer): number => (answer.kind === "decided" ? DECIDED : answer.kind === "invalid" ? UNREADABLE : NOT_DECIDED);

async function run(packs: readonly CountryPack[], id: string | undefined, given: string | undefined, { json, lang }: AskOptions): Promise<number> {
  if (id === undefined) return listQuestions(packs, lang);
  const known = findQuestion(packs, id);
  if (known === undefined)
    throw new UsageError({
      fr: `aucune question ne s’appelle ${id} ; « openamo ask » les liste`,
      en: `no question is called ${id}; “openamo ask” lists them`,
      ar: `لا يوجد سؤال باسم ${id}؛ يعرضها الأمر «openamo ask»`,
    });
  const answer = await ask(known, given === undefined ? {} : await readInput(given), { locale: lang, tariffs: NO_LISTS, today: fundClock().today() });
  if (json === true) say(JSON.stringify(asJson(answer, lang), null, 2));
  else for (const line of inWords(answer, lang)) (answer.kind === "decided" ? say : complain)(line);
  return exitCodeOf(answer);
}

/** `openamo ask QUESTION [JSON|-|@file]`: a question of a pack, answered with its reasons. Nothing is stored. */
export function registerAsk(program: Command, packs: readonly CountryPack[]): void {
  program
    .command("ask")
    .description("answer a question with its reasons; without a question, list them")
    .argument("[question]", "id of the question: fr.reimbursement")
    .argument("[input]", "the input as JSON, - to read it from standard input, @file to read it from a file")
    .option("--json", "print the published decision as JSON")
    .option("--lang <lang>", "language of the reasons: fr, en or ar", "fr")
    .action((id: string | undefined, input: string | undefined, options: { json?: boolean; lang: string }) =>
      runCommandLine(async () => run(packs, id, input, { ...options, lang: languageOption(options.lang) })),
    );
}
