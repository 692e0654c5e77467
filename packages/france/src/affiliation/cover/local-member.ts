/** CSS L325-1, II: whether the local scheme of Alsace-Moselle follows somebody on a day. */
import { type Day, Trace } from "@openamo/kernel";
import { localScheme } from "../local-scheme.ts";
import { held, type Working } from "../person/file.ts";
import { PENSION } from "../person/kinds.ts";
import { STATUS_FACTS } from "../statuses.ts";
import type { Situated } from "./cover-on.ts";

const ALSACE_MOSELLE = ["57", "67", "68"];
const WITH_LOCAL: readonly string[] = ["general", "agricultural"];

/** `before`: whether the person was a member the day before. */
export function isLocalMember(person: Working, on: Day, { where, schemes }: Situated, before: boolean): boolean {
  const { scheme, status } = schemes.deciding;
  if (!WITH_LOCAL.includes(scheme)) return false;
  const trace = new Trace();
  if (STATUS_FACTS[status].nature === "salaried") {
    const there = where.workPlace !== undefined && ALSACE_MOSELLE.includes(where.workPlace.department);
    return there && localScheme({ on, situation: scheme === "general" ? "employee-there" : "agricultural-employee-there" }, trace) === true;
  }
  if (status === "pensioner") {
    const longEnough = held(person, PENSION, on)?.details.localScheme === "yes";
    return localScheme({ on, situation: "pensioner-formerly-there", longEnough }, trace) === true;
  }
  if (status === "jobseeker") return before && localScheme({ on, situation: "jobseeker-formerly-there" }, trace) === true;
  if (status === "invalidity-pensioner") return before && localScheme({ on, situation: "invalidity-pensioner-formerly-there" }, trace) === true;
  return false;
}
