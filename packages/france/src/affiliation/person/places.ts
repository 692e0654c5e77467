/** Where a person lives and works on a day, from the facts of their file. */
import type { Day, HeldSituation } from "@openamo/kernel";
import { type Place, placeOf } from "../../network/territory.ts";
import { MISSING, type Stop } from "../facts.ts";
import { PACIFIC, UNKNOWN_COMMUNE } from "../refusals.ts";
import type { Where } from "../route.ts";
import { stopAsking, stopRefusing } from "../stop.ts";
import { held, type Working } from "./file.ts";
import { RESIDENCE } from "./kinds.ts";

/** Country of the pack, as residences write it. */
export const HOME = "fr";
const PACIFIC_PREFIX = "98";

export const isStop = (value: object): value is Stop => "stop" in value;

export const livesInFrance = (residence: HeldSituation | undefined): boolean => (residence?.details.country ?? HOME) === HOME;

/** The place of a commune, or what stops: a code of no commune, or a collectivity with a social security of its own. */
export function placeAt(commune: string, field: string): Place | Stop {
  const place = placeOf(commune);
  if (place === undefined) return stopRefusing(UNKNOWN_COMMUNE, { commune }, field);
  return place.department.startsWith(PACIFIC_PREFIX) ? stopRefusing(PACIFIC, {}, field) : place;
}

/** Where the person is on a day, as routing reads it. */
export function whereOn(person: Working, on: Day, workCommune: string | undefined): Where | Stop {
  const residence = held(person, RESIDENCE, on);
  if (residence === undefined) return stopAsking(MISSING.residence);
  const workPlace = workCommune === undefined ? undefined : placeAt(workCommune, "workCommune");
  if (workPlace !== undefined && isStop(workPlace)) return workPlace;
  if (!livesInFrance(residence)) return { residence: "abroad", residencePlace: undefined, workPlace };
  const { commune } = residence.details;
  if (commune === undefined) return stopAsking(MISSING.residence);
  const residencePlace = placeAt(commune, "residence");
  return isStop(residencePlace) ? residencePlace : { residence: residencePlace.department, residencePlace, workPlace };
}
