import type { JsonSchema } from "../schema-form/json-schema.ts";
import { get, post } from "./http.ts";
import type { PersonFace } from "./people.ts";
import type { Reason } from "./types.ts";

export interface OrganismFace {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

/** A dated fact of a person's file, in words. Days `YYYY-MM-DD`, moments ISO. */
export interface Fact {
  readonly id: string | null;
  readonly kind: string;
  readonly label: string;
  /** A fact of health. */
  readonly sensitive: boolean;
  readonly from: string;
  readonly to: string | null;
  readonly details: readonly { readonly label: string; readonly value: string }[];
  readonly organism: OrganismFace | null;
  readonly holder: PersonFace | null;
  readonly knownFrom: string | null;
  readonly knownTo: string | null;
}

export interface FunctionStanding {
  readonly name: string;
  readonly label: string;
  readonly organism: OrganismFace | null;
  readonly answer: string;
  readonly reasons: readonly Reason[];
}

export interface Standing {
  readonly on: string;
  readonly open: boolean;
  readonly ground: string | null;
  readonly scheme: { readonly id: string; readonly name: string } | null;
  readonly organism: OrganismFace | null;
  readonly functions: readonly FunctionStanding[];
  readonly exemptions: readonly { readonly kind: string; readonly label: string }[];
  readonly missing: readonly string[];
  /** Without a name where the file is another organism's. */
  readonly holders: readonly PersonFace[];
  readonly dependants: readonly PersonFace[];
  readonly reasons: readonly Reason[];
}

export interface EventKind {
  readonly kind: string;
  readonly label: string;
  readonly description: string;
  readonly form: JsonSchema;
}

export interface Consequence {
  readonly index: number;
  readonly does: "add" | "end" | "address" | "death" | "cards-end" | "send";
  readonly person: PersonFace;
  readonly title: string;
  readonly fact: Fact | null;
  readonly lastDay: string | null;
  readonly lines: readonly string[];
  /** What a letter says, by paragraph. */
  readonly letter: readonly string[];
  /** It concerns the file of another organism: it cannot be kept from here. */
  readonly outOfReach: boolean;
  readonly reasons: readonly Reason[];
}

export interface EnteredEvent {
  readonly kind: string;
  readonly on: string;
  readonly details: Readonly<Record<string, unknown>>;
}

export interface EventProposal {
  /** Names what was read: confirming another proposal is refused. */
  readonly proposal: string;
  readonly consequences: readonly Consequence[];
}

export interface RecordedEvent {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly on: string;
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly consequences: readonly Consequence[];
  readonly withdrawn: { readonly at: string; readonly by: string; readonly motive: string } | null;
}

const file = (personId: string, rest: string): string => `/api/v1/people/${encodeURIComponent(personId)}/${rest}`;

export const readFacts = async (personId: string, knownOn?: string): Promise<readonly Fact[]> =>
  (await get<{ facts: readonly Fact[] }>(file(personId, "facts"), { query: { knownOn } })).facts;
export const readStanding = (personId: string, on: string, knownOn?: string) => get<Standing>(file(personId, "standing"), { query: { on, knownOn } });
export const readEventKinds = async (country: string): Promise<readonly EventKind[]> =>
  (await get<{ kinds: readonly EventKind[] }>("/api/v1/event-kinds", { query: { country } })).kinds;
export const proposeEvent = (personId: string, body: EnteredEvent) => post<EventProposal>(file(personId, "events/proposal"), { body });
export const confirmEvent = (personId: string, body: EnteredEvent & { proposal: string; accepted: readonly number[] }, idempotencyKey: string) =>
  post<{ eventId: string }>(file(personId, "events"), { body, idempotencyKey });
export const readEvents = async (personId: string): Promise<readonly RecordedEvent[]> =>
  (await get<{ events: readonly RecordedEvent[] }>(file(personId, "events"))).events;
export const withdrawEvent = (personId: string, eventId: string, motive: string, idempotencyKey: string) =>
  post<{ eventId: string }>(file(personId, `events/${encodeURIComponent(eventId)}/withdrawal`), { body: { motive }, idempotencyKey });
