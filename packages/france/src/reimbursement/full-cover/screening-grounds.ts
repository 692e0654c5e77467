import * as screening from "../../parameters/full-cover/screening.ts";
import { type Ground, ground } from "./ground.ts";

/** HIV: the screening test of the list of biology. */
const HIV_TEST = ["0388"];
/** Classification of acts: mammography of screening; cytology, and HPV test, of organised screening. */
const MAMMOGRAPHY = ["QEQK004"];
const CYTOLOGY = ["JKQX261", "JKQX426"];
const HPV_TEST = ["ZZQX603"];

/** CSS R160-17 I 5° e and f, 8° and 8° bis: consultations of prevention, and examinations of screening. */
export const screeningGrounds: Readonly<Record<keyof typeof screening.SCREENING_SHARES, Ground>> = {
  "sexual-health-consultation": ground(
    "sexual-health-consultation",
    { fr: "Santé sexuelle du jeune assuré : consultation de prévention", en: "Sexual health of a young person: consultation of prevention" },
    { fr: "C'est la consultation de santé sexuelle d'un jeune assuré", en: "This is the consultation on sexual health of a young person" },
    { care: ["consultation"], untilAge: screening.SEXUAL_HEALTH_AGE, times: { most: screening.SEXUAL_HEALTH_CONSULTATIONS, per: "life", slot: "a" } },
  ),
  "infection-screening": ground(
    "infection-screening",
    { fr: "Santé sexuelle du jeune assuré : dépistage des infections", en: "Sexual health of a young person: screening for infections" },
    {
      fr: "C'est un dépistage des infections sexuellement transmissibles d'un jeune assuré",
      en: "This is a young person's screening for sexually transmitted infections",
    },
    { care: ["examination"], untilAge: screening.SEXUAL_HEALTH_AGE, withoutPrescription: true },
  ),
  "hiv-screening": ground(
    "hiv-screening",
    { fr: "Dépistage du VIH, à la demande du patient", en: "HIV screening, at the patient's request" },
    { fr: "C'est un dépistage du VIH", en: "This is an HIV screening" },
    { care: ["examination"], codes: HIV_TEST, withoutPrescription: true },
  ),
  "minor-prevention": ground(
    "minor-prevention",
    { fr: "Consultation de prévention d'un mineur", en: "Consultation of prevention of a minor" },
    { fr: "C'est une consultation de prévention d'un mineur", en: "This is a consultation of prevention of a minor" },
    { care: ["consultation"], untilAge: screening.MINOR_PREVENTION_AGE },
  ),
  "breast-screening": ground(
    "breast-screening",
    { fr: "Dépistage organisé du cancer du sein : mammographie", en: "Organised screening for breast cancer: mammography" },
    { fr: "C'est la mammographie du dépistage organisé", en: "This is the mammography of organised screening" },
    {
      care: ["act"],
      codes: MAMMOGRAPHY,
      fromAge: screening.BREAST_SCREENING_FROM,
      untilAge: screening.BREAST_SCREENING_UNTIL,
      times: { most: screening.SCREENINGS, per: screening.BREAST_SCREENING_YEARS, slot: "b" },
    },
  ),
  "cervical-cytology": ground(
    "cervical-cytology",
    { fr: "Dépistage organisé du col de l'utérus : examen cytologique", en: "Organised cervical screening: cytology" },
    { fr: "C'est l'examen cytologique du dépistage organisé", en: "This is the cytology of organised screening" },
    {
      care: ["act"],
      codes: CYTOLOGY,
      fromAge: screening.CYTOLOGY_FROM,
      untilAge: screening.HPV_FROM,
      times: { most: screening.CYTOLOGIES, per: "life", slot: "c" },
    },
  ),
  "cervical-hpv": ground(
    "cervical-hpv",
    { fr: "Dépistage organisé du col de l'utérus : test HPV", en: "Organised cervical screening: HPV test" },
    { fr: "C'est le test HPV du dépistage organisé", en: "This is the HPV test of organised screening" },
    {
      care: ["act"],
      codes: HPV_TEST,
      fromAge: screening.HPV_FROM,
      untilAge: screening.HPV_UNTIL,
      times: { most: screening.SCREENINGS, per: screening.HPV_YEARS, slot: "d" },
    },
  ),
};
