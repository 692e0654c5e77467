import type { Letter, LetterLanguage } from "@openamo/fund";
import { type CountryPack, type Day, formatDay, inLocale, parseDay } from "@openamo/kernel";
import { drawMark } from "../attestation/paper.ts";
import { ACCENT, SOFT, TaggedPages } from "../attestation/tagged-pages.ts";
import { groupedNumber, referenceOf } from "../attestation/words.ts";
import { publishReference } from "../questions/publish-reason.ts";
import { sayInLetter } from "./words.ts";

/** A letter to print. */
export interface LetterPaper {
  readonly letter: Letter;
  readonly pack: CountryPack;
  readonly language: LetterLanguage;
  /** Time zone in which moments are told as days. */
  readonly timeZone: string;
}

const DOCUMENT_LANGUAGES: Readonly<Record<LetterLanguage, string>> = { fr: "fr-FR", en: "en", ar: "ar" };

type Say = (name: Parameters<typeof sayInLetter>[0], values?: Readonly<Record<string, string>>) => string;

/** The day of a moment, in words. */
function dayOf(at: Date, { timeZone, language }: LetterPaper): string {
  const iso = new Intl.DateTimeFormat("sv-SE", { timeZone }).format(at);
  return formatDay(parseDay(iso) as Day, language);
}

function head(pages: TaggedPages, paper: LetterPaper, say: Say): void {
  const { letter, language } = paper;
  const { sender } = letter.content;
  const { y: top, left } = pages;
  pages.figure({ x: left, y: top, size: 34 }, "OpenAMO", (doc) => drawMark(doc, left, top, 34));
  const name = sender === null ? "OpenAMO" : inLocale(sender.name, language);
  const beside = { x: left + 46, y: top + 3, width: pages.width - 46 };
  const below = pages.beside("P", say("sender", { name }), beside, 12, ACCENT);
  pages.beside("P", say("written", { day: dayOf(letter.writtenAt, paper) }), { ...beside, y: below + 1 }, 9, SOFT);
  pages.moveTo(top + 62);
}

/** A name in the script of the letter, where it is known in it. */
function personName({ givenNames, familyName, secondScript }: Letter["content"]["person"], language: LetterLanguage): string {
  if (language === "ar" && secondScript) return `${secondScript.givenNames} ${secondScript.familyName}`;
  return `${givenNames} ${familyName.toLocaleUpperCase("fr")}`;
}

/** Where the eye of the post looks for it: the right half, below the head. */
function addressee(pages: TaggedPages, { letter, language }: LetterPaper, say: Say): void {
  const { to, person, address } = letter.content;
  const name = to === null ? personName(person, language) : inLocale(to.name, language);
  const place = address === null ? [] : [...address.lines, `${address.postcode} ${address.town}`.trim()];
  const lines = [say("to", { name }), ...place, ...(to === null && address === null ? [say("noAddress")] : [])];
  const box = { x: pages.left + pages.width / 2, width: pages.width / 2 };
  let below = pages.y;
  for (const line of lines) below = pages.beside("P", line, { ...box, y: below }, 10.5) + 1;
  pages.moveTo(below + 26);
}

function about(pages: TaggedPages, { letter, language }: LetterPaper, say: Say): void {
  const { person } = letter.content;
  const number = person.identifier === null ? [] : [[inLocale(person.identifier.label, language), groupedNumber(person.identifier.value)] as const];
  pages.write("H2", say("about"));
  pages.rows([
    [say("name"), [personName(person, language), ...(person.secondScript ? [personName(person, language === "ar" ? "fr" : "ar")] : [])].join("\n")],
    [say("birthDate"), formatDay(parseDay(person.birthDate) as Day, language)],
    ...number,
  ]);
}

function why(pages: TaggedPages, { letter, pack, language }: LetterPaper, say: Say): void {
  const { reasons } = letter.content;
  if (reasons.length === 0) return;
  pages.write("H2", say("why"));
  for (const { sentence, law } of reasons) {
    const articles = law.map((reference) => publishReference(reference, pack, language).label).join(" ; ");
    pages.write("P", articles === "" ? inLocale(sentence, language) : `${inLocale(sentence, language)} (${articles})`);
  }
}

/** The letter as a PDF that everybody can read (PDF/UA-1). The same letter in the same language gives the same text. */
export function writeLetterPaper(paper: LetterPaper): Promise<Buffer> {
  const { letter, language } = paper;
  const { title, sender, paragraphs } = letter.content;
  const say: Say = (name, values = {}) => sayInLetter(name, language, values);
  const author = sender === null ? "OpenAMO" : inLocale(sender.name, language);
  const pages = new TaggedPages({ title: inLocale(title, language), language: DOCUMENT_LANGUAGES[language], author, at: letter.writtenAt });
  head(pages, paper, say);
  addressee(pages, paper, say);
  pages.write("H1", inLocale(title, language));
  if (letter.cancelledAt !== null) pages.write("P", say("cancelled", { day: dayOf(letter.cancelledAt, paper) }), { color: ACCENT });
  about(pages, paper, say);
  pages.moveTo(pages.y + 10);
  for (const paragraph of paragraphs) pages.write("P", inLocale(paragraph, language), { size: 11 });
  why(pages, paper, say);
  pages.moveTo(pages.y + 10);
  pages.write("P", say("reference", { reference: referenceOf(letter.id) }), { color: SOFT, size: 9 });
  return pages.end();
}
