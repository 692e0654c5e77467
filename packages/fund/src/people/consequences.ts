import { type Day, isoDay, type PostalAddress, RefusalSignal, refusal } from "@openamo/kernel";
import type { DatabaseTransaction } from "@openamo/platform";
import type { FundContext } from "../context.ts";
import { beginChange, type OpenIdentity, openIdentity, refreshFile, stateFacts } from "./change.ts";
import { decline, readAddress } from "./checks.ts";
import type { StatedFact } from "./identity.ts";
import { ALREADY_DEAD, CHANGE_BEFORE_BIRTH, CHANGE_FOLLOWED, DEATH_DAY_INVALID } from "./refusals.ts";
import { endFacts, factsOfChange, insertFacts, isFollowed, type Stating } from "./store-facts.ts";

/** The day of a death, as a fact. @throws RefusalSignal when it comes before the birth, is to come, or is recorded already. */
export function readDeath(context: FundContext, { person }: OpenIdentity, on: Day): StatedFact {
  if (person.deathDay !== null) throw decline(ALREADY_DEAD, "on", { on: isoDay(person.deathDay) });
  if (on < person.birthDay || on > context.clock.today()) throw decline(DEATH_DAY_INVALID, "on");
  return { kind: "death", slot: "", from: on, to: null, details: {} };
}

/**
 * For the room of life events, inside its own transaction: where the person now lives. `eventId` ties the change to the event, so that it is
 * taken back with it.
 */
export async function recordAddress(
  tx: DatabaseTransaction,
  context: FundContext,
  { personId, from, address, eventId }: { readonly personId: string; readonly from: Day; readonly address: PostalAddress; readonly eventId?: string },
): Promise<void> {
  const { person } = await openIdentity(tx, personId);
  if (from < person.birthDay) throw decline(CHANGE_BEFORE_BIRTH, "on");
  const details = readAddress(context, address);
  const stating = await beginChange(tx, context, { personId, what: "address", ...(eventId === undefined ? {} : { eventId }) });
  await stateFacts(tx, personId, { facts: [{ kind: "address", slot: "home", from, to: null, details }] }, stating);
}

/** For the room of life events, inside its own transaction: the last day of life. */
export async function recordDeath(
  tx: DatabaseTransaction,
  context: FundContext,
  { personId, on, eventId }: { readonly personId: string; readonly on: Day; readonly eventId?: string },
): Promise<void> {
  const fact = readDeath(context, await openIdentity(tx, personId), on);
  const stating = await beginChange(tx, context, { personId, what: "death", ...(eventId === undefined ? {} : { eventId }) });
  await stateFacts(tx, personId, { facts: [fact] }, stating);
  await refreshFile(tx, context, personId);
}

/** Takes back what a change did to the facts of a file: what it brought is believed no more, what it ended is believed again. */
export async function takeBackFacts(tx: DatabaseTransaction, context: FundContext, personId: string, undone: string, stating: Stating): Promise<void> {
  if (await isFollowed(tx, personId, undone)) throw new RefusalSignal(refusal(CHANGE_FOLLOWED));
  const { brought, ended } = await factsOfChange(tx, personId, undone);
  await endFacts(
    tx,
    personId,
    brought.map(({ id }) => id),
    stating,
  );
  await insertFacts(tx, ended, stating);
  await refreshFile(tx, context, personId);
}

/** For the room of life events, inside its own transaction: takes back what an event did to the identities of persons. */
export async function takeBackIdentityOf(
  tx: DatabaseTransaction,
  context: FundContext,
  { personIds, eventId, motive }: { readonly personIds: readonly string[]; readonly eventId: string; readonly motive: string },
): Promise<void> {
  for (const personId of personIds) {
    const { brought, ended } = await factsOfChange(tx, personId, eventId);
    if (brought.length + ended.length === 0) continue;
    const stating = await beginChange(tx, context, { personId, what: "undo", motive, undoes: eventId });
    await takeBackFacts(tx, context, personId, eventId, stating);
  }
}
