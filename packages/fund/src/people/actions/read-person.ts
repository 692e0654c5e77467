import { answering, type Result, requirePermission, writeAudit } from "@openamo/platform";
import { requireFileInReach } from "../../affiliation/index.ts";
import type { FundContext } from "../../context.ts";
import { notFoundHere } from "../../scope.ts";
import type { Person } from "../identity.ts";
import { peopleById } from "../store.ts";

/** The identity of one person. Leaves an audit line. */
export async function readPerson(context: FundContext, input: { personId: string }): Promise<Result<Person>> {
  requirePermission(context, "people:read");
  return answering(async () => {
    const executor = context.database.kysely;
    await requireFileInReach(context, executor, input.personId);
    const person = (await peopleById(executor, [input.personId])).get(input.personId);
    if (person === undefined) throw notFoundHere();
    await writeAudit(executor, context, [{ personId: person.id, action: "people:read", outcome: "read" }]);
    return person;
  });
}
