import type { Text } from "@openamo/kernel";
import type { EmergencySituation } from "../../reimbursement/hospital/emergency.ts";
import type { StaySituation } from "../../reimbursement/hospital/situations.ts";

export const HOSPITAL_GROUPS: readonly { readonly id: string; readonly title: Text }[] = [
  { id: "stay", title: { fr: "Le séjour", en: "The stay" } },
  { id: "patient", title: { fr: "Le patient", en: "The patient" } },
];

export const WARD_LABELS = {
  general: { fr: "Médecine, chirurgie, obstétrique, réadaptation", en: "Medicine, surgery, obstetrics, rehabilitation" },
  psychiatry: { fr: "Psychiatrie", en: "Psychiatry" },
  home: { fr: "Hospitalisation à domicile", en: "Hospital care at home" },
} as const;

export const ESTABLISHMENT_LABELS = {
  public: { fr: "Hôpital public ou privé non lucratif", en: "Public or non-profit hospital" },
  private: { fr: "Clinique privée", en: "Private clinic" },
} as const;
export const PLACE_LABELS = {
  mainland: { fr: "Métropole, hors Île-de-France et Corse", en: "Mainland, Île-de-France and Corsica apart" },
  "ile-de-france": { fr: "Île-de-France", en: "Île-de-France" },
  corsica: { fr: "Corse", en: "Corsica" },
  guadeloupe: { fr: "Guadeloupe", en: "Guadeloupe" },
  martinique: { fr: "Martinique", en: "Martinique" },
  guyane: { fr: "Guyane", en: "French Guiana" },
  reunion: { fr: "La Réunion", en: "La Réunion" },
  mayotte: { fr: "Mayotte", en: "Mayotte" },
  "corsica-or-overseas": { fr: "Autre lieu d'outre-mer, ou lieu non précisé", en: "Elsewhere overseas, or place not told" },
} as const;

const LONG_TERM = { fr: "Affection de longue durée (ALD)", en: "Long-term illness (ALD)" };
const DONOR = { fr: "Don d'éléments du corps humain", en: "Donation of parts of the human body" };
const TERRORISM = { fr: "Soins dus à un acte de terrorisme", en: "Care due to an act of terrorism" };
const INVALIDITY = { fr: "Pension d'invalidité", en: "Invalidity pension" };
const ACCIDENT_PENSION = { fr: "Rente d'accident du travail (deux tiers et plus)", en: "Work-accident pension (two thirds and more)" };
const WAR = { fr: "Pension militaire", en: "Military pension" };
const MATERNITY = { fr: "Maternité (à partir du 6e mois de grossesse)", en: "Maternity (from the sixth month)" };
const NEWBORN = { fr: "Nouveau-né de moins de trente jours", en: "Newborn under thirty days" };
const NO_SITUATION = { fr: "Aucune", en: "None" };
const STATE_COVER = { fr: "Complémentaire santé solidaire", en: "State's complementary cover (C2S)" };
const STATE_AID = { fr: "Aide médicale de l'État", en: "State medical aid" };

export const STAY_SITUATION_LABELS = {
  none: NO_SITUATION,
  "long-term-illness": LONG_TERM,
  invalidity: INVALIDITY,
  "work-accident-pension": ACCIDENT_PENSION,
  "war-pension": WAR,
  maternity: MATERNITY,
  newborn: NEWBORN,
  "work-accident": { fr: "Accident du travail ou maladie professionnelle", en: "Work accident or occupational disease" },
  donor: DONOR,
  terrorism: TERRORISM,
  "disabled-child": { fr: "Enfant handicapé en éducation spéciale", en: "Disabled child in special education" },
  c2s: STATE_COVER,
  "state-medical-aid": STATE_AID,
} as const satisfies Record<StaySituation, Text>;

export const EMERGENCY_SITUATION_LABELS = {
  none: NO_SITUATION,
  "long-term-illness": LONG_TERM,
  "work-accident": { fr: "Accident du travail, incapacité de moins de deux tiers", en: "Work accident, incapacity under two thirds" },
  "work-accident-pension": ACCIDENT_PENSION,
  maternity: MATERNITY,
  newborn: NEWBORN,
  invalidity: INVALIDITY,
  "war-pension": WAR,
  "abused-minor": { fr: "Sévices subis par un mineur", en: "Abuse of a minor" },
  donor: DONOR,
  terrorism: TERRORISM,
  "health-risk": { fr: "Risque sanitaire exceptionnel", en: "Exceptional health risk" },
  c2s: STATE_COVER,
  "state-medical-aid": STATE_AID,
} as const satisfies Record<EmergencySituation, Text>;
