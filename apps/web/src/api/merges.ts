import { get, post } from "./http.ts";
import type { Fact, OrganismFace } from "./life-events.ts";
import type { NewPerson, PersonFile } from "./people.ts";
import type { PageOf } from "./types.ts";

/** How likely two persons are one. */
interface Likeness {
  /** 0 to 100, the house's own measure. */
  readonly score: number;
  readonly probable: boolean;
  /** In the reader's language. */
  readonly reasons: readonly string[];
}

/** Two files that may be of one person. */
export interface DoublePair extends Likeness {
  readonly one: PersonFile;
  readonly other: PersonFile;
}

/** A file that may be of the person described. */
export interface FoundDouble extends Likeness {
  readonly person: PersonFile;
}

/** What a search for doubles finds. */
export interface Doubles {
  readonly items: readonly FoundDouble[];
  /** Files of the same identity that other organisms hold: where, and nothing else of them. */
  readonly elsewhere: readonly { readonly organism: OrganismFace | null; readonly reasons: readonly string[] }[];
}

/** What holds where two files contradict each other: the file kept, the other one, or both. */
export type MergeChoice = "kept" | "merged" | "both";
export type MergeChoices = Readonly<Record<string, MergeChoice>>;

export interface MergeConflict {
  readonly kind: string;
  readonly label: string;
  readonly sensitive: boolean;
  readonly kept: readonly Fact[];
  readonly merged: readonly Fact[];
  readonly choices: readonly MergeChoice[];
}

export interface ReceivedFact {
  readonly fact: Fact;
  /** Whether it takes the place of what the file kept believes of those days. */
  readonly replaces: boolean;
}

export interface MergePreview {
  readonly keep: PersonFile;
  readonly merge: PersonFile;
  readonly conflicts: readonly MergeConflict[];
  readonly received: readonly ReceivedFact[];
}

export interface TwoFiles {
  readonly keep: string;
  readonly merge: string;
  readonly choices: MergeChoices;
}

export const listDoubles = (page: number, size: number) => get<PageOf<DoublePair>>("/api/v1/people/duplicates", { query: { page, size } });
/** Posted: what is looked for may hold a social security number, which no address should. */
export async function findDoubles(person: NewPerson): Promise<Doubles> {
  const { country, identifierKind, identifier, familyName, usedName, givenNames, secondScript, sex, birthDate } = person;
  const numbered = identifier === undefined ? {} : { identifierKind, identifier };
  const body = { country, ...numbered, familyName, usedName, givenNames, ...(secondScript === undefined ? {} : { secondScript }), sex, birthDate };
  return post<Doubles>("/api/v1/people/duplicates/search", { body });
}
export const previewMerge = (body: TwoFiles) => post<MergePreview>("/api/v1/people/merges/preview", { body });
export const mergePeople = (body: TwoFiles & { motive: string }, idempotencyKey: string) =>
  post<{ mergeId: string }>("/api/v1/people/merges", { body, idempotencyKey });
export const undoMerge = (mergeId: string, motive: string, idempotencyKey: string) =>
  post<{ mergeId: string }>(`/api/v1/people/merges/${encodeURIComponent(mergeId)}/undo`, { body: { motive }, idempotencyKey });
