import { type Result, requirePermission } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { readDay } from "../checks.ts";
import { type ChangeRequest, runChange } from "../command.ts";
import { readDeath } from "../consequences.ts";

export interface DeclareDeath extends ChangeRequest {
  /** Last day of life, `YYYY-MM-DD`. */
  readonly on: string;
}

/** The death of a person. What follows for their rights is the event of a death; this records the day alone. */
export async function declareDeath(context: FundContext, input: DeclareDeath): Promise<Result<{ changeId: string }>> {
  requirePermission(context, "people:change-identity");
  return runChange(context, { ...input }, { permission: "people:change-identity", what: "death" }, (file) => ({
    facts: [readDeath(context, file, readDay(input.on, "on"))],
  }));
}
