import type { AccountingRules } from "./accounting-rules.ts";
import type { AffiliationRules } from "./affiliation-rules.ts";
import type { AttestationRules, CardRules } from "./card-rules.ts";
import type { ClaimRules } from "./claim-rules.ts";
import type { Day } from "./day.ts";
import type { ArticleRead, LawReference, LawText } from "./law.ts";
import type { Currency } from "./money.ts";
import type { PackDisplay } from "./pack-display.ts";
import type { PackNetwork } from "./pack-network.ts";
import type { Parameter } from "./parameter.ts";
import type { AnyQuestion } from "./question.ts";
import type { PreparedReason, Wording } from "./reason.ts";
import type { RecoveryRules } from "./recovery-rules.ts";
import type { Refusal, RefusalDefinition } from "./refusal.ts";
import type { RegisteredBirth } from "./registered-birth.ts";
import type { SteeringRules } from "./steering-rules.ts";
import type { Locale, Text } from "./text.ts";

/** A rule as the catalogue shows it: where it stands in the law, in one sentence, and from which day it is encoded. */
export interface RuleDescription {
  readonly id: string;
  readonly law: readonly LawReference[];
  readonly sentence: Text;
  readonly coveredFrom: Day;
  /** Last day encoded, when the rule has ended. */
  readonly coveredTo?: Day;
}

/** Reads and checks an identifier of the country; the normal form has no spaces. */
export interface IdentifierRule {
  /** Stable id: `fr.nir`. */
  readonly id: string;
  readonly label: Text;
  check(value: string): { readonly ok: true; readonly normal: string } | { readonly ok: false; readonly refusal: Refusal };
  /** Whether a number stands only until the final one is known. A kind that leaves it out gives final numbers. */
  provisional?(normal: string): boolean;
  /** What the number says of its holder and the identity does not, each in one sentence: shown to the agent, never a refusal. */
  disagreements?(normal: string, identity: IdentityTraits): readonly Text[];
}

/** Sex as the civil register has it. */
export type RegisteredSex = "female" | "male" | "unknown";

/** What an identifier may be compared with. */
export interface IdentityTraits {
  readonly sex: RegisteredSex;
  readonly birth: RegisteredBirth;
}

/** A second writing of names beside the Latin one. Readers of its language are shown it; papers bear both. */
export interface SecondScript {
  readonly locale: Locale;
  readonly label: Text;
  /** Whether a name is written in it. */
  fits(name: string): boolean;
}

/** The places that addresses may name: communes, or the smallest division that the pack holds (Morocco: provinces and prefectures). */
export interface PlaceRules {
  /** Whether a code is that of a commune of today, or of a part of one that addresses name in its place. */
  isCommune(code: string): boolean;
  /** The commune of today that took over one that is no more, or that holds a part; undefined for a code that never was one, or still is. */
  successorOf(code: string): { readonly code: string; readonly name: string } | undefined;
  /** Name of a commune, of today or of the past, or of a part of one. */
  nameOf(code: string): string | undefined;
}

/**
 * What a country brings to the core: its law, as data and pure functions. The back office sees nothing else of a country.
 * A pack has no I/O, no clock and no randomness, and runs in a browser.
 */
export interface CountryPack {
  /** ISO 3166-1 alpha-2 in lower case. */
  readonly id: string;
  readonly name: Text;
  readonly currency: Currency;
  readonly locales: readonly Locale[];
  /** Version of the rules, written in each decision. */
  readonly rulesVersion: string;
  readonly texts: readonly LawText[];
  readonly articlesRead: readonly ArticleRead[];
  /** A citation in words of the reader's language; undefined where it is printed the usual way (`LawText.shortName` and article). */
  citation?(reference: LawReference, locale: Locale): string | undefined;
  readonly rules: readonly RuleDescription[];
  readonly parameters: readonly Parameter[];
  readonly reasons: readonly PreparedReason[];
  readonly refusals: readonly RefusalDefinition[];
  readonly questions: readonly AnyQuestion[];
  readonly personIdentifiers: readonly IdentifierRule[];
  readonly professionalIdentifiers: readonly IdentifierRule[];
  /** Bank accounts written in the country's own way, beside the international one (IBAN). */
  readonly bankAccounts?: readonly IdentifierRule[];
  /** Where names are kept in two scripts. */
  readonly secondScript?: SecondScript;
  /** Heavier than the rest of a pack: a program that checks addresses adds them to the pack it composes. */
  readonly places?: PlaceRules;
  readonly wording: Wording;
  readonly display: PackDisplay;
  readonly network: PackNetwork;
  readonly affiliation: AffiliationRules;
  /** Null where the pack holds no rules of a card: the back office then refuses by name. */
  readonly cards: CardRules | null;
  /** Null where the pack holds no attestation of rights. */
  readonly attestation: AttestationRules | null;
  readonly claims: ClaimRules;
  /** Where its money is entered; without it, a payer is a scheme and a branch a risk. */
  readonly accounting?: AccountingRules;
  /** Without it, nothing is held back from a payment and nothing is given up: the back office refuses by name. */
  readonly recovery?: RecoveryRules;
  /** For a country whose regulator publishes its budget here. */
  readonly steering?: SteeringRules;
}
