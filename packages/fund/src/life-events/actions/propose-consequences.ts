import type { Result } from "@openamo/platform";
import { answering, requirePermission, writeAudit } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { type Person, peopleById } from "../../people/index.ts";
import type { EnteredEvent } from "../event.ts";
import { membersOf } from "../household.ts";
import { type Proposal, propose } from "../propose.ts";

export interface ProposeConsequences {
  readonly personId: string;
  readonly event: EnteredEvent;
}

/** A proposal with the names of the persons that it concerns. */
export interface NamedProposal extends Proposal {
  readonly people: ReadonlyMap<string, Person>;
}

/** What would follow from an event: nothing is kept but the audit line of the reading. */
export async function proposeConsequences(context: FundContext, { personId, event }: ProposeConsequences): Promise<Result<NamedProposal>> {
  requirePermission(context, "life-events:propose");
  return answering(async () => {
    const executor = context.database.kysely;
    const proposal = await propose(context, executor, personId, event);
    const people = await peopleById(
      executor,
      membersOf(proposal.household).map(({ id }) => id),
    );
    await writeAudit(
      executor,
      context,
      [...people.keys()].map((id) => ({ personId: id, action: "life-events:propose", outcome: "read" as const })),
    );
    return { ...proposal, people };
  });
}
