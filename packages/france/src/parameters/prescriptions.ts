import { count, type DatedValue, type LawReference, type Parameter } from "@openamo/kernel";
import { csp, css } from "../sources/texts.ts";
import { seen } from "./written.ts";

const CODE_2026 = "Code de la sécurité sociale, version of 2026-03-14 (npm @socialgouv/legi-data 2.513.0)";

const months = (id: string, fr: string, en: string, law: readonly LawReference[], value: DatedValue): Parameter<number> =>
  count({ id: `fr.prescription.${id}`, label: { fr: `${fr}, en mois`, en: `${en}, in months` }, law, values: { "2016-01-01": value } });

/** A medicine of lists I and II is first dispensed on a prescription younger than this. */
export const MEDICINE_FIRST_MONTHS = months(
  "medicine-first-months",
  "Première délivrance d'un médicament des listes I et II",
  "First dispensing of a medicine of lists I and II",
  [csp("R5132-22")],
  seen("3", "juriblio.fr, article R5132-22 of the Code de la santé publique"),
);
/** A prescription of medicines is carried out for no longer than this. */
export const MEDICINE_LAST_MONTHS = months(
  "medicine-last-months",
  "Durée d'une prescription de médicaments",
  "Length of a prescription of medicines",
  [css("R162-20-5"), csp("R5123-2")],
  seen("12", `R162-20-5, ${CODE_2026}`),
);
/** A product of the list is first delivered on a prescription younger than this. */
export const DEVICE_FIRST_MONTHS = months(
  "device-first-months",
  "Première délivrance d'un produit de la liste",
  "First delivery of a product of the list",
  [css("R165-40")],
  seen("6", `R165-40, ${CODE_2026}`),
);
/** A product of the list is prescribed for no longer than this. */
export const DEVICE_LAST_MONTHS = months(
  "device-last-months",
  "Durée d'une prescription de produits de la liste",
  "Length of a prescription of products of the list",
  [css("R165-36"), css("R165-37")],
  seen("12", `R165-36 and R165-37, ${CODE_2026}`),
);

export const prescriptionParameters: readonly Parameter[] = [MEDICINE_FIRST_MONTHS, MEDICINE_LAST_MONTHS, DEVICE_FIRST_MONTHS, DEVICE_LAST_MONTHS];
