import { inLocale, type Locale, type Text } from "@openamo/kernel";

type Words = Readonly<Record<string, Text>>;

const LISTS: Words = {
  common: { fr: "Actes courants", en: "Common acts", ar: "الأعمال الجارية" },
  ccam: { fr: "CCAM, actes techniques", en: "CCAM, technical acts", ar: "CCAM، الأعمال التقنية" },
  medicines: { fr: "Médicaments", en: "Medicines", ar: "الأدوية" },
  ghs: { fr: "Séjours hospitaliers (GHS)", en: "Hospital stays (GHS)", ar: "الإقامات الاستشفائية (GHS)" },
  biology: { fr: "Biologie (NABM)", en: "Laboratory acts (NABM)", ar: "التحاليل البيولوجية (NABM)" },
  devices: { fr: "Dispositifs et prestations (LPP)", en: "Devices and services (LPP)", ar: "الأجهزة والخدمات (LPP)" },
  icd10: { fr: "Diagnostics (CIM-10)", en: "Diagnoses (ICD-10)", ar: "التشخيصات (ICD-10)" },
};

const FAMILIES: Words = {
  consultation: { fr: "consultation", en: "consultation", ar: "فحص" },
  visit: { fr: "visite", en: "visit", ar: "زيارة" },
  teleconsultation: { fr: "téléconsultation", en: "teleconsultation", ar: "استشارة عن بعد" },
  "tele-expertise": { fr: "téléexpertise", en: "tele-expertise", ar: "خبرة عن بعد" },
  majoration: { fr: "majoration", en: "supplement", ar: "زيادة" },
  "key-letter": { fr: "lettre-clé", en: "key letter", ar: "حرف دال" },
  "dental-act": { fr: "acte dentaire", en: "dental act", ar: "عمل متعلق بالأسنان" },
  travel: { fr: "déplacement", en: "travel", ar: "تنقل" },
  "technical-act": { fr: "acte technique", en: "technical act", ar: "عمل تقني" },
  medicine: { fr: "médicament", en: "medicine", ar: "دواء" },
  "hospital-stay": { fr: "séjour hospitalier", en: "hospital stay", ar: "إقامة استشفائية" },
  "laboratory-act": { fr: "acte de biologie", en: "laboratory act", ar: "تحليل بيولوجي" },
  device: { fr: "dispositif ou prestation", en: "device or service", ar: "جهاز أو خدمة" },
  imaging: { fr: "imagerie", en: "imaging", ar: "تصوير طبي" },
  biology: { fr: "biologie", en: "laboratory", ar: "تحاليل بيولوجية" },
  pathology: { fr: "anatomopathologie", en: "pathology", ar: "تشريح مرضي" },
  rehabilitation: { fr: "rééducation", en: "rehabilitation", ar: "ترويض" },
  "dental-care": { fr: "soins dentaires", en: "dental care", ar: "علاجات الأسنان" },
  "dental-prosthesis": { fr: "prothèse dentaire", en: "dental prosthesis", ar: "بدائل الأسنان" },
  birth: { fr: "accouchement", en: "birth", ar: "ولادة" },
  dialysis: { fr: "dialyse", en: "dialysis", ar: "تصفية الدم" },
  diagnosis: { fr: "diagnostic", en: "diagnosis", ar: "تشخيص" },
};

const VALUES: Words = {
  price: { fr: "Prix sans honoraire", en: "Price without fee" },
  fee: { fr: "Honoraire de dispensation", en: "Dispensing fee" },
  public: { fr: "Prix public", en: "Public price" },
  base: { fr: "Tarif du séjour", en: "Tariff of the stay" },
  shortStayLumpSum: { fr: "Forfait retiré d’un séjour trop court", en: "Lump sum off a short stay" },
  shortStayDay: { fr: "Retiré par jour sous la borne basse", en: "Off for each day below the low bound" },
  longStayDay: { fr: "Ajouté par jour au-delà de la borne haute", en: "Added for each day above the high bound" },
  tariff: { fr: "Tarif", en: "Tariff" },
  limit: { fr: "Prix limite", en: "Highest price" },
  coefficient: { fr: "Coefficient", en: "Coefficient" },
};

