import { count, rate } from "@openamo/kernel";
import { DECREE_740 } from "../../sources/pages.ts";
import { d740 } from "../../sources/texts.ts";
import { seen } from "../dated.ts";
import { datedText } from "../dated-text.ts";

/** Levy of the regulator on contributions due to the managers. */
export const ANAM_LEVY = rate({
  id: "ma.anam.levy.rate",
  label: {
    fr: "Prélèvement ANAM sur cotisations et contributions dues aux gestionnaires",
    en: "Levy of the regulator on contributions due to the managers",
    ar: "اقتطاع الوكالة الوطنية من الاشتراكات المستحقة",
  },
  law: [d740("1")],
  values: {
    "2005-08-18": seen("0.6", DECREE_740),
  },
});

/** Months after the month of the levy in which it is paid over. */
export const ANAM_LEVY_MONTHS = count({
  id: "ma.anam.levy.deadline",
  label: { fr: "Versement du prélèvement ANAM", en: "Months after the month of the levy in which it is paid over", ar: "أجل أداء الاقتطاع بالأشهر" },
  law: [d740("1")],
  values: {
    "2005-08-18": seen("1", DECREE_740),
  },
});

/** Most that a manager may keep for administration. */
export const ADMIN_COST_CAP = rate({
  id: "ma.amo.admin-cost.cap",
  label: {
    fr: "Plafond du prélèvement pour frais de gestion administrative",
    en: "Most that a manager may keep for administration",
    ar: "سقف مصاريف التدبير الإداري",
  },
  law: [d740("2")],
  values: {
    "2005-08-18": seen("9.4", DECREE_740),
  },
});

/** Compulsory reserves of the cover. */
export const RESERVES = datedText({
  id: "ma.amo.reserves",
  label: { fr: "Réserves obligatoires de l'AMO", en: "Compulsory reserves of the cover", ar: "الاحتياطيات الإجبارية للتأمين" },
  law: [d740("3")],
  values: {
    "2005-08-18": seen("réserve de sécurité; réserve pour prestations restant à payer (dossiers non liquidés ; liquidés non payés)", DECREE_740),
  },
});
