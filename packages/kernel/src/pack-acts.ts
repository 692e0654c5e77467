import type { LawReference } from "./law.ts";
import type { Cents } from "./money.ts";
import type { Parameter } from "./parameter.ts";
import type { Text } from "./text.ts";

/** A dated tariff of an act of the pack's own table, and who applies it where. */
export interface PackActTariff {
  /** Grid, specialty and territory in words. */
  readonly label: Text;
  /** Cents, or whole key letters where `letter` says which. */
  readonly tariff: Parameter<Cents> | Parameter<number>;
  /** Key letter that the value counts; left out for an amount of money. */
  readonly letter?: string;
}

const HUNDREDTHS = 100;

/** A value of a pack's tariff in hundredths of its unit, as lists keep it: cents, or key letters times a hundred. */
export const inHundredths = ({ letter }: PackActTariff, value: number): number => (letter === undefined ? value : value * HUNDREDTHS);

/** An act of the small dated table that a pack carries: it is known before any public list is imported. */
export interface PackAct {
  readonly code: string;
  readonly label: Text;
  /** Word of the pack for the kind of act. */
  readonly family: string;
  readonly law: readonly LawReference[];
  readonly tariffs: readonly PackActTariff[];
}
