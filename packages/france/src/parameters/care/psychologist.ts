import { count } from "@openamo/kernel";
import { css } from "../../sources/texts.ts";
import { seen } from "../tariffs/dated.ts";
import { tariffOfCode } from "./build.ts";

const KLESIA = "klesiaprosocial.fr 81292911";
const LAW = [css("L162-58", "II 4°")];

export const PSYCHOLOGIST_FIRST = tariffOfCode(
  "psychologist.first",
  { fr: "Entretien d'évaluation chez le psychologue", en: "Psychologist's first interview" },
  LAW,
  {
    "2022-04-05": seen("40.00", KLESIA, "The day is recalled: sources say April 2022."),
    "2024-06-29": seen("50.00", KLESIA, "Order in the official journal of 2024-06-28; the press announced 15 June."),
  },
);
export const PSYCHOLOGIST_SESSION = tariffOfCode(
  "psychologist.session",
  { fr: "Séance de suivi chez le psychologue", en: "Psychologist's follow-up session" },
  LAW,
  {
    "2022-04-05": seen("30.00", KLESIA, "The day is recalled: sources say April 2022."),
    "2024-06-29": seen("50.00", KLESIA),
  },
);

/** Sessions that are borne in a calendar year, the first interview included. */
export const PSYCHOLOGIST_SESSIONS = count({
  id: "fr.psychologist.sessions",
  label: { fr: "Séances prises en charge par année civile", en: "Sessions borne in a calendar year" },
  law: [css("R162-65")],
  values: {
    "2022-04-05": seen("8", "pourquoidocteur.fr 50058"),
    "2025-01-01": seen("12", "pourquoidocteur.fr 50058; R162-65", "Written in the Code only from 2025-05-16."),
  },
});
export const PSYCHOLOGIST_AGE = count({
  id: "fr.psychologist.age-from",
  label: { fr: "Âge à partir duquel les séances sont prises en charge", en: "Age from which sessions are borne" },
  law: [css("R162-64", "1°")],
  values: { "2022-04-05": seen("3", "R162-64, version of 2026-03-14 (npm @socialgouv/legi-data 2.513.0)") },
});
