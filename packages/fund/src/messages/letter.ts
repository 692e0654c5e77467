import type { LawReference, PostalAddress, Text } from "@openamo/kernel";

/** Languages in which letters are printed. */
export const LETTER_LANGUAGES = ["fr", "en", "ar"] as const;
export type LetterLanguage = (typeof LETTER_LANGUAGES)[number];

/** An organism as a letter names it. */
export interface LetterOrganism {
  readonly id: string;
  readonly code: string;
  readonly name: Text;
}

/** What a letter says. It is kept as it was written, in every language of the pack. */
export interface LetterContent {
  readonly title: Text;
  readonly paragraphs: readonly Text[];
  /** Why it is sent: the steps of the event that led to it, in words. */
  readonly reasons: readonly { readonly sentence: Text; readonly law: readonly LawReference[] }[];
  /** The organism that writes; null where the system itself recorded the event for nobody's organism. */
  readonly sender: LetterOrganism | null;
  /** The organism that the letter goes to; null: the person. */
  readonly to: LetterOrganism | null;
  /** The person it is about. `birthDate` is `YYYY-MM-DD`. */
  readonly person: {
    readonly givenNames: string;
    readonly familyName: string;
    /** The same names in the second script of the country. */
    readonly secondScript?: { readonly givenNames: string; readonly familyName: string } | null;
    readonly birthDate: string;
    readonly identifier: { readonly label: Text; readonly value: string } | null;
  };
  /** Where the person's post goes; null where the file does not say. */
  readonly address: PostalAddress | null;
}

/** A letter of a person's file. */
export interface Letter {
  readonly id: string;
  readonly personId: string;
  readonly eventId: string;
  readonly kind: string;
  readonly sensitive: boolean;
  readonly language: LetterLanguage;
  readonly content: LetterContent;
  readonly writtenAt: Date;
  readonly writtenBy: string;
  /** When the event that it tells of was taken back. */
  readonly cancelledAt: Date | null;
}
