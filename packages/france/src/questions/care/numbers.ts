import { type Cents, decimalOf, onFirstUse, parseCents, type Rate, schemaSays } from "@openamo/kernel";
import * as z from "zod";

const HUNDREDTHS_TO_MILLIONTHS = 10_000;
const hundredths = (text: string): number => parseCents(text) ?? 0;

/** A coefficient with at most two decimals, read as millionths. */
export const coefficientField = onFirstUse(() =>
  z
    .string()
    .regex(/^(?=.*[1-9])\d{1,3}(\.\d{1,2})?$/, schemaSays({ fr: "un coefficient comme 7.5", en: "a coefficient such as 7.5" }))
    .transform((text) => (hundredths(text) * HUNDREDTHS_TO_MILLIONTHS) as Rate),
);
/** A coefficient as it is typed. */
export const coefficientText = (coefficient: Rate): string => decimalOf((coefficient / HUNDREDTHS_TO_MILLIONTHS) as Cents);

/** A power of a lens in dioptres, read as hundredths. */
export const powerField = onFirstUse(() =>
  z
    .string()
    .regex(/^-?\d{1,2}(\.\d{1,2})?$/, schemaSays({ fr: "des dioptries comme -2.25", en: "dioptres such as -2.25" }))
    .transform(hundredths),
);
/** A power as it is typed. */
export const powerText = (power: number): string => decimalOf(power as Cents);
