import type { Cents, Parameter, Text } from "@openamo/kernel";

/** Billing groups of the classification that the rules tell apart; another one is kept as the list writes it. */
export const IMAGING_GROUP = "ADI";
export const SURGERY_GROUP = "ADC";
export const BIRTH_GROUP = "ACO";

/**
 * What an act is for the rules of association: on its own, a procedure of several, or a complement of another (a supplement, a complementary
 * gesture), which is never reduced.
 */
export const ACT_TYPES = ["isolated", "procedure", "complementary"] as const;
export type ActType = (typeof ACT_TYPES)[number];

/** Columns of tariffs that the classification has today: set tariffs, doctors of sector 2 outside OPTAM, dentists, midwives. */
export const COLUMNS = ["opposable", "free", "dentist", "midwife"] as const;
export type Column = (typeof COLUMNS)[number];

/** Sex that the list gives as the only one of an act's patients. */
export const ACT_SEXES = ["female", "male"] as const;
export type ActSex = (typeof ACT_SEXES)[number];

/** An act of the pack's own small table: activity 1, phase 0. */
export interface OwnTechnicalAct {
  readonly code: string;
  readonly label: Text;
  readonly group: string;
  readonly actType: ActType;
  /** Null for an act of both sexes. */
  readonly sex: ActSex | null;
  readonly tariffs: Readonly<Partial<Record<Column, Parameter<Cents>>>>;
}
