import type { Text } from "@openamo/kernel";

/** A text in the three languages of the pack. */
export interface Words extends Text {
  readonly ar: string;
}

/** The same words in French, English and Arabic. */
export const words = (fr: string, en: string, ar: string): Words => ({ fr, en, ar });
