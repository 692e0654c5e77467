import type { Text } from "@openamo/kernel";
import type { MedicineClass } from "../../nomenclature/medicine.ts";
import type { DentalImages } from "../../reimbursement/families/dental-prevention.ts";
import type { HearingClass } from "../../reimbursement/families/hearing.ts";
import type { MidwifeAct } from "../../reimbursement/families/midwife.ts";
import type { OrthodonticAct } from "../../reimbursement/families/orthodontics.ts";
import type { ParamedicLetter } from "../../reimbursement/families/paramedic.ts";
import type { ParamedicSupplement } from "../../reimbursement/families/supplements.ts";

/** Groups of the form, in order. */
export const CARE_GROUPS: readonly { readonly id: string; readonly title: Text }[] = [
  { id: "care", title: { fr: "Les soins", en: "The care" } },
  { id: "details", title: { fr: "Ce qui en fixe le tarif", en: "What sets its tariff" } },
  { id: "patient", title: { fr: "Le patient", en: "The patient" } },
  { id: "more", title: { fr: "Pour préciser", en: "More details" } },
];

export const FAMILY_LABELS = {
  paramedic: {
    fr: "Infirmier, kinésithérapeute, orthophoniste, orthoptiste, podologue",
    en: "Nurse, physiotherapist, speech therapist, orthoptist, podiatrist",
  },
  midwife: { fr: "Sage-femme : consultation, visite, suivi", en: "Midwife: consultation, visit, follow-up" },
  "midwife-technical-act": {
    fr: "Acte technique de sage-femme (échographie, frottis, accouchement…)",
    en: "Midwife's technical act (ultrasound, smear, birth…)",
  },
  psychologist: { fr: "Psychologue (dispositif conventionné)", en: "Psychologist (contracted scheme)" },
  medicine: { fr: "Médicament", en: "Medicine" },
  "prescription-fee": { fr: "Honoraire du pharmacien sur l'ordonnance", en: "Pharmacist's fee on the prescription" },
  dental: { fr: "Dentiste", en: "Dentist" },
  orthodontics: { fr: "Orthodontie", en: "Orthodontics" },
  optics: { fr: "Lunettes et lentilles", en: "Spectacles and contact lenses" },
  hearing: { fr: "Aides auditives", en: "Hearing aids" },
} as const;

export const LETTER_LABELS: Readonly<Record<ParamedicLetter, Text>> = {
  AMI: { fr: "AMI – acte infirmier", en: "AMI – nursing act" },
  AIS: { fr: "AIS – soins infirmiers", en: "AIS – nursing care" },
  AMK: { fr: "AMK – kinésithérapie", en: "AMK – physiotherapy" },
  AMS: { fr: "AMS – rééducation ostéo-articulaire", en: "AMS – musculoskeletal rehabilitation" },
  AMC: { fr: "AMC – kinésithérapie en structure", en: "AMC – physiotherapy in a facility" },
  TMK: { fr: "TMK – télésoin de kinésithérapie", en: "TMK – remote physiotherapy" },
  AMO: { fr: "AMO – orthophonie", en: "AMO – speech therapy" },
  AMY: { fr: "AMY – orthoptie", en: "AMY – orthoptics" },
  BSA: { fr: "BSA – forfait dépendance légère", en: "BSA – package, light dependence" },
  BSB: { fr: "BSB – forfait dépendance intermédiaire", en: "BSB – package, medium dependence" },
  BSC: { fr: "BSC – forfait dépendance lourde", en: "BSC – package, heavy dependence" },
  POD: { fr: "POD – prévention du pied diabétique", en: "POD – diabetic foot prevention" },
};
export const RANK_LABELS = {
  first: { fr: "Premier acte de la séance", en: "First act of the session" },
  second: { fr: "Deuxième acte", en: "Second act" },
  further: { fr: "Acte suivant", en: "Further act" },
} as const;
/** Names of the supplements. */
export const SUPPLEMENT_LABELS: Readonly<Record<ParamedicSupplement, Text>> = {
  MAU: { fr: "MAU – acte unique", en: "MAU – single act" },
  MCI: { fr: "MCI – coordination infirmière", en: "MCI – nursing coordination" },
  IFD: { fr: "IFD – déplacement infirmier", en: "IFD – nurse's travel" },
  EVENING: { fr: "Soir et matin, de 20 h à 23 h et de 5 h à 8 h", en: "Evening and morning, 8 to 11 pm and 5 to 8 am" },
  NIGHT: { fr: "Nuit, de 23 h à 5 h", en: "Night, 11 pm to 5 am" },
  SUNDAY: { fr: "Dimanche et jour férié", en: "Sunday and holiday" },
  IFS: { fr: "IFS – déplacement du kinésithérapeute", en: "IFS – physiotherapist's travel" },
};

