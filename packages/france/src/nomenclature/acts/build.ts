import { type Cents, onFirstUse, type Parameter } from "@openamo/kernel";
import type { TariffTable } from "../../parameters/tariffs/dated.ts";
import type { ActFamily, ActTariffs, DoctorAct, Grid, Specialty, Territory } from "../doctor-act.ts";

/** Who may bill the act, for whom, and beside what. */
type ActRules = Pick<DoctorAct, "specialties" | "ageFrom" | "ageBelow" | "childExamination" | "addedTo">;

type Places = Readonly<Partial<Record<Territory, Parameter<Cents>>>>;

function byGrid(tables: readonly TariffTable[]): ActTariffs {
  const grids: Partial<Record<Grid, Places>> = {};
  for (const table of tables) grids[table.grid ?? "opposable"] = table.places;
  return grids;
}

function bySpecialty(tables: readonly TariffTable[]): DoctorAct["tariffsBySpecialty"] {
  const specialties = [...new Set(tables.flatMap(({ specialty }) => (specialty === undefined ? [] : [specialty])))];
  return Object.fromEntries(
    specialties.map((specialty): [Specialty, ActTariffs] => [specialty, byGrid(tables.filter((table) => table.specialty === specialty))]),
  );
}

/** An act from its tariff tables: each table says its own grid and, where it has one, its specialty. The first table names the act; its tariffs are made on first use. */
export function doctorAct(number: number, family: ActFamily, tables: readonly [TariffTable, ...TariffTable[]], rules: ActRules = {}): DoctorAct {
  const [{ code, label, law }] = tables;
  const stranger = tables.find((table) => table.code !== code);
  if (stranger !== undefined) throw new RangeError(`tariffs of ${stranger.code} given to the act ${code}`);
  const general = onFirstUse(() => byGrid(tables.filter((table) => table.specialty === undefined)));
  const own = onFirstUse(() => bySpecialty(tables));
  return {
    code,
    number,
    label,
    family,
    law,
    ...rules,
    get tariffs() {
      return general();
    },
    get tariffsBySpecialty() {
      return own();
    },
  };
}
