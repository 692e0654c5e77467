import { count, type LawReference, type Parameter, type Rate } from "@openamo/kernel";
import { css, ngap } from "../../sources/texts.ts";
import { checked, derived } from "../written.ts";
import { CHECKED_ON, CODE_2026, read, share } from "./share.ts";

const PROGRAMME: readonly LawReference[] = [css("L160-14", "16°"), css("R160-17", "I 8°")];
const ORDER_2006 = "order of 2006-09-29 on the programmes of cancer screening, as changed (juriblio.fr 134678384)";
const CERVICAL_2020 = `${ORDER_2006}, article 2; vivamagazine.fr of August 2020 on the order published on 2020-08-15`;
const CERVICAL_START = "The day after the order was published. The programme before it (a smear each three years from 25 to 65) was not encoded.";
const START = "2020-01-01";
const CERVICAL = "2020-08-16";
const FIRST_DAY = "The ground is older: the days before 2020 were not encoded.";

/** What is borne of examinations and consultations of prevention, from the first day on which each ground is known. */
export const SCREENING_SHARES = {
  "sexual-health-consultation": share(
    "sexual-health-consultation",
    { fr: "Prise en charge de la consultation de santé sexuelle", en: "Cover of the consultation on sexual health" },
    [css("L160-14", "21°"), css("R160-17", "I 5° e")],
    "2022-04-01",
    read(
      "100",
      `omniprat.org on act CCP; R160-17 I 5° e, ${CODE_2026}`,
      "Young women had it from 2022-01-01; from 2022-04-01 it is that of all the young: the months between were not encoded.",
    ),
  ),
  "infection-screening": share(
    "infection-screening",
    { fr: "Prise en charge du dépistage des infections sexuellement transmissibles", en: "Cover of the screening for sexually transmitted infections" },
    [css("L160-14", "27°"), css("R160-17", "I 5° f")],
    "2024-09-01",
    read("100", `destinationsante.com of July 2024; R160-17 I 5° f, version that begins on 2024-09-01, ${CODE_2026}`),
  ),
  "hiv-screening": share(
    "hiv-screening",
    { fr: "Prise en charge du dépistage du VIH à la demande du patient", en: "Cover of HIV screening at the patient's request" },
    [css("L160-14", "27°"), css("R160-17", "I 8° bis"), css("L162-13-2")],
    "2022-01-01",
    read("100", `le-meridien.fr of August 2024 (in laboratories since January 2022); R160-17 I 8° bis, ${CODE_2026}`),
  ),
  "minor-prevention": share(
    "minor-prevention",
    { fr: "Prise en charge des consultations de prévention des mineurs", en: "Cover of consultations of prevention of minors" },
    PROGRAMME,
    START,
    read("100", `R160-17 I 8°, ${CODE_2026}`, FIRST_DAY),
  ),
  "breast-screening": share(
    "breast-screening",
    { fr: "Prise en charge de la mammographie du dépistage organisé", en: "Cover of the mammography of organised screening" },
    PROGRAMME,
    START,
    read("100", `${ORDER_2006}, article 3; R160-17 I 8°, ${CODE_2026}`, FIRST_DAY),
  ),
  "cervical-cytology": share(
    "cervical-cytology",
    { fr: "Prise en charge de l'examen cytologique du dépistage organisé", en: "Cover of the cytology of organised screening" },
    PROGRAMME,
    CERVICAL,
    read("100", CERVICAL_2020, CERVICAL_START),
  ),
  "cervical-hpv": share(
    "cervical-hpv",
    { fr: "Prise en charge du test HPV du dépistage organisé", en: "Cover of the HPV test of organised screening" },
    PROGRAMME,
    CERVICAL,
    read("100", CERVICAL_2020, CERVICAL_START),
  ),
} as const satisfies Readonly<Record<string, Parameter<Rate>>>;

type Dated = Parameters<typeof count>[0]["values"];
const number = (id: string, fr: string, en: string, law: readonly LawReference[], values: Dated): Parameter =>
  count({ id: `fr.full-cover.${id}`, label: { fr, en }, law, values });

const YOUNG = css("L160-14", "21°");

