import type { SheetForm, Text } from "@openamo/kernel";
import { z } from "zod";
import { amountField, coefficientField, dayField } from "../edge.ts";
import { isSpecialty, type Specialty } from "../nomenclature/act.ts";
import { acts } from "../nomenclature/acts.ts";
import { shown } from "../questions/form.ts";
import { words } from "../words.ts";

const MOST_UNITS = 400;
const LONGEST_CODE = 40;

/** Groups of a line: what is billed, and what only some lines have. */
const GROUPS = [
  { id: "what", title: words("L'acte", "The act", "العمل") },
  { id: "more", title: words("Pour préciser", "More details", "مزيد من التفاصيل") },
];

const head = z.strictObject({
  filedOn: shown(dayField, { title: words("Déposée le", "Filed on", "تاريخ الإيداع"), group: "what" }),
  treatmentEndedOn: shown(dayField.optional(), {
    title: words("Fin du traitement continu", "End of the continuous treatment", "نهاية العلاج المتواصل"),
    group: "what",
  }),
});

/** A line as the form asks it: the acts are those that the specialty bills. */
function lineOf(specialty: Specialty): z.ZodType {
  const billed = acts.filter((act) => act.specialties.includes(specialty));
  const labels: Record<string, Text> = Object.fromEntries(billed.map(({ code, label }) => [code, label]));
  const codesOf = (counting: (typeof acts)[number]["counting"]) => billed.filter((act) => act.counting === counting).map(({ code }) => code);
  const [first = "", ...others] = billed.map(({ code }) => code);
  return z
    .strictObject({
      careDate: shown(dayField, { title: words("Date des soins", "Day of care", "تاريخ العلاج"), group: "what" }),
      act: shown(z.enum([first, ...others]), {
        title: words("Acte", "Act", "العمل"),
        group: "what",
        labels,
        ...(others.length === 0 ? { initial: first } : {}),
      }),
      quantity: shown(z.int().min(1).max(MOST_UNITS), { title: words("Quantité", "Quantity", "العدد"), group: "what", initial: 1 }),
      billed: shown(amountField, { title: words("Montant payé", "Amount paid", "المبلغ المؤدى"), group: "what" }),
      coefficient: shown(coefficientField.optional(), {
        title: words("Coefficient", "Coefficient", "المعامل"),
        group: "what",
        showWhen: { field: "act", in: codesOf("coefficient") },
      }),
      referencePrice: shown(amountField.optional(), {
        title: words("Base d'une unité (prix de base, forfait)", "Base of one unit (base price, flat sum)", "أساس الوحدة (ثمن الأساس أو المبلغ الجزافي)"),
        group: "what",
        showWhen: { field: "act", in: codesOf("given") },
      }),
      product: shown(z.string().max(LONGEST_CODE).optional(), {
        title: words("Produit ou code", "Product or code", "المنتج أو الرمز"),
        group: "what",
        showWhen: { field: "act", in: codesOf("given") },
      }),
      exoneratedDisease: shown(z.boolean(), {
        title: words("En rapport avec la maladie exonérée", "For the exonerated disease", "متعلق بالمرض المعفى"),
        group: "more",
        initial: false,
      }),
      priorAgreement: shown(z.boolean(), {
        title: words("Accord préalable donné", "Prior agreement given", "الموافقة المسبقة ممنوحة"),
        group: "more",
        initial: false,
      }),
    })
    .meta({ "x-groups": GROUPS });
}

const LABEL = words("Feuille de soins ou facture", "Care sheet or invoice", "ورقة العلاج أو الفاتورة");

/** The one kind of Moroccan sheet, with the acts of a specialty; none for a specialty that bills nothing. */
export function sheetForms(specialty: string): SheetForm[] {
  if (!isSpecialty(specialty)) return [];
  return [{ family: "care-sheet", label: LABEL, fields: { head: head.meta({ "x-groups": GROUPS }), line: lineOf(specialty) }, plain: true }];
}
