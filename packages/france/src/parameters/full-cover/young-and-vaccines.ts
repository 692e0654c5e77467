import { count, type Parameter, type Rate } from "@openamo/kernel";
import { css } from "../../sources/texts.ts";
import { checked, derived } from "../written.ts";
import { CHECKED_ON, CODE_2026, read, share } from "./share.ts";

const EARLIER_GROUND = "The ground is older (decree 2013-248); the article bears this number since 2016-01-01.";
const YOUNG = read(
  "100",
  `mairie-albi.fr on the decree published on 2020-08-27; R160-17 I 5°, version that begins on 2020-08-28, as read in its ${CODE_2026}`,
  "Before, the ground was that of minors of at least fifteen (vidal.fr 19707): its conditions of age were not encoded.",
);
const VACCINE = (item: string, note?: string) => read("100", `L160-14 ${item} and R160-17 I 11°, ${CODE_2026}; the paragraph begins on 2024-09-01`, note);

/** What is borne of contraception, of a termination of pregnancy and of vaccines, from the first day on which each ground is known. */
export const YOUNG_AND_VACCINE_SHARES = {
  termination: share(
    "termination",
    { fr: "Prise en charge d'une interruption volontaire de grossesse", en: "Cover of a voluntary termination of pregnancy" },
    [css("L160-14", "20°"), css("R160-17", "I 4°")],
    "2016-01-01",
    read("100", `service-public.fr F1551 of 2019-11-01; france-assos-sante.org on decree 2013-248; L160-14 20°, ${CODE_2026}`, EARLIER_GROUND),
  ),
  "contraception-consultation": share(
    "contraception-consultation",
    { fr: "Prise en charge de la consultation annuelle de contraception", en: "Cover of the yearly consultation on contraception" },
    [css("L160-14", "21°"), css("R160-17", "I 5° a")],
    "2020-08-28",
    YOUNG,
  ),
  "contraception-follow-up": share(
    "contraception-follow-up",
    { fr: "Prise en charge de la consultation de suivi de la première contraception", en: "Cover of the follow-up consultation of a first contraception" },
    [css("L160-14", "21°"), css("R160-17", "I 5° a")],
    "2020-08-28",
    YOUNG,
  ),
  "contraception-examination": share(
    "contraception-examination",
    { fr: "Prise en charge des examens avant une contraception", en: "Cover of examinations before contraception" },
    [css("L160-14", "21°"), css("R160-17", "I 5° b")],
    "2020-08-28",
    YOUNG,
  ),
  contraceptive: share(
    "contraceptive",
    { fr: "Prise en charge d'un contraceptif", en: "Cover of a contraceptive" },
    [css("L160-14", "21°"), css("R160-17", "I 5° c")],
    "2020-08-28",
    YOUNG,
  ),
  "contraception-act": share(
    "contraception-act",
    { fr: "Prise en charge de la pose ou du retrait d'un contraceptif", en: "Cover of the insertion or removal of a contraceptive" },
    [css("L160-14", "21°"), css("R160-17", "I 5° d")],
    "2020-08-28",
    YOUNG,
  ),
  condoms: share(
    "condoms",
    { fr: "Prise en charge des préservatifs", en: "Cover of condoms" },
    [css("L160-14", "21°"), css("R160-17", "I 5° c")],
    "2023-02-10",
    read(
      "100",
      `R160-17 I 5° c and CSP L5134-1 IV 2°, version that begins on 2023-02-10, as read in its ${CODE_2026}`,
      "How many are dispensed is left to a decree that was not read: they are not counted.",
    ),
  ),
  "emergency-contraception": share(
    "emergency-contraception",
    { fr: "Prise en charge de la contraception d'urgence", en: "Cover of emergency contraception" },
    [css("L160-14", "21°"), css("R160-17", "I 5° bis")],
    "2023-02-10",
    read(
      "100",
      `R160-17 I 5° bis, version that begins on 2023-02-10, as read in its ${CODE_2026}`,
      "Announced for 2023-01-01: the text binds from its own day.",
    ),
  ),
  "influenza-vaccine": share(
    "influenza-vaccine",
    { fr: "Prise en charge du vaccin contre la grippe", en: "Cover of the influenza vaccine" },
    [css("L160-14", "30°"), css("R160-17", "I 11°")],
    "2024-09-01",
    VACCINE("30°"),
  ),
  "school-vaccine": share(
    "school-vaccine",
    { fr: "Prise en charge d'un vaccin des campagnes scolaires", en: "Cover of a vaccine of school campaigns" },
    [css("L160-14", "29°"), css("R160-17", "I 11°")],
    "2024-09-01",
    VACCINE("29°", "Meningococcal vaccines joined the campaigns at the start of school of 2025 (grand-est.ars.sante.fr)."),
  ),
  "measles-vaccine": share(
    "measles-vaccine",
    { fr: "Prise en charge du vaccin contre la rougeole, les oreillons et la rubéole", en: "Cover of the vaccine against measles, mumps and rubella" },
    [css("L160-14", "31°"), css("R160-17", "I 11°")],
    "2024-09-01",
    VACCINE("31°"),
  ),
} as const satisfies Readonly<Record<string, Parameter<Rate>>>;

