import { amount } from "@openamo/kernel";
import { CNOPS_2013, MEMORY, TARIFF_OF_2006, VIE_ECO_2020, VIE_ECO_DENTAL } from "../../sources/pages.ts";
import { cnopsPage, cnssPage, d737, tnrPrivate } from "../../sources/texts.ts";
import { recalled, seen } from "../dated.ts";

/** Private reference tariff: general practitioner's consultation. */
export const PRIVATE_C = amount({
  id: "ma.tnr.private.C",
  label: {
    fr: "TNR secteur privé : consultation de généraliste",
    en: "Private reference tariff: general practitioner's consultation",
    ar: "التعريفة المرجعية للقطاع الخاص: فحص الطبيب العام",
  },
  law: [tnrPrivate("grille")],
  values: {
    "2006-09-01": seen("80.00", TARIFF_OF_2006),
  },
});

/** Private reference tariff: specialist's consultation. */
export const PRIVATE_CS = amount({
  id: "ma.tnr.private.Cs",
  label: {
    fr: "TNR secteur privé : consultation de spécialiste",
    en: "Private reference tariff: specialist's consultation",
    ar: "التعريفة المرجعية للقطاع الخاص: فحص الطبيب الاختصاصي",
  },
  law: [tnrPrivate("grille")],
  values: {
    "2006-09-01": seen("150.00", TARIFF_OF_2006),
  },
});

/** Private reference tariff: psychiatrist's or neuropsychiatrist's consultation. */
export const PRIVATE_CNPSY = amount({
  id: "ma.tnr.private.CNPSY",
  label: {
    fr: "TNR secteur privé : consultation psychiatre / neuropsychiatre",
    en: "Private reference tariff: psychiatrist's or neuropsychiatrist's consultation",
    ar: "التعريفة المرجعية للقطاع الخاص: فحص طبيب الأمراض النفسية والعصبية",
  },
  law: [tnrPrivate("grille")],
  values: {
    "2006-09-01": seen("190.00", TARIFF_OF_2006),
  },
});

/** Private reference tariff: general practitioner's visit (home, night, holiday). */
export const PRIVATE_V = amount({
  id: "ma.tnr.private.V",
  label: {
    fr: "TNR secteur privé : visite de généraliste (férié, nuit, domicile)",
    en: "Private reference tariff: general practitioner's visit (home, night, holiday)",
    ar: "التعريفة المرجعية للقطاع الخاص: زيارة الطبيب العام (بالمنزل أو ليلا أو يوم عطلة)",
  },
  law: [tnrPrivate("grille")],
  values: {
    "2006-09-01": seen("120.00", TARIFF_OF_2006),
  },
});

/** Private reference tariff: specialist's visit. */
export const PRIVATE_VS = amount({
  id: "ma.tnr.private.Vs",
  label: {
    fr: "TNR secteur privé : visite de spécialiste",
    en: "Private reference tariff: specialist's visit",
    ar: "التعريفة المرجعية للقطاع الخاص: زيارة الطبيب الاختصاصي",
  },
  law: [tnrPrivate("grille")],
  values: {
    "2006-09-01": seen("190.00", TARIFF_OF_2006),
  },
});

/** Private reference tariff: psychiatrist's or neuropsychiatrist's visit. */
export const PRIVATE_VNPSY = amount({
  id: "ma.tnr.private.VNPSY",
  label: {
    fr: "TNR secteur privé : visite psychiatre / neuropsychiatre",
    en: "Private reference tariff: psychiatrist's or neuropsychiatrist's visit",
    ar: "التعريفة المرجعية للقطاع الخاص: زيارة طبيب الأمراض النفسية والعصبية",
  },
  law: [tnrPrivate("grille")],
  values: {
    "2006-09-01": seen("190.00", TARIFF_OF_2006),
  },
});

/** Private reference tariff: cardiologist's consultation with ECG. */
export const PRIVATE_CSC = amount({
  id: "ma.tnr.private.CsC",
  label: {
    fr: "TNR secteur privé : consultation de cardiologue + ECG",
    en: "Private reference tariff: cardiologist's consultation with ECG",
    ar: "التعريفة المرجعية للقطاع الخاص: فحص طبيب القلب مع التخطيط",
  },
  law: [tnrPrivate("grille")],
  values: {
    "2006-09-01": seen("190.00", TARIFF_OF_2006),
  },
});

