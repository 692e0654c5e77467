import * as z from "zod";
import { AGREEMENT_LABELS, DENTAL_IMAGE_LABELS, ORTHODONTIC_LABELS } from "../../questions/care/words.ts";
import { DENTAL_IMAGES } from "../../reimbursement/families/dental-prevention.ts";
import { AGREEMENTS, ORTHODONTIC_ACTS } from "../../reimbursement/families/orthodontics.ts";
import { dayField } from "../care-sheet.ts";
import { asked, baseField, LINE_GROUPS, lineHead, more, said, sheetSchema } from "./parts.ts";

const OLDEST = 130;
const MOST_SEMESTERS = 99;
const SHEET_AGREEMENTS = { ...AGREEMENT_LABELS, "not-given": { fr: "Pas encore de réponse", en: "No answer yet" }, refused: { fr: "Refusé", en: "Refused" } };
const ITEMS = ["act", "prevention", "orthodontics"] as const;
const ITEM_LABELS = {
  act: { fr: "Soin ou prothèse", en: "Care or prosthesis" },
  prevention: { fr: "Examen de prévention (M'T dents)", en: "Examination of prevention" },
  orthodontics: { fr: "Orthodontie", en: "Orthodontics" },
} as const;
const act = { field: "item", in: ["act"] } as const;
const orthodontics = { field: "item", in: ["orthodontics"] } as const;
const TREATMENT = ["semester", "check", "retention-1", "retention-2"] as const;
const inTreatment = (stage: string | undefined): boolean => (TREATMENT as readonly string[]).includes(stage ?? "");

/** An act of the classification by its code, or a stage of an orthodontic treatment. */
const line = () =>
  z
    .strictObject({
      careDate: lineHead().careDate,
      fee: lineHead().fee,
      item: asked(z.enum(ITEMS), { title: { fr: "Acte", en: "Act" }, labels: ITEM_LABELS, initial: "act" }),
      dentalAct: asked(
        z
          .string()
          .regex(/^(consultation|[A-Z]{4}\d{3})$/, "consultation, or the code of an act such as HBJD001")
          .optional(),
        {
          title: { fr: "Code de l'acte", en: "Code of the act" },
          hint: { fr: "« consultation », ou le code de l'acte (HBJD001 : détartrage)", en: "“consultation”, or the code of the act (HBJD001: scaling)" },
          showWhen: act,
          initial: "consultation",
        },
      ),
      dentalImages: asked(z.enum(DENTAL_IMAGES).default("none"), {
        title: { fr: "Radiographies", en: "X-rays" },
        labels: DENTAL_IMAGE_LABELS,
        showWhen: { field: "item", in: ["prevention"] },
        initial: "none",
      }),
      orthodonticAct: asked(z.enum(ORTHODONTIC_ACTS).optional(), {
        title: { fr: "Étape du traitement", en: "Stage of the treatment" },
        labels: ORTHODONTIC_LABELS,
        showWhen: orthodontics,
      }),
      begunAtYears: asked(z.int().min(0).max(OLDEST).optional(), {
        title: { fr: "Âge au début du traitement", en: "Age when treatment began" },
        showWhen: orthodontics,
      }),
      semester: asked(z.int().min(1).max(MOST_SEMESTERS).default(1), {
        title: { fr: "Rang du semestre", en: "Rank of the semester" },
        showWhen: orthodontics,
        initial: 1,
      }),
      priorAgreement: asked(z.enum([...AGREEMENTS, "refused"]).optional(), {
        title: { fr: "Accord préalable", en: "Prior agreement" },
        labels: SHEET_AGREEMENTS,
        showWhen: orthodontics,
      }),
      agreementAskedOn: asked(dayField.optional(), {
        title: { fr: "Accord demandé le", en: "Agreement asked for on" },
        hint: { fr: "Sans réponse dans le délai, l'accord est acquis", en: "Without an answer in time the agreement is given" },
        showWhen: orthodontics,
      }),
      mostlyByDoctors: more(z.boolean().default(false), {
        title: { fr: "Acte réalisé surtout par des médecins", en: "Act mostly done by doctors" },
        hint: { fr: "Groupes ATM, ADI et ADC", en: "Groups ATM, ADI and ADC" },
        showWhen: act,
        initial: false,
      }),
      base: baseField(),
      relatedToLongTermCondition: lineHead().relatedToLongTermCondition,
    })
    .refine(({ item, dentalAct }) => item !== "act" || dentalAct !== undefined, said("dentalAct", "Quel acte.", "Which act."))
    .refine(({ item, orthodonticAct }) => item !== "orthodontics" || orthodonticAct !== undefined, said("orthodonticAct", "Quelle étape.", "Which stage."))
    .refine(
      ({ orthodonticAct, begunAtYears }) => !inTreatment(orthodonticAct) || begunAtYears !== undefined,
      said("begunAtYears", "L'âge au début du traitement.", "The age when treatment began."),
    )
    .refine(
      ({ orthodonticAct, priorAgreement }) => !inTreatment(orthodonticAct) || priorAgreement !== undefined,
      said("priorAgreement", "L'accord de la caisse.", "Whether the fund agreed."),
    )
    .meta({ "x-groups": LINE_GROUPS });

export const dentalSheet = sheetSchema("dental", line, () => ({}));
export type DentalSheet = z.output<ReturnType<typeof dentalSheet>>;
