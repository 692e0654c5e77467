import type { LawReference, PostalAddress, Text } from "@openamo/kernel";
import type { Channel } from "../people/index.ts";

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
  /** What the person chose of how they are reached, when the letter was written; null where the file did not say, or for an organism. */
  readonly contact?: { readonly preferred: Channel; readonly refused: readonly Channel[] } | null;
}

/**
 * How a letter is to leave: nothing is sent by the program. `organism`: to another organism; `no-address` and `post-refused`: to be handed over;
 * `prefers-email` and `prefers-phone`: the person would rather be reached so.
 */
export type Delivery = "post" | "organism" | "no-address" | "post-refused" | "prefers-email" | "prefers-phone";

/** How a letter is to leave, from the choices of the person. */
export function deliveryOf({ to, address, contact }: LetterContent): Delivery {
  if (to !== null) return "organism";
  if (contact?.refused.includes("post")) return "post-refused";
  if (contact?.preferred === "email") return "prefers-email";
  if (contact?.preferred === "phone") return "prefers-phone";
  return address === null ? "no-address" : "post";
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
