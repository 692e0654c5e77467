import { type Cents, type Day, parseCents, parseDay } from "@openamo/kernel";
import { z } from "zod";
import { PATHWAYS } from "../reimbursement/line.ts";

/** A day at the edge: `YYYY-MM-DD`, read as a civil day. */
export const dayField = z.iso.date().transform((text, context): Day => {
  const day = parseDay(text);
  if (day === undefined) {
    context.addIssue({ code: "custom", message: "not a day of the calendar" });
    return z.NEVER;
  }
  return day;
});

/** A non-negative amount at the edge: a decimal string with at most two decimals, read as cents. */
export const amountField = z
  .string()
  .regex(/^\d{1,7}(\.\d{1,2})?$/, "a positive decimal amount such as 26.50")
  .transform((text, context): Cents => {
    const amount = parseCents(text);
    if (amount === undefined) {
      context.addIssue({ code: "custom", message: "a positive decimal amount such as 26.50" });
      return z.NEVER;
    }
    return amount;
  });

/** What the care is charged to, as the sheet says it (CSS R161-42). */
export const NATURES = ["sickness", "maternity", "work-accident"] as const;
export type Nature = (typeof NATURES)[number];

const MOST_LINES = 50;

/**
 * A doctor's care sheet (feuille de soins): days, acts and fees. Who gave and who received care is known beside it. A sheet that names no
 * family is a doctor's.
 */
export const careSheet = z.strictObject({
  family: z.literal("doctor").optional(),
  nature: z.enum(NATURES),
  pathway: z.enum(PATHWAYS),
  thirdPartyPayment: z.boolean(),
  lines: z
    .array(
      z.strictObject({
        careDate: dayField,
        acts: z
          .array(z.string().regex(/^[A-Z][A-Z0-9]{0,6}$/, "an act code in capitals such as CS"))
          .min(1)
          .max(8),
        fee: amountField,
        relatedToLongTermCondition: z.boolean(),
      }),
    )
    .min(1)
    .max(MOST_LINES),
});

export type CareSheet = z.output<typeof careSheet>;
export type CareSheetLine = CareSheet["lines"][number];
