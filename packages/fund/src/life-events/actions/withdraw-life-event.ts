import { RefusalSignal, refusal } from "@openamo/kernel";
import { done, type Result, requirePermission, runCommand } from "@openamo/platform";
import { isEventFollowed, lockFiles, requireOwnFile, takeBackFacts } from "../../affiliation/index.ts";
import type { FundContext } from "../../context.ts";
import { cancelLetters } from "../../messages/index.ts";
import { takeBackIdentityOf } from "../../people/index.ts";
import { notFoundHere } from "../../scope.ts";
import { EVENT_FOLLOWED, EVENT_MOTIVE_MISSING, EVENT_WITHDRAWN } from "../refusals.ts";
import { eventsOf, markWithdrawn } from "../store.ts";

export interface WithdrawLifeEvent {
  readonly key: string;
  readonly personId: string;
  readonly eventId: string;
  /** Why, in the agent's words. */
  readonly motive: string;
}

/**
 * Takes back an event entered by mistake: what it brought is believed no more, what it ended is believed again, as before it. An event whose
 * facts have changed since is refused: what followed is taken back first.
 */
export async function withdrawLifeEvent(context: FundContext, input: WithdrawLifeEvent): Promise<Result<{ eventId: string }>> {
  requirePermission(context, "life-events:withdraw");
  const { key, ...body } = input;
  const { personId, eventId } = input;
  const motive = input.motive.trim();
  return runCommand(context, { key, action: "life-events:withdraw", body, personId }, async (tx) => {
    await requireOwnFile(context, tx, personId);
    if (motive === "") throw new RefusalSignal(refusal(EVENT_MOTIVE_MISSING, {}, "motive"));
    const first = (await eventsOf(tx, personId)).find(({ id }) => id === eventId);
    if (first === undefined) throw notFoundHere();
    const concerned = [...new Set([personId, ...first.consequences.map((one) => one.personId)])].sort();
    await lockFiles(tx, concerned);
    // Read again under the lock: another agent may have taken it back a moment ago.
    const events = await eventsOf(tx, personId);
    const event = events.find(({ id }) => id === eventId);
    if (event === undefined || event.withdrawn !== null) throw new RefusalSignal(refusal(EVENT_WITHDRAWN));
    if (await isEventFollowed(tx, concerned, eventId)) throw new RefusalSignal(refusal(EVENT_FOLLOWED));
    const at = context.clock.now();
    await takeBackFacts(tx, concerned, eventId, at, context.actor.subject);
    await takeBackIdentityOf(tx, context, { personIds: concerned, eventId, motive });
    await context.followUps.restoreCards(context, tx, { personIds: concerned, eventId });
    await cancelLetters(tx, context, concerned, eventId);
    await markWithdrawn(tx, personId, eventId, { at, by: context.actor.subject, motive });
    return { ...done({ eventId }), object: eventId };
  });
}
