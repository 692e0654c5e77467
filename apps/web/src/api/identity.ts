import { get, post } from "./http.ts";
import type { RegisteredSex, SecondNames } from "./people.ts";
import type { SecondScript } from "./types.ts";

interface Held {
  readonly id: string;
  readonly from: string;
  readonly to: string | null;
  /** Whether it holds today. */
  readonly current: boolean;
  /** The file it was stated in: another one where files were merged. */
  readonly file: string;
}

export interface HeldName extends Held {
  readonly birthName: string;
  readonly usedName: string | null;
  readonly givenNames: string;
  readonly secondScript: SecondNames | null;
  readonly sex: RegisteredSex;
  readonly sexLabel: string;
}

export interface HeldIdentifier extends Held {
  readonly kind: string;
  readonly label: string;
  readonly value: string;
  readonly provisional: boolean;
  readonly warnings: readonly string[];
}

export interface HeldAddress extends Held {
  readonly use: string;
  readonly label: string;
  readonly lines: readonly string[];
  readonly postcode: string;
  readonly town: string;
  readonly country: string;
}

export interface HeldAccount extends Held {
  readonly label: string;
  /** Masked. */
  readonly account: string;
  readonly holder: string;
}

export interface Contact {
  readonly email: string | null;
  readonly phone: string | null;
  readonly preferred: string;
  readonly preferredLabel: string;
  readonly language: string;
  /** Channels that the person does not want. */
  readonly refused: readonly string[];
}

export interface IdentityChange {
  readonly id: string;
  readonly label: string;
  readonly at: string;
  readonly motive: string | null;
  readonly undone: boolean;
  readonly canUndo: boolean;
}

/** A merge of two files of the person, which can be taken back. */
export interface IdentityMerge {
  readonly id: string;
  readonly kept: string;
  readonly merged: string;
  readonly motive: string;
  readonly at: string;
  readonly undone: boolean;
}

interface Birth {
  readonly registered: string;
  readonly day: string;
  readonly exact: boolean;
  readonly commune: string | null;
  readonly country: string | null;
  readonly place: string | null;
  /** Town, commune and country by their names; empty where nothing is known. */
  readonly where: string;
}

export interface Identity {
  readonly id: string;
  readonly name: string;
  readonly otherName: string | null;
  readonly country: string;
  readonly mergedInto: string | null;
  readonly birth: Birth;
  readonly deathDate: string | null;
  readonly secondScript: SecondScript | null;
  readonly names: readonly HeldName[];
  readonly identifiers: readonly HeldIdentifier[];
  readonly identifierKinds: readonly { readonly kind: string; readonly label: string }[];
  readonly addresses: readonly HeldAddress[];
  readonly bankDetails: readonly HeldAccount[];
  readonly bankFormats: readonly { readonly format: string; readonly label: string }[];
  readonly contact: Contact | null;
  /** Languages in which the country writes. */
  readonly languages: readonly string[];
  readonly changes: readonly IdentityChange[];
  readonly merges: readonly IdentityMerge[];
}

/** What can be stated of an identity from a form, by the last part of its address. */
export type ChangePath = "names" | "birth" | "identifiers" | "addresses" | "bank-details" | "contact";

const file = (id: string, rest: string): string => `/api/v1/people/${encodeURIComponent(id)}/${rest}`;
export const readIdentity = (id: string) => get<Identity>(file(id, "identity"));
export const changeIdentity = (id: string, path: ChangePath, body: unknown, idempotencyKey: string) =>
  post<{ changeId: string }>(file(id, path), { body, idempotencyKey });
export const undoIdentityChange = (id: string, changeId: string, motive: string, idempotencyKey: string) =>
  post<{ changeId: string }>(file(id, `identity/changes/${encodeURIComponent(changeId)}/undo`), { body: { motive }, idempotencyKey });