/** Birthday from which screening for sexually transmitted infections and consultations on sexual health end. */
export const SEXUAL_HEALTH_AGE = number(
  "sexual-health-age",
  "Âge auquel cesse la prise en charge intégrale en santé sexuelle",
  "Age at which full cover of sexual health ends",
  [YOUNG, css("R160-17", "I 5°")],
  { "2022-04-01": read("26", `R160-17 I 5°, ${CODE_2026}; ngap 14.8 (syngof.fr, 2026-01-01)`) },
);
/** Consultations on sexual health borne in a life: the nomenclature lets one be billed for a person. */
export const SEXUAL_HEALTH_CONSULTATIONS = number(
  "sexual-health-consultations",
  "Consultations de santé sexuelle prises en charge",
  "Consultations on sexual health that are borne",
  [ngap("14.8")],
  { "2022-04-01": read("1", "omniprat.org on act CCP: one for a patient") },
);
/** Birthday from which a person is no longer a minor. */
export const MINOR_PREVENTION_AGE = number(
  "minor-prevention-age",
  "Âge auquel cessent les consultations de prévention des mineurs",
  "Age at which consultations of prevention of minors end",
  [css("R160-17", "I 8°")],
  { [START]: read("18", `R160-17 I 8° (minors), ${CODE_2026}`) },
);
export const BREAST_SCREENING_FROM = number("breast-screening-from", "Âge du premier dépistage du sein", "Age of the first breast screening", PROGRAMME, {
  [START]: read("50", `${ORDER_2006}, article 3`),
});
export const BREAST_SCREENING_UNTIL = number(
  "breast-screening-until",
  "Âge auquel cesse le dépistage du sein",
  "Age at which breast screening ends",
  PROGRAMME,
  { [START]: checked(CHECKED_ON, derived("75", `${ORDER_2006}, article 3: from 50 to 74`, "The first birthday after the last age.")) },
);
export const CYTOLOGY_FROM = number("cervical-cytology-from", "Âge du premier examen cytologique", "Age of the first cytology", PROGRAMME, {
  [CERVICAL]: read("25", CERVICAL_2020),
});
/** The age at which the HPV test takes the place of cytology. */
export const HPV_FROM = number("cervical-hpv-from", "Âge à partir duquel le dépistage est un test HPV", "Age from which screening is an HPV test", PROGRAMME, {
  [CERVICAL]: read("30", CERVICAL_2020),
});
export const HPV_UNTIL = number("cervical-hpv-until", "Âge auquel cesse le test HPV", "Age at which the HPV test ends", PROGRAMME, {
  [CERVICAL]: checked(CHECKED_ON, derived("66", `${CERVICAL_2020}: until 65`, "The first birthday after the last age.")),
});

const YEARS_APART = "The text says how many years apart: the calendar years of care are counted.";
const every = (id: string, fr: string, en: string, from: string, years: string, source: string): Parameter =>
  number(id, fr, en, PROGRAMME, { [from]: checked(CHECKED_ON, derived(years, source, YEARS_APART)) });

/** Calendar years among which one examination is borne. */
export const BREAST_SCREENING_YEARS = every(
  "breast-screening-years",
  "Années entre deux mammographies du dépistage organisé",
  "Years between two mammographies of organised screening",
  START,
  "2",
  "en-pleine-sante.com and mgen.fr on organised screening: every two years",
);
export const HPV_YEARS = every(
  "cervical-hpv-years",
  "Années entre deux tests HPV du dépistage organisé",
  "Years between two HPV tests of organised screening",
  CERVICAL,
  "5",
  "vivamagazine.fr of August 2020; sfpt-fr.org; depistagecancer-ge.fr: every five years",
);
/** One examination in the calendar years that are counted. */
export const SCREENINGS = number("screenings", "Examens de dépistage pris en charge sur ces années", "Screenings borne in those years", PROGRAMME, {
  [START]: read("1", `${ORDER_2006}; mgen.fr on organised screening`),
});
/** Cytologies between 25 and 29: two a year apart, then one three years later. */
export const CYTOLOGIES = number(
  "cervical-cytologies",
  "Examens cytologiques pris en charge entre 25 et 29 ans",
  "Cytologies borne between 25 and 29",
  PROGRAMME,
  {
    [CERVICAL]: checked(
      CHECKED_ON,
      derived("3", "vivamagazine.fr of August 2020; depistagecancer-ge.fr", "Two a year apart, then one three years later: three at most before 30."),
    ),
  },
);

export const screeningParameters: readonly Parameter[] = [
  ...Object.values(SCREENING_SHARES),
  SEXUAL_HEALTH_AGE,
  SEXUAL_HEALTH_CONSULTATIONS,
  MINOR_PREVENTION_AGE,
  BREAST_SCREENING_FROM,
  BREAST_SCREENING_UNTIL,
  CYTOLOGY_FROM,
  HPV_FROM,
  HPV_UNTIL,
  BREAST_SCREENING_YEARS,
  HPV_YEARS,
  SCREENINGS,
  CYTOLOGIES,
];
