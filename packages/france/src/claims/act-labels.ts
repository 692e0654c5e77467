import { onFirstUse, type Text } from "@openamo/kernel";
import { medicineByCode } from "../nomenclature/medicine.ts";
import { dentalAct } from "../parameters/care/index.ts";
import {
  CLASS_LABELS,
  HEARING_LABELS,
  LETTER_LABELS,
  MIDWIFE_ACT_LABELS,
  OPTICAL_CLASS_LABELS,
  ORTHODONTIC_LABELS,
  PRESCRIPTION_FEE_LABELS,
  SESSION_LABELS,
  SUPPLEMENT_LABELS,
} from "../questions/care/words.ts";
import { WARD_LABELS } from "../questions/hospital/words.ts";
import { SPA_ITEM_LABELS } from "../questions/spa-words.ts";
import { MODES } from "../questions/transport/words.ts";
import { labelsOf, MONITORING, PREVENTION, TERMINATION } from "../reimbursement/flat-acts/words.ts";
import { SAMPLER_LABELS } from "./sheets/laboratory.ts";

type Labels = Readonly<Record<string, Text>>;

/** Labels under words that begin with a prefix, each after a name that says of what kind it is. */
const named = (prefix: string, labels: Labels, kind?: Text): Labels =>
  Object.fromEntries(
    Object.entries(labels).map(([word, { fr, en }]) => [
      `${prefix}${word}`,
      kind === undefined ? { fr, en } : { fr: `${kind.fr} – ${fr}`, en: `${kind.en} – ${en}` },
    ]),
  );

/** Names of the acts and products of the families beside doctors' consultations. */
const labels = onFirstUse(
  (): Labels => ({
    ...LETTER_LABELS,
    ...SUPPLEMENT_LABELS,
    ...named("midwife-", MIDWIFE_ACT_LABELS, { fr: "Sage-femme", en: "Midwife" }),
    "midwife-travel": { fr: "Sage-femme – déplacement", en: "Midwife – travel" },
    ...named("psychologist-", SESSION_LABELS, { fr: "Psychologue", en: "Psychologist" }),
    ...named("medicine-", CLASS_LABELS, { fr: "Médicament", en: "Medicine" }),
    ...PRESCRIPTION_FEE_LABELS,
    "dental-prevention": { fr: "Examen bucco-dentaire de prévention", en: "Dental examination of prevention" },
    "dental-consultation": { fr: "Consultation du chirurgien-dentiste", en: "Dentist's consultation" },
    ...named("orthodontics-", ORTHODONTIC_LABELS, { fr: "Orthodontie", en: "Orthodontics" }),
    ...named("frame-", OPTICAL_CLASS_LABELS, { fr: "Monture", en: "Frame" }),
    ...named("lens-", OPTICAL_CLASS_LABELS, { fr: "Verre", en: "Lens" }),
    "contact-lenses": { fr: "Lentilles de contact", en: "Contact lenses" },
    ...named("hearing-", HEARING_LABELS, { fr: "Aide auditive", en: "Hearing aid" }),
    ...named("journey-", MODES),
    ...named("sampling-", SAMPLER_LABELS, { fr: "Prélèvement", en: "Sample taken" }),
    ...named("stay-", WARD_LABELS, { fr: "Séjour", en: "Stay" }),
    ...named("spa-", SPA_ITEM_LABELS, { fr: "Cure thermale", en: "Thermal cure" }),
    ...named("prevention-", labelsOf(PREVENTION)),
    ...named("termination-", labelsOf(TERMINATION), { fr: "IVG", en: "Termination of pregnancy" }),
    ...named("monitoring-", labelsOf(MONITORING), { fr: "Télésurveillance", en: "Remote monitoring" }),
  }),
);

/** The name of an act or product as a decided line names it; undefined for a code that the tables lack. */
export function familyActLabel(code: string): Text | undefined {
  const medicine = medicineByCode.get(code);
  if (medicine !== undefined) return { fr: medicine.label, en: medicine.label };
  return labels()[code] ?? dentalAct(code)?.label;
}
