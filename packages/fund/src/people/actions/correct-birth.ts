import { type Result, requirePermission } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { readBirthRecord } from "../checks.ts";
import { type ChangeRequest, runChange } from "../command.ts";
import { type Birthplace, ofKind } from "../identity.ts";

export interface CorrectBirth extends ChangeRequest {
  /** As registered: `YYYY-MM-DD`, `00` or an impossible month where the register knows no better. */
  readonly birthDate: string;
  readonly birthplace: Birthplace;
}

/** Corrects a date or place of birth: it takes the place of what was believed, whatever the day. */
export async function correctBirth(context: FundContext, input: CorrectBirth): Promise<Result<{ changeId: string }>> {
  requirePermission(context, "people:change-identity");
  return runChange(context, { ...input }, { permission: "people:change-identity", what: "birth" }, ({ facts }) => {
    const { registered, day, commune, country, place } = readBirthRecord(context, { date: input.birthDate, ...input.birthplace });
    const birth = { kind: "birth" as const, slot: "", from: day, to: null, details: { registered, commune, country, place } };
    return { facts: [birth], ended: ofKind(facts, "birth") };
  });
}
