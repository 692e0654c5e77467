import { type Cents, type Day, onFirstUse, parseCents, parseDay, schemaSays } from "@openamo/kernel";
import * as z from "zod";
import { actByCode } from "../nomenclature/acts.ts";
import { fullCoversOf } from "../reimbursement/full-cover/grounds.ts";
import { PATHWAYS } from "../reimbursement/line.ts";
import { technicalActField } from "./technical/technical-act-field.ts";

/** A day at the edge: `YYYY-MM-DD`, read as a civil day. */
export const dayField = z.iso.date().transform((text, context): Day => {
  const day = parseDay(text);
  if (day === undefined) {
    context.addIssue({
      code: "custom",
      message: schemaSays({ fr: "ce jour n’existe pas dans le calendrier", en: "not a day of the calendar", ar: "ليس يوما من أيام التقويم" }),
    });
    return z.NEVER;
  }
  return day;
});

const AN_AMOUNT = schemaSays({ fr: "un montant positif comme 26.50", en: "a positive decimal amount such as 26.50", ar: "مبلغ موجب مثل 26.50" });
/** A non-negative amount at the edge: a decimal string with at most two decimals, read as cents. */
export const amountField = onFirstUse(() =>
  z
    .string()
    .regex(/^\d{1,7}(\.\d{1,2})?$/, AN_AMOUNT)
    .transform((text, context): Cents => {
      const amount = parseCents(text);
      if (amount === undefined) {
        context.addIssue({ code: "custom", message: AN_AMOUNT });
        return z.NEVER;
      }
      return amount;
    }),
);

/** What the care is charged to, as the sheet says it (CSS R161-42). */
export const NATURES = ["sickness", "maternity", "work-accident"] as const;
export type Nature = (typeof NATURES)[number];

const MOST_LINES = 50;
export const MOST_KILOMETRES = 500;

const ACT_OR_ACTS = { fr: "Des actes de consultation, ou un acte technique.", en: "Acts of consultation, or one technical act." };

const KILOMETRES_WITH_ACT = {
  fr: "La distance va avec une indemnité kilométrique (IK, IKM), et l'indemnité avec une distance.",
  en: "The distance goes with a kilometre allowance (IK, IKM), and the allowance with a distance.",
};
const paysKilometres = (code: string): boolean => actByCode.get(code)?.kilometres !== undefined;

/**
 * A doctor's care sheet (feuille de soins): days, acts and fees. A line bears the acts of one consultation, or one technical act. Who gave and
 * who received care is known beside it. A sheet that names no family is a doctor's.
 */
export const careSheet = onFirstUse(() =>
  z.strictObject({
    family: z.literal("doctor").optional(),
    nature: z.enum(NATURES),
    pathway: z.enum(PATHWAYS),
    thirdPartyPayment: z.boolean(),
    lines: z
      .array(
        z
          .strictObject({
            careDate: dayField,
            acts: z
              .array(
                z.string().regex(/^[A-Z][A-Z0-9]{0,5}$/, schemaSays({ fr: "un code d’acte en majuscules comme CS", en: "an act code in capitals such as CS" })),
              )
              .max(8),
            technicalAct: technicalActField().optional(),
            /** Kilometres from the practice to the patient, one way: where an act pays them. */
            kilometres: z.int().min(1).max(MOST_KILOMETRES).optional(),
            fee: amountField(),
            relatedToLongTermCondition: z.boolean(),
            /** The ground on which the act itself is borne whole (CSS R160-17 I): health data, left out where there is none. */
            fullCover: z.enum(fullCoversOf("consultation", "act")).optional(),
          })
          .refine(({ acts, technicalAct }) => acts.length > 0 === (technicalAct === undefined), {
            path: ["acts"],
            message: ACT_OR_ACTS.en,
            params: { words: ACT_OR_ACTS },
          })
          .refine(({ acts, kilometres }) => (kilometres !== undefined) === acts.some(paysKilometres), {
            path: ["kilometres"],
            message: KILOMETRES_WITH_ACT.en,
            params: { words: KILOMETRES_WITH_ACT },
          }),
      )
      .min(1)
      .max(MOST_LINES),
  }),
);

export type CareSheet = z.output<ReturnType<typeof careSheet>>;
export type CareSheetLine = CareSheet["lines"][number];
