import type { Specialty } from "../../nomenclature/doctor-act.ts";
import { arbitral2023, conv2011, conv2016, conv2024, css } from "../../sources/texts.ts";
import { derived, overseas, type PlaceValues, seen, tariffs } from "./dated.ts";
import { PAGES, POSTPONED } from "./pages.ts";

/** Majorations that a paediatrician added to CS until the convention of 2024: none goes with MPC or MCS. */
const LAW = [css("L162-5"), conv2016("28.8.2"), arbitral2023("annexe")];
const OLD_LAW = [css("L162-5"), conv2011("annexe")];
const TOTAL_2023 = "38.50, 33.50 and 29.50 in all: CS 23 and MEP 4 are unchanged, so the 1.50 of the settlement is here.";

export const NFP = tariffs(
  { code: "NFP", label: { fr: "Nouveau forfait pédiatrique (moins de 2 ans)", en: "Paediatric supplement (under 2)" }, law: LAW },
  {
    metropole: {
      values: {
        "2017-05-01": seen("5.00", PAGES.quotidien2017),
        "2022-04-01": seen("10.00", PAGES.sanofi2022),
        "2023-11-01": derived("11.50", PAGES.sp10874of2024March, TOTAL_2023),
      },
      until: "2024-12-21",
    },
  },
);
export const NFP_FREE = tariffs(
  { code: "NFP", label: { fr: "Nouveau forfait pédiatrique (moins de 2 ans)", en: "Paediatric supplement (under 2)" }, law: LAW, grid: "free" },
  { metropole: { values: { "2017-05-01": seen("5.00", PAGES.sp10874of2019, "Base of 28 under 6 in sector 2.") }, until: "2022-03-31" } },
);
export const NFE_FREE = tariffs(
  { code: "NFE", label: { fr: "Nouveau forfait enfant (2 à 16 ans)", en: "Child supplement (2 to 16)" }, law: LAW, grid: "free" },
  {
    metropole: {
      values: {
        "2017-05-01": seen("5.00", PAGES.sp10874of2019, "Base of 28 under 6 and of 23 from 6 in sector 2: only under 6. The page does not print the code."),
      },
      until: "2023-10-31",
    },
  },
);
export const NFE = tariffs(
  { code: "NFE", label: { fr: "Nouveau forfait enfant (2 à 16 ans)", en: "Child supplement (2 to 16)" }, law: LAW },
  {
    metropole: {
      values: { "2017-05-01": seen("5.00", PAGES.quotidien2017), "2023-11-01": derived("6.50", PAGES.sp10874of2024March, TOTAL_2023) },
      until: "2024-12-21",
    },
  },
);
export const MEP = tariffs(
  { code: "MEP", label: { fr: "Majoration enfant du pédiatre (moins de 6 ans)", en: "Paediatrician's child majoration (under 6)" }, law: LAW },
  { metropole: { values: { "2017-05-01": seen("4.00", PAGES.quotidien2017) }, until: "2024-12-21" } },
);

/** Codes before 2017-05-01: 31 = CS 23 + FPE 5 + MNP 3 under 2; 31 = CS 23 + MPJ 5 + MPE 3 from 2 to 6; 28 = CS 23 + MPJ 5 from 6 to 16. */
const old = (code: string, fr: string, en: string, value: string) =>
  tariffs({ code, label: { fr, en }, law: OLD_LAW }, { metropole: { values: { "2013-07-01": seen(value, PAGES.fmfPaediatrics2016) }, until: "2017-04-30" } });

