import { addDays, contains } from "@openamo/kernel";
import { type Result, requirePermission } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import type { Statement } from "../change.ts";
import { readIdentifier } from "../check-identifier.ts";
import { decline, readFirstDay } from "../checks.ts";
import { runChange } from "../command.ts";
import { ofKind, type PersonFact } from "../identity.ts";
import { IDENTIFIER_HELD, IDENTIFIER_NOT_HELD } from "../refusals.ts";
import type { AssignIdentifier } from "./assign-identifier.ts";

export interface ReplaceIdentifier extends AssignIdentifier {
  /** Id of the fact whose number gives way. */
  readonly replaces: string;
  /** Whether that number was never this person's: it then no longer leads to the file. */
  readonly mistaken: boolean;
}

/**
 * Puts an identifier in the place of another, of the same kind or not: the number of the register in that of a waiting number. A number that
 * was held still finds the person; one given by mistake does not.
 */
export async function replaceIdentifier(context: FundContext, input: ReplaceIdentifier): Promise<Result<{ changeId: string }>> {
  requirePermission(context, "people:change-identity");
  return runChange(context, { ...input }, { permission: "people:change-identity", what: "identifier" }, ({ person, facts }) => {
    const held = ofKind(facts, "identifier");
    const old = held.find(({ id }) => id === input.replaces);
    if (old === undefined) throw decline(IDENTIFIER_NOT_HELD, "replaces");
    const { kind, value } = readIdentifier(context.pack(person.country), input, { kind: "kind", value: "value" });
    const from = readFirstDay(input.from, person, context.clock.today());
    const others = held.filter((fact) => fact !== old && fact.slot === kind);
    if (others.some((fact) => contains(fact, from) || fact.from > from)) throw decline(IDENTIFIER_HELD, "kind");
    const added = { kind: "identifier" as const, slot: kind, from, to: null, details: { value, replaces: old.id } };
    return { facts: [added, ...before(old, input.mistaken ? old.from : from)], ended: [old] };
  });
}

/** The days on which a number was held before another took its place. A number that never held before keeps its first day: it was in use. */
function before(old: PersonFact<"identifier">, from: PersonFact["from"]): Statement["facts"] {
  return from > old.from ? [{ ...old, to: addDays(from, -1) }] : [];
}
