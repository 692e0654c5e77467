import { onFirstUse, schemaSays } from "@openamo/kernel";
import * as z from "zod";
import { ASSOCIATIONS } from "../../reimbursement/technical-acts/association.ts";

const MOST_LETTERS = 8;

/** A technical act as a care sheet bears it: its code, which activity and phase of it, its modifiers, and what is said of acts done together. */
export const technicalActField = onFirstUse(() =>
  z.strictObject({
    code: z
      .string()
      .regex(/^[A-Z]{4}\d{3}$/, schemaSays({ fr: "un code de la classification comme DEQP003", en: "a code of the classification such as DEQP003" })),
    /** 1 the main gesture, 4 anaesthesia, 5 circulation outside the body. */
    activity: z
      .string()
      .regex(/^[1-5]$/)
      .default("1"),
    phase: z
      .string()
      .regex(/^[0-3]$/)
      .default("0"),
    modifiers: z
      .string()
      .regex(/^[A-Z0-9]*$/, "letters and figures of modifiers such as JK")
      .max(MOST_LETTERS)
      .default(""),
    association: z.enum(ASSOCIATIONS).optional(),
    /** The practitioner says that the conditions of the list are not met. */
    outsideIndications: z.boolean().default(false),
    /** Somebody checked that the act fits this patient, whatever the sex of the file. */
    sexConfirmed: z.boolean().optional(),
  }),
);
export type TechnicalActField = z.output<ReturnType<typeof technicalActField>>;
