import { count, rate } from "@openamo/kernel";
import { HUMANTAL } from "../../sources/pages.ts";
import { d738, dahir1972 } from "../../sources/texts.ts";
import { seen } from "../dated.ts";

/** Day of the next month by which employers declare and pay. */
export const PAYMENT_DEADLINE = count({
  id: "ma.cnss.payment.deadline",
  label: {
    fr: "Date limite mensuelle de déclaration et de paiement employeur",
    en: "Day of the next month by which employers declare and pay",
    ar: "آخر يوم من الشهر الموالي للتصريح والأداء",
  },
  law: [dahir1972("recouvrement")],
  values: {
    "2005-01-01": seen("10", HUMANTAL),
  },
});

/** Late charge, first month. */
export const PENALTY_FIRST_MONTH = rate({
  id: "ma.cnss.penalty.first-month",
  label: { fr: "Majoration de retard, premier mois", en: "Late charge, first month", ar: "غرامة التأخير، الشهر الأول" },
  law: [dahir1972("recouvrement")],
  values: {
    "2005-01-01": seen("3", HUMANTAL),
    "2025-04-01": seen("5", HUMANTAL),
  },
});

/** Late charge, each further month. */
export const PENALTY_NEXT_MONTHS = rate({
  id: "ma.cnss.penalty.next-months",
  label: { fr: "Majoration de retard, mois suivants", en: "Late charge, each further month", ar: "غرامة التأخير، كل شهر إضافي" },
  law: [dahir1972("recouvrement")],
  values: {
    "2005-01-01": seen("1", HUMANTAL),
    "2025-04-01": seen("0.5", HUMANTAL),
  },
});

/** Days to affiliate an employer after the first hire. */
export const AFFILIATION_DEADLINE = count({
  id: "ma.cnss.affiliation.deadline",
  label: {
    fr: "Délai d'affiliation de l'employeur après la première embauche",
    en: "Days to affiliate an employer after the first hire",
    ar: "أجل انخراط المشغل بعد أول تشغيل بالأيام",
  },
  law: [d738("affiliation")],
  values: {
    "2005-01-01": seen(
      "30",
      "https://ru.scribd.com/doc/277107338 (2007) ; https://humantal.ma/blog/sanctions-penalites-cnss-maroc (2025 ; source unique, NON recoupée, le même site se trompe ailleurs)",
    ),
  },
});
