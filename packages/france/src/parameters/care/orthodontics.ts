import { count, rate } from "@openamo/kernel";
import { css, ngap } from "../../sources/texts.ts";
import { recalled, seen } from "../tariffs/dated.ts";
import { tariffOfCode } from "./build.ts";

const LAW = [css("L162-9"), ngap("titre III, chapitre VI")];
const PRACTICE = "dr-vincent-stephane.fr, securite-sociale-et-mutuelle (undated, before 2023-10-15)";
const SP_2020 = "service-public.fr F33956 of 2020-01-01";
const SINCE = "2020-01-01";

export const ORTHODONTIC_DIAGNOSIS = tariffOfCode("ODF.diagnosis", { fr: "Diagnostic d'orthodontie", en: "Orthodontic diagnosis" }, LAW, {
  [SINCE]: seen("43.00", PRACTICE),
});
export const ORTHODONTIC_SEMESTER = tariffOfCode("ODF.semester", { fr: "Semestre de traitement d'orthodontie", en: "Semester of orthodontic treatment" }, LAW, {
  [SINCE]: seen("193.50", `${PRACTICE}; centredentaireleluc.fr`),
});
export const ORTHODONTIC_CHECK = tariffOfCode("ODF.check", { fr: "Séance de surveillance d'orthodontie", en: "Orthodontic check" }, LAW, {
  [SINCE]: seen("10.75", SP_2020),
});
export const ORTHODONTIC_RETENTION_1 = tariffOfCode("ODF.retention-1", { fr: "Contention, première année", en: "Retention, first year" }, LAW, {
  [SINCE]: seen("161.25", PRACTICE),
});
export const ORTHODONTIC_RETENTION_2 = tariffOfCode("ODF.retention-2", { fr: "Contention, deuxième année", en: "Retention, second year" }, LAW, {
  [SINCE]: seen("107.50", PRACTICE),
});

/** Semesters of treatment and the first year of retention are borne whole. */
export const ORTHODONTIC_SHARE = rate({
  id: "fr.share.orthodontic-treatment",
  label: { fr: "Semestre d'orthodontie et première année de contention", en: "Orthodontic semester and first year of retention" },
  law: LAW,
  values: { [SINCE]: seen("100", SP_2020) },
});

/** Treatment must begin before this age. */
export const ORTHODONTIC_AGE = count({
  id: "fr.orthodontics.age-below",
  label: { fr: "Âge avant lequel le traitement doit commencer", en: "Age before which treatment must begin" },
  law: LAW,
  values: { [SINCE]: seen("16", SP_2020) },
});
/** Semesters of treatment that may be borne. */
export const ORTHODONTIC_SEMESTERS = count({
  id: "fr.orthodontics.semesters",
  label: { fr: "Semestres de traitement pris en charge", en: "Semesters of treatment borne" },
  law: LAW,
  values: { [SINCE]: recalled("6", "To be read in the nomenclature, title III, chapter VI.") },
});
