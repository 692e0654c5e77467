import type { Day, PostalAddress, RegisteredBirth, RegisteredSex } from "@openamo/kernel";

/** Names in the country's second script, as the civil register has them. */
export interface SecondNames {
  readonly birthName: string;
  /** Null where it is the birth name. */
  readonly usedName: string | null;
  readonly givenNames: string;
}

/** Names and sex as the civil register has them. */
export interface CivilStatus {
  /** Nom de naissance. */
  readonly birthName: string;
  /** Nom d'usage: null where it is the birth name. */
  readonly usedName: string | null;
  readonly givenNames: string;
  readonly sex: RegisteredSex;
  /** Absent where the country has one script, or where they are not known. */
  readonly secondScript?: SecondNames | null | undefined;
}

/** Where somebody was born, as far as it is known. */
export interface Birthplace {
  /** Code of the commune in the official list of the day of birth. */
  readonly commune: string | null;
  /** ISO 3166-1 alpha-2 in lower case. */
  readonly country: string | null;
  /** Name of the town, as a reader wants it. */
  readonly place: string | null;
}

/** A birth as the register has it; the date is read by `readBirth`. */
export interface BirthRecord extends Birthplace {
  readonly registered: string;
}

export interface HeldIdentifier {
  readonly value: string;
  /** Id of the fact whose number this one takes the place of. */
  readonly replaces: string | null;
}

/** What an address is for: where the person lives, where the post goes when that is elsewhere, or a stay. */
export const ADDRESS_USES = ["home", "postal", "temporary"] as const;
export type AddressUse = (typeof ADDRESS_USES)[number];

export interface BankAccount {
  /** `iban`, or an account of the country's own kind (`ma.rib`). */
  readonly format: string;
  /** Normal form, without spaces. Never shown whole. */
  readonly account: string;
  readonly bic: string | null;
  readonly holder: string;
}

export const CHANNELS = ["email", "phone", "post"] as const;
export type Channel = (typeof CHANNELS)[number];

/** How the person wants to be reached. */
export interface ContactChoices {
  readonly email: string | null;
  readonly phone: string | null;
  readonly preferred: Channel;
  readonly language: string;
  /** Channels that the person refuses; post stays for what the law says must be written. */
  readonly refused: readonly Channel[];
}

/** What each kind of fact holds. */
export interface FactDetails {
  readonly "civil-status": CivilStatus;
  readonly birth: BirthRecord;
  readonly death: Readonly<Record<string, never>>;
  readonly identifier: HeldIdentifier;
  readonly address: PostalAddress;
  readonly "bank-account": BankAccount;
  readonly contact: ContactChoices;
}

export type FactKind = keyof FactDetails;

/** A fact that somebody states: the days on which it holds and what it says. */
export type StatedFact<Kind extends FactKind = FactKind> = {
  [K in Kind]: { readonly kind: K; readonly slot: string; readonly from: Day; readonly to: Day | null; readonly details: FactDetails[K] };
}[Kind];

/** A fact as the file holds it. */
export type PersonFact<Kind extends FactKind = FactKind> = StatedFact<Kind> & {
  readonly id: string;
  readonly personId: string;
  /** When the fund began, and perhaps ceased, to believe it. */
  readonly knownFrom: Date;
  readonly knownTo: Date | null;
  readonly recordedBy: string;
  readonly changeId: string;
};

/** Identity of a person, as lists and rules see it today. */
export interface Person {
  readonly id: string;
  readonly country: string;
  /** Kind (`fr.nir`) and normal form of the identifier by which the file is shown; null while the person has none. */
  readonly identifier: { readonly kind: string; readonly value: string } | null;
  /** The name used, or else the birth name. */
  readonly familyName: string;
  readonly birthName: string;
  readonly givenNames: string;
  /** The same two names in the country's second script; null where they are not known. */
  readonly secondScript: { readonly familyName: string; readonly givenNames: string } | null;
  readonly sex: RegisteredSex;
  /** The day that rules count from. */
  readonly birthDay: Day;
  /** The date as registered, where it is no day of the calendar. */
  readonly birthRegistered: string | null;
  readonly deathDay: Day | null;
  /** The file that was kept, when this one proved to be of the same person. */
  readonly mergedInto: string | null;
}

/** A person to register. */
export interface NewPerson {
  readonly id: string;
  readonly country: string;
  readonly identifier: { readonly kind: string; readonly value: string } | null;
  readonly civilStatus: CivilStatus;
  readonly birth: RegisteredBirth & Birthplace;
  readonly address: { readonly from: Day; readonly address: PostalAddress } | null;
  /** The account that receives what is owed to the person, where it is known from the start. */
  readonly account?: { readonly from: Day; readonly account: BankAccount };
}

/** The facts of one kind. */
export const ofKind = <Kind extends FactKind>(facts: readonly PersonFact[], kind: Kind): PersonFact<Kind>[] =>
  // A union narrowed by its own discriminant, which the compiler does not follow through a type parameter.
  facts.filter((fact) => fact.kind === kind) as unknown as PersonFact<Kind>[];
