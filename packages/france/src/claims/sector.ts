import type { Day, ProfessionalFacts } from "@openamo/kernel";
import { type DoctorAct, type Grid, SPECIALTIES, type Specialty, TERRITORIES, type Territory } from "../nomenclature/doctor-act.ts";
import { tariffOf } from "../nomenclature/tariff-of.ts";
import { situationOn } from "./situations.ts";

/** Sectors of the convention, as situations of the professional. */
export const SECTORS = ["sector-1", "sector-2-optam", "sector-2", "not-contracted"] as const;
export type Sector = (typeof SECTORS)[number];

/** The doctor's sector on a day, or undefined when the record does not say. */
export const sectorOn = (professional: ProfessionalFacts, on: Day): Sector | undefined =>
  SECTORS.find((sector) => situationOn(professional.situations, sector, on) !== undefined);

/** The grid of tariffs of a sector. A sector 2 doctor outside OPTAM may also bill the set tariff, without excess: see `gridOfActs`. */
export function gridOf(sector: Sector): Grid {
  switch (sector) {
    case "sector-1":
    case "sector-2-optam":
      return "opposable";
    case "sector-2":
      return "free";
    case "not-contracted":
      return "authority";
  }
}

/** The grid that holds all the acts of a line: a sector 2 doctor uses the set tariff where one of the acts exists only there. */
export function gridOfActs(sector: Sector, acts: readonly DoctorAct[], specialty: Specialty, territory: Territory): Grid {
  const own = gridOf(sector);
  return own === "free" && acts.some((act) => tariffOf(act, specialty, "free", territory) === undefined) ? "opposable" : own;
}

/** The grid of technical acts: each act has both tariffs, and a beneficiary of the State's complementary cover is billed the set one (L162-5-13). */
export const gridOfTechnicalActs = (sector: Sector, c2s: boolean): Grid => (sector === "sector-2" && c2s ? "opposable" : gridOf(sector));

export const isSpecialty = (word: string): word is Specialty => (SPECIALTIES as readonly string[]).includes(word);
export const isTerritory = (word: string): word is Territory => (TERRITORIES as readonly string[]).includes(word);