/** Birthday from which the grounds of R160-17 I 5° end. */
export const CONTRACEPTION_AGE = count({
  id: "fr.full-cover.contraception-age",
  label: { fr: "Âge auquel cesse la prise en charge intégrale de la contraception", en: "Age at which full cover of contraception ends" },
  law: [css("L160-14", "21°"), css("R160-17", "I 5°")],
  values: {
    "2020-08-28": read("18", "mairie-albi.fr on the decree published on 2020-08-27: every minor, without a lowest age"),
    "2022-01-01": read("26", `L162-4-5 and L162-8-1, versions of 2022-01-01, and R160-17 I 5°, ${CODE_2026}`),
  },
});

/** Birthday from which the vaccine against measles, mumps and rubella is no longer borne whole. */
export const MEASLES_VACCINE_AGE = count({
  id: "fr.full-cover.measles-vaccine-age",
  label: { fr: "Âge auquel cesse la prise en charge intégrale du vaccin ROR", en: "Age at which full cover of the MMR vaccine ends" },
  law: [css("L160-14", "31°")],
  values: { "2024-09-01": read("18", `L160-14 31°, ${CODE_2026}`) },
});

const CALENDAR_YEAR = "The text counts by year without saying which: the calendar year of care is taken.";

/** Consultations on contraception that a year bears whole. */
export const CONTRACEPTION_CONSULTATIONS = count({
  id: "fr.full-cover.contraception-consultations",
  label: { fr: "Consultations de contraception prises en charge en entier par an", en: "Consultations on contraception borne whole in a year" },
  law: [css("R160-17", "I 5° a")],
  values: { "2020-08-28": checked(CHECKED_ON, derived("1", `R160-17 I 5° a, ${CODE_2026}`, CALENDAR_YEAR)) },
});

/** Follow-up consultations of a first contraception: they belong to its first year. */
export const CONTRACEPTION_FOLLOW_UPS = count({
  id: "fr.full-cover.contraception-follow-ups",
  label: {
    fr: "Consultations de suivi de la première contraception prises en charge en entier",
    en: "Follow-up consultations of a first contraception borne whole",
  },
  law: [css("R160-17", "I 5° a")],
  values: { "2020-08-28": read("1", `R160-17 I 5° a, ${CODE_2026}`) },
});

/** Times a year that each listed examination before contraception is borne whole. */
export const CONTRACEPTION_EXAMINATIONS = count({
  id: "fr.full-cover.contraception-examinations",
  label: { fr: "Examens avant une contraception pris en charge en entier par an", en: "Examinations before contraception borne whole in a year" },
  law: [css("R160-17", "I 5° b")],
  values: { "2020-08-28": checked(CHECKED_ON, derived("1", `R160-17 I 5° b, ${CODE_2026}`, CALENDAR_YEAR)) },
});

/** Third-party payment that a professional owes, from the day of its text: 1 where it is owed. */
export const TERMINATION_THIRD_PARTY = count({
  id: "fr.full-cover.termination-third-party",
  label: { fr: "Tiers payant dû pour une interruption volontaire de grossesse", en: "Third-party payment owed for a termination of pregnancy" },
  law: [css("L162-1-21")],
  values: { "2020-12-16": read("1", `L162-1-21, version that begins on 2020-12-16, as read in its ${CODE_2026}`) },
});
export const YOUNG_THIRD_PARTY = count({
  id: "fr.full-cover.young-third-party",
  label: { fr: "Tiers payant dû pour la contraception des jeunes assurés", en: "Third-party payment owed for the contraception of the young" },
  law: [css("L162-4-5"), css("L162-8-1")],
  values: { "2020-08-28": read("1", `L162-4-5 and L162-8-1, ${CODE_2026}; the first day is that of the ground`) },
});

export const youngAndVaccineParameters: readonly Parameter[] = [
  ...Object.values(YOUNG_AND_VACCINE_SHARES),
  CONTRACEPTION_AGE,
  MEASLES_VACCINE_AGE,
  CONTRACEPTION_CONSULTATIONS,
  CONTRACEPTION_FOLLOW_UPS,
  CONTRACEPTION_EXAMINATIONS,
  TERMINATION_THIRD_PARTY,
  YOUNG_THIRD_PARTY,
];
