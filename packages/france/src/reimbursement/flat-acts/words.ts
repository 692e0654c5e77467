import type { Text } from "@openamo/kernel";
import type { Profession } from "../../nomenclature/professions.ts";
import type { TerminationItem } from "../../parameters/flat-acts/termination.ts";

/** Who may bill a flat price: any doctor, or a profession. */
export type Biller = "doctor" | Profession;

interface Item {
  readonly label: Text;
  readonly by: readonly Biller[];
}
const item = (fr: string, en: string, by: readonly Biller[]): Item => ({ label: { fr, en }, by });

const PHARMACY: readonly Biller[] = ["pharmacist"];

/** Prevention at a flat price. */
export const PREVENTION = {
  session: item("Rendez-vous de prévention (Mon bilan prévention)", "Prevention session", ["doctor", "midwife", "nurse", "pharmacist"]),
  kit: item("Remise d'un test de dépistage du cancer colorectal", "Hand-over of a colorectal screening test", PHARMACY),
  vaccination: item("Vaccination à l'officine, sur ordonnance", "Vaccination at the pharmacy, on prescription", PHARMACY),
  "prescribed-vaccination": item("Vaccination prescrite et faite par le pharmacien", "Vaccination prescribed and given by the pharmacist", PHARMACY),
  "influenza-vaccination": item("Vaccination contre la grippe à l'officine", "Influenza vaccination at the pharmacy", PHARMACY),
} as const;
export type PreventionItem = keyof typeof PREVENTION;
export const PREVENTION_ITEMS = Object.keys(PREVENTION) as [PreventionItem, ...PreventionItem[]];

const CARERS: readonly Biller[] = ["doctor", "midwife"];
const LABORATORY: readonly Biller[] = ["laboratory", "hospital"];
const STAY: readonly Biller[] = ["hospital"];

/** Care for a termination of pregnancy, at the flat prices of the order. */
export const TERMINATION: Readonly<Record<TerminationItem, Item>> = {
  consultation: item("Consultation (consentement ou contrôle)", "Consultation (consent or control)", CARERS),
  "first-ultrasound": item("Échographie préalable", "Ultrasound before", CARERS),
  "first-biology": item("Examens de biologie préalables", "Laboratory examinations before", LABORATORY),
  "town-fee": item("En ville : forfait des consultations", "In town: flat price of the consultations", CARERS),
  "town-medicines": item("En ville : forfait des médicaments", "In town: flat price of the medicines", ["doctor", "midwife", "pharmacist"]),
  "town-medicines-late": item("En ville : forfait des médicaments, 6e et 7e semaines", "In town: flat price of the medicines, weeks 6 and 7", [
    "doctor",
    "midwife",
    "pharmacist",
  ]),
  "last-biology": item("Examen de biologie de contrôle", "Laboratory examination of control", LABORATORY),
  "last-ultrasound": item("Échographie de contrôle", "Ultrasound of control", CARERS),
  "stay-medicines": item("À l'hôpital : méthode médicamenteuse", "In hospital: by medicines", STAY),
  "stay-day": item("À l'hôpital : instrumentale, sans anesthésie générale, sans nuit", "In hospital: instrumental, no general anaesthesia, no night", STAY),
  "stay-day-anaesthesia": item(
    "À l'hôpital : instrumentale, avec anesthésie générale, sans nuit",
    "In hospital: instrumental, general anaesthesia, no night",
    STAY,
  ),
  "stay-night": item(
    "À l'hôpital : instrumentale, sans anesthésie générale, une nuit ou plus",
    "In hospital: instrumental, no general anaesthesia, a night or more",
    STAY,
  ),
  "stay-night-anaesthesia": item(
    "À l'hôpital : instrumentale, avec anesthésie générale, une nuit ou plus",
    "In hospital: instrumental, general anaesthesia, a night or more",
    STAY,
  ),
  "clinic-intervention": item("En clinique : intervention", "In a clinic: intervention", ["doctor", "hospital"]),
  "clinic-anaesthesia": item("En clinique : anesthésie", "In a clinic: anaesthesia", ["doctor", "hospital"]),
  "clinic-last-biology": item("En clinique : biologie de contrôle", "In a clinic: laboratory of control", LABORATORY),
  "clinic-day": item("En clinique : accueil et bloc, sans nuit", "In a clinic: reception and theatre, no night", STAY),
  "clinic-night": item("En clinique : accueil et bloc, une nuit ou plus", "In a clinic: reception and theatre, a night or more", STAY),
};
export const TERMINATION_ITEMS = Object.keys(TERMINATION) as [TerminationItem, ...TerminationItem[]];

/** Parts of the monthly price of remote monitoring: who watches, and who brings the device. */
export const MONITORING = {
  operator: item("Forfait opérateur : la surveillance par le soignant", "Operator: who watches", ["doctor", "midwife", "hospital"]),
  technical: item("Forfait technique : le dispositif numérique", "Technical: the digital device", ["device-supplier", "pharmacist"]),
} as const;
export type MonitoringPart = keyof typeof MONITORING;
export const MONITORING_PARTS = Object.keys(MONITORING) as [MonitoringPart, ...MonitoringPart[]];

/** Activities of the list of CSS L162-52 that are generic lines, and those in the name of a brand. */
export const CONDITION_LABELS = {
  "heart-failure": { fr: "Insuffisance cardiaque chronique", en: "Chronic heart failure" },
  "respiratory-failure": { fr: "Insuffisance respiratoire chronique", en: "Chronic respiratory failure" },
  "renal-failure": { fr: "Insuffisance rénale chronique", en: "Chronic renal failure" },
  diabetes: { fr: "Diabète", en: "Diabetes" },
  "gestational-diabetes": { fr: "Diabète gestationnel", en: "Gestational diabetes" },
  "cardiac-implant": { fr: "Prothèse cardiaque implantable", en: "Implanted cardiac device" },
  "named-activity": { fr: "Activité inscrite sous un nom de marque", en: "Activity listed under a brand name" },
} as const;
export type MonitoredCondition = keyof typeof CONDITION_LABELS;
export const MONITORED_CONDITIONS = Object.keys(CONDITION_LABELS) as [MonitoredCondition, ...MonitoredCondition[]];

export const RAISED_LABELS = {
  none: { fr: "Non", en: "No" },
  "raised-1": { fr: "Niveau 1", en: "Level 1" },
  "raised-2": { fr: "Niveau 2", en: "Level 2" },
} as const;
export type Raised = keyof typeof RAISED_LABELS;
export const RAISED = Object.keys(RAISED_LABELS) as [Raised, ...Raised[]];

/** Names of the items, as a choice shows them. */
export const labelsOf = <Word extends string>(items: Readonly<Record<Word, Item>>): Readonly<Record<Word, Text>> =>
  Object.fromEntries(Object.entries<Item>(items).map(([word, { label }]) => [word, label])) as Readonly<Record<Word, Text>>;
