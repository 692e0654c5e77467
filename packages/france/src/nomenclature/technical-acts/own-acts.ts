import { onFirstUse } from "@openamo/kernel";
import { commonTechnicalActs } from "../../parameters/technical-acts/index.ts";
import type { OwnTechnicalAct } from "./technical-act.ts";

/** Technical acts of the pack's own table, by code: they serve while no list is imported. */
const byCode = onFirstUse(() => new Map<string, OwnTechnicalAct>(commonTechnicalActs().map((act) => [act.code, act])));
export const ownTechnicalAct = (code: string): OwnTechnicalAct | undefined => byCode().get(code);