export const FPE = old("FPE", "Forfait pédiatrique", "Paediatric supplement", "5.00");
export const MNP = old("MNP", "Majoration nourrisson du pédiatre", "Paediatrician's infant majoration", "3.00");
const MPJ_LABEL = { fr: "Majoration provisoire pour le patient de moins de 16 ans", en: "Provisional majoration for a patient under 16" };
/** Any specialist's majoration for a patient under 16, in the place of MPC; suppressed on 2017-07-01. */
export const MPJ = tariffs(
  { code: "MPJ", label: MPJ_LABEL, law: OLD_LAW },
  {
    metropole: {
      values: { "2013-07-01": seen("5.00", PAGES.fmfPaediatrics2016, "28 = 23 + 5, in F10874 of 2019 too (values before 2017-07-01).") },
      until: "2017-06-30",
    },
  },
);
const mpjOf = (specialty: Specialty) =>
  tariffs(
    { code: "MPJ", label: MPJ_LABEL, law: OLD_LAW, specialty },
    { metropole: { values: { "2013-07-01": seen("6.70", PAGES.fmfPsychiatry2016, "43.70 = 37 + 6.70.") }, until: "2017-06-30" } },
  );
export const MPJ_PSYCHIATRY = mpjOf("psychiatry");
export const MPJ_NEUROLOGY = mpjOf("neurology");
export const MPE = old("MPE", "Majoration du pédiatre pour l'enfant de 2 à 6 ans", "Paediatrician's majoration for a child of 2 to 6", "3.00");
export const FPE_FREE = tariffs(
  { code: "FPE", label: { fr: "Forfait pédiatrique", en: "Paediatric supplement" }, law: OLD_LAW, grid: "free" },
  { metropole: { values: { "2013-07-01": seen("5.00", PAGES.paediatricMemo2013) }, until: "2017-04-30" } },
);

/** Consultation or visit of a paediatrician since 2024-12-22, one code for each age: nothing is added for the age. */
const LAW_2024 = [css("L162-5"), css("L162-14-1-1"), conv2024("50")];
const RATIO = "Mainland value and 20 %, as 46.80 for 39.00; and 2.00 more in Mayotte.";
const overseasDerived = (value: string, mayotte: string): ReturnType<typeof overseas> =>
  overseas(
    { values: { "2024-12-22": derived(value, PAGES.csmfOverseas2024, RATIO) } },
    { values: { "2024-12-22": derived(mayotte, PAGES.csmfOverseas2024, RATIO) } },
  );

const cehOverseas = (first: string, second: string): PlaceValues => ({
  values: { "2024-12-22": seen(first, PAGES.csmfOverseas2024), "2026-01-01": derived(second, PAGES.csmfOverseas2024, `${RATIO} ${POSTPONED}`) },
});
export const CEH = tariffs(
  { code: "CEH", label: { fr: "Consultation du pédiatre, moins de 2 ans", en: "Consultation of a paediatrician, under 2" }, law: LAW_2024 },
  {
    metropole: { values: { "2024-12-22": seen("39.00", PAGES.ameliSpecialists2024), "2026-01-01": seen("40.00", PAGES.buenodia2026, POSTPONED) } },
    ...overseas(cehOverseas("46.80", "48.00"), cehOverseas("48.80", "50.00")),
  },
);
export const CEK = tariffs(
  { code: "CEK", label: { fr: "Consultation du pédiatre, 2 à 6 ans", en: "Consultation of a paediatrician, 2 to 6" }, law: LAW_2024 },
  { metropole: { values: { "2024-12-22": seen("35.00", PAGES.ameliSpecialists2024) } }, ...overseasDerived("42.00", "44.00") },
);
export const CEG = tariffs(
  { code: "CEG", label: { fr: "Consultation du pédiatre, à partir de 6 ans", en: "Consultation of a paediatrician, from 6" }, law: LAW_2024 },
  { metropole: { values: { "2024-12-22": seen("31.50", PAGES.ameliSpecialists2024) } }, ...overseasDerived("37.80", "39.80") },
);
export const CEP = tariffs(
  {
    code: "CEP",
    label: { fr: "Consultation de recours au pédiatre, sur adressage", en: "Expert consultation of a paediatrician, on referral" },
    law: LAW_2024,
  },
  { metropole: { values: { "2026-01-01": seen("60.00", PAGES.adp2026, POSTPONED) } } },
);
