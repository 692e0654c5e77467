import type { Day } from "@openamo/kernel";
import { answering, type Result, requirePermission, writeAudit } from "@openamo/platform";
import { requireFileInReach } from "../../affiliation/index.ts";
import type { FundContext } from "../../context.ts";
import { notFoundHere } from "../../scope.ts";
import { type IdentityFile, identityOf } from "../identity-file.ts";
import { peopleById } from "../store.ts";

export interface ReadIdentity {
  readonly personId: string;
  /** What the fund believed at the end of this day; what it believes now when absent. */
  readonly knownOn?: Day;
}

/** The whole identity of a person with its history, and what was merged into it. Leaves an audit line. */
export async function readIdentity(context: FundContext, input: ReadIdentity): Promise<Result<IdentityFile>> {
  requirePermission(context, "people:read-identity");
  return answering(async () => {
    const executor = context.database.kysely;
    await requireFileInReach(context, executor, input.personId);
    const person = (await peopleById(executor, [input.personId])).get(input.personId);
    if (person === undefined) throw notFoundHere();
    await writeAudit(executor, context, [{ personId: person.id, action: "people:read-identity", outcome: "read" }]);
    return identityOf(context, executor, person, input.knownOn);
  });
}
