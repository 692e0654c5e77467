import type { Text } from "@openamo/kernel";
import type { Sector } from "../claims/sector.ts";
import type { Specialty, Territory } from "../nomenclature/doctor-act.ts";
import { FULL_COVER_LABELS } from "../reimbursement/full-cover/grounds.ts";
import type { Pathway } from "../reimbursement/line.ts";

/** The choice of a ground on which the act itself is borne whole, beside none. */
export const FULL_COVER_CHOICES = { none: { fr: "Aucun", en: "None" }, ...FULL_COVER_LABELS } as const;

export const SPECIALTY_LABELS: Readonly<Record<Specialty, Text>> = {
  "general-practice": { fr: "Médecine générale", en: "General practice" },
  paediatrics: { fr: "Pédiatrie", en: "Paediatrics" },
  psychiatry: { fr: "Psychiatrie", en: "Psychiatry" },
  neurology: { fr: "Neurologie", en: "Neurology" },
  dermatology: { fr: "Dermatologie", en: "Dermatology" },
  cardiology: { fr: "Cardiologie", en: "Cardiology" },
  gynaecology: { fr: "Gynécologie obstétrique", en: "Gynaecology and obstetrics" },
  "medical-gynaecology": { fr: "Gynécologie médicale", en: "Medical gynaecology" },
  ophthalmology: { fr: "Ophtalmologie", en: "Ophthalmology" },
  geriatrics: { fr: "Gériatrie", en: "Geriatrics" },
  endocrinology: { fr: "Endocrinologie", en: "Endocrinology" },
  rehabilitation: { fr: "Médecine physique et de réadaptation", en: "Physical medicine and rehabilitation" },
  radiology: { fr: "Radiologie", en: "Radiology" },
  stomatology: { fr: "Stomatologie", en: "Stomatology" },
  surgery: { fr: "Chirurgie", en: "Surgery" },
  "ear-nose-throat": { fr: "Oto-rhino-laryngologie", en: "Ear, nose and throat" },
  anaesthesia: { fr: "Anesthésie-réanimation", en: "Anaesthesia and intensive care" },
  "other-specialist": { fr: "Autre spécialité", en: "Another specialty" },
};

export const TERRITORY_LABELS: Readonly<Record<Territory, Text>> = {
  metropole: { fr: "France métropolitaine", en: "Mainland France" },
  GP: { fr: "Guadeloupe", en: "Guadeloupe" },
  MQ: { fr: "Martinique", en: "Martinique" },
  GF: { fr: "Guyane", en: "French Guiana" },
  RE: { fr: "La Réunion", en: "Réunion" },
  YT: { fr: "Mayotte", en: "Mayotte" },
};

export const SECTOR_LABELS: Readonly<Record<Sector, Text>> = {
  "sector-1": { fr: "Secteur 1 (tarifs fixés)", en: "Sector 1 (set tariffs)" },
  "sector-2-optam": { fr: "Secteur 2, adhérent OPTAM", en: "Sector 2 with OPTAM" },
  "sector-2": { fr: "Secteur 2 (honoraires libres)", en: "Sector 2 (free fees)" },
  "not-contracted": { fr: "Non conventionné", en: "Not contracted" },
};

export const PATHWAY_LABELS: Readonly<Record<Pathway, Text>> = {
  "declared-doctor": { fr: "C'est mon médecin traitant", en: "This is my declared doctor" },
  "declared-doctor-substitute": { fr: "Il remplace mon médecin traitant", en: "Stands in for my declared doctor" },
  referred: { fr: "Mon médecin traitant m'adresse à lui", en: "My declared doctor referred me" },
  "direct-access": { fr: "Accès direct (gynécologue, ophtalmologue, psychiatre)", en: "Direct access (gynaecologist, ophthalmologist, psychiatrist)" },
  emergency: { fr: "C'est une urgence", en: "It is an emergency" },
  "away-from-home": { fr: "Je suis loin de chez moi", en: "I am away from home" },
  "out-of-hours": { fr: "Médecin de garde (permanence des soins)", en: "Doctor on duty (organised out-of-hours care)" },
  "care-plan": { fr: "Soins répétés prévus par un plan de soins", en: "Repeated care under a care plan" },
  "care-protocol": { fr: "Consultation prévue par mon protocole d'ALD", en: "Consultation of my long-term illness protocol" },
  "no-declared-doctor": { fr: "Je n'ai pas déclaré de médecin traitant", en: "I have no declared doctor" },
  outside: { fr: "Je consulte sans passer par mon médecin traitant", en: "I come without a referral" },
};
