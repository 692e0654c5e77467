import { type Day, onFirstUse } from "@openamo/kernel";
import { organismOf } from "./build.ts";
import type { Organism, OrganismType } from "./model.ts";
import { ROWS } from "./organisms/index.ts";
import { departmentsOf, holds, type Place } from "./territory.ts";

const TYPES = Object.keys(ROWS) as OrganismType[];

/** Every organism of the French network. */
export const organisms: () => readonly Organism[] = onFirstUse(() => TYPES.flatMap((type) => ROWS[type]().map((row) => organismOf(type, row))));

const byId = onFirstUse(() => new Map(organisms().map((organism) => [organism.id, organism])));

export const organismById = (id: string): Organism | undefined => byId().get(id);

/** Whether an organism exists on a day; a bound that is not known does not exclude. */
export const existsOn = (organism: Organism, on: Day): boolean =>
  !organism.ended && (organism.from === null || organism.from <= on) && (organism.to === null || on <= organism.to);

const ofType = onFirstUse(() => new Map(TYPES.map((type) => [type, organisms().filter((organism) => organism.type === type)])));

/** The organisms of a type that exist on a day. */
export const organismsOfType = (type: OrganismType, on: Day): Organism[] => (ofType().get(type) ?? []).filter((organism) => existsOn(organism, on));

/** Organisms of a type by department: few in each, so that finding one costs little. */
function byDepartment(list: readonly Organism[]): ReadonlyMap<string, readonly Organism[]> {
  const found = new Map<string, Organism[]>();
  for (const organism of list) {
    for (const department of departmentsOf(organism.territory)) found.set(department, [...(found.get(department) ?? []), organism]);
  }
  return found;
}
const local = onFirstUse(() => new Map(TYPES.map((type) => [type, byDepartment(ofType().get(type) ?? [])])));

/** The organism of a type whose area holds a place on a day. Undefined when the facts name none. */
export function organismAt(type: OrganismType, place: Place, on: Day): Organism | undefined {
  const candidates = local().get(type)?.get(place.department);
  if (candidates === undefined) return undefined;
  for (const organism of candidates) if (existsOn(organism, on) && holds(organism.territory, place)) return organism;
  return undefined;
}

/** The organism that answers today for an organism that may have ended: its successor's successor, as far as the facts go. */
export function successorOn(organism: Organism, on: Day): Organism | undefined {
  if (existsOn(organism, on)) return organism;
  const next = organism.successor === undefined ? undefined : organismById(organism.successor);
  return next === undefined ? undefined : successorOn(next, on);
}
