import type { Cents, LawReference, Parameter, Text } from "@openamo/kernel";

/** Tariff areas of the conventions, ISO codes overseas. */
export const TERRITORIES = ["metropole", "GP", "MQ", "GF", "RE", "YT"] as const;
export type Territory = (typeof TERRITORIES)[number];

/** Specialties that the tariffs of consultations and of technical acts tell apart; `other-specialist` is any other specialty billing CS. */
export const SPECIALTIES = [
  "general-practice",
  "paediatrics",
  "psychiatry",
  "neurology",
  "dermatology",
  "cardiology",
  "gynaecology",
  "medical-gynaecology",
  "ophthalmology",
  "geriatrics",
  "endocrinology",
  "rehabilitation",
  "radiology",
  "stomatology",
  "surgery",
  "ear-nose-throat",
  "anaesthesia",
  "other-specialist",
] as const;
export type Specialty = (typeof SPECIALTIES)[number];

/** What the act is: the main act of a line, or something added to it. */
export type ActFamily = "consultation" | "visit" | "teleconsultation" | "tele-expertise" | "majoration" | "travel";

/** Which tariff a doctor applies: `opposable` (sector 1, OPTAM, or sector 2 at the set tariff), `free` (sector 2 with excess fees), `authority` (not contracted). */
export const GRIDS = ["opposable", "free", "authority"] as const;
export type Grid = (typeof GRIDS)[number];

/** Tariffs by grid and territory. An absent grid or territory is refused by name, never guessed. */
export type ActTariffs = Readonly<Partial<Record<Grid, Readonly<Partial<Record<Territory, Parameter<Cents>>>>>>>;

/** One act of the nomenclature of doctors' consultations and visits (NGAP), with its tariffs through time. */
export interface DoctorAct {
  /** Billing code: `G`, `CS`, `MCS`. */
  readonly code: string;
  /** Stable number of the act in decision traces: never reused. */
  readonly number: number;
  readonly label: Text;
  readonly family: ActFamily;
  readonly law: readonly LawReference[];
  /** Specialties that may bill it; undefined means every doctor. */
  readonly specialties?: readonly Specialty[] | undefined;
  /** Age of the patient in completed years on the day of care: from (included), below (excluded). */
  readonly ageFrom?: number | undefined;
  readonly ageBelow?: number | undefined;
  /** A compulsory examination of the child, borne whole (CSS L160-14 25°, R160-17 I 7°). */
  readonly childExamination?: true | undefined;
  /** Asked or given between professionals, without the patient (tele-expertise): borne whole, outside the pathway, billed alone. */
  readonly betweenProfessionals?: true | undefined;
  /** The ground whose kilometres the act pays, one by one; undefined for an act of one price. */
  readonly kilometres?: "flat" | "mountain" | undefined;
  /** For a majoration: the acts to which it may be added; undefined means any main act. */
  readonly addedTo?: readonly string[] | undefined;
  readonly tariffs: ActTariffs;
  /**
   * Where one code has a value of its own for a specialty (CS of a geriatrician, MPC of a psychiatrist): a grid and territory
   * present here replaces the one of `tariffs`. Read both through `tariffOf`.
   */
  readonly tariffsBySpecialty: Readonly<Partial<Record<Specialty, ActTariffs>>>;
  /** The act and nothing with it: most lines have one act, and share this list of it. */
  readonly alone: readonly DoctorAct[];
  /** The tariff of these tables for a doctor of a specialty; undefined where the sources give none. */
  tariffFor(specialty: Specialty, grid: Grid, territory: Territory): Parameter<Cents> | undefined;
}
