import type { Locale } from "../i18n/locale.ts";
import { get } from "./http.ts";
import type { LawReference } from "./types.ts";

/** A letter of a person's file: what, when, to whom and why. */
export interface Letter {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly sensitive: boolean;
  /** The organism that it goes to; null: the person. */
  readonly to: string | null;
  readonly delivery: "post" | "organism" | "no-address" | "post-refused" | "prefers-email" | "prefers-phone";
  readonly writtenAt: string;
  readonly cancelledAt: string | null;
  readonly language: Locale;
  readonly eventId: string;
  readonly why: readonly { readonly sentence: string; readonly law: readonly LawReference[] }[];
}

const file = (personId: string): string => `/api/v1/people/${encodeURIComponent(personId)}/letters`;

export const readLetters = async (personId: string): Promise<readonly Letter[]> => (await get<{ letters: readonly Letter[] }>(file(personId))).letters;
/** Address of the page to print; in the language of the letter unless another is asked. */
export const letterPdf = (personId: string, letterId: string, language?: Locale): string =>
  `${file(personId)}/${encodeURIComponent(letterId)}${language === undefined ? "" : `?language=${language}`}`;
