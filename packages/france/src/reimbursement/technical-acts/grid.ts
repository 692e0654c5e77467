import type { Sector } from "../../claims/sector.ts";
import type { Specialty } from "../../nomenclature/doctor-act.ts";
import type { Column } from "../../nomenclature/technical-acts/technical-act.ts";

/** Specialties of surgery, and of gynaecology and obstetrics, which have grids and supplements of their own. */
const SURGICAL: readonly string[] = ["surgery", "gynaecology", "ophthalmology", "ear-nose-throat", "stomatology"];
/** Of a doctor's specialty; a midwife and a dentist have none of these. */
export const isSurgical = (specialty: string): boolean => SURGICAL.includes(specialty);

/** Names of the grids of the official list, for the opposable tariff, the OPTAM, free fees, and outside the convention. */
type GridsBySector = Readonly<Record<Sector, readonly string[]>>;

const SURGEONS: GridsBySector = { "sector-1": ["3"], "sector-2-optam": ["5", "3"], "sector-2": ["4"], "not-contracted": ["6"] };
/** Grids 17 to 19 replaced grid 7 when the option of anaesthetists began; grid 8 held free fees before. */
const ANAESTHETISTS: GridsBySector = { "sector-1": ["18", "7"], "sector-2-optam": ["17", "7"], "sector-2": ["19", "8"], "not-contracted": ["8"] };
const GENERAL_PRACTITIONERS: GridsBySector = { "sector-1": ["9"], "sector-2-optam": ["9"], "sector-2": ["10"], "not-contracted": ["10"] };
const PAEDIATRICIANS: GridsBySector = { "sector-1": ["11"], "sector-2-optam": ["11"], "sector-2": ["12"], "not-contracted": ["12"] };
const OTHERS: GridsBySector = { "sector-1": ["16"], "sector-2-optam": ["16"], "sector-2": ["14"], "not-contracted": ["14"] };

function gridsOf(specialty: Specialty): GridsBySector {
  if (isSurgical(specialty)) return SURGEONS;
  if (specialty === "anaesthesia") return ANAESTHETISTS;
  if (specialty === "general-practice") return GENERAL_PRACTITIONERS;
  return specialty === "paediatrics" ? PAEDIATRICIANS : OTHERS;
}

/** Where the tariff of a practitioner stands: grids of the imported list by preference, column of the pack's own table. */
export interface DoctorGrid {
  readonly grids: readonly string[];
  readonly column: Column;
}

/**
 * CSS L162-14-1 I 1° and the convention: the tariff of a technical act depends on the specialty and on the sector. A doctor of sector 2 who
 * treats a beneficiary of the State's complementary cover bills the set tariff (L162-5-13).
 */
export function doctorGrid(specialty: Specialty, sector: Sector, c2s: boolean): DoctorGrid {
  const billedAs: Sector = sector === "sector-2" && c2s ? "sector-1" : sector;
  const column = billedAs === "sector-1" || billedAs === "sector-2-optam" ? "opposable" : "free";
  return { grids: gridsOf(specialty)[billedAs], column };
}

/** Grid and column of midwives, whose tariffs did not follow the rise of 2025. */
export const MIDWIFE_GRID: DoctorGrid = { grids: ["15"], column: "midwife" };
/** Grid and column of dentists. */
export const DENTIST_GRID: DoctorGrid = { grids: ["13"], column: "dentist" };
