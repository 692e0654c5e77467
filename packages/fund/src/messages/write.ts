import { type Consequence, type CountryPack, type Day, inWords, isoDay, type Locale, type Text, type Trace } from "@openamo/kernel";
import { type DatabaseTransaction, newId, publishEvents } from "@openamo/platform";
import { affiliationFor, selectSituations } from "../affiliation/index.ts";
import type { FundContext } from "../context.ts";
import { type Person, peopleById, postOf } from "../people/index.ts";
import { LETTER_LANGUAGES, type LetterContent, type LetterLanguage, type LetterOrganism } from "./letter.ts";
import { insertLetter, markCancelled } from "./store.ts";

/** A consequence that makes a letter due. */
export type Due = Extract<Consequence, { readonly does: "send" }>;

/** The event of which letters are written. */
export interface Writing {
  readonly pack: CountryPack;
  readonly eventId: string;
  readonly on: Day;
  /** The steps that led to the consequences. */
  readonly trace: Trace;
  /** Whether the event tells of health. */
  readonly sensitive: boolean;
}

/** Writes the letters that an event makes due, inside its transaction: what they say is fixed now, whatever becomes of the file later. */
export async function writeLetters(context: FundContext, tx: DatabaseTransaction, due: readonly Due[], writing: Writing): Promise<void> {
  for (const letter of due) {
    const person = (await peopleById(tx, [letter.personId])).get(letter.personId);
    if (person === undefined) throw new Error("a letter is about somebody who has a file");
    const { address, contact } = await postOf(tx, letter.personId, writing.on);
    const content: LetterContent = {
      title: letter.title,
      paragraphs: letter.paragraphs,
      reasons: reasonsOf(letter, writing),
      sender: organismOf(writing.pack, await senderOf(context, tx, letter.personId, writing.on)),
      to: organismOf(writing.pack, letter.to),
      person: named(writing.pack, person),
      address: letter.to === null ? address : null,
      contact: letter.to === null && contact !== null ? { preferred: contact.preferred, refused: contact.refused } : null,
    };
    const id = newId();
    const { personId, letter: kind } = letter;
    const { eventId, sensitive } = writing;
    const [writtenAt, writtenBy] = [context.clock.now(), context.actor.subject];
    await insertLetter(tx, {
      id,
      personId,
      eventId,
      kind,
      sensitive,
      language: languageOf(writing.pack, contact?.language ?? null),
      content,
      writtenAt,
      writtenBy,
    });
    await publishEvents(tx, context.clock, [{ personId, topic: "letters.written", payload: { letterId: id, eventId, letter: kind, to: letter.to } }]);
  }
}

/** An event is taken back: its letters stay, marked. */
export const cancelLetters = (tx: DatabaseTransaction, context: FundContext, personIds: readonly string[], eventId: string): Promise<void> =>
  markCancelled(tx, personIds, eventId, context.clock.now());

/** The agent's organism; else the one that holds the file on the day of the event. */
async function senderOf(context: FundContext, tx: DatabaseTransaction, personId: string, on: Day): Promise<string | null> {
  if (context.actor.organism !== null) return context.actor.organism;
  return affiliationFor((await selectSituations(tx, [personId])).get(personId) ?? [], on)?.organism ?? null;
}

function organismOf({ network }: CountryPack, id: string | null): LetterOrganism | null {
  if (id === null) return null;
  const organism = network.organisms.find((candidate) => candidate.id === id);
  return { id, code: organism?.code ?? id, name: organism?.name ?? { fr: id, en: id } };
}

function named(pack: CountryPack, { givenNames, familyName, secondScript, birthDay, identifier }: Person): LetterContent["person"] {
  const label = pack.personIdentifiers.find(({ id }) => id === identifier?.kind)?.label;
  const number = identifier === null || label === undefined ? null : { label, value: identifier.value };
  return { givenNames, familyName, secondScript, birthDate: isoDay(birthDay), identifier: number };
}

const LOCALES: readonly Locale[] = ["fr", "en", "ar"];

/** The reasons of one letter in every language, each sentence once. */
function reasonsOf({ stepsFrom, stepsTo }: Due, { pack, trace }: Writing): LetterContent["reasons"] {
  const [fr = [], en = [], ar = []] = LOCALES.map((locale) => inWords(trace, pack.wording, locale).slice(stepsFrom, stepsTo));
  const told = fr.map((reason, index) => {
    const sentence: Text = { fr: reason.sentence, en: en[index]?.sentence ?? reason.sentence, ar: ar[index]?.sentence ?? reason.sentence };
    return { sentence, law: reason.law };
  });
  return told.filter(({ sentence }, index) => told.findIndex((other) => other.sentence.fr === sentence.fr) === index);
}

const isLetterLanguage = (word: string | null | undefined): word is LetterLanguage => LETTER_LANGUAGES.some((language) => language === word);

function languageOf({ locales }: CountryPack, wanted: string | null): LetterLanguage {
  // Arabic only where the words of the country are: its letters hold no others.
  if (isLetterLanguage(wanted) && (wanted !== "ar" || locales.includes(wanted))) return wanted;
  return locales.find(isLetterLanguage) ?? "fr";
}
