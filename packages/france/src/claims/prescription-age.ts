import { addMonths, type Day, defineRefusal, isoDay, type Parameter, type Refusal, type RefusalDefinition, refusal, valueOn } from "@openamo/kernel";
import { DEVICE_FIRST_MONTHS, DEVICE_LAST_MONTHS, MEDICINE_FIRST_MONTHS, MEDICINE_LAST_MONTHS } from "../parameters/prescriptions.ts";
import { csp, css } from "../sources/texts.ts";
import type { FamilySheet } from "./sheets/index.ts";

export const FIRST_DISPENSING_TOO_LATE = defineRefusal({
  code: "first-dispensing-too-late",
  sentence: {
    fr: "L'ordonnance du {prescribed} a plus de {months} mois : un médicament des listes I et II n'est plus délivré pour la première fois.",
    en: "The prescription of {prescribed} is more than {months} months old: a medicine of lists I and II is no longer dispensed for the first time.",
  },
  remedy: {
    fr: "Demandez une nouvelle ordonnance ; indiquez un renouvellement, ou un médicament hors des listes I et II, si c'en est un.",
    en: "Ask for a new prescription; say that it is a renewal, or a medicine outside lists I and II, if it is one.",
  },
  law: [csp("R5132-22")],
});
export const PRESCRIPTION_EXHAUSTED = defineRefusal({
  code: "prescription-exhausted",
  sentence: {
    fr: "L'ordonnance du {prescribed} ne peut plus être renouvelée : elle vaut {months} mois au plus.",
    en: "The prescription of {prescribed} can no longer be renewed: it holds for {months} months at most.",
  },
  remedy: { fr: "Demandez une nouvelle ordonnance.", en: "Ask for a new prescription." },
  law: [css("R162-20-5"), css("R165-36"), css("R165-37")],
});
export const FIRST_DELIVERY_TOO_LATE = defineRefusal({
  code: "first-delivery-too-late",
  sentence: {
    fr: "L'ordonnance du {prescribed} a plus de {months} mois : un produit de la liste n'est plus délivré pour la première fois.",
    en: "The prescription of {prescribed} is more than {months} months old: a product of the list is no longer delivered for the first time.",
  },
  remedy: {
    fr: "Demandez une nouvelle ordonnance, ou indiquez un renouvellement si c'en est un.",
    en: "Ask for a new prescription, or say that it is a renewal if it is one.",
  },
  law: [css("R165-40")],
});

export const prescriptionRefusals = [FIRST_DISPENSING_TOO_LATE, PRESCRIPTION_EXHAUSTED, FIRST_DELIVERY_TOO_LATE];

function olderThan(months: Parameter, definition: RefusalDefinition, prescribedOn: Day, on: Day): Refusal | undefined {
  const most = valueOn(months, on);
  if (on < addMonths(prescribedOn, most, "last-day")) return undefined;
  return refusal(definition, { prescribed: isoDay(prescribedOn), months: String(most) }, "prescribedOn");
}

/**
 * The age of a prescription on the day of dispensing: CSP R5132-22 and CSS R162-20-5 for medicines, CSS R165-36, R165-37 and R165-40 for the
 * products of the list. Spectacles and hearing aids have rules of their own (R165-40 last paragraph).
 */
export function refusalOfPrescriptionAge(sheet: FamilySheet, index: number, on: Day): Refusal | undefined {
  if ((sheet.family !== "pharmacy" && sheet.family !== "device") || sheet.prescribedOn === undefined) return undefined;
  const { prescribedOn, renewal } = sheet;
  if (sheet.family === "device") {
    return olderThan(
      ...(renewal ? ([DEVICE_LAST_MONTHS, PRESCRIPTION_EXHAUSTED] as const) : ([DEVICE_FIRST_MONTHS, FIRST_DELIVERY_TOO_LATE] as const)),
      prescribedOn,
      on,
    );
  }
  if (renewal || sheet.lines[index]?.unlisted === true) return olderThan(MEDICINE_LAST_MONTHS, PRESCRIPTION_EXHAUSTED, prescribedOn, on);
  return olderThan(MEDICINE_FIRST_MONTHS, FIRST_DISPENSING_TOO_LATE, prescribedOn, on);
}
