import { count } from "@openamo/kernel";
import { SICKNESS_2018 } from "../../sources/pages.ts";
import { dahir1972 } from "../../sources/texts.ts";
import { seen } from "../dated.ts";

/** Sickness allowance: numerator of the share of pay. */
export const SICKNESS_NUMERATOR = count({
  id: "ma.cnss.ij.rate.numerator",
  label: {
    fr: "IJ maladie : numérateur de la fraction du salaire",
    en: "Sickness allowance: numerator of the share of pay",
    ar: "التعويض عن المرض: بسط الكسر",
  },
  law: [dahir1972("indemnités de maladie")],
  values: {
    "2004-11-01": seen("2", SICKNESS_2018),
  },
});

/** Sickness allowance: denominator of the share of pay. */
export const SICKNESS_DENOMINATOR = count({
  id: "ma.cnss.ij.rate.denominator",
  label: {
    fr: "IJ maladie : dénominateur de la fraction du salaire",
    en: "Sickness allowance: denominator of the share of pay",
    ar: "التعويض عن المرض: مقام الكسر",
  },
  law: [dahir1972("indemnités de maladie")],
  values: {
    "2004-11-01": seen("3", SICKNESS_2018),
  },
});

/** Sickness allowance: days of contributions in the six months before. */
export const SICKNESS_DAYS = count({
  id: "ma.cnss.ij.days",
  label: {
    fr: "IJ maladie : jours de cotisation requis",
    en: "Sickness allowance: days of contributions in the six months before",
    ar: "التعويض عن المرض: أيام الاشتراك خلال ستة أشهر",
  },
  law: [dahir1972("indemnités de maladie")],
  values: {
    "2004-11-01": seen("54", SICKNESS_2018),
  },
});

/** Accident outside work: days of contributions required. */
export const ACCIDENT_DAYS = count({
  id: "ma.cnss.ij.accident.condition",
  label: {
    fr: "IJ accident de droit commun : stage",
    en: "Accident outside work: days of contributions required",
    ar: "حادثة غير مهنية: أيام الاشتراك المطلوبة",
  },
  law: [dahir1972("indemnités de maladie")],
  values: {
    "2004-11-01": seen("0", `${SICKNESS_2018} (être assuré à la date de l'accident)`),
  },
});

/** Sickness allowance: first day paid. */
export const SICKNESS_FIRST_DAY = count({
  id: "ma.cnss.ij.startDay",
  label: { fr: "IJ maladie : premier jour indemnisé", en: "Sickness allowance: first day paid", ar: "التعويض عن المرض: أول يوم معوض" },
  law: [dahir1972("indemnités de maladie")],
  values: {
    "2004-11-01": seen("4", SICKNESS_2018),
  },
});

/** Sickness allowance: most weeks. */
export const SICKNESS_WEEKS = count({
  id: "ma.cnss.ij.max",
  label: { fr: "IJ maladie : durée maximale", en: "Sickness allowance: most weeks", ar: "التعويض عن المرض: أقصى عدد من الأسابيع" },
  law: [dahir1972("indemnités de maladie")],
  values: {
    "2004-11-01": seen("52", SICKNESS_2018),
  },
});

/** Sickness allowance: days to send the notice of stoppage. */
export const SICKNESS_NOTICE_DAYS = count({
  id: "ma.cnss.ij.notice",
  label: { fr: "IJ maladie : avis d'interruption", en: "Sickness allowance: days to send the notice of stoppage", ar: "أجل إرسال إشعار التوقف بالأيام" },
  law: [dahir1972("indemnités de maladie")],
  values: {
    "2004-11-01": seen("30", SICKNESS_2018),
  },
});

/** Sickness allowance: months to claim. */
export const SICKNESS_CLAIM_MONTHS = count({
  id: "ma.cnss.ij.claim",
  label: { fr: "IJ maladie : demande", en: "Sickness allowance: months to claim", ar: "أجل طلب التعويض عن المرض بالأشهر" },
  law: [dahir1972("indemnités de maladie")],
  values: {
    "2004-11-01": seen("6", SICKNESS_2018),
  },
});

/** Sickness allowance: months in which those weeks are counted. */
export const SICKNESS_WITHIN_MONTHS = count({
  id: "ma.cnss.ij.max.months",
  label: {
    fr: "IJ maladie : mois sur lesquels se compte la durée maximale",
    en: "Sickness allowance: months in which the most weeks are counted",
    ar: "التعويض عن المرض: الأشهر التي تحتسب فيها المدة القصوى",
  },
  law: [dahir1972("indemnités de maladie")],
  values: { "2004-11-01": seen("24", SICKNESS_2018) },
});
