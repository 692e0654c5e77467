import type { LawReference, Locale } from "@openamo/kernel";
import { texts } from "./texts.ts";

/** What an Arabic reader calls the kinds of text whose number follows. */
const KINDS: readonly (readonly [latin: string, arabic: string])[] = [
  ["Loi ", "القانون "],
  ["Décret ", "المرسوم "],
  ["Arrêté ", "القرار "],
  ["Dahir ", "الظهير "],
];

/** Texts that are called otherwise than by a number. */
const NAMES: Readonly<Record<string, string>> = {
  "TNR-PRIVE": "التعريفة المرجعية للقطاع الخاص",
  "TNR-PUBLIC": "التعريفة المرجعية للقطاع العام",
  "CONV-2020": "اتفاقيات 2020",
  CGI: "المدونة العامة للضرائب",
  CNSS: "الصندوق الوطني للضمان الاجتماعي",
  CNOPS: "الصندوق الوطني لمنظمات الاحتياط الاجتماعي",
  MGPAP: "التعاضدية العامة لموظفي الإدارات العمومية",
  USAGE: "العرف",
};

/** Subjects by which articles are cited where their number was not read. */
const SUBJECTS: Readonly<Record<string, string>> = {
  "AMO-Achamil": "أمو الشامل",
  "AMO-Tadamon": "أمو تضامن",
  "accord préalable": "الموافقة المسبقة",
  actifs: "المزاولون",
  affiliation: "الانخراط",
  "allocation au décès": "إعانة الوفاة",
  "allocations familiales": "التعويضات العائلية",
  annulation: "الإلغاء",
  "assurance volontaire": "التأمين الاختياري",
  "champ d'application": "نطاق التطبيق",
  chiffres: "الأرقام",
  "communiqué 2013": "بلاغ 2013",
  conditions: "الشروط",
  "congé de maternité": "إجازة الولادة",
  "congé de naissance": "إجازة الازدياد",
  conventions: "الاتفاقيات",
  cotisation: "الاشتراك",
  cotisations: "الاشتراكات",
  dossiers: "الملفات",
  "durée du travail": "مدة الشغل",
  déclaration: "التصريح",
  délais: "الآجال",
  "dépôt des dossiers": "إيداع الملفات",
  enfants: "الأبناء",
  exonération: "الإعفاء",
  forfaits: "المبالغ الجزافية",
  grille: "الجدول",
  identifiants: "المعرفات",
  identification: "التعريف",
  immatriculation: "التسجيل",
  "indemnités de maladie": "التعويضات عن المرض",
  "indemnités de maternité": "التعويضات عن الولادة",
  indicateurs: "المؤشرات",
  liste: "اللائحة",
  "maintien des droits": "الاحتفاظ بالحقوق",
  "membres de la famille": "أفراد العائلة",
  missions: "المهام",
  "montant et durée": "المبلغ والمدة",
  mutuelles: "التعاضديات",
  "organisme gestionnaire": "الهيئة المدبرة",
  "organismes gestionnaires": "الهيئات المدبرة",
  "ouverture du droit": "فتح الحق",
  pensionnés: "أصحاب المعاشات",
  "prestations à court terme": "التعويضات القصيرة الأمد",
  "prise en charge": "التحمل",
  "producteurs de soins": "مقدمو العلاجات",
  "période de stage": "فترة التدريب",
  "questions fréquentes": "أسئلة متداولة",
  recouvrement: "التحصيل",
  "ressources et dépenses de l'ANAM": "موارد ونفقات الوكالة",
  "revenu forfaitaire": "الدخل الجزافي",
  "salaire minimum": "الحد الأدنى للأجر",
  seuil: "العتبة",
  "soins dentaires": "علاجات الأسنان",
  tarif: "التعريفة",
  taux: "النسب",
  "taux de couverture": "نسب التغطية",
  "tiers payant": "الثالث المؤدي",
  âge: "السن",
  éligibilité: "الأهلية",
  étudiants: "الطلبة",
};

const byId = new Map(texts.map((text) => [text.id, text]));

function nameOf({ text }: LawReference): string | undefined {
  const short = byId.get(text)?.shortName ?? text;
  const kind = KINDS.find(([latin]) => short.startsWith(latin));
  // The number of a text keeps its own order in a line that is read from right to left.
  return kind === undefined ? NAMES[text] : `${kind[1]}\u2066${short.slice(kind[0].length)}\u2069`;
}

/**
 * A citation as an Arabic reader knows it: the kind of text, its number, the article or its subject. Undefined in another language, and for what
 * has no Arabic word here: the usual way of citing then stands.
 */
export function citation(reference: LawReference, locale: Locale): string | undefined {
  const name = locale === "ar" ? nameOf(reference) : undefined;
  const article = /^\d/.test(reference.article) ? `المادة ${reference.article}` : SUBJECTS[reference.article];
  if (name === undefined || article === undefined || reference.part !== undefined) return undefined;
  return `${name}، ${article}`;
}
