import type { Cents, Day } from "@openamo/kernel";
import type { DoctorAct, Grid, Specialty, Territory } from "../nomenclature/doctor-act.ts";
import type { FullCover } from "./full-cover/ground.ts";

/** How the patient came to this doctor, as the care sheet says it. */
export const PATHWAYS = [
  "declared-doctor",
  "declared-doctor-substitute",
  "referred",
  "direct-access",
  "emergency",
  "away-from-home",
  "out-of-hours",
  "care-plan",
  "care-protocol",
  "no-declared-doctor",
  "outside",
] as const;
export type Pathway = (typeof PATHWAYS)[number];

/** Why the participation may be lifted for a line. `ordinary` lifts nothing. */
export const COVERS = [
  "ordinary",
  "work-accident",
  "maternity",
  "child-examination",
  "tele-expertise",
  "long-term-illness",
  "invalidity",
  "work-accident-pension",
  "war-pension",
  "state-medical-aid",
] as const;
export type Cover = (typeof COVERS)[number];

/** Everything the law needs to decide one line of a care sheet. Amounts in cents, ages in completed years. */
export interface LineFacts {
  readonly careDay: Day;
  /** What was charged; null when only the tariff is asked about: the fee is then the tariff. */
  readonly fee: Cents | null;
  readonly specialty: Specialty;
  readonly grid: Grid;
  readonly territory: Territory;
  /** Acts billed together; their tariffs add up to the base. */
  readonly acts: readonly DoctorAct[];
  /** Kilometres from the practice to the patient, one way; undefined where no act pays them. */
  readonly kilometres?: number | undefined;
  /** A base already known, in place of the tariffs of `acts`. */
  readonly givenBase: Cents | null;
  readonly pathway: Pathway;
  readonly cover: Cover;
  /** The ground on which the act itself is borne whole, checked before; left out where there is none. */
  readonly fullCover?: FullCover | undefined;
  /** Age of the patient on the day of care. */
  readonly ageYears: number;
  /** Whether the patient was a minor on 1 January of the year of care. */
  readonly minorOnFirstJanuary: boolean;
  /** Whether the patient is in the period that maternity insurance covers whole. */
  readonly maternityPeriod: boolean;
  /** Complementary cover of the State (C2S) on the day of care. */
  readonly c2s: boolean;
  /** Member of the local scheme of Alsace-Moselle on the day of care. */
  readonly localScheme: boolean;
  /** Flat participations already borne in the year of reimbursement. */
  readonly participationsThisYear: number;
  readonly participationsThisYearCents: Cents;
  /** Flat participations already borne on the day of care with this professional. */
  readonly participationsThisDay: number;
  /** Day of reimbursement: the yearly limit is that of its year. */
  readonly settledOn: Day;
}

/** One decided line, in cents. `fee = paid + patientShare`, and the parts below add up: that is a test. */
export interface LineResult {
  readonly fee: Cents;
  /** Tariff retained, never above the fee. */
  readonly base: Cents;
  /** Fee above the base. */
  readonly excess: Cents;
  /** Participation left to the insured person (ticket modérateur), before the increase outside the pathway. */
  readonly legalShare: Cents;
  /** Increase of the participation outside the coordinated pathway. */
  readonly pathwayPenalty: Cents;
  /** Part of the base scheme before the flat participation. */
  readonly beforeParticipation: Cents;
  readonly participationForfaitaire: Cents;
  /** Paid by the base scheme (or by the State for its medical aid). */
  readonly baseScheme: Cents;
  readonly localScheme: Cents;
  /** Paid by the complementary cover of the State. */
  readonly c2s: Cents;
  /** All that is paid by or through the fund. */
  readonly paid: Cents;
  readonly patientShare: Cents;
  /** Rate of the base scheme, in millionths: before the increase, and after it where it is not capped. */
  readonly rate: number;
  readonly participations: number;
}
