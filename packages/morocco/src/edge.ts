import { type Cents, type Day, parseCents, parseDay, parsePercent, type Rate, schemaSays } from "@openamo/kernel";
import { z } from "zod";
import { type Coefficient, parseCoefficient } from "./nomenclature/coefficient.ts";

/** Tells a form that the number is no amount of money: it keeps all its digits. */
const DECIMAL = { "x-kind": "decimal" } as const;

/** A field that is text at the edge and a value of the rules inside. */
function readField<Value>(schema: z.ZodString | z.ZodISODate, read: (text: string) => Value | undefined, message: string) {
  return schema.transform((text, context): Value => {
    const value = read(text);
    if (value === undefined) {
      context.addIssue({ code: "custom", message });
      return z.NEVER;
    }
    return value;
  });
}

/** A day at the edge: `YYYY-MM-DD`. */
export const dayField = readField<Day>(
  z.iso.date(),
  parseDay,
  schemaSays({ fr: "ce jour n’existe pas dans le calendrier", en: "not a day of the calendar", ar: "ليس يوما من أيام التقويم" }),
);

const AMOUNT = schemaSays({ fr: "un montant positif comme 26.50", en: "a positive decimal amount such as 26.50", ar: "مبلغ موجب مثل 26.50" });
/** A non-negative amount in dirhams: a decimal string with at most two decimals. */
export const amountField = readField<Cents>(z.string().regex(/^\d{1,9}(\.\d{1,2})?$/, AMOUNT), parseCents, AMOUNT);

const PERCENT = schemaSays({ fr: "un pourcentage comme 92.5", en: "a percentage such as 92.5", ar: "نسبة مئوية مثل 92.5" });
/** A rate in percent. */
export const rateField = readField<Rate>(z.string().regex(/^\d{1,3}(\.\d{1,4})?$/, PERCENT), parsePercent, PERCENT).meta(DECIMAL);

const COEFFICIENT = schemaSays({ fr: "un coefficient comme 30 ou 12.5", en: "a coefficient such as 30 or 12.5", ar: "معامل مثل 30 أو 12.5" });
/** A coefficient of the nomenclature. */
export const coefficientField = readField<Coefficient>(z.string().regex(/^\d{1,4}(\.\d{1,2})?$/, COEFFICIENT), parseCoefficient, COEFFICIENT).meta(DECIMAL);

const INDEX = schemaSays({ fr: "un indice comme 9.3264284", en: "an index such as 9.3264284", ar: "مؤشر مثل 9.3264284" });
const INDEX_DECIMALS = 7;
/** An index of the social register, in ten-millionths. */
export const indexField = readField<number>(
  z.string().regex(/^\d{1,2}(\.\d{1,7})?$/, INDEX),
  (text) => {
    const [whole = "0", fraction = ""] = text.split(".");
    return Number(`${whole}${fraction.padEnd(INDEX_DECIMALS, "0")}`);
  },
  INDEX,
).meta(DECIMAL);
