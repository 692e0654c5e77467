import { onFirstUse } from "@openamo/kernel";
import { ARRONDISSEMENTS } from "./arrondissements.ts";
import type { Territory } from "./model.ts";

/** A commune as the network sees it. */
export interface Place {
  /** INSEE code of the commune. */
  readonly commune: string;
  /** Department, or collectivity that stands for one: `59`, `2A`, `974`, `977`. */
  readonly department: string;
  /** Known only in the departments that several primary funds share. */
  readonly arrondissement?: string;
}

const COMMUNE = /^(?:(?:0[1-9]|[1345678]\d|9[0-5]|2[AB1-9])\d{3}|97[1-8]\d{2}|98[4-9]\d{2})$/;

/** The department of a commune's code, or undefined when it is no code of a commune. */
export function departmentOf(commune: string): string | undefined {
  if (!COMMUNE.test(commune)) return undefined;
  return commune.startsWith("97") || commune.startsWith("98") ? commune.slice(0, 3) : commune.slice(0, 2);
}

const arrondissementOf = onFirstUse(
  () =>
    new Map(
      Object.entries(ARRONDISSEMENTS).flatMap(([arrondissement, communes]) =>
        communes.split(" ").map((commune) => [`${arrondissement.slice(0, 2)}${commune}`, arrondissement] as const),
      ),
    ),
);
const SHARED_DEPARTMENTS: ReadonlySet<string> = new Set(Object.keys(ARRONDISSEMENTS).map((arrondissement) => arrondissement.slice(0, 2)));

/** Places already read: a file of a hundred thousand people names the same communes again and again. */
const places = new Map<string, Place>();

/** The place of a commune's code. Undefined when the code is no commune's, or, in a shared department, none that is known. */
export function placeOf(commune: string): Place | undefined {
  const before = places.get(commune);
  if (before !== undefined) return before;
  const place = readPlace(commune);
  if (place !== undefined) places.set(commune, place);
  return place;
}

function readPlace(commune: string): Place | undefined {
  const department = departmentOf(commune);
  if (department === undefined) return undefined;
  if (!SHARED_DEPARTMENTS.has(department)) return { commune, department };
  const arrondissement = arrondissementOf().get(commune);
  return arrondissement === undefined ? undefined : { commune, department, arrondissement };
}

const ARRONDISSEMENT = "arr-";
const COMMUNE_LENGTH = 5;

/** Reads the area of a data row. */
export function territoryOf(written: string, except: string | undefined, rest: Pick<Territory, "status" | "partial" | "rule">): Territory {
  const words = written.split(" ");
  const communes = words.filter((word) => word.length === COMMUNE_LENGTH && !word.startsWith(ARRONDISSEMENT));
  const arrondissements = words.filter((word) => word.startsWith(ARRONDISSEMENT)).map((word) => word.slice(ARRONDISSEMENT.length));
  return {
    everywhere: written === "FR",
    departments: new Set(words.filter((word) => word.length < COMMUNE_LENGTH && word !== "FR")),
    arrondissements: new Set(arrondissements),
    communes: new Set(communes),
    except: new Set(except?.split(" ")),
    ...rest,
  };
}

/** Whether a place is in the area. */
export function holds(territory: Territory, { commune, department, arrondissement }: Place): boolean {
  if (territory.communes.has(commune)) return true;
  if (territory.except.has(commune)) return false;
  return territory.everywhere || territory.departments.has(department) || (arrondissement !== undefined && territory.arrondissements.has(arrondissement));
}

/** Departments that the area touches; none when it is the whole country. */
export function departmentsOf(territory: Territory): ReadonlySet<string> {
  return new Set([
    ...territory.departments,
    ...[...territory.arrondissements].map((arrondissement) => arrondissement.slice(0, 2)),
    ...[...territory.communes].map((commune) => departmentOf(commune) ?? commune),
  ]);
}