/** Private reference tariff: key letter of pathology. */
export const PRIVATE_P = amount({
  id: "ma.tnr.private.P",
  label: {
    fr: "TNR secteur privé : lettre clé anatomopathologie",
    en: "Private reference tariff: key letter of pathology",
    ar: "التعريفة المرجعية للقطاع الخاص: حرف التشريح المرضي",
  },
  law: [tnrPrivate("grille")],
  values: {
    "2006-09-01": seen("1.10", TARIFF_OF_2006),
  },
});

/** Private reference tariff: key letter of radiology. */
export const PRIVATE_Z = amount({
  id: "ma.tnr.private.Z",
  label: {
    fr: "TNR secteur privé : lettre clé radiologie",
    en: "Private reference tariff: key letter of radiology",
    ar: "التعريفة المرجعية للقطاع الخاص: حرف الأشعة",
  },
  law: [tnrPrivate("grille")],
  values: {
    "2006-09-01": seen("10.00", TARIFF_OF_2006),
  },
});

/** Private reference tariff: key letter of surgery or speciality. */
export const PRIVATE_KA_KC = amount({
  id: "ma.tnr.private.Ka-Kc",
  label: {
    fr: "TNR secteur privé : lettre clé chirurgie ou spécialité",
    en: "Private reference tariff: key letter of surgery or speciality",
    ar: "التعريفة المرجعية للقطاع الخاص: حرف الجراحة أو الاختصاص",
  },
  law: [tnrPrivate("grille")],
  values: {
    "2006-09-01": seen("22.50", TARIFF_OF_2006),
  },
});

/** Private reference tariff: physiotherapist's session. */
export const PRIVATE_AMM = amount({
  id: "ma.tnr.private.AMM",
  label: {
    fr: "TNR secteur privé : séance kinésithérapeute",
    en: "Private reference tariff: physiotherapist's session",
    ar: "التعريفة المرجعية للقطاع الخاص: حصة الترويض الطبي",
  },
  law: [tnrPrivate("grille")],
  values: {
    "2006-09-01": seen("50.00", TARIFF_OF_2006),
  },
});

/** Private reference tariff: orthoptist's session. */
export const PRIVATE_AMY = amount({
  id: "ma.tnr.private.AMY",
  label: {
    fr: "TNR secteur privé : séance orthoptiste",
    en: "Private reference tariff: orthoptist's session",
    ar: "التعريفة المرجعية للقطاع الخاص: حصة تقويم البصر",
  },
  law: [tnrPrivate("grille")],
  values: {
    "2006-09-01": seen("50.00", TARIFF_OF_2006),
  },
});

/** Private reference tariff: speech therapist's session. */
export const PRIVATE_AMO = amount({
  id: "ma.tnr.private.AMO",
  label: {
    fr: "TNR secteur privé : séance orthophoniste",
    en: "Private reference tariff: speech therapist's session",
    ar: "التعريفة المرجعية للقطاع الخاص: حصة تقويم النطق",
  },
  law: [tnrPrivate("grille")],
  values: {
    "2006-09-01": seen("50.00", TARIFF_OF_2006),
  },
});

/** Private reference tariff: key letter of biology (contracted). */
export const PRIVATE_B = amount({
  id: "ma.tnr.private.B",
  label: {
    fr: "TNR secteur privé : lettre clé biologie (conventionné)",
    en: "Private reference tariff: key letter of biology (contracted)",
    ar: "التعريفة المرجعية للقطاع الخاص: حرف التحاليل البيولوجية (متعاقد)",
  },
  law: [tnrPrivate("grille")],
  values: {
    "2006-09-01": seen("1.10", "document public GitHub (profils d'assurance marocains, B = 1,10 conventionné / 1,34 hors convention)"),
  },
});

/** Private reference tariff: dental key letter, care (CNSS). */
export const PRIVATE_D_CARE = amount({
  id: "ma.tnr.private.D.care",
  label: {
    fr: "TNR secteur privé : lettre clé dentaire, soins (CNSS)",
    en: "Private reference tariff: dental key letter, care (CNSS)",
    ar: "التعريفة المرجعية للقطاع الخاص: حرف الأسنان، العلاجات (الضمان الاجتماعي)",
  },
  law: [d737("1"), cnssPage("soins dentaires")],
  values: {
    "2015-01-01": seen("17.50", VIE_ECO_DENTAL),
  },
});

/** Private reference tariff: dental key letter, prostheses (CNSS). */
export const PRIVATE_D_PROSTHESIS = amount({
  id: "ma.tnr.private.D.prosthesis",
  label: {
    fr: "TNR secteur privé : lettre clé dentaire, prothèse (CNSS)",
    en: "Private reference tariff: dental key letter, prostheses (CNSS)",
    ar: "التعريفة المرجعية للقطاع الخاص: حرف الأسنان، البدائل (الضمان الاجتماعي)",
  },
  law: [d737("1"), cnssPage("soins dentaires")],
  values: {
    "2015-01-01": seen("12.50", VIE_ECO_DENTAL),
  },
});

