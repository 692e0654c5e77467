import type { Situation } from "./claim-rules.ts";
import type { Day } from "./day.ts";
import type { Decision } from "./decision.ts";
import type { Schema } from "./question.ts";
import type { Text } from "./text.ts";

/** The fact, common to all countries, that names the organism which holds a person's file: details `scheme` and `organism`. */
export const AFFILIATION = "affiliation";
/** The fact, common to all countries, that a person is covered through another one: details `holder` (a person) and `as` (word of the pack). */
export const DEPENDANT = "dependant";

/** `as` of a dependant, common to all countries: a child of the holder. */
export const AS_CHILD = "child";
/** The fact, common to all countries, of open rights: detail `ground` (word of the pack). */
export const RIGHTS = "rights";

/** A fact of a person's file, with the id under which the file holds it. */
export interface HeldSituation extends Situation {
  readonly id: string;
}

/** A person as the rules of affiliation see them: every fact believed now, past and to come. */
export interface FilePerson {
  readonly id: string;
  readonly birthDay: Day;
  readonly deathDay: Day | null;
  readonly situations: readonly HeldSituation[];
}

/** A person, those through whom they are covered, those covered through them, and those that an event names beside. */
export interface Household {
  readonly subject: FilePerson;
  readonly holders: readonly FilePerson[];
  readonly dependants: readonly FilePerson[];
  /** Persons beside: the other parents of the dependants, and whoever the details of an event name - a child just registered, a spouse. */
  readonly others: readonly FilePerson[];
}

/** Something that happened in a person's life, as an agent enters it. */
export interface LifeEvent<Details = Readonly<Record<string, unknown>>> {
  readonly kind: string;
  readonly on: Day;
  readonly details: Details;
}

/** A kind of event that the pack understands, for the forms and the checks of the back office. */
export interface LifeEventKind<Details = Readonly<Record<string, unknown>>> {
  /** Word of the pack: `move`, `hired`, `birth`. */
  readonly kind: string;
  readonly label: Text;
  /** One sentence that tells the agent when to use it. */
  readonly description: Text;
  /** What the agent fills in beside the day. The title of each field is a `Text`; a field that names a person is marked `x-person`. */
  readonly details: Schema<Details>;
  /** Whether the event itself tells of health: it is shown only to those who may read such facts. */
  readonly sensitive?: boolean;
  /** Persons that the details name, by id. */
  personsIn(details: Details): readonly string[];
}

/**
 * What follows from an event. `add`: a fact begins. `end`: a fact held has `lastDay` as its last day; it never held when that is before its
 * first day. `address`: where the person now lives. `death`: the last day of life. `cards-end`: the cards of the person go out of use.
 * `send`: a letter is owed to another organism or, where `to` is null, to the person; `paragraphs` are what it says.
 */
export type Consequence = { readonly personId: string; readonly stepsFrom: number; readonly stepsTo: number } & (
  | { readonly does: "add"; readonly fact: Situation }
  | { readonly does: "end"; readonly situationId: string; readonly lastDay: Day }
  | { readonly does: "address"; readonly from: Day; readonly address: PostalAddress }
  | { readonly does: "death"; readonly on: Day }
  | { readonly does: "cards-end" }
  | { readonly does: "send"; readonly letter: string; readonly title: Text; readonly to: string | null; readonly paragraphs: readonly Text[] }
);

/** A postal address. */
export interface PostalAddress {
  /** Lines above the town, at most four. */
  readonly lines: readonly string[];
  readonly postcode: string;
  readonly town: string;
  /** Code of the commune in the country's official list, where it has one. */
  readonly commune: string | null;
  /** ISO 3166-1 alpha-2 in lower case. */
  readonly country: string;
}

/** Who answers for one function, for a person on a day. */
export interface FunctionStanding {
  /** Word of the pack: `care`, `medical-control`. */
  readonly name: string;
  readonly label: Text;
  /** Id of the organism; null where it is the employer, nobody, or not known: `answer` says which. */
  readonly organism: string | null;
  readonly answer: Text;
  readonly stepsFrom: number;
  readonly stepsTo: number;
}

/** Where a person stands on a day: cover, scheme, organisms, and why. */
export interface Standing {
  readonly on: Day;
  /** Whether rights to care are open on the day. */
  readonly open: boolean;
  /** Legal ground of the rights, in words; null when they are closed. */
  readonly ground: Text | null;
  readonly scheme: string | null;
  readonly organism: string | null;
  readonly functions: readonly FunctionStanding[];
  /** Kinds of the facts that exempt the person on the day, wholly or in part. */
  readonly exemptions: readonly string[];
  /** Pieces and facts without which part of the answer cannot be given. */
  readonly missing: readonly Text[];
}

/** A detail of a fact as a reader sees it. */
export interface DetailFace {
  readonly label: Text;
  readonly value: Text;
}

/** What the `affiliation` room of the back office asks of a country. Pure: no I/O, no clock. */
export interface AffiliationRules {
  /** Grounds of open rights, as the facts name them; a pack that leaves them out takes any word. */
  readonly grounds?: readonly string[];
  readonly eventKinds: readonly LifeEventKind[];
  /** What follows from an event, in the order of the law. An agent confirms each before it is recorded. */
  consequences(household: Household, event: LifeEvent): Decision<readonly Consequence[]>;
  /** Where the subject stands on a day, from the facts of the household. */
  standing(household: Household, on: Day): Decision<Standing>;
  /** A detail of a fact in words; undefined where readers are not shown it. Names of persons are the back office's own. */
  detail(kind: string, name: string, value: string): DetailFace | undefined;
}