export const MIDWIFE_ACT_LABELS: Readonly<Record<MidwifeAct, Text>> = {
  consultation: { fr: "Consultation", en: "Consultation" },
  visit: { fr: "Visite", en: "Visit" },
  prevention: { fr: "Consultation santé sexuelle et prévention", en: "Consultation on sexual health and prevention" },
  SF: { fr: "SF – acte de sage-femme", en: "SF – midwife's act" },
  SP: { fr: "SP – suivi postnatal", en: "SP – postnatal follow-up" },
};
export const SESSION_LABELS = {
  first: { fr: "Entretien d'évaluation", en: "First interview" },
  "follow-up": { fr: "Séance de suivi", en: "Follow-up session" },
} as const;
export const CLASS_LABELS: Readonly<Record<MedicineClass, Text>> = {
  irreplaceable: { fr: "Irremplaçable et coûteux", en: "Irreplaceable and costly" },
  major: { fr: "Service médical majeur ou important", en: "Major or important benefit" },
  moderate: { fr: "Service médical modéré", en: "Moderate benefit" },
  low: { fr: "Service médical faible", en: "Low benefit" },
  homeopathy: { fr: "Homéopathie", en: "Homeopathy" },
};
export const PRESCRIPTION_FEE_LABELS = {
  HDR: { fr: "HDR – toute ordonnance", en: "HDR – any prescription" },
  HDA: { fr: "HDA – jeune enfant ou personne âgée", en: "HDA – young child or old person" },
  HDE: { fr: "HDE – médicaments spécifiques", en: "HDE – specific medicines" },
  HC: { fr: "HC – ordonnance complexe", en: "HC – complex prescription" },
} as const;
export const DENTAL_IMAGE_LABELS: Readonly<Record<DentalImages, Text>> = {
  none: { fr: "Aucune", en: "None" },
  few: { fr: "Une ou deux", en: "One or two" },
  many: { fr: "Trois et plus, ou une panoramique", en: "Three or more, or a panoramic one" },
};
export const ORTHODONTIC_LABELS: Readonly<Record<OrthodonticAct, Text>> = {
  "first-consultation": { fr: "Première consultation", en: "First consultation" },
  diagnosis: { fr: "Diagnostic", en: "Diagnosis" },
  semester: { fr: "Semestre de traitement", en: "Semester of treatment" },
  check: { fr: "Séance de surveillance", en: "Check" },
  "retention-1": { fr: "Contention, première année", en: "Retention, first year" },
  "retention-2": { fr: "Contention, deuxième année", en: "Retention, second year" },
};
export const AGREEMENT_LABELS = {
  given: { fr: "Donné", en: "Given" },
  tacit: { fr: "Tacite, faute de réponse", en: "Tacit, for want of an answer" },
  "not-given": { fr: "Pas demandé, ou refusé", en: "Not asked, or refused" },
} as const;
export const OPTICAL_LABELS = {
  frame: { fr: "Monture", en: "Frame" },
  lens: { fr: "Verre", en: "Lens" },
  "contact-lenses": { fr: "Lentilles de contact", en: "Contact lenses" },
} as const;
export const OPTICAL_CLASS_LABELS = {
  A: { fr: "Classe A (100 % santé)", en: "Class A (whole cover)" },
  B: { fr: "Classe B (prix libre)", en: "Class B (free price)" },
} as const;
export const LENS_LABELS = {
  "single-focus": { fr: "Unifocal", en: "Single focus" },
  progressive: { fr: "Progressif ou multifocal", en: "Progressive or multifocal" },
} as const;
export const HEARING_LABELS: Readonly<Record<HearingClass, Text>> = {
  I: { fr: "Classe I (100 % santé)", en: "Class I (whole cover)" },
  II: { fr: "Classe II (prix libre)", en: "Class II (free price)" },
  A: { fr: "Classe A (avant 2019)", en: "Class A (before 2019)" },
  B: { fr: "Classe B (avant 2019)", en: "Class B (before 2019)" },
  C: { fr: "Classe C (avant 2019)", en: "Class C (before 2019)" },
  D: { fr: "Classe D (avant 2019)", en: "Class D (before 2019)" },
};
