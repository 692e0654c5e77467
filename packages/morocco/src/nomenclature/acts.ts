import { words } from "../words.ts";
import type { Act, Counting, Item, Specialty } from "./act.ts";

const DOCTORS: readonly Specialty[] = ["general-practice", "psychiatry", "cardiology", "other-specialist", "professor", "hospital"];
const SPECIALISTS: readonly Specialty[] = ["psychiatry", "cardiology", "other-specialist", "professor", "hospital"];
const HOSPITAL: readonly Specialty[] = ["hospital"];

const act = (number: number, code: string, item: Item, counting: Counting, specialties: readonly Specialty[], fr: string, en: string, ar: string): Act => ({
  number,
  code,
  item,
  counting,
  specialties,
  label: words(fr, en, ar),
});

/** Key letters and packages of the reference tariffs, and the goods whose base comes with the line. Numbers are never given again. */
export const acts: readonly Act[] = [
  act(
    1,
    "C",
    "consultation",
    "quantity",
    ["general-practice", "hospital"],
    "Consultation de généraliste",
    "General practitioner's consultation",
    "فحص الطبيب العام",
  ),
  act(2, "Cs", "consultation", "quantity", SPECIALISTS, "Consultation de spécialiste", "Specialist's consultation", "فحص الطبيب الاختصاصي"),
  act(3, "CNPSY", "consultation", "quantity", ["psychiatry", "hospital"], "Consultation de psychiatre", "Psychiatrist's consultation", "فحص الطبيب النفسي"),
  act(
    4,
    "CsC",
    "consultation",
    "quantity",
    ["cardiology", "hospital"],
    "Consultation de cardiologue avec ECG",
    "Cardiologist's consultation with ECG",
    "فحص طبيب القلب مع التخطيط",
  ),
  act(5, "Cp", "consultation", "quantity", ["professor", "hospital"], "Consultation de professeur", "Professor's consultation", "فحص الأستاذ"),
  act(6, "V", "visit", "quantity", ["general-practice"], "Visite de généraliste", "General practitioner's visit", "زيارة الطبيب العام"),
  act(7, "Vs", "visit", "quantity", SPECIALISTS, "Visite de spécialiste", "Specialist's visit", "زيارة الطبيب الاختصاصي"),
  act(8, "VNPSY", "visit", "quantity", ["psychiatry"], "Visite de psychiatre", "Psychiatrist's visit", "زيارة الطبيب النفسي"),
  act(9, "K", "technical-act", "coefficient", DOCTORS, "Acte de spécialité ou de chirurgie (K)", "Act of speciality or surgery (K)", "عمل اختصاص أو جراحة (K)"),
  act(10, "KE", "imaging", "coefficient", [...DOCTORS, "radiology"], "Échographie (KE)", "Ultrasound (KE)", "فحص بالصدى (KE)"),
  act(11, "Z", "imaging", "coefficient", [...DOCTORS, "radiology"], "Radiologie (Z)", "Radiology (Z)", "الأشعة (Z)"),
  act(12, "B", "biology", "coefficient", ["biology", "hospital"], "Analyse de biologie (B)", "Laboratory analysis (B)", "تحليل بيولوجي (B)"),
  act(13, "P", "pathology", "coefficient", ["pathology", "hospital"], "Anatomopathologie (P)", "Pathology (P)", "التشريح المرضي (P)"),
  act(14, "AMM", "rehabilitation", "quantity", ["physiotherapy", "hospital"], "Séance de kinésithérapie", "Physiotherapy session", "حصة ترويض طبي"),
  act(15, "AMY", "rehabilitation", "quantity", ["orthoptics"], "Séance d'orthoptie", "Orthoptics session", "حصة تقويم البصر"),
  act(16, "AMO", "rehabilitation", "quantity", ["speech-therapy"], "Séance d'orthophonie", "Speech therapy session", "حصة تقويم النطق"),
  act(17, "D", "dental-care", "coefficient", ["dentistry", "hospital"], "Soins dentaires (D)", "Dental care (D)", "علاجات الأسنان (D)"),
  act(18, "DP", "dental-prosthesis", "coefficient", ["dentistry", "hospital"], "Prothèse dentaire (D)", "Dental prosthesis (D)", "بدائل الأسنان (D)"),
  act(19, "ODF", "orthodontics", "given", ["dentistry", "hospital"], "Orthopédie dento-faciale", "Dental orthopaedics", "تقويم الأسنان والفكين"),
  act(20, "REA", "hospital-stay", "quantity", HOSPITAL, "Réanimation, par jour", "Resuscitation, per day", "الإنعاش، عن كل يوم"),
  act(21, "USI", "hospital-stay", "quantity", HOSPITAL, "Soins intensifs, par jour", "Intensive care, per day", "العناية المركزة، عن كل يوم"),
  act(22, "HMED", "hospital-stay", "quantity", HOSPITAL, "Hospitalisation médicale, par jour", "Medical hospital stay, per day", "الاستشفاء الطبي، عن كل يوم"),
  act(23, "SEJOUR", "hospital-stay", "given", HOSPITAL, "Séjour au forfait", "Hospital stay at a package", "إقامة استشفائية بمبلغ جزافي"),
  act(24, "CHIR", "surgery", "given", HOSPITAL, "Chirurgie au forfait", "Surgery at a package", "جراحة بمبلغ جزافي"),
  act(25, "ACC", "birth", "quantity", HOSPITAL, "Accouchement normal", "Normal birth", "ولادة طبيعية"),
  act(26, "CES", "birth", "quantity", HOSPITAL, "Césarienne", "Caesarean", "ولادة قيصرية"),
  act(27, "HD", "dialysis", "quantity", HOSPITAL, "Séance de dialyse", "Dialysis session", "حصة تصفية الدم"),
  act(28, "GREFFE", "transplant", "given", HOSPITAL, "Greffe", "Transplant", "زرع الأعضاء"),
  act(29, "MED", "medicine", "given", ["pharmacy", "hospital"], "Médicament", "Medicine", "دواء"),
  act(30, "MEDC", "costly-medicine", "given", ["pharmacy", "hospital"], "Médicament coûteux", "Costly medicine", "دواء مكلف"),
  act(31, "DM", "device", "given", ["device-supplier", "pharmacy", "hospital"], "Dispositif médical ou appareillage", "Medical device", "جهاز طبي"),
  act(32, "LUN", "optics", "given", ["optician"], "Lunetterie", "Spectacles", "نظارات طبية"),
];

export const actByCode: ReadonlyMap<string, Act> = new Map(acts.map((entry) => [entry.code, entry]));
