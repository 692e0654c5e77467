import { count, rate } from "@openamo/kernel";
import { css } from "../../sources/texts.ts";
import { recalled, seen } from "../tariffs/dated.ts";
import { tariffOfCode } from "./build.ts";

const LAW = [css("L165-1"), css("L165-2")];
const LIMITS = [css("L165-1"), css("L165-3")];
const SP_2019 = "service-public.fr F34781 of 2019-12-12";
const SNDS = "indsante/schema-snds, IR_LPP_V.csv of 2020-12-15 (row of 2004-09-22)";
const LPP_TO_CHECK = "To be read in the list of products, title II, chapter 3.";

/** Tariff of one aid: adults, then patients under the age below or blind. */
export const HEARING_ADULT = tariffOfCode(
  "hearing.adult",
  { fr: "Aide auditive, par oreille, 20 ans et plus", en: "Hearing aid, each ear, 20 and over" },
  LAW,
  {
    "2003-09-08": seen("199.71", "indsante/schema-snds, IR_LPP_V.csv of 2020-12-15 (row of 2003-09-08)"),
    "2019-01-01": seen("300.00", SP_2019),
    "2020-01-01": recalled("350.00", LPP_TO_CHECK),
    "2021-01-01": seen("400.00", "lecomparateurassurance.com 2025; blog.groupecrc.com; appareil-auditif.ooreka.fr"),
  },
);
export const HEARING_YOUNG = tariffOfCode(
  "hearing.young",
  { fr: "Aide auditive, par oreille, moins de 20 ans ou cécité", en: "Hearing aid, each ear, under 20 or blind" },
  LAW,
  {
    "2019-01-01": seen("1400.00", SP_2019),
  },
);

/** Classes of aids for the young until the end of 2018. */
const classUntil2018 = (code: string, name: string, value: string) =>
  tariffOfCode(
    `lpp.${code}`,
    { fr: `Audioprothèse de classe ${name}, moins de 20 ans`, en: `Hearing aid of class ${name}, under 20` },
    LAW,
    { "2004-09-22": seen(value, SNDS) },
    "2018-12-31",
  );
export const HEARING_CLASS_B = classUntil2018("2325723", "B", "1000.00");
export const HEARING_CLASS_D = classUntil2018("2355084", "D", "1400.00");

/** Highest price of a class I aid. */
export const HEARING_LIMIT_ADULT = tariffOfCode(
  "hearing.limit.adult",
  { fr: "Prix limite, aide de classe I, 20 ans et plus", en: "Price limit, class I aid, 20 and over" },
  LIMITS,
  {
    "2020-01-01": recalled("1100.00", LPP_TO_CHECK),
    "2021-01-01": seen("950.00", "espace-audition.com; lecomparateurassurance.com; appareil-auditif.ooreka.fr"),
  },
);
export const HEARING_LIMIT_YOUNG = tariffOfCode(
  "hearing.limit.young",
  { fr: "Prix limite, aide de classe I, moins de 20 ans", en: "Price limit, class I aid, under 20" },
  LIMITS,
  {
    "2020-01-01": seen("1400.00", "lecomparateurassurance.com"),
  },
);

export const HEARING_AGE = count({
  id: "fr.hearing.age-from",
  label: { fr: "Âge à partir duquel le tarif des adultes s'applique", en: "Age from which the adult tariff applies" },
  law: LAW,
  values: {
    "2003-09-08": seen(
      "20",
      `${SP_2019}; labels of the list (under 20 until 2018)`,
      "Since 2019 the labels say up to 20 included: the birthday itself is to be read.",
    ),
  },
});
/** Months before which an aid is not replaced. */
export const HEARING_MONTHS = count({
  id: "fr.hearing.renewal-months",
  label: { fr: "Délai de renouvellement d'une aide auditive, en mois", en: "Months before a hearing aid is renewed" },
  law: [css("L165-1"), css("R871-2", "4°")],
  values: { "2019-01-01": seen("48", "R871-2 4°, version of 2026-03-14 (npm @socialgouv/legi-data 2.513.0)") },
});
/** Tariff and limit in Réunion, as a part of those of the mainland. */
export const HEARING_REUNION = rate({
  id: "fr.hearing.reunion",
  label: { fr: "Coefficient des aides auditives à La Réunion", en: "Coefficient of hearing aids in Réunion" },
  law: LAW,
  values: { "2021-01-01": seen("120", "blog.groupecrc.com (480 for 400); lecomparateurassurance.com (1140 for 950)") },
});
