import type { MissingFact } from "@openamo/kernel";
import { MISSING, type PersonFacts, type Stop } from "../../affiliation/facts.ts";
import { COMMUNE_NO_MORE, PACIFIC, UNKNOWN_COMMUNE } from "../../affiliation/refusals.ts";
import type { Where } from "../../affiliation/route.ts";
import { stopAsking, stopRefusing } from "../../affiliation/stop.ts";
import { type Place, placeOf } from "../../network/territory.ts";
import { placeRules } from "../../places/index.ts";
import type { OrganismInput } from "./input.ts";
import type { RESIDENCE_LABELS } from "./words.ts";

/** The department that each territory of residence is. */
const DEPARTMENT_OF: Readonly<Record<keyof typeof RESIDENCE_LABELS, string>> = {
  metropole: "metropole",
  GP: "971",
  MQ: "972",
  GF: "973",
  RE: "974",
  YT: "976",
  PM: "975",
  BL: "977",
  MF: "978",
  abroad: "abroad",
};

const isStop = (value: object): value is Stop => "stop" in value;

/** The place of a commune of today. One that has joined another is refused with the name and code of that other. */
function placeAt(field: string, commune: string | undefined): Place | undefined | Stop {
  if (commune === undefined) return undefined;
  const place = placeOf(commune);
  if (place?.department.startsWith("98")) return stopRefusing(PACIFIC, {}, field);
  const successor = placeRules.successorOf(commune);
  if (successor !== undefined) {
    return stopRefusing(COMMUNE_NO_MORE, { place: placeRules.nameOf(commune) ?? commune, successor: successor.name, code: successor.code }, field);
  }
  return place === undefined || !placeRules.isCommune(commune) ? stopRefusing(UNKNOWN_COMMUNE, { commune }, field) : place;
}

/** The facts of the question as the rules read them, or what stops it. */
export function factsOf(input: OrganismInput): { readonly person: PersonFacts; readonly where: Where } | Stop {
  const residencePlace = placeAt("residenceCommune", input.residenceCommune);
  if (residencePlace !== undefined && isStop(residencePlace)) return residencePlace;
  const workPlace = placeAt("workCommune", input.workCommune);
  if (workPlace !== undefined && isStop(workPlace)) return workPlace;
  const residence = residencePlace?.department ?? (input.residence && DEPARTMENT_OF[input.residence]);
  const missing: MissingFact[] = [];
  if (input.status === undefined) missing.push(MISSING.status);
  if (residence === undefined) missing.push(MISSING.residence);
  if (input.status === undefined || residence === undefined) return stopAsking(...missing);
  const { date, status, residenceCommune: _home, workCommune: _work, residence: _area, number: _number, ...facts } = input;
  return { person: { on: date, ...facts, status, residence }, where: { residence, residencePlace, workPlace } };
}
