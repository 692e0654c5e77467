import type { BeneficiaryFacts, Cents, CounterKey, CounterMove, Day, MissingFact, ProfessionalFacts, TariffFact, TariffKey, Trace } from "@openamo/kernel";
import type { Specialty, Territory } from "../../nomenclature/doctor-act.ts";
import type { Profession } from "../../nomenclature/professions.ts";
import type { ResponsibleTerms } from "../../reimbursement/complementary/share.ts";
import type { FullCoverClaimed } from "../../reimbursement/full-cover/check.ts";
import type { FullCover } from "../../reimbursement/full-cover/ground.ts";
import type { Cover } from "../../reimbursement/line.ts";
import type { Counters } from "../counters.ts";

/** What is known of a line's person, professional and day when its own rules begin. */
export interface LineContext {
  readonly index: number;
  readonly on: Day;
  readonly settledOn: Day;
  readonly ageYears: number;
  readonly minorOnFirstJanuary: boolean;
  readonly cover: Cover;
  readonly fullCover: FullCover | undefined;
  readonly maternityPeriod: boolean;
  readonly c2s: boolean;
  readonly localScheme: boolean;
  readonly territory: Territory;
  readonly specialty: Specialty | Profession;
  readonly beneficiary: BeneficiaryFacts;
  readonly professional: ProfessionalFacts;
  readonly thirdPartyPayment: boolean;
  readonly counters: Counters;
  /** Acts of imported lists that the sheet names. */
  readonly tariffs: readonly TariffFact[];
  readonly trace: Trace;
}

/** One decided line, in cents: `fee = excess + base`, `base = legalShare + dailyCharge + pathwayPenalty + beforeDeductions`. */
export interface SettledLine {
  readonly fee: Cents;
  readonly excess: Cents;
  readonly base: Cents;
  readonly legalShare: Cents;
  /** What the daily hospital charge adds to the participation. */
  readonly dailyCharge: Cents;
  readonly franchise: Cents;
  /** Where the family bears the flat participation. */
  readonly participationForfaitaire?: Cents;
  readonly baseScheme: Cents;
  readonly localScheme: Cents;
  readonly c2s: Cents;
  readonly paid: Cents;
  readonly patientShare: Cents;
  readonly terms: ResponsibleTerms;
  readonly moves: readonly CounterMove[];
}

/** A fact that the line needs and the sheet leaves out. */
export interface LineQuestion {
  readonly missing: MissingFact;
}

/** One line of a sheet of any family, ready to be settled. */
export interface ClaimLine {
  readonly from: Day;
  readonly to: Day;
  readonly fee: Cents;
  readonly relatedToLongTermCondition: boolean;
  /** The ground of full cover that the line claims; left out where it claims none. */
  readonly fullCover?: FullCoverClaimed | undefined;
  /** Words of the acts, as the display names them. */
  readonly acts: readonly string[];
  /** What tells the line from another of the same day and professional, beside its acts. */
  mark(): string;
  /** Acts of imported lists that the line needs; left out where it needs none. */
  readonly tariffs?: readonly TariffKey[];
  counters(settledOn: Day, professionalId: string): readonly CounterKey[];
  /** @throws RefusalSignal for what the law or the pack refuses. */
  settle(context: LineContext): SettledLine | LineQuestion;
}

/** Names a field of the line as the sheet does. */
export const fieldOf = (index: number, name: string): string => `lines.${index}.${name}`;
