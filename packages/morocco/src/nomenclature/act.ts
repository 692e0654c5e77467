import type { Words } from "../words.ts";

/** What a line of care is, for the baskets, the rates and the third-party payment. */
export const ITEMS = [
  "consultation",
  "visit",
  "technical-act",
  "imaging",
  "biology",
  "pathology",
  "rehabilitation",
  "dental-care",
  "dental-prosthesis",
  "orthodontics",
  "medicine",
  "costly-medicine",
  "device",
  "optics",
  "hospital-stay",
  "surgery",
  "birth",
  "dialysis",
  "transplant",
] as const;
export type Item = (typeof ITEMS)[number];

/** Who gives care, as the file of a professional says it. */
export const SPECIALTIES = [
  "general-practice",
  "psychiatry",
  "cardiology",
  "other-specialist",
  "professor",
  "radiology",
  "biology",
  "pathology",
  "physiotherapy",
  "orthoptics",
  "speech-therapy",
  "dentistry",
  "pharmacy",
  "optician",
  "device-supplier",
  "hospital",
] as const;
export type Specialty = (typeof SPECIALTIES)[number];
export const isSpecialty = (word: string): word is Specialty => (SPECIALTIES as readonly string[]).includes(word);

/** How the amount of an act is reached from its tariff. */
export type Counting =
  /** A flat amount: one consultation, one session, one day, times a quantity. */
  | "quantity"
  /** Key letter times the coefficient of the nomenclature. */
  | "coefficient"
  /** The tariff is not in the pack: it comes with the line (base price of a medicine, flat sum of a device, package of a stay). */
  | "given";

/** An act, session, day or good that a care sheet may hold. */
export interface Act {
  readonly code: string;
  /** Number that stands for the act in a trace; never given to another. */
  readonly number: number;
  readonly label: Words;
  readonly item: Item;
  readonly counting: Counting;
  readonly specialties: readonly Specialty[];
}
