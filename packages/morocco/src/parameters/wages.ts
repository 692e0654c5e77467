import { amount, count } from "@openamo/kernel";
import { CLEISS_2017, WAGES_2026, WAGES_BLOG } from "../sources/pages.ts";
import { labour } from "../sources/texts.ts";
import { recalled, seen } from "./dated.ts";

/** Hourly minimum wage outside farming (SMIG). */
export const SMIG_HOURLY = amount({
  id: "ma.smig.hourly",
  label: { fr: "SMIG horaire (activités non agricoles)", en: "Hourly minimum wage outside farming (SMIG)", ar: "الحد الأدنى للأجر في الساعة (SMIG)" },
  law: [labour("salaire minimum")],
  values: {
    "2012-07-01": recalled("12.24", "barème officiel de mémoire (blogoergosum affiche 12,34 pour 2012, à vérifier)"),
    "2014-07-01": seen("12.85", WAGES_BLOG),
    "2015-07-01": seen("13.46", CLEISS_2017),
    "2019-07-01": seen("14.13", WAGES_BLOG),
    "2020-07-01": seen("14.81", WAGES_2026),
    "2022-09-01": seen("15.55", WAGES_2026),
    "2023-09-01": seen("16.29", WAGES_2026),
    "2025-01-01": seen("17.10", WAGES_2026),
    "2026-01-01": seen("17.92", WAGES_2026),
  },
});

/** Hours of a month for the minimum wage. */
export const SMIG_MONTHLY_HOURS = count({
  id: "ma.smig.monthlyHours",
  label: { fr: "Heures mensuelles pour mensualiser le SMIG", en: "Hours of a month for the minimum wage", ar: "عدد ساعات الشهر لحساب الحد الأدنى للأجر" },
  law: [labour("durée du travail")],
  values: {
    "2004-07-01": seen("191", "https://lessentieldeleco.fr/5260-smic-a-combien-seleve-le-salaire-minimum-au-maroc-en-2026 (17,92 x 191 = 3 422,72)"),
  },
});

/** Daily minimum wage in farming (SMAG). */
export const SMAG_DAILY = amount({
  id: "ma.smag.daily",
  label: { fr: "SMAG journalier (agriculture)", en: "Daily minimum wage in farming (SMAG)", ar: "الحد الأدنى للأجر اليومي الفلاحي (SMAG)" },
  law: [labour("salaire minimum")],
  values: {
    "2020-07-01": seen("76.70", WAGES_2026),
    "2022-09-01": seen("84.37", WAGES_2026),
    "2023-09-01": seen("88.58", WAGES_2026),
    "2025-04-01": seen("93.00", WAGES_2026),
    "2026-04-01": seen("97.44", WAGES_2026),
  },
});