const FACTS: Words = {
  shortLabel: { fr: "Libellé court", en: "Short label" },
  actType: { fr: "Type d’acte", en: "Kind of act" },
  sex: { fr: "Réservé aux personnes de sexe", en: "Only for persons of sex" },
  cis: { fr: "Code CIS du médicament", en: "CIS code of the medicine" },
  cip7: { fr: "Code CIP à 7 chiffres", en: "7-digit CIP code" },
  status: { fr: "Statut", en: "Status" },
  marketing: { fr: "Commercialisation", en: "Marketing" },
  hospitals: { fr: "Agréé aux collectivités", en: "Approved for hospitals" },
  conditions: { fr: "Conditions de prise en charge", en: "Conditions of cover" },
  group: { fr: "Groupe", en: "Group" },
  priorAgreement: { fr: "Accord préalable", en: "Prior agreement" },
  mostExecutions: { fr: "Nombre maximal d’exécutions", en: "Most executions" },
  kind: { fr: "Nature", en: "Nature" },
  greatestAge: { fr: "Âge maximal (ans)", en: "Greatest age (years)" },
  place: { fr: "Place dans la liste", en: "Place in the list" },
  category: { fr: "Catégorie", en: "Category" },
  longTermCondition: { fr: "Affection de longue durée rattachée", en: "Long-term condition attached" },
  version: { fr: "Version de la classification", en: "Version of the classification" },
  rate: { fr: "Taux de remboursement (%)", en: "Rate of reimbursement (%)" },
  decidedOn: { fr: "Décidé le", en: "Decided on" },
  publishedOn: { fr: "Publié le", en: "Published on" },
  shortestStay: { fr: "Borne basse (jours)", en: "Low bound (days)" },
  longestStay: { fr: "Borne haute (jours)", en: "High bound (days)" },
  grouping: { fr: "Regroupement", en: "Billing group" },
  generic: { fr: "Groupe générique", en: "Group of generics" },
};

const VALUES_OF_FACTS: Words = {
  true: { fr: "oui", en: "yes" },
  isolated: { fr: "acte isolé", en: "isolated act" },
  procedure: { fr: "procédure", en: "procedure" },
  complementary: { fr: "acte complémentaire", en: "complementary act" },
  male: { fr: "masculin", en: "male" },
  female: { fr: "féminin", en: "female" },
  purchase: { fr: "achat", en: "purchase" },
  rental: { fr: "location", en: "rental" },
  service: { fr: "prestation", en: "service" },
  upkeep: { fr: "entretien", en: "upkeep" },
  repair: { fr: "réparation", en: "repair" },
  delivery: { fr: "livraison", en: "delivery" },
};

const ACTIVITIES: Words = {
  "1": { fr: "Activité 1, acte principal", en: "Activity 1, main act" },
  "2": { fr: "Activité 2, second intervenant", en: "Activity 2, second operator" },
  "3": { fr: "Activité 3, troisième intervenant", en: "Activity 3, third operator" },
  "4": { fr: "Activité 4, anesthésie", en: "Activity 4, anaesthesia" },
  "5": { fr: "Activité 5, circulation extracorporelle", en: "Activity 5, heart-lung bypass" },
};

const inWords = (words: Words, name: string, locale: Locale): string | undefined => {
  const text = words[name];
  return text && inLocale(text, locale);
};

export const listLabel = (list: string, locale: Locale): string => inWords(LISTS, list, locale) ?? list;
export const familyLabel = (family: string, locale: Locale): string => inWords(FAMILIES, family, locale) ?? family;
export const valueLabel = (name: string, locale: Locale): string | undefined => inWords(VALUES, name, locale);
export const factLabel = (name: string, locale: Locale): string | undefined => inWords(FACTS, name, locale);
export const factValue = (value: string, locale: Locale): string => inWords(VALUES_OF_FACTS, value, locale) ?? value;

const OTHER_ACTIVITY: Text = { fr: "Activité", en: "Activity" };
const PHASE: Text = { fr: "phase", en: "phase" };

/** `1/0` in words for CCAM; the group of patients for a stay. */
export function lineLabel(list: string, line: string, locale: Locale): string {
  if (list !== "ccam") return line;
  const [activity = "", phase = ""] = line.split("/");
  const name = inWords(ACTIVITIES, activity, locale) ?? `${inLocale(OTHER_ACTIVITY, locale)} ${activity}`;
  return phase === "" || phase === "0" ? name : `${name}, ${inLocale(PHASE, locale)} ${phase}`;
}
