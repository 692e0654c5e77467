import { RefusalSignal, refusal } from "@openamo/kernel";
import { done, type Result, requirePermission, runCommand } from "@openamo/platform";
import { requireFileInReach } from "../../affiliation/index.ts";
import type { FundContext } from "../../context.ts";
import { notFoundHere } from "../../scope.ts";
import { beginChange, openIdentity } from "../change.ts";
import { readMotive } from "../checks.ts";
import type { ChangeRequest } from "../command.ts";
import { takeBackFacts } from "../consequences.ts";
import { CHANGE_OF_EVENT, CHANGE_UNDONE } from "../refusals.ts";
import { selectChanges } from "../store-changes.ts";

export interface UndoChange extends ChangeRequest {
  readonly changeId: string;
  /** Why, in the agent's words. */
  readonly motive: string;
}

/**
 * Takes a change back by new facts: what it brought is believed no more, what it ended is believed again. Refused when something followed it,
 * or when a life event brought it: the event is then taken back.
 */
export async function undoChange(context: FundContext, input: UndoChange): Promise<Result<{ changeId: string }>> {
  requirePermission(context, "people:change-identity");
  const { key, ...body } = input;
  const { personId } = input;
  return runCommand(context, { key, action: "people:change-identity", body: { what: "undo", ...body }, personId }, async (tx) => {
    await requireFileInReach(context, tx, personId);
    await openIdentity(tx, personId);
    const motive = readMotive(input.motive);
    const change = (await selectChanges(tx, [personId])).find(({ id }) => id === input.changeId);
    if (change === undefined) throw notFoundHere();
    if (change.undoes !== null || change.undoneBy !== null) throw new RefusalSignal(refusal(CHANGE_UNDONE));
    if (change.ofEvent) throw new RefusalSignal(refusal(CHANGE_OF_EVENT));
    const stating = await beginChange(tx, context, { personId, what: "undo", motive, undoes: change.id });
    await takeBackFacts(tx, context, personId, change.id, stating);
    return { ...done({ changeId: stating.changeId }), object: "undo" };
  });
}
