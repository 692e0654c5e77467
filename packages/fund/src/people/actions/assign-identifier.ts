import { contains } from "@openamo/kernel";
import { type Result, requirePermission } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { readIdentifier } from "../check-identifier.ts";
import { decline, readFirstDay } from "../checks.ts";
import { type ChangeRequest, runChange } from "../command.ts";
import { ofKind } from "../identity.ts";
import { IDENTIFIER_HELD } from "../refusals.ts";

export interface AssignIdentifier extends ChangeRequest {
  readonly kind: string;
  readonly value: string;
  /** First day, `YYYY-MM-DD`. */
  readonly from: string;
}

const FIELDS = { kind: "kind", value: "value" };

/** Gives a person an identifier of a kind that they do not hold yet on that day. */
export async function assignIdentifier(context: FundContext, input: AssignIdentifier): Promise<Result<{ changeId: string }>> {
  requirePermission(context, "people:change-identity");
  return runChange(context, { ...input }, { permission: "people:change-identity", what: "identifier" }, ({ person, facts }) => {
    const { kind, value } = readIdentifier(context.pack(person.country), input, FIELDS);
    const from = readFirstDay(input.from, person, context.clock.today());
    const held = ofKind(facts, "identifier").some((fact) => fact.slot === kind && (contains(fact, from) || fact.from > from));
    if (held) throw decline(IDENTIFIER_HELD, "kind");
    return { facts: [{ kind: "identifier", slot: kind, from, to: null, details: { value, replaces: null } }] };
  });
}
