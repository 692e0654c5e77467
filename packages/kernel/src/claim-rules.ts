import type { Day } from "./day.ts";
import type { Decision } from "./decision.ts";
import type { InvoiceRules } from "./invoice.ts";
import type { LawReference } from "./law.ts";
import type { Cents } from "./money.ts";
import type { PaymentDeadlineRules } from "./payment-deadline.ts";
import type { Period } from "./period.ts";
import type { Schema } from "./question.ts";
import type { SendingRule } from "./sending.ts";
import type { TariffFact, TariffKey } from "./tariff-facts.ts";
import type { Text } from "./text.ts";
import type { Trace } from "./trace.ts";

/**
 * A dated fact about a person or a professional, in the words of the pack: a right, an exemption, a declared doctor, a convention.
 * The back office stores it and gives it back; only the pack knows what it means.
 */
export interface Situation extends Period {
  /** Word of the pack: `ald`, `c2s`, `local-scheme`, `declared-doctor`, `sector-1`. */
  readonly kind: string;
  /** Further facts the pack needs, each a short string (an organism, an identifier, a code). */
  readonly details: Readonly<Record<string, string>>;
}

/** A kind of situation that the pack understands, for the forms and the checks of the back office. */
export interface SituationKind {
  readonly kind: string;
  readonly label: Text;
  readonly holder: "person" | "professional";
  /** Health facts are shown only to those who may read them. */
  readonly sensitive: boolean;
  /** At most one on a day: another on the same days replaces it or is refused. */
  readonly exclusive?: boolean;
}

/** The person who received care, as the rules see them. */
export interface BeneficiaryFacts {
  readonly id: string;
  readonly birthDay: Day;
  readonly situations: readonly Situation[];
  /** As the civil register has it; left out where it is not known, and where the sheet names no act of a list. */
  readonly sex?: "female" | "male";
}

/** The professional who gave care, as the rules see them. */
export interface ProfessionalFacts {
  readonly id: string;
  /** Word of the pack for profession and specialty: `general-practice`, `psychiatry`. */
  readonly specialty: string;
  readonly territory: string;
  readonly situations: readonly Situation[];
}

/** Identity of a counter: what is counted, and over which span (a calendar year, a day with one professional). */
export interface CounterKey {
  readonly name: string;
  /** `2026`, or `2026-11-21/professional-id`: the pack chooses, the store keeps. */
  readonly span: string;
}

/** A counter's state: how many times and for how much. */
export interface CounterValue extends CounterKey {
  readonly count: number;
  readonly cents: Cents;
}

/** What a decision adds to a counter (a reversal takes it back). */
export type CounterMove = CounterValue;

/** Money that a decision owes: to whom, out of which part of the cover, charged to which branch of the law. */
export interface Due {
  readonly to: "beneficiary" | "professional";
  /** `base-scheme`, `local-scheme`...: the pack's word for who bears it. */
  readonly payer: string;
  /** Legal branch or risk: `sickness`, `maternity`, `work-accident`. Branches never mix in the accounts. */
  readonly branch: string;
  readonly cents: Cents;
}

/** One line of a claim, decided. Amounts by name so that each country keeps its own words. */
export interface LineOutcome {
  readonly careDay: Day;
  /** Acts of the line in the words of the nomenclature. */
  readonly acts: readonly string[];
  readonly amounts: Readonly<Record<string, Cents>>;
  /** Steps of the trace that belong to this line: from (included) and to (excluded). */
  readonly stepsFrom: number;
  readonly stepsTo: number;
}

/** A claim, decided: its lines, what is owed and what the counters become. */
export interface ClaimOutcome {
  readonly lines: readonly LineOutcome[];
  readonly dues: readonly Due[];
  readonly counterMoves: readonly CounterMove[];
  readonly paid: Cents;
  readonly charged: Cents;
}

/** All the facts that a claim is decided on: stored with the decision so that it can be replayed for ever. */
export interface ClaimFacts<Sheet = unknown> {
  readonly sheet: Sheet;
  readonly beneficiary: BeneficiaryFacts;
  readonly professional: ProfessionalFacts;
  readonly counters: readonly CounterValue[];
  /** Acts of the imported lists that the sheet names; those that no list holds are not here. Left out where the rules asked for none. */
  readonly tariffs?: readonly TariffFact[];
  /** Day of the settlement: yearly counters run by date of reimbursement. */
  readonly settledOn: Day;
}

/** A line, as the waterfall of a screen shows it: a named amount and what it does to the one before. */
export interface WaterfallStep {
  readonly name: string;
  readonly label: Text;
  readonly effect: "sets" | "takes" | "adds" | "result";
  readonly cents: Cents;
  /** Ids of the reasons that explain the step. */
  readonly reasons: readonly string[];
}

/** What the `claims` room of the back office asks of a country. */
export interface ClaimRules<Sheet = unknown> {
  /** The care sheet as it arrives: days, acts, fees. Identities are the back office's own. */
  readonly sheet: Schema<Sheet>;
  readonly situationKinds: readonly SituationKind[];
  /** First and last day of care of a sheet. */
  careDays(sheet: Sheet): Period;
  /**
   * The day whose rights name the organism that settles the sheet: the first day of care where a pack leaves it out. Where the manager of
   * a scheme changes, the law may give a sheet to the manager of the day it was filed.
   */
  competenceDay?(sheet: Sheet): Day;
  /** A short text that is the same for two sheets of the same care: the search for duplicates uses it. */
  fingerprints(sheet: Sheet): readonly string[];
  /** The counters that must be read before this sheet is settled. */
  countersNeeded(sheet: Sheet, professional: ProfessionalFacts, settledOn: Day): readonly CounterKey[];
  /** The acts of imported lists that must be read before this sheet is settled. A pack that leaves it out settles on its own tables alone. */
  tariffsNeeded?(sheet: Sheet): readonly TariffKey[];
  /**
   * Decides a sheet. With `trace` the steps are written there, emptied first: whoever decides many sheets and reads the steps of none gives the
   * same one each time. A pack may leave it and make its own.
   */
  settle(facts: ClaimFacts<Sheet>, trace?: Trace): Decision<ClaimOutcome>;
  /** What a decision made before the care rests on, beside rights, counters and tariffs: a prescription, an agreement, a contract. */
  restsOn?(facts: ClaimFacts<Sheet>): readonly Text[];
  /** The steps from fees to payment of one decided line. */
  waterfall(line: LineOutcome): readonly WaterfallStep[];
  /** Delays to pay professionals. A country that sets none leaves it out. */
  readonly paymentDeadlines?: PaymentDeadlineRules<Sheet>;
  /** The delay to send a sheet. A country that sets none, or is not read for it, leaves it out: a late sheet is settled all the same. */
  readonly sending?: SendingRule<Sheet>;
  /** From which day silence is an agreement to what was asked on a day. A country where it never is leaves it out. */
  tacitAgreement?(askedOn: Day): { readonly from: Day; readonly law: readonly LawReference[] };
  /** Sheets as invoices of fixed width. A country without such a format leaves it out. */
  readonly invoices?: InvoiceRules;
}
