import { commonTechnicalActs } from "../../parameters/technical-acts/index.ts";
import type { OwnTechnicalAct } from "./technical-act.ts";

/** Technical acts of the pack's own table, by code: they serve while no list is imported. */
export const ownTechnicalActs: ReadonlyMap<string, OwnTechnicalAct> = new Map(commonTechnicalActs.map((act) => [act.code, act]));
