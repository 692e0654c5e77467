import { type CountryPack, type Day, inLocale, isoDay } from "@openamo/kernel";
import { paragraphsOf, wrapped } from "./article-in-words.ts";
import { citedArticles } from "./citations.ts";
import { type Article, type CodeText, type Collection, versionOn } from "./collection.ts";
import { mentionsOf } from "./mentions.ts";

const WIDTH = 100;

function versionLines(article: Article, code: CodeText, on: Day): string[] {
  const current = versionOn(article, on);
  const shown = article.versions.find((version) => version.id === article.version);
  const from = shown === undefined ? "" : ` in force from ${isoDay(shown.from)}${shown.to === null ? "" : ` until ${isoDay(shown.to)} (excluded)`}`;
  const lines = [`Version ${article.version}${from}; text of ${code.asOf}`];
  if (current === undefined) lines.push(`Not in force on ${isoDay(on)}.`);
  else if (current.id !== article.version) lines.push(`On ${isoDay(on)} version ${current.id} applies, whose text the collection does not hold.`);
  return lines;
}

function citingLines(pack: CountryPack, text: string, number: string): string[] {
  const by = citedArticles(pack).find((cited) => cited.text === text && cited.article === number)?.by ?? [];
  const words = new Map<string, string>([
    ...pack.parameters.map((parameter) => [parameter.id, inLocale(parameter.label, "fr")] as const),
    ...pack.reasons.map((reason) => [reason.id, inLocale(reason.title, "fr")] as const),
    ...pack.rules.map((rule) => [rule.id, inLocale(rule.sentence, "fr")] as const),
    ...pack.refusals.map((refusal) => [refusal.code, inLocale(refusal.sentence, "fr")] as const),
  ]);
  if (by.length === 0) return ["No rule, parameter or reason cites this article."];
  return by.map(({ kind, id, part }) => `  ${kind.padEnd(9)} ${id}${part === undefined ? "" : ` (${part})`}: ${words.get(id) ?? ""}`);
}

/** Where an article is shown from: the text it belongs to and its number. */
export interface ArticleAddress {
  readonly text: string;
  readonly article: string;
}

/** The article beside all that cites it, line by line; undefined when the pack has no such code or the code no such article. */
export function articleInWords(pack: CountryPack, collection: Collection, address: ArticleAddress, on: Day): string[] | undefined {
  const text = pack.texts.find((candidate) => candidate.id === address.text && candidate.kind === "code");
  const code = text?.collectionId === undefined ? undefined : collection.code(text.collectionId);
  const article = code?.article(address.article);
  if (text === undefined || code === undefined || article === undefined) return undefined;
  const read = pack.articlesRead.find((candidate) => candidate.text === text.id && candidate.article === article.number);
  const mentions = mentionsOf(article.number);
  return [
    `${text.id} ${article.number} · ${code.title}`,
    ...versionLines(article, code, on),
    read === undefined ? "Nobody wrote down a reading of this article." : `Read on ${read.readOn} in version ${read.version}.`,
    "",
    ...paragraphsOf(article.html).flatMap((paragraph) => [...wrapped(paragraph, WIDTH), ""]),
    "Cited by",
    ...citingLines(pack, text.id, article.number),
    "",
    "Tests and examples",
    ...(mentions.length === 0 ? ["  none names it"] : mentions.map(({ file, line, text: words }) => `  ${file}:${line}: ${words.slice(0, WIDTH)}`)),
  ];
}
