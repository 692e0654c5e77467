import type { Text } from "@openamo/kernel";
import type { Specialty } from "../../nomenclature/doctor-act.ts";
import { isProfession, type Profession } from "../../nomenclature/professions.ts";
import { isSpecialty } from "../sector.ts";

/** Kinds of care sheet, each with the lines of its own trade. */
export const SHEET_FAMILIES = [
  "doctor",
  "paramedic",
  "midwife",
  "psychologist",
  "pharmacy",
  "dental",
  "optics",
  "hearing",
  "laboratory",
  "device",
  "transport",
  "hospital",
  "spa",
  "prevention",
  "termination",
  "remote-monitoring",
] as const;
export type SheetFamily = (typeof SHEET_FAMILIES)[number];

export const SHEET_FAMILY_LABELS: Readonly<Record<SheetFamily, Text>> = {
  doctor: { fr: "Consultations et actes techniques de médecin", en: "Doctor's consultations and technical acts" },
  paramedic: { fr: "Actes d'auxiliaire médical", en: "Paramedic's acts" },
  midwife: { fr: "Actes de sage-femme", en: "Midwife's acts" },
  psychologist: { fr: "Séances de psychologue", en: "Psychologist's sessions" },
  pharmacy: { fr: "Médicaments", en: "Medicines" },
  dental: { fr: "Soins dentaires", en: "Dental care" },
  optics: { fr: "Lunettes et lentilles", en: "Spectacles and contact lenses" },
  hearing: { fr: "Aides auditives", en: "Hearing aids" },
  laboratory: { fr: "Examens de biologie", en: "Laboratory examinations" },
  device: { fr: "Dispositifs médicaux", en: "Medical devices" },
  transport: { fr: "Transports", en: "Journeys" },
  hospital: { fr: "Séjour à l'hôpital", en: "Hospital stay" },
  spa: { fr: "Cure thermale", en: "Thermal cure" },
  prevention: { fr: "Prévention (rendez-vous, dépistage, vaccination)", en: "Prevention (sessions, screening, vaccination)" },
  termination: { fr: "Interruption volontaire de grossesse, aux forfaits", en: "Termination of pregnancy, at flat prices" },
  "remote-monitoring": { fr: "Télésurveillance médicale", en: "Medical remote monitoring" },
};

const BILLED_BY: Readonly<Record<Profession, readonly SheetFamily[]>> = {
  nurse: ["paramedic", "prevention"],
  physiotherapist: ["paramedic"],
  "speech-therapist": ["paramedic"],
  orthoptist: ["paramedic"],
  podiatrist: ["paramedic"],
  midwife: ["midwife", "prevention", "termination", "remote-monitoring"],
  psychologist: ["psychologist"],
  pharmacist: ["pharmacy", "device", "prevention", "termination", "remote-monitoring"],
  dentist: ["dental"],
  optician: ["optics"],
  "hearing-aid-specialist": ["hearing"],
  "ambulance-firm": ["transport"],
  "taxi-firm": ["transport"],
  laboratory: ["laboratory", "termination"],
  "device-supplier": ["device", "remote-monitoring"],
  hospital: ["hospital", "termination", "remote-monitoring"],
  "spa-establishment": ["spa"],
};

const BESIDE_CONSULTATIONS: readonly SheetFamily[] = ["transport", "spa", "prevention", "termination", "remote-monitoring"];

/**
 * Doctors: their own sheet, the journeys that they prescribed and the patient paid, the supervision of a cure, services at a flat price; a
 * stomatologist also treats teeth.
 */
const billedByDoctor = (specialty: Specialty): readonly SheetFamily[] =>
  specialty === "stomatology" ? ["doctor", "dental", ...BESIDE_CONSULTATIONS] : ["doctor", ...BESIDE_CONSULTATIONS];

/** The kinds of sheet that a specialty may send, its own first; none for a word that is not the pack's. */
export function familiesOf(specialty: string): readonly SheetFamily[] {
  if (isSpecialty(specialty)) return billedByDoctor(specialty);
  return isProfession(specialty) ? BILLED_BY[specialty] : [];
}
