import type { Field, PublishedCase } from "./case.ts";

/** A question of a pack, asked with the words of the pack. */
export interface Asked {
  readonly question: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** A case in the words of the packs: what is asked, and where each expected field is read in the published answers. */
export interface Translation {
  readonly asked: readonly Asked[];
  /** Reads an expected field from the answers, in the order asked; undefined when the answers do not hold such a field. */
  read(field: string, answers: readonly Readonly<Record<string, unknown>>[]): Field | undefined;
}

/** Translates the cases of one `ask`. Throws Unsupported for a word that it does not know. */
export type Translator = (published: PublishedCase) => Translation;
