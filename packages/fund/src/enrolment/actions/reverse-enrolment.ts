import { RefusalSignal, refusal } from "@openamo/kernel";
import { answering, type DatabaseTransaction, type Result, requirePermission, writeAudit } from "@openamo/platform";
import { factsBeyond, lockFiles, takeBackFacts } from "../../affiliation/index.ts";
import { personsWithClaims } from "../../claims/index.ts";
import type { FundContext } from "../../context.ts";
import { changedSinceRegistered, takeBackRegistrations } from "../../people/index.ts";
import type { Enrolment } from "../enrolment.ts";
import { inReach, requireId } from "../reach.ts";
import { ENROLMENT_ENDED, FILE_IN_USE } from "../refusals.ts";
import { findEnrolment, lockEnrolment, markReversed, nextEnrolled, setStatus } from "../store.ts";

export interface ReverseEnrolment {
  readonly enrolmentId: string;
  /** Why, in the agent's words. */
  readonly motive: string;
  /** Files taken back in one transaction. */
  readonly batch?: number;
  readonly onProgress?: (enrolment: Enrolment) => void;
}

const BATCH = 1000;

/**
 * Takes a whole enrolment back, batch by batch: what it brought is believed no more and the identifiers are free again. A file in which
 * something happened since is kept, and the report names it. Taken up after a stop, it goes on where it was.
 */
export async function reverseEnrolment(context: FundContext, input: ReverseEnrolment): Promise<Result<Enrolment>> {
  requirePermission(context, "enrolment:reverse");
  const { enrolmentId, motive, batch = BATCH, onProgress } = input;
  return answering(async () => {
    requireId(enrolmentId);
    await begin(context, enrolmentId, motive);
    for (;;) {
      const left = await context.database.transaction((tx) => takeBackSome(context, tx, enrolmentId, batch));
      const enrolment = inReach(context, await findEnrolment(context.database.kysely, enrolmentId));
      onProgress?.(enrolment);
      if (left < batch) break;
    }
    await context.database.transaction(async (tx) => {
      await setStatus(tx, enrolmentId, "reversed", context.clock.now(), context.actor.subject);
      await writeAudit(tx, context, [{ personId: null, action: "enrolment:reverse", outcome: "done", object: enrolmentId }]);
    });
    return inReach(context, await findEnrolment(context.database.kysely, enrolmentId));
  });
}

async function begin(context: FundContext, enrolmentId: string, motive: string): Promise<void> {
  await context.database.transaction(async (tx) => {
    const enrolment = inReach(context, await lockEnrolment(tx, enrolmentId));
    if (enrolment.rehearsal || enrolment.status === "reversed") throw new RefusalSignal(refusal(ENROLMENT_ENDED));
    if (enrolment.status !== "reversing") await setStatus(tx, enrolmentId, "reversing", context.clock.now(), context.actor.subject, motive);
  });
}

/** Takes some files back. Gives how many were looked at: fewer than asked means that none is left. */
async function takeBackSome(context: FundContext, tx: DatabaseTransaction, enrolmentId: string, batch: number): Promise<number> {
  inReach(context, await lockEnrolment(tx, enrolmentId));
  const next = await nextEnrolled(tx, enrolmentId, batch);
  const ids = next.map(({ personId }) => personId);
  // Whoever would use one of these files waits for this, or was there before and is seen below.
  await lockFiles(tx, ids);
  const used = new Set([...(await factsBeyond(tx, ids, enrolmentId)), ...(await changedSinceRegistered(tx, ids)), ...(await personsWithClaims(tx, ids))]);
  const free = next.filter(({ personId }) => !used.has(personId));
  const freeIds = free.map(({ personId }) => personId);
  const at = context.clock.now();
  await takeBackFacts(tx, freeIds, enrolmentId, at, context.actor.subject);
  await takeBackRegistrations(tx, freeIds, at);
  await writeAudit(
    tx,
    context,
    freeIds.map((id) => ({ personId: id, action: "enrolment:reverse", outcome: "done" as const, object: enrolmentId })),
  );
  const lines = (some: typeof next): number[] => some.map(({ line }) => line);
  await markReversed(tx, enrolmentId, lines(free), lines(next.filter(({ personId }) => used.has(personId))), FILE_IN_USE.code);
  return next.length;
}