/** CNOPS: dental key letter, care. */
export const CNOPS_D_CARE = amount({
  id: "ma.tnr.cnops.D.care",
  label: { fr: "CNOPS : lettre clé dentaire, soins", en: "CNOPS: dental key letter, care", ar: "الكنوبس: حرف الأسنان، العلاجات" },
  law: [cnopsPage("communiqué 2013")],
  values: {
    "2005-08-18": seen("10.00", CNOPS_2013),
    "2014-01-01": seen("13.00", `${CNOPS_2013} (date d'effet de mémoire)`),
  },
});

/** CNOPS: dental key letter, prostheses. */
export const CNOPS_D_PROSTHESIS = amount({
  id: "ma.tnr.cnops.D.prosthesis",
  label: { fr: "CNOPS : lettre clé dentaire, prothèse", en: "CNOPS: dental key letter, prostheses", ar: "الكنوبس: حرف الأسنان، البدائل" },
  law: [cnopsPage("communiqué 2013")],
  values: {
    "2005-08-18": seen("10.00", CNOPS_2013),
    "2014-01-01": seen("12.50", `${CNOPS_2013} (date d'effet de mémoire)`),
  },
});

/** Private reference tariff: resuscitation, per day. */
export const PRIVATE_ICU_DAY = amount({
  id: "ma.tnr.private.ICU.day",
  label: {
    fr: "TNR secteur privé : réanimation, par jour",
    en: "Private reference tariff: resuscitation, per day",
    ar: "التعريفة المرجعية للقطاع الخاص: الإنعاش، عن كل يوم",
  },
  law: [tnrPrivate("grille")],
  values: {
    "2006-09-01": seen("1500.00", VIE_ECO_2020),
  },
});

/** Private reference tariff: intensive care, per day. */
export const PRIVATE_INTENSIVE_DAY = amount({
  id: "ma.tnr.private.intensive.day",
  label: {
    fr: "TNR secteur privé : soins intensifs, par jour",
    en: "Private reference tariff: intensive care, per day",
    ar: "التعريفة المرجعية للقطاع الخاص: العناية المركزة، عن كل يوم",
  },
  law: [tnrPrivate("grille")],
  values: {
    "2006-09-01": seen("1000.00", VIE_ECO_2020),
  },
});

/** Private reference tariff: medical hospital stay, per day. */
export const PRIVATE_MEDICAL_DAY = amount({
  id: "ma.tnr.private.medical.day",
  label: {
    fr: "TNR secteur privé : hospitalisation médicale, par jour",
    en: "Private reference tariff: medical hospital stay, per day",
    ar: "التعريفة المرجعية للقطاع الخاص: الاستشفاء الطبي، عن كل يوم",
  },
  law: [tnrPrivate("grille")],
  values: {
    "2006-09-01": seen("550.00", VIE_ECO_2020),
  },
});

/** Private reference tariff: dialysis session. */
export const PRIVATE_DIALYSIS = amount({
  id: "ma.tnr.private.dialysis",
  label: {
    fr: "TNR secteur privé : séance de dialyse",
    en: "Private reference tariff: dialysis session",
    ar: "التعريفة المرجعية للقطاع الخاص: حصة تصفية الدم",
  },
  law: [tnrPrivate("grille")],
  values: {
    "2006-09-01": recalled("850.00", MEMORY),
  },
});

/** Private reference tariff: normal birth (package). */
export const PRIVATE_BIRTH = amount({
  id: "ma.tnr.private.birth",
  label: {
    fr: "TNR secteur privé : accouchement normal (forfait)",
    en: "Private reference tariff: normal birth (package)",
    ar: "التعريفة المرجعية للقطاع الخاص: الولادة الطبيعية (جزافي)",
  },
  law: [tnrPrivate("grille")],
  values: {
    "2006-09-01": recalled("3000.00", MEMORY),
  },
});

/** Private reference tariff: caesarean (package). */
export const PRIVATE_CAESAREAN = amount({
  id: "ma.tnr.private.caesarean",
  label: {
    fr: "TNR secteur privé : césarienne (forfait)",
    en: "Private reference tariff: caesarean (package)",
    ar: "التعريفة المرجعية للقطاع الخاص: الولادة القيصرية (جزافي)",
  },
  law: [tnrPrivate("grille")],
  values: {
    "2006-09-01": recalled("8000.00", MEMORY),
  },
});
