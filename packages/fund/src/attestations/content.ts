import type { LawReference, Text } from "@openamo/kernel";

/** An organism as it is named on paper. */
export interface NamedOrganism {
  readonly id: string;
  readonly code: string;
  readonly name: Text;
}

/** A person as they are named on paper. Days are `YYYY-MM-DD`. */
export interface NamedPerson {
  readonly givenNames: string;
  readonly familyName: string;
  /** The same names in the second script of the country. */
  readonly secondScript?: { readonly givenNames: string; readonly familyName: string } | null;
  readonly birthDate: string;
  /** Label of the kind of number, and the number. */
  readonly identifier: { readonly label: Text; readonly value: string } | null;
}

/** What an attestation says. It tells what changes a payment, never an illness. */
export interface AttestationContent {
  /** `rights`: covered here. `registration`: registered here, and nothing of the rights. `other-organism`: the person turns to another organism. */
  readonly kind: "rights" | "registration" | "other-organism";
  readonly title: Text;
  readonly law: readonly LawReference[];
  readonly person: NamedPerson;
  /** Through whom the person is covered, and as what; null for somebody insured on their own account. */
  readonly holder: { readonly person: NamedPerson; readonly as: Text | null } | null;
  readonly dependants: readonly NamedPerson[];
  readonly scheme: { readonly id: string; readonly name: Text } | null;
  /** Who covers the person. */
  readonly organism: NamedOrganism;
  /** Who attests. */
  readonly issuer: NamedOrganism;
  /** Days of the rights and their ground; null on a certificate. */
  readonly rights: { readonly from: string; readonly to: string | null; readonly ground: Text | null } | null;
  /** First day of the registration; on a paper of registration alone. */
  readonly registeredFrom?: string;
  /** Each way of being exempted once; null where the person asked that none be mentioned. */
  readonly exemptions: readonly Text[] | null;
  /** Whether a treating doctor is declared; null where the country knows none. */
  readonly declaredDoctor: boolean | null;
}

/** An attestation as it was given. */
export interface Attestation {
  readonly id: string;
  readonly personId: string;
  readonly content: AttestationContent;
  /** `YYYY-MM-DD`, both included. */
  readonly issuedOn: string;
  readonly validUntil: string;
  readonly issuedAt: Date;
  readonly revoked: { readonly at: Date; readonly motive: string } | null;
}
