import { z } from "zod";
import { amountField, coefficientField, dayField, rateField } from "../../edge.ts";
import { SCHEMES } from "../../network/schemes.ts";
import { acts } from "../../nomenclature/acts.ts";
import { SECTORS } from "../../nomenclature/tariffs.ts";
import { words } from "../../words.ts";
import { choices, GROUPS, shown } from "../form.ts";
import { ACT_LABELS, EXONERATION_LABELS, SCHEME_LABELS, SECTOR_LABELS } from "../labels.ts";

const OLDEST = 130;
const MOST_UNITS = 400;
const codes = acts.map(({ code }) => code) as [string, ...string[]];

const units = z.int().min(1).max(MOST_UNITS).default(1);
const age = z.int().min(0).max(OLDEST).optional();

/** What is needed to know how much care is repaid. Fields with a default say which ordinary situation is meant. */
export const reimbursementInput = z
  .strictObject({
    careDate: shown(dayField, { title: words("Date des soins", "Day of care", "تاريخ العلاج"), group: "what" }),
    act: shown(z.enum(codes), { title: words("Soins", "Care", "العلاج"), group: "what", labels: ACT_LABELS, initial: "C" }),
    sector: shown(z.enum(SECTORS).optional(), {
      title: words("Secteur", "Sector", "القطاع"),
      group: "what",
      labels: SECTOR_LABELS,
      initial: "private",
    }),
    price: shown(amountField.optional(), {
      title: words("Montant payé", "Amount paid", "المبلغ المؤدى"),
      hint: words("En dirhams. Laissez vide pour le tarif.", "In dirhams. Leave empty for the tariff.", "بالدرهم. اتركه فارغا لاعتماد التعريفة."),
      group: "what",
    }),
    referencePrice: shown(amountField.optional(), {
      title: words("Base d'une unité", "Base of one unit", "أساس الوحدة"),
      hint: words(
        "Prix de base du groupe, forfait ou tarif national, s'il est connu",
        "Base price of the group, flat sum or national tariff, when known",
        "ثمن أساس المجموعة أو المبلغ الجزافي أو التعريفة الوطنية إن عرفت",
      ),
      group: "what",
    }),
    quantity: shown(units, {
      title: words("Quantité (boîtes, séances, jours)", "Quantity (boxes, sessions, days)", "العدد (علب أو حصص أو أيام)"),
      group: "what",
      initial: 1,
    }),
    coefficient: shown(coefficientField.optional(), { title: words("Coefficient", "Coefficient", "المعامل"), group: "what" }),
    scheme: shown(z.enum(SCHEMES), { title: words("Régime", "Scheme", "النظام"), group: "person", labels: SCHEME_LABELS, initial: "amo-salaries" }),
    exoneration: shown(z.enum(choices(EXONERATION_LABELS)).default("none"), {
      title: words("Exonération", "Exoneration", "الإعفاء"),
      group: "person",
      labels: EXONERATION_LABELS,
      initial: "none",
    }),
    exonerationRate: shown(rateField.optional(), {
      title: words("Taux de la décision d'exonération", "Rate of the exoneration decision", "نسبة قرار الإعفاء"),
      group: "person",
      showWhen: { field: "exoneration", in: ["ald"] },
    }),
    ageYears: shown(age, { title: words("Âge du patient", "Patient's age", "عمر المريض"), group: "person" }),
    maternity: shown(z.boolean().default(false), {
      title: words("Suivi de grossesse ou accouchement", "Pregnancy or birth", "تتبع الحمل أو الولادة"),
      group: "person",
      initial: false,
    }),
    contracted: shown(z.boolean().optional(), {
      title: words("Professionnel conventionné", "Professional under the convention", "مهني متعاقد"),
      group: "more",
    }),
    thirdPartyPayment: shown(z.boolean().default(false), {
      title: words("Tiers payant", "Third-party payment", "الثالث المؤدي"),
      group: "more",
      initial: false,
    }),
    priorAgreement: shown(z.boolean().optional(), {
      title: words("Accord préalable donné", "Prior agreement given", "الموافقة المسبقة ممنوحة"),
      group: "more",
    }),
    dentalProsthesesPaid: shown(amountField.optional(), {
      title: words("Prothèses dentaires déjà remboursées sur la période", "Dental prostheses already repaid in the period", "بدائل الأسنان المعوضة خلال المدة"),
      group: "more",
    }),
  })
  .meta({ "x-groups": GROUPS });

export type ReimbursementInput = z.output<typeof reimbursementInput>;
