import type { Text } from "@openamo/kernel";

/** Professions and places of care other than doctors, as the sheets tell them apart. */
export const PROFESSIONS = [
  "nurse",
  "physiotherapist",
  "speech-therapist",
  "orthoptist",
  "podiatrist",
  "midwife",
  "psychologist",
  "pharmacist",
  "dentist",
  "optician",
  "hearing-aid-specialist",
  "ambulance-firm",
  "taxi-firm",
  "laboratory",
  "device-supplier",
  "hospital",
  "spa-establishment",
] as const;
export type Profession = (typeof PROFESSIONS)[number];

export const isProfession = (word: string): word is Profession => (PROFESSIONS as readonly string[]).includes(word);

export const PROFESSION_LABELS: Readonly<Record<Profession, Text>> = {
  nurse: { fr: "Infirmier", en: "Nurse" },
  physiotherapist: { fr: "Masseur-kinésithérapeute", en: "Physiotherapist" },
  "speech-therapist": { fr: "Orthophoniste", en: "Speech therapist" },
  orthoptist: { fr: "Orthoptiste", en: "Orthoptist" },
  podiatrist: { fr: "Pédicure-podologue", en: "Podiatrist" },
  midwife: { fr: "Sage-femme", en: "Midwife" },
  psychologist: { fr: "Psychologue", en: "Psychologist" },
  pharmacist: { fr: "Pharmacie", en: "Pharmacy" },
  dentist: { fr: "Chirurgien-dentiste", en: "Dentist" },
  optician: { fr: "Opticien", en: "Optician" },
  "hearing-aid-specialist": { fr: "Audioprothésiste", en: "Hearing-aid specialist" },
  "ambulance-firm": { fr: "Transport sanitaire", en: "Medical transport firm" },
  "taxi-firm": { fr: "Taxi", en: "Taxi" },
  laboratory: { fr: "Laboratoire de biologie médicale", en: "Medical laboratory" },
  "device-supplier": { fr: "Fournisseur de matériel médical", en: "Supplier of medical equipment" },
  hospital: { fr: "Établissement de santé", en: "Hospital" },
  "spa-establishment": { fr: "Établissement thermal", en: "Thermal establishment" },
};
