import { amount, rate } from "@openamo/kernel";
import { CNOPS_THIRD_PARTY, DECREE_736 } from "../../sources/pages.ts";
import { a2314, d733, d736 } from "../../sources/texts.ts";
import { recalled, seen } from "../dated.ts";
import { datedText } from "../dated-text.ts";

/** CNOPS: ambulatory care, medicines apart. */
export const CNOPS_AMBULATORY = rate({
  id: "ma.cnops.rate.ambulatory",
  label: { fr: "CNOPS : actes ambulatoires hors médicaments", en: "CNOPS: ambulatory care, medicines apart", ar: "الكنوبس: العلاجات المتنقلة دون الأدوية" },
  law: [d736("1")],
  values: {
    "2005-08-18": seen("80", DECREE_736),
  },
});

/** CNOPS: hospital and surgery, private sector. */
export const CNOPS_HOSPITAL_PRIVATE = rate({
  id: "ma.cnops.rate.hospital.private",
  label: {
    fr: "CNOPS : hospitalisation et chirurgie, secteur privé",
    en: "CNOPS: hospital and surgery, private sector",
    ar: "الكنوبس: الاستشفاء والجراحة بالقطاع الخاص",
  },
  law: [d736("1")],
  values: {
    "2005-08-18": seen("90", DECREE_736),
  },
});

/** CNOPS: hospital, public establishments. */
export const CNOPS_HOSPITAL_PUBLIC = rate({
  id: "ma.cnops.rate.hospital.public",
  label: { fr: "CNOPS : hospitalisation, établissements publics", en: "CNOPS: hospital, public establishments", ar: "الكنوبس: الاستشفاء بالمؤسسات العمومية" },
  law: [d736("1")],
  values: {
    "2005-08-18": seen("100", DECREE_736),
  },
});

/** CNOPS: medicines. */
export const CNOPS_MEDICINE = rate({
  id: "ma.cnops.rate.drug",
  label: { fr: "CNOPS : médicaments", en: "CNOPS: medicines", ar: "الكنوبس: الأدوية" },
  law: [d736("1")],
  values: {
    "2005-08-18": seen("70", DECREE_736),
  },
});

/** CNOPS: devices, optics, prostheses. */
export const CNOPS_DEVICE = rate({
  id: "ma.cnops.rate.device",
  label: { fr: "CNOPS : dispositifs médicaux, lunetterie, prothèses", en: "CNOPS: devices, optics, prostheses", ar: "الكنوبس: الأجهزة والنظارات والبدائل" },
  law: [d736("1"), a2314("forfaits")],
  values: {
    "2005-08-18": seen("100", "https://cnops.org.ma/fr/node/86 ; https://cpbmaroc.ma/?p=133 (décret 2-05-736, BO 5344 du 2005-08-18)"),
  },
});

/** CNOPS: dental care and prostheses. */
export const CNOPS_DENTAL = rate({
  id: "ma.cnops.rate.dental",
  label: { fr: "CNOPS : soins et prothèses dentaires", en: "CNOPS: dental care and prostheses", ar: "الكنوبس: علاجات وبدائل الأسنان" },
  law: [d736("1")],
  values: {
    "2005-08-18": recalled("80", "décret 2-05-736 art. 1 alinéa 6, texte vu coupé avant ce point"),
  },
});

/** CNOPS third-party payment: left to the patient, private hospital. */
export const CNOPS_TP_HOSPITAL_PRIVATE = rate({
  id: "ma.cnops.tp.patient.hospital.private",
  label: {
    fr: "CNOPS tiers payant : reste à charge, hospitalisation privée",
    en: "CNOPS third-party payment: left to the patient, private hospital",
    ar: "الثالث المؤدي: حصة المريض بالمصحات الخاصة",
  },
  law: [d733("tiers payant")],
  values: {
    "2006-09-01": seen("10", CNOPS_THIRD_PARTY),
  },
});

/** CNOPS third-party payment: left to the patient, public ambulatory care. */
export const CNOPS_TP_AMBULATORY_PUBLIC = rate({
  id: "ma.cnops.tp.patient.ambulatory.public",
  label: {
    fr: "CNOPS tiers payant : reste à charge, ambulatoire public",
    en: "CNOPS third-party payment: left to the patient, public ambulatory care",
    ar: "الثالث المؤدي: حصة المريض في العلاجات المتنقلة العمومية",
  },
  law: [d733("tiers payant")],
  values: {
    "2006-09-01": seen("20", CNOPS_THIRD_PARTY),
  },
});

/** CNOPS third-party payment in public ambulatory care: invoice that must be passed. */
export const CNOPS_TP_LEAST_INVOICE = amount({
  id: "ma.cnops.tp.ambulatory.public.min",
  label: {
    fr: "CNOPS tiers payant ambulatoire public : facture minimale (strictement supérieure)",
    en: "CNOPS third-party payment in public ambulatory care: invoice that must be passed",
    ar: "الثالث المؤدي في العلاجات المتنقلة العمومية: مبلغ الفاتورة الواجب تجاوزه",
  },
  law: [d733("tiers payant")],
  values: {
    "2006-09-01": seen("200.00", CNOPS_THIRD_PARTY),
  },
});

/** CNOPS third-party payment: care with nothing left to the patient. */
export const CNOPS_TP_FULL = datedText({
  id: "ma.cnops.tp.full",
  label: {
    fr: "CNOPS tiers payant : prestations sans reste à charge",
    en: "CNOPS third-party payment: care with nothing left to the patient",
    ar: "الثالث المؤدي: خدمات دون أي حصة على المريض",
  },
  law: [d733("tiers payant")],
  values: {
    "2006-09-01": seen("hospitalisation publique; hôpital de jour public; médicaments coûteux; dialyse; greffe; allogreffe de moelle", CNOPS_THIRD_PARTY),
  },
});

/** CNOPS: disease exonerated by decision. */
export const CNOPS_EXONERATED = rate({
  id: "ma.cnops.rate.exonerated",
  label: { fr: "CNOPS : affection exonérée par décision", en: "CNOPS: disease exonerated by decision", ar: "الكنوبس: مرض معفى بقرار" },
  law: [d736("1")],
  values: { "2005-08-18": seen("100", `${DECREE_736} ; décision d'exonération de la caisse`) },
});

/** CNOPS: dialysis, transplants and costly medicines, with nothing left to the patient. */
export const CNOPS_FULL = rate({
  id: "ma.cnops.rate.full",
  label: {
    fr: "CNOPS : dialyse, greffes et médicaments coûteux",
    en: "CNOPS: dialysis, transplants and costly medicines",
    ar: "الكنوبس: تصفية الدم وزرع الأعضاء والأدوية المكلفة",
  },
  law: [d733("tiers payant")],
  values: { "2006-09-01": seen("100", CNOPS_THIRD_PARTY) },
});
