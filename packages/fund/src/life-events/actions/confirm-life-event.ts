import { RefusalSignal, refusal, storeTrace } from "@openamo/kernel";
import { done, newId, type Result, requirePermission, runCommand, writeAudit } from "@openamo/platform";
import { lockFiles } from "../../affiliation/index.ts";
import type { FundContext } from "../../context.ts";
import { applyConsequences } from "../apply.ts";
import type { EnteredEvent } from "../event.ts";
import { type Proposal, propose } from "../propose.ts";
import { CONSEQUENCE_OUT_OF_REACH, CONSEQUENCES_CHANGED } from "../refusals.ts";
import { insertEvent } from "../store.ts";

export interface ConfirmLifeEvent {
  /** Idempotency key. */
  readonly key: string;
  readonly personId: string;
  readonly event: EnteredEvent;
  /** Hash of the proposal that the agent read. */
  readonly proposal: string;
  /** Positions of the consequences that the agent keeps. */
  readonly accepted: readonly number[];
}

/** Records an event with the consequences that the agent keeps, all in one transaction. What changed since the agent read it is refused. */
export async function confirmLifeEvent(context: FundContext, input: ConfirmLifeEvent): Promise<Result<{ eventId: string }>> {
  requirePermission(context, "life-events:confirm");
  const { key, ...body } = input;
  const { personId, event } = input;
  return runCommand(context, { key, action: "life-events:confirm", body, personId }, async (tx) => {
    const seen = await propose(context, tx, personId, event);
    // The files are locked in the order of their ids, then everything is read again: what another command changed meanwhile is seen.
    await lockFiles(tx, concernedBy(personId, seen));
    const proposal = await propose(context, tx, personId, event);
    if (proposal.hash !== input.proposal) throw new RefusalSignal(refusal(CONSEQUENCES_CHANGED, {}, "proposal"));
    const consequences = proposal.consequences.filter((_, index) => input.accepted.includes(index));
    if (consequences.some((consequence) => proposal.outOfReach.has(consequence.personId))) {
      throw new RefusalSignal(refusal(CONSEQUENCE_OUT_OF_REACH, {}, "accepted"));
    }
    const eventId = newId();
    const { pack, on, trace } = proposal;
    await insertEvent(tx, {
      id: eventId,
      personId,
      kind: event.kind,
      on,
      details: event.details,
      consequences,
      trace: storeTrace(trace),
      rulesVersion: pack.rulesVersion,
      recordedAt: context.clock.now(),
      recordedBy: context.actor.subject,
      withdrawn: null,
    });
    const sensitive = pack.affiliation.eventKinds.some((kind) => kind.kind === event.kind && kind.sensitive === true);
    await applyConsequences(context, tx, consequences, { pack, eventId, on, trace, sensitive });
    const others = [...new Set(consequences.map((consequence) => consequence.personId))].filter((id) => id !== personId);
    await writeAudit(
      tx,
      context,
      others.map((id) => ({ personId: id, action: "life-events:confirm", outcome: "done" as const, object: eventId })),
    );
    return { ...done({ eventId }), object: eventId };
  });
}

/** Everybody whose file the event may change. */
const concernedBy = (personId: string, { consequences }: Proposal): string[] => [...new Set([personId, ...consequences.map((one) => one.personId)])].sort();
