import type { Text } from "@openamo/kernel";

/** Groups of the form, in order. */
export const GROUPS: readonly { readonly id: string; readonly title: Text }[] = [
  { id: "care", title: { fr: "La consultation", en: "The consultation" } },
  { id: "doctor", title: { fr: "Le médecin", en: "The doctor" } },
  { id: "patient", title: { fr: "Le patient", en: "The patient" } },
  { id: "more", title: { fr: "Pour préciser", en: "More details" } },
];

export const SETTING_LABELS = {
  office: { fr: "Au cabinet", en: "At the practice" },
  "home-visit": { fr: "À domicile", en: "At home" },
  teleconsultation: { fr: "Par téléconsultation", en: "By video" },
  "tele-expertise": { fr: "Par téléexpertise : avis donné à un confrère", en: "By tele-expertise: opinion given to a colleague" },
  "tele-expertise-request": { fr: "Demande de téléexpertise à un confrère", en: "Request for a colleague's tele-expertise" },
} as const;

export const ROLE_LABELS = {
  ordinary: { fr: "Consultation ordinaire", en: "Ordinary consultation" },
  corresponding: { fr: "Médecin correspondant, adressé par le médecin traitant", en: "Corresponding doctor, on referral" },
  "one-off-opinion": { fr: "Avis ponctuel de consultant", en: "One-off specialist opinion" },
} as const;

export const TIME_LABELS = {
  day: { fr: "En journée, en semaine", en: "Weekday, by day" },
  "saturday-afternoon": { fr: "Samedi après-midi", en: "Saturday afternoon" },
  "sunday-or-holiday": { fr: "Dimanche ou jour férié", en: "Sunday or public holiday" },
  "night-20-24-or-06-08": { fr: "De 20 h à minuit ou de 6 h à 8 h", en: "8 pm to midnight or 6 to 8 am" },
  "night-00-06": { fr: "De minuit à 6 h", en: "Midnight to 6 am" },
} as const;

export const EXEMPTION_LABELS = {
  none: { fr: "Aucune", en: "None" },
  "long-term-illness": { fr: "Soins liés à mon affection de longue durée (ALD)", en: "Care for my long-term illness (ALD)" },
  maternity: { fr: "Maternité (à partir du 6e mois de grossesse)", en: "Maternity (from the sixth month)" },
  "work-accident": { fr: "Accident du travail ou maladie professionnelle", en: "Work accident or occupational disease" },
  invalidity: { fr: "Pension d'invalidité", en: "Invalidity pension" },
  "work-accident-pension": { fr: "Rente d'accident du travail (deux tiers et plus)", en: "Work-accident pension (two thirds and more)" },
  "war-pension": { fr: "Pension militaire", en: "Military pension" },
  c2s: { fr: "Complémentaire santé solidaire", en: "State's complementary cover (C2S)" },
  "state-medical-aid": { fr: "Aide médicale de l'État", en: "State medical aid" },
} as const;

export const KIND_LABELS = {
  ordinary: { fr: "Ordinaire", en: "Ordinary" },
  complex: { fr: "Complexe", en: "Complex" },
  "very-complex": { fr: "Très complexe", en: "Very complex" },
  "long-after-hospital": { fr: "Longue, après une hospitalisation (plus de 80 ans)", en: "Long, after a hospital stay (over 80)" },
  "long-deprescription": { fr: "Longue, révision des traitements (plus de 80 ans)", en: "Long, review of medicines (over 80)" },
  "long-orientation": { fr: "Longue, orientation sociale (plus de 80 ans)", en: "Long, social orientation (over 80)" },
  "long-over-80": { fr: "Longue, patient de plus de 80 ans, motif à préciser", en: "Long, patient over 80, purpose to be told" },
  "new-declared-doctor-long-term-illness": {
    fr: "Inscription en ALD chez un nouveau médecin traitant",
    en: "Registration of a long-term illness with a new declared doctor",
  },
  "melanoma-screening": { fr: "Dépistage du mélanome", en: "Melanoma screening" },
  "compulsory-child-examination": { fr: "Examen obligatoire de l'enfant", en: "Compulsory examination of the child" },
} as const;

type Keys<T> = [keyof T & string, ...(keyof T & string)[]];
/** The words of a choice, in the order in which they are written. */
export const choices = <T extends Readonly<Record<string, Text>>>(labels: T): Keys<T> => Object.keys(labels) as Keys<T>;
