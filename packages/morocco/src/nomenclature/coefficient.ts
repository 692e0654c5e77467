import { type Cents, cents, fractionOf } from "@openamo/kernel";

declare const coefficient: unique symbol;

/** A coefficient of the nomenclature in hundredths: 12.5 is 1250. */
export type Coefficient = number & { readonly [coefficient]: true };

const HUNDREDTHS = 100;
const FORM = /^([1-9]\d{0,3}|0)(\.\d{1,2})?$/;

/** Reads a positive coefficient with at most two decimals; undefined otherwise. */
export function parseCoefficient(text: string): Coefficient | undefined {
  if (!FORM.test(text)) return undefined;
  const [whole = "0", fraction = ""] = text.split(".");
  const value = Number(whole) * HUNDREDTHS + Number(fraction.padEnd(2, "0"));
  return value === 0 ? undefined : (value as Coefficient);
}

/** A coefficient as it is written: 12.5. */
export const coefficientText = (value: Coefficient): string => String(value / HUNDREDTHS);

/** Key letter times coefficient, rounded half up to the centime. */
export const byCoefficient = (letter: Cents, coefficient: Coefficient): Cents => fractionOf(letter, coefficient, HUNDREDTHS, "half-up-to-cent");

/** Unit tariff times a quantity. */
export const byQuantity = (unit: Cents, quantity: number): Cents => cents(unit * quantity);
