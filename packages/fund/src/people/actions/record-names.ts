import type { Result } from "@openamo/platform";
import { requirePermission } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { readCivilStatus, readFirstDay } from "../checks.ts";
import { type ChangeRequest, runChange } from "../command.ts";
import type { CivilStatus } from "../identity.ts";

export interface RecordNames extends ChangeRequest, CivilStatus {
  /** First day of the names, `YYYY-MM-DD`: the day of birth to correct what was wrong from the start. */
  readonly from: string;
}

/** Names and sex as the civil register has them, from a day on. What was believed of those days can still be read as it was believed. */
export async function recordNames(context: FundContext, input: RecordNames): Promise<Result<{ changeId: string }>> {
  requirePermission(context, "people:change-identity");
  return runChange(context, { ...input }, { permission: "people:change-identity", what: "names" }, ({ person }) => {
    const from = readFirstDay(input.from, person, context.clock.today());
    const { birthName, usedName, givenNames, sex, secondScript } = input;
    const script = context.pack(person.country).secondScript;
    const details = readCivilStatus({ birthName, usedName, givenNames, sex, secondScript }, { birthName: "birthName", script });
    return { facts: [{ kind: "civil-status", slot: "", from, to: null, details }] };
  });
}
