import { schemaSays } from "@openamo/kernel";
import { z } from "zod";
import { amountField, coefficientField, dayField } from "../edge.ts";

const MOST_LINES = 60;
const MOST_UNITS = 400;
const LONGEST_CODE = 40;

/**
 * A Moroccan care sheet (forms 610.1.02 to 04) or invoice of third-party payment. Who gave and who received care is known beside it;
 * the exoneration, the rights and the convention are in the files, not on the sheet.
 */
export const careSheet = z.strictObject({
  /** Day on which the file reached the manager: it chooses the manager, and the delay is counted to it. */
  filedOn: dayField,
  thirdPartyPayment: z.boolean(),
  /** Last day of a continuous treatment, when the care was one: the delay runs from it. */
  treatmentEndedOn: dayField.optional(),
  lines: z
    .array(
      z.strictObject({
        careDate: dayField,
        act: z
          .string()
          .regex(
            /^[A-Z][A-Za-z]{0,7}$/,
            schemaSays({ fr: "un code d’acte comme C, Cs ou MED", en: "an act code such as C, Cs or MED", ar: "رمز عمل مثل C أو Cs أو MED" }),
          ),
        /** Code of the medicine, device or analysis, where the act has several. */
        product: z.string().max(LONGEST_CODE).optional(),
        /** For acts counted by a key letter. */
        coefficient: coefficientField.optional(),
        /** Consultations, sessions, days or boxes. */
        quantity: z.int().min(1).max(MOST_UNITS),
        /** What was charged for the whole line. */
        billed: amountField,
        /** Base of one unit: base price of the group of a medicine, flat sum of a device, package of a stay. */
        referencePrice: amountField.optional(),
        /** Care for the disease that a decision exonerates. */
        exoneratedDisease: z.boolean(),
        priorAgreement: z.boolean(),
      }),
    )
    .min(1)
    .max(MOST_LINES),
});

export type CareSheet = z.output<typeof careSheet>;
export type CareSheetLine = CareSheet["lines"][number];
