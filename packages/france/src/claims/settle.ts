import { type ClaimFacts, type ClaimOutcome, type Decision, decide, Trace } from "@openamo/kernel";
import { settleDoctor } from "./settle-doctor.ts";
import { settleFamily } from "./settle-family.ts";
import type { AnySheet, FamilySheet } from "./sheets/index.ts";

/** Whether the sheet is of another family than doctors'. A sheet that names none is a doctor's. */
export const isFamilySheet = (sheet: AnySheet): sheet is FamilySheet => sheet.family !== undefined && sheet.family !== "doctor";

/** Decides a whole care sheet of any family; the steps go to `trace`, emptied first. */
export function settle(facts: ClaimFacts<AnySheet>, trace: Trace = new Trace()): Decision<ClaimOutcome> {
  const { sheet } = facts;
  trace.clear();
  return decide(() => (isFamilySheet(sheet) ? settleFamily({ ...facts, sheet }, trace) : settleDoctor({ ...facts, sheet }, trace)));
}
