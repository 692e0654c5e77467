import * as z from "zod";
import { MEDICINE_CLASSES } from "../../nomenclature/medicine.ts";
import { CLASS_LABELS, PRESCRIPTION_FEE_LABELS } from "../../questions/care/words.ts";
import { PRESCRIPTION_FEE_KINDS } from "../../reimbursement/families/medicine.ts";
import { amountField } from "../care-sheet.ts";
import { asked, baseField, fullCoverField, LINE_GROUPS, lineHead, more, prescribedOn, renewal, said, sheetSchema } from "./parts.ts";

const MOST_BOXES = 99;
const ITEMS = ["medicine", "prescription-fee"] as const;
const ITEM_LABELS = {
  medicine: { fr: "Boîtes d'un médicament", en: "Boxes of a medicine" },
  "prescription-fee": { fr: "Honoraire sur l'ordonnance", en: "Fee on the prescription" },
} as const;
const medicine = { field: "item", in: ["medicine"] } as const;

/** Boxes of one medicine, or a fee that goes with the prescription. */
const line = () =>
  z
    .strictObject({
      careDate: lineHead().careDate,
      fee: lineHead().fee,
      item: asked(z.enum(ITEMS), { title: { fr: "Article", en: "Item" }, labels: ITEM_LABELS, initial: "medicine" }),
      cip13: asked(
        z
          .string()
          .regex(/^\d{13}$/, "the 13 digits of the box")
          .optional(),
        { title: { fr: "Code de la boîte (CIP)", en: "Code of the box (CIP)" }, showWhen: medicine },
      ),
      medicineClass: asked(z.enum(MEDICINE_CLASSES).optional(), {
        title: { fr: "Classe du médicament", en: "Class of the medicine" },
        hint: { fr: "Si la boîte n'est pas dans la table", en: "When the table lacks the box" },
        labels: CLASS_LABELS,
        showWhen: medicine,
      }),
      boxPrice: asked(amountField().optional(), {
        title: { fr: "Prix d'une boîte, sans l'honoraire", en: "Price of a box, the fee left out" },
        showWhen: medicine,
      }),
      boxes: asked(z.int().min(1).max(MOST_BOXES).default(1), { title: { fr: "Boîtes", en: "Boxes" }, showWhen: medicine, initial: 1 }),
      prescriptionFee: asked(z.enum(PRESCRIPTION_FEE_KINDS).optional(), {
        title: { fr: "Honoraire", en: "Fee" },
        labels: PRESCRIPTION_FEE_LABELS,
        showWhen: { field: "item", in: ["prescription-fee"] },
      }),
      largeBox: more(z.boolean().default(false), {
        title: { fr: "Conditionnement trimestriel", en: "Box for three months" },
        showWhen: medicine,
        initial: false,
      }),
      referencePrice: more(amountField().optional(), {
        title: { fr: "Tarif forfaitaire ou générique le plus cher", en: "Flat tariff, or the dearest generic" },
        hint: { fr: "Du groupe générique, s'il limite la base", en: "Of the generic group, if it limits the base" },
        showWhen: medicine,
      }),
      unlisted: more(z.boolean().default(false), {
        title: { fr: "Médicament hors des listes I et II", en: "Medicine outside lists I and II" },
        showWhen: medicine,
        initial: false,
      }),
      base: baseField(),
      relatedToLongTermCondition: lineHead().relatedToLongTermCondition,
      fullCover: fullCoverField("medicine"),
    })
    .refine(
      ({ item, cip13, medicineClass }) => item !== "medicine" || cip13 !== undefined || medicineClass !== undefined,
      said("medicineClass", "La boîte par son code, ou sa classe.", "The box by its code, or its class."),
    )
    .refine(({ item, boxPrice }) => item !== "medicine" || boxPrice !== undefined, said("boxPrice", "Le prix d'une boîte.", "The price of a box."))
    .refine(
      ({ item, prescriptionFee }) => item !== "prescription-fee" || prescriptionFee !== undefined,
      said("prescriptionFee", "Quel honoraire.", "Which fee."),
    )
    .meta({ "x-groups": LINE_GROUPS });

export const pharmacySheet = sheetSchema("pharmacy", line, () => ({ prescribedOn: prescribedOn(), renewal: renewal() }));
export type PharmacySheet = z.output<ReturnType<typeof pharmacySheet>>;
