import type { LawReference } from "@openamo/kernel";

/** A situation of care other than a doctor's: what the article says, the input of `fr.care`, and what must be decided or refused. */
export interface CareExample {
  readonly law: LawReference;
  readonly says: string;
  readonly given: Readonly<Record<string, unknown>>;
  /** Fields of the published outcome; the code of a refusal; or the fields that must be asked, in order. */
  readonly decided?: Readonly<Record<string, string | null>>;
  readonly refused?: string;
  readonly asked?: string;
  readonly because?: readonly string[];
}

export const adult = { patientAgeYears: 41 } as const;
