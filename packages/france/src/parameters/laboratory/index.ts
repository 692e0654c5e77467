import { amount, type Cents, type DatedValue, type Parameter } from "@openamo/kernel";
import type { Territory } from "../../nomenclature/doctor-act.ts";
import { css } from "../../sources/texts.ts";
import { recalled, seen } from "../written.ts";
import { laboratoryActs } from "./acts.ts";

const LAW = [css("L162-14"), css("L162-1-7")];
const OVERSEAS = "klesiaprosocial 77731188";

const letterB = (place: string, fr: string, en: string, values: Readonly<Record<string, DatedValue>>): Parameter<Cents> =>
  amount({ id: `fr.laboratory.letter-b.${place}`, label: { fr: `Lettre-clé B, ${fr}`, en: `Key letter B, ${en}` }, law: LAW, values });

const MAINLAND = letterB("metropole", "métropole", "mainland France", {
  "2020-01-01": seen("0.27", "lequotidiendumedecin.fr (2019)"),
  "2023-02-01": recalled("0.26", "The amount and its day are to be read in the amendment to the convention of biologists."),
  "2024-01-15": seen("0.25", "klesiaprosocial 77731188; stable in 2025 and 2026 by klesiaprosocial 85384483"),
});
const ANTILLES = letterB("antilles", "Guadeloupe et Martinique", "Guadeloupe and Martinique", { "2024-01-15": seen("0.29", OVERSEAS) });
const FARTHER = letterB("guyane-reunion-mayotte", "Guyane, Réunion et Mayotte", "French Guiana, Réunion and Mayotte", { "2024-01-15": seen("0.31", OVERSEAS) });

/** Value of the key letter of laboratory acts, by territory. */
export const LETTER_B: Readonly<Record<Territory, Parameter<Cents>>> = {
  metropole: MAINLAND,
  GP: ANTILLES,
  MQ: ANTILLES,
  GF: FARTHER,
  RE: FARTHER,
  YT: FARTHER,
};

const letter = (name: string, fr: string, en: string, value: string): Parameter<Cents> =>
  amount({
    id: `fr.laboratory.letter-${name.toLowerCase()}`,
    label: { fr: `Lettre-clé ${name}, ${fr}`, en: `Key letter ${name}, ${en}` },
    law: LAW,
    values: { "2020-01-01": recalled(value, "To be read in the convention of biologists.") },
  });

/** Letters of sampling, by who takes the sample. */
export const SAMPLING_LETTERS = {
  TB: letter("TB", "prélèvement par un technicien", "sample taken by a technician", "2.52"),
  KB: letter("KB", "prélèvement par un médecin", "sample taken by a doctor", "1.92"),
  PB: letter("PB", "prélèvement par un pharmacien", "sample taken by a pharmacist", "2.52"),
} as const;

export const laboratoryParameters: readonly Parameter[] = [
  MAINLAND,
  ANTILLES,
  FARTHER,
  ...Object.values(SAMPLING_LETTERS),
  ...laboratoryActs.map(({ coefficient }) => coefficient),
];
