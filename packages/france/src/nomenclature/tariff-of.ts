import type { Cents, Parameter } from "@openamo/kernel";
import type { DoctorAct, Grid, Specialty, Territory } from "./doctor-act.ts";

/**
 * The dated tariff of an act for a doctor of a specialty, in euro cents, or undefined where the sources give none
 * (the caller refuses by name). The value of a day is then `valueOn(tariff, day)`.
 */
export function tariffOf(act: DoctorAct, specialty: Specialty, grid: Grid, territory: Territory): Parameter<Cents> | undefined {
  return act.tariffFor(specialty, grid, territory);
}
