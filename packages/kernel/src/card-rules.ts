import type { Day } from "./day.ts";
import type { Decision } from "./decision.ts";
import type { LawReference } from "./law.ts";
import type { Text } from "./text.ts";

/** What the rules of cards look at in a person. */
export interface CardHolder {
  readonly birthDay: Day;
}

/** Whether a person may hold a card of their own on a day. */
export interface CardEligibility {
  /** `never` yet: too young. `on-request`: somebody must ask for it. `by-right`: the organism delivers it to everybody of that age. */
  readonly stage: "never" | "on-request" | "by-right";
  /** First days on which the person may ask for a card, and is given one. */
  readonly onRequestFrom: Day;
  readonly byRightFrom: Day;
  /** Whether somebody who holds parental authority must agree. */
  readonly needsConsent: boolean;
}

/** The card by which insured people prove who they are and that they are covered. What the `cards` room of the back office asks of a country. Pure. */
export interface CardRules {
  /** The name that readers know: `Carte Vitale`. */
  readonly name: Text;
  /** Where the card, its opposition and its return stand in the law. */
  readonly law: readonly LawReference[];
  eligibility(holder: CardHolder, on: Day): Decision<CardEligibility>;
  /** Last day by which a card issued, or last updated, on a day must be updated. */
  updateDue(since: Day): Decision<Day>;
}

/** How an exemption is written on a paper that others read: what it changes for the payment, never the illness behind it. */
export interface ExemptionFace {
  /** Kind of the fact, word of the pack. */
  readonly kind: string;
  readonly label: Text;
}

/** The paper by which an organism attests somebody's rights. What the `attestations` room asks of a country. Pure. */
export interface AttestationRules {
  readonly title: Text;
  readonly law: readonly LawReference[];
  /** Exemptions that may be shown; a kind that is not listed is never shown. */
  readonly exemptions: readonly ExemptionFace[];
  /** Kind of the fact by which a treating doctor is declared; null where a country knows none. */
  readonly declaredDoctor: string | null;
  /** The paper that says that somebody is registered, and nothing of their rights; absent where a country knows none. */
  readonly registration?: { readonly title: Text; readonly law: readonly LawReference[] };
  /** Last day on which an attestation made on a day may be used, whatever the end of the rights. */
  lastDay(issuedOn: Day): Decision<Day>;
}
