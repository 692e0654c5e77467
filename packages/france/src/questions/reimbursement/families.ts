import type { Text } from "@openamo/kernel";
import { FAMILY_LABELS } from "../care/words.ts";
import type { NamesByValue } from "../form.ts";
import { OTHER_FAMILY_LABELS } from "./others/fields.ts";

export const DOCTOR = "doctor";
export const TECHNICAL = "technical-act";

/** Every family of care, by its word. */
export const EVERY_FAMILY = {
  [DOCTOR]: { fr: "Consultation ou visite de médecin", en: "Doctor's consultation or visit" },
  [TECHNICAL]: { fr: "Acte technique de médecin (radio, petite chirurgie…)", en: "Doctor's technical act (X-ray, minor surgery…)" },
  ...FAMILY_LABELS,
  ...OTHER_FAMILY_LABELS,
} as const;
type Family = keyof typeof EVERY_FAMILY;

/** Families under headings, as a reader looks for them. */
export const FAMILY_GROUPS: readonly { readonly title: Text; readonly of: readonly Family[] }[] = [
  {
    title: { fr: "Consultations et soins", en: "Consultations and care" },
    of: [DOCTOR, TECHNICAL, "midwife", "midwife-technical-act", "paramedic", "psychologist", "laboratory", "sampling"],
  },
  { title: { fr: "Dents, yeux, oreilles", en: "Teeth, eyes, ears" }, of: ["dental", "orthodontics", "optics", "hearing"] },
  { title: { fr: "Pharmacie et matériel", en: "Pharmacy and equipment" }, of: ["medicine", "prescription-fee", "device"] },
  { title: { fr: "Prévention et suivi", en: "Prevention and follow-up" }, of: ["prevention", "termination", "remote-monitoring"] },
  { title: { fr: "Hôpital, transport, cure", en: "Hospital, journeys, cures" }, of: ["hospital-stay", "emergency", "transport", "spa-cure"] },
];

/** Families that a prescription is needed for. */
export const WITH_PRESCRIPTION: readonly Family[] = [
  "paramedic",
  "midwife-technical-act",
  "medicine",
  "prescription-fee",
  "optics",
  "hearing",
  "transport",
  "laboratory",
  "sampling",
  "device",
  "remote-monitoring",
];
/** Families whose acts may be borne whole on a ground of their own. */
export const WITH_FULL_COVER: readonly Family[] = [DOCTOR, TECHNICAL, "midwife", "midwife-technical-act", "medicine", "laboratory", "sampling", "device"];
/** Families whose participation the allowance of solidarity to older persons limits or lifts (CSS R160-9). */
export const WITH_ALLOWANCE: readonly Family[] = ["paramedic", "laboratory", "sampling", "transport"];
/** Families on which the deductible of the year is due. */
export const WITH_FRANCHISE: readonly Family[] = ["paramedic", "medicine", "transport"];
/** Families whose answer needs the age of the patient, the territory, or a base already known. */
const WITHOUT_AGE: readonly Family[] = ["hospital-stay", "emergency", "spa-cure", "termination", "remote-monitoring"];
export const WITH_AGE: readonly Family[] = (Object.keys(EVERY_FAMILY) as Family[]).filter((family) => !WITHOUT_AGE.includes(family));
/** Prices that the State sets apart overseas, beside those of the families above. */
const OVERSEAS: readonly Family[] = ["termination"];
export const WITH_TERRITORY: readonly Family[] = [...WITH_AGE.filter((family) => family !== "transport" && family !== "device"), ...OVERSEAS];
export const WITH_BASE: readonly Family[] = (Object.keys(EVERY_FAMILY) as Family[]).filter((family) => family !== "emergency" && family !== "transport");
export const WITH_FEE: readonly Family[] = (Object.keys(EVERY_FAMILY) as Family[]).filter((family) => family !== "emergency");

/** The same names for several families. */
const alike = (families: readonly Family[], name: Text): Readonly<Record<string, Text>> => Object.fromEntries(families.map((family) => [family, name]));
const byFamily = (...names: readonly Readonly<Record<string, Text>>[]): NamesByValue => ({ field: "family", titles: Object.assign({}, ...names) });

const EQUIPMENT: readonly Family[] = ["optics", "hearing", "device"];
const PHARMACY: readonly Family[] = ["medicine", "prescription-fee"];
const EXAMINED: readonly Family[] = ["laboratory", "sampling"];

/** How the day of the care is called. */
export const DAY_BY_FAMILY = byFamily(
  { [DOCTOR]: { fr: "Date de la consultation", en: "Day of the consultation" } },
  { [TECHNICAL]: { fr: "Date de l'acte", en: "Day of the act" } },
  { psychologist: { fr: "Date de la séance", en: "Day of the session" } },
  { "midwife-technical-act": { fr: "Date de l'acte", en: "Day of the act" } },
  alike(PHARMACY, { fr: "Date de délivrance", en: "Day of dispensing" }),
  alike(EQUIPMENT, { fr: "Date de délivrance", en: "Day of delivery" }),
  alike(EXAMINED, { fr: "Date de l'examen", en: "Day of the examination" }),
  {
    "hospital-stay": { fr: "Jour d'entrée", en: "Day of admission" },
    emergency: { fr: "Jour du passage", en: "Day of the visit" },
    transport: { fr: "Jour du transport", en: "Day of the journey" },
    "spa-cure": { fr: "Premier jour de la cure", en: "First day of the cure" },
    "remote-monitoring": { fr: "Dernier jour du mois surveillé", en: "Last day of the month" },
  },
);

/** How the price is called. */
export const FEE_BY_FAMILY = byFamily(
  { "hospital-stay": { fr: "Montant facturé en tout", en: "Amount charged in all" } },
  alike(EQUIPMENT, { fr: "Prix de l'équipement", en: "Price of the equipment" }),
);

/** How the care itself is called. */
export const CARE_BY_FAMILY = byFamily(
  { [DOCTOR]: { fr: "La consultation", en: "The consultation" } },
  { [TECHNICAL]: { fr: "L'acte technique", en: "The technical act" } },
  { "midwife-technical-act": { fr: "L'acte technique", en: "The technical act" } },
  alike(PHARMACY, { fr: "L'ordonnance", en: "The prescription" }),
  alike(EQUIPMENT, { fr: "L'équipement", en: "The equipment" }),
  alike(EXAMINED, { fr: "L'examen", en: "The examination" }),
  {
    psychologist: { fr: "La séance", en: "The session" },
    "hospital-stay": { fr: "Le séjour", en: "The stay" },
    emergency: { fr: "Le passage aux urgences", en: "The emergency visit" },
    transport: { fr: "Le trajet", en: "The journey" },
    "spa-cure": { fr: "La cure", en: "The cure" },
    "remote-monitoring": { fr: "La télésurveillance", en: "The remote monitoring" },
  },
);
