import { get, post } from "./http.ts";

interface Held {
  readonly id: string;
  readonly from: string;
  readonly to: string | null;
  /** Whether it holds today. */
  readonly current: boolean;
}

export interface HeldName extends Held {
  readonly birthName: string;
  readonly usedName: string | null;
  readonly givenNames: string;
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
  readonly preferredLabel: string;
}

export interface IdentityChange {
  readonly id: string;
  readonly label: string;
  readonly at: string;
  readonly motive: string | null;
  readonly undone: boolean;
  readonly canUndo: boolean;
}

export interface Identity {
  readonly country: string;
  readonly mergedInto: string | null;
  readonly birth: { readonly registered: string; readonly day: string; readonly exact: boolean; readonly place: string | null };
  readonly deathDate: string | null;
  readonly names: readonly HeldName[];
  readonly identifiers: readonly HeldIdentifier[];
  readonly identifierKinds: readonly { readonly kind: string; readonly label: string }[];
  readonly addresses: readonly HeldAddress[];
  readonly bankDetails: readonly HeldAccount[];
  readonly bankFormats: readonly { readonly format: string; readonly label: string }[];
  readonly contact: Contact | null;
  readonly changes: readonly IdentityChange[];
}

/** What can be stated of an identity from a form, by the last part of its address. */
export type ChangePath = "identifiers" | "addresses" | "bank-details";

const file = (id: string, rest: string): string => `/api/v1/people/${encodeURIComponent(id)}/${rest}`;
export const readIdentity = (id: string) => get<Identity>(file(id, "identity"));
export const changeIdentity = (id: string, path: ChangePath, body: unknown, idempotencyKey: string) =>
  post<{ changeId: string }>(file(id, path), { body, idempotencyKey });
export const undoIdentityChange = (id: string, changeId: string, motive: string, idempotencyKey: string) =>
  post<{ changeId: string }>(file(id, `identity/changes/${encodeURIComponent(changeId)}/undo`), { body: { motive }, idempotencyKey });
