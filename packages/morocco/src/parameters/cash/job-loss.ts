import { count, rate } from "@openamo/kernel";
import { JOB_LOSS_2014 } from "../../sources/pages.ts";
import { l0314 } from "../../sources/texts.ts";
import { seen } from "../dated.ts";
import { datedText } from "../dated-text.ts";

/** Job-loss indemnity: days required in 36 months. */
export const JOB_LOSS_DAYS_36 = count({
  id: "ma.cnss.ipe.days36",
  label: { fr: "IPE : jours requis sur 36 mois", en: "Job-loss indemnity: days required in 36 months", ar: "فقدان الشغل: الأيام المطلوبة خلال 36 شهرا" },
  law: [l0314("conditions")],
  values: {
    "2014-12-01": seen("780", JOB_LOSS_2014),
  },
});

/** Job-loss indemnity: days required in 12 months. */
export const JOB_LOSS_DAYS_12 = count({
  id: "ma.cnss.ipe.days12",
  label: { fr: "IPE : jours requis sur 12 mois", en: "Job-loss indemnity: days required in 12 months", ar: "فقدان الشغل: الأيام المطلوبة خلال 12 شهرا" },
  law: [l0314("conditions")],
  values: {
    "2014-12-01": seen("260", JOB_LOSS_2014),
  },
});

/** Job-loss indemnity: share of the mean pay. */
export const JOB_LOSS_RATE = rate({
  id: "ma.cnss.ipe.rate",
  label: { fr: "IPE : taux", en: "Job-loss indemnity: share of the mean pay", ar: "فقدان الشغل: النسبة من متوسط الأجر" },
  law: [l0314("montant et durée")],
  values: {
    "2014-12-01": seen("70", JOB_LOSS_2014),
  },
});

/** Job-loss indemnity: monthly limit. */
export const JOB_LOSS_CAP = datedText({
  id: "ma.cnss.ipe.cap",
  label: { fr: "IPE : plafond mensuel", en: "Job-loss indemnity: monthly limit", ar: "فقدان الشغل: السقف الشهري" },
  law: [l0314("montant et durée")],
  values: {
    "2014-12-01": seen("SMIG mensuel", JOB_LOSS_2014),
  },
});

/** Job-loss indemnity: most months. */
export const JOB_LOSS_MONTHS = count({
  id: "ma.cnss.ipe.max",
  label: { fr: "IPE : durée maximale", en: "Job-loss indemnity: most months", ar: "فقدان الشغل: أقصى عدد من الأشهر" },
  law: [l0314("montant et durée")],
  values: {
    "2014-12-01": seen(
      "6",
      "https://laquotidienne.ma/article/economie/indemnite-pour-perte-d-emploi-les-parts-patronale-et-salariale-fixees-respectivement-a-0-38-et-0-19 (projet de loi 03-14)",
    ),
  },
});

/** Job-loss indemnity: days to declare the loss. */
export const JOB_LOSS_NOTICE_DAYS = count({
  id: "ma.cnss.ipe.notice",
  label: { fr: "IPE : déclaration de la perte d'emploi", en: "Job-loss indemnity: days to declare the loss", ar: "فقدان الشغل: أجل التصريح بالأيام" },
  law: [l0314("déclaration")],
  values: {
    "2014-12-01": seen("60", JOB_LOSS_2014),
  },
});
