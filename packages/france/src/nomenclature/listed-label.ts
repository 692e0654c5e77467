import type { Text } from "@openamo/kernel";
import { dentalAct } from "../parameters/care/index.ts";
import { laboratoryActByCode } from "../parameters/laboratory/acts.ts";
import { ownTechnicalAct } from "./technical-acts/own-acts.ts";

/** The name of an act of a national list in the pack's own tables; undefined for one that only an imported list knows. */
export const listedLabel = (code: string): Text | undefined => ownTechnicalAct(code)?.label ?? dentalAct(code)?.label ?? laboratoryActByCode.get(code)?.label;
