import * as z from "zod";
import { coefficientField } from "../../questions/care/numbers.ts";
import { SAMPLERS } from "../../reimbursement/families/laboratory.ts";
import { dayField } from "../care-sheet.ts";
import { asked, baseField, fullCoverField, LINE_GROUPS, lineHead, more, prescribedOn, said, sheetSchema } from "./parts.ts";

const MOST_TIMES = 99;
const ITEMS = ["examination", "sampling"] as const;
const ITEM_LABELS = {
  examination: { fr: "Examen ou forfait", en: "Examination or lump sum" },
  sampling: { fr: "Prélèvement", en: "Taking of a sample" },
} as const;
export const SAMPLER_LABELS = {
  TB: { fr: "Par un technicien (TB)", en: "By a technician (TB)" },
  KB: { fr: "Par un médecin (KB)", en: "By a doctor (KB)" },
  PB: { fr: "Par un pharmacien (PB)", en: "By a pharmacist (PB)" },
} as const;
const examination = { field: "item", in: ["examination"] } as const;
const sampling = { field: "item", in: ["sampling"] } as const;

/** An examination of the nomenclature, a lump sum that goes with those of the day, or the taking of a sample. */
const line = () =>
  z
    .strictObject({
      careDate: lineHead().careDate,
      fee: lineHead().fee,
      item: asked(z.enum(ITEMS).default("examination"), { title: { fr: "Ligne", en: "Line" }, labels: ITEM_LABELS, initial: "examination" }),
      code: asked(
        z
          .string()
          .regex(/^\d{4}$/, "the four digits of the examination")
          .optional(),
        { kind: "act", list: "biology", title: { fr: "Examen, par son code ou ses mots", en: "Examination, by code or words" }, showWhen: examination },
      ),
      quantity: asked(z.int().min(1).max(MOST_TIMES).default(1), { title: { fr: "Nombre", en: "Number" }, showWhen: examination, initial: 1 }),
      sampler: asked(z.enum(SAMPLERS).optional(), { title: { fr: "Prélèvement", en: "Sample taken" }, labels: SAMPLER_LABELS, showWhen: sampling }),
      coefficient: asked(coefficientField().optional(), { kind: "decimal", title: { fr: "Coefficient", en: "Coefficient" }, showWhen: sampling }),
      agreed: more(z.boolean().default(false), {
        title: { fr: "Accord préalable donné", en: "Prior agreement given" },
        showWhen: examination,
        initial: false,
      }),
      agreementAskedOn: more(dayField.optional(), {
        title: { fr: "Accord demandé le", en: "Agreement asked for on" },
        hint: { fr: "Sans réponse dans le délai, l'accord est acquis", en: "Without an answer in time the agreement is given" },
        showWhen: examination,
      }),
      base: baseField(),
      relatedToLongTermCondition: lineHead().relatedToLongTermCondition,
      fullCover: fullCoverField("examination"),
    })
    .refine(({ item, code }) => item !== "examination" || code !== undefined, said("code", "Quel examen.", "Which examination."))
    .refine(({ item, sampler }) => item !== "sampling" || sampler !== undefined, said("sampler", "Qui a prélevé.", "Who took the sample."))
    .refine(
      ({ item, coefficient }) => item !== "sampling" || coefficient !== undefined,
      said("coefficient", "Le coefficient du prélèvement.", "The coefficient of the sampling."),
    )
    .meta({ "x-groups": LINE_GROUPS });

export const laboratorySheet = sheetSchema("laboratory", line, () => ({ prescribedOn: prescribedOn() }));
export type LaboratorySheet = z.output<ReturnType<typeof laboratorySheet>>;
