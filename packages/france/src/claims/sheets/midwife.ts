import { schemaSays } from "@openamo/kernel";
import * as z from "zod";
import { coefficientField } from "../../questions/care/numbers.ts";
import { MIDWIFE_ACT_LABELS } from "../../questions/care/words.ts";
import { MIDWIFE_ACTS, MIDWIFE_KEY_LETTERS } from "../../reimbursement/families/midwife.ts";
import { ASSOCIATIONS } from "../../reimbursement/technical-acts/association.ts";
import { dayField } from "../care-sheet.ts";
import { asked, fullCoverField, LINE_GROUPS, lineHead, more, said, sheetSchema } from "./parts.ts";

/** Word of a line that bears an act of the classification in place of an act of the key letters. */
export const TECHNICAL_LINE = "technical";
const LINE_ACTS = [...MIDWIFE_ACTS, TECHNICAL_LINE] as const;
/** Names of what a line of a midwife bears. */
export const MIDWIFE_LINE_LABELS = {
  ...MIDWIFE_ACT_LABELS,
  [TECHNICAL_LINE]: { fr: "Acte technique (échographie, frottis, accouchement…)", en: "Technical act (ultrasound, smear, birth…)" },
} as const;

const MOST_LETTERS = 8;
const technical = { field: "midwifeAct", in: [TECHNICAL_LINE] } as const;

/** An act of a midwife: a consultation, a key letter with its coefficient, or a technical act by its code. */
const line = () =>
  z
    .strictObject({
      careDate: lineHead().careDate,
      fee: lineHead().fee,
      midwifeAct: asked(z.enum(LINE_ACTS), { title: { fr: "Acte", en: "Act" }, labels: MIDWIFE_LINE_LABELS }),
      coefficient: asked(coefficientField().optional(), {
        kind: "decimal",
        title: { fr: "Coefficient", en: "Coefficient" },
        showWhen: { field: "midwifeAct", in: [...MIDWIFE_KEY_LETTERS] },
      }),
      technicalAct: asked(
        z
          .string()
          .regex(/^[A-Z]{4}\d{3}$/, schemaSays({ fr: "un code de la classification comme JQQM010", en: "a code of the classification such as JQQM010" }))
          .optional(),
        { title: { fr: "Code de l'acte technique", en: "Code of the technical act" }, showWhen: technical },
      ),
      modifiers: asked(
        z
          .string()
          .regex(/^[A-Z0-9]*$/, "letters and figures of modifiers such as F")
          .max(MOST_LETTERS)
          .default(""),
        {
          title: { fr: "Modificateurs", en: "Modifiers" },
          hint: { fr: "Urgence de nuit ou du dimanche : P, S ou F", en: "Emergency at night or on Sunday: P, S or F" },
          showWhen: technical,
        },
      ),
      association: asked(z.enum(ASSOCIATIONS).optional(), { title: { fr: "Code d'association", en: "Association code" }, showWhen: technical }),
      prescribedOn: asked(dayField.optional(), {
        title: { fr: "Prescrit par un médecin le", en: "Prescribed by a doctor on" },
        hint: { fr: "Pour les échographies qui le demandent", en: "For the ultrasounds that need it" },
        showWhen: technical,
      }),
      sexConfirmed: more(z.boolean().default(false), {
        title: { fr: "L'acte technique convient à ce patient", en: "The technical act fits this patient" },
        hint: { fr: "Si la liste le réserve à l'autre sexe que celui du dossier", en: "Where the list reserves it to the other sex than that of the file" },
        showWhen: technical,
        initial: false,
      }),
      travel: more(z.boolean().default(false), { title: { fr: "Majoration de déplacement", en: "Travel supplement" }, initial: false }),
      relatedToLongTermCondition: lineHead().relatedToLongTermCondition,
      fullCover: fullCoverField("consultation", "act"),
    })
    .refine(
      ({ midwifeAct, coefficient }) => (coefficient !== undefined) === (MIDWIFE_KEY_LETTERS as readonly string[]).includes(midwifeAct),
      said(
        "coefficient",
        "Une lettre-clé demande un coefficient, une consultation n'en porte pas.",
        "A key letter needs a coefficient, a consultation bears none.",
      ),
    )
    .refine(
      ({ midwifeAct, technicalAct }) => (technicalAct !== undefined) === (midwifeAct === TECHNICAL_LINE),
      said("technicalAct", "Le code va avec un acte technique, et lui seul.", "The code goes with a technical act, and with nothing else."),
    )
    .refine(
      ({ midwifeAct, travel }) => !(travel && midwifeAct === TECHNICAL_LINE),
      said("travel", "Le déplacement se porte sur une visite ou une lettre-clé.", "Travel goes with a visit or a key letter."),
    )
    .meta({ "x-groups": LINE_GROUPS });

export const midwifeSheet = sheetSchema("midwife", line, () => ({}));
export type MidwifeSheet = z.output<ReturnType<typeof midwifeSheet>>;
export type MidwifeSheetLine = MidwifeSheet["lines"][number];
