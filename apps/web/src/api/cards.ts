import { get, post } from "./http.ts";

export type CardState = "ordered" | "in-making" | "made" | "sent" | "active" | "lost" | "stolen" | "faulty" | "returned" | "ended" | "cancelled";

export interface CardView {
  readonly id: string;
  readonly number: string;
  readonly state: CardState;
  readonly stateLabel: string;
  readonly orderedOn: string;
  readonly updateBy: string | null;
  readonly opposedSince: string | null;
  readonly replaces: string | null;
  readonly mayUndo: boolean;
  readonly life: readonly { readonly step: string; readonly label: string; readonly on: string; readonly at: string; readonly undone: boolean }[];
}

export interface PersonCards {
  readonly name: string;
  readonly stage: "never" | "on-request" | "by-right";
  readonly onRequestFrom: string;
  readonly byRightFrom: string;
  readonly needsConsent: boolean;
  readonly mayOrder: boolean;
  readonly cards: readonly CardView[];
}

/** What may be declared of a card in somebody's hands. */
export type Declaration = "loss" | "theft" | "fault";

const of = (personId: string): string => `/api/v1/people/${encodeURIComponent(personId)}/cards`;

export const readCards = (personId: string): Promise<PersonCards> => get(of(personId));
export const orderCard = (personId: string, consent: boolean, idempotencyKey: string): Promise<PersonCards> =>
  post(`${of(personId)}/orders`, { body: { consent }, idempotencyKey });
export const declareCard = (
  personId: string,
  cardId: string,
  what: Declaration,
  idempotencyKey: string,
): Promise<{ readonly cards: PersonCards; readonly notReplaced: string | null }> =>
  post(`${of(personId)}/${cardId}/${what}`, { body: { replace: true }, idempotencyKey });
export const undoCardStep = (personId: string, cardId: string, idempotencyKey: string): Promise<PersonCards> =>
  post(`${of(personId)}/${cardId}/undo`, { idempotencyKey });
