import { demoFiness, demoRpps } from "./identifiers.ts";
import { stableId } from "./random.ts";

/** A professional, firm or establishment of another trade than doctors. */
export interface DemoCarer {
  readonly id: string;
  readonly identifierKind: "fr.rpps" | "fr.finess";
  readonly identifier: string;
  readonly familyName: string;
  readonly givenNames: string;
  readonly specialty: string;
  readonly town: string;
}

type Row = readonly [specialty: string, givenNames: string, familyName: string, town: string, place?: "place"];

/** Firms and establishments are named in two parts like everybody: what they are, then their own name. */
const ROWS: readonly Row[] = [
  ["nurse", "Camille", "Perrin", "Lyon 3ᵉ"],
  ["physiotherapist", "Hugo", "Bonnet", "Villeurbanne"],
  ["midwife", "Léa", "Marchand", "Lyon 8ᵉ"],
  ["psychologist", "Nora", "Faure", "Lyon 7ᵉ"],
  ["dentist", "Étienne", "Colin", "Lyon 6ᵉ"],
  ["optician", "Maud", "Renaud", "Lyon 2ᵉ"],
  ["hearing-aid-specialist", "Victor", "Lemoine", "Lyon 5ᵉ"],
  ["pharmacist", "Pharmacie", "des Quais", "Lyon 2ᵉ", "place"],
  ["taxi-firm", "Taxis", "de la Colline", "Bron", "place"],
  ["ambulance-firm", "Ambulances", "du Parc", "Vénissieux", "place"],
  ["hospital", "Hôpital", "des Trois Ponts", "Lyon 8ᵉ", "place"],
  ["spa-establishment", "Thermes", "de la Source", "Charbonnières-les-Bains", "place"],
  ["laboratory", "Laboratoire", "du Belvédère", "Lyon 4ᵉ", "place"],
  ["device-supplier", "Matériel médical", "Rive Gauche", "Villeurbanne", "place"],
];

const FIRST_RPPS = 101;
const DEPARTMENT = "69";

/** One invented professional of each trade, near the demo's insured people. */
export const demoCarers: readonly DemoCarer[] = ROWS.map(([specialty, givenNames, familyName, town, place], index) => ({
  id: stableId(`carer-${specialty}`),
  identifierKind: place === undefined ? "fr.rpps" : "fr.finess",
  identifier: place === undefined ? demoRpps(FIRST_RPPS + index) : demoFiness(DEPARTMENT, index),
  familyName,
  givenNames,
  specialty,
  town,
}));

/** The carer of a trade. */
export function carerOf(specialty: string): DemoCarer {
  const found = demoCarers.find((carer) => carer.specialty === specialty);
  if (found === undefined) throw new RangeError(`the demo has no ${specialty}`);
  return found;
}
