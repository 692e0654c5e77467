import { isoDay, RefusalSignal, refusal } from "@openamo/kernel";
import type { DatabaseTransaction, Result } from "@openamo/platform";
import { affiliationFor, requireOwnFile, selectSituations } from "../affiliation/index.ts";
import type { FundContext } from "../context.ts";
import { type PersonStanding, readStanding } from "../life-events/index.ts";
import { notFoundHere } from "../scope.ts";
import { cardRulesOf, eligibilityOf, type HeldCard, holderOf } from "./held.ts";
import { isHeld } from "./life.ts";
import { CARD_ALREADY_HELD, CARD_CONSENT_MISSING, CARD_IDENTIFIER_MISSING, CARD_RIGHTS_CLOSED, CARD_TOO_YOUNG } from "./refusals.ts";
import { insertActions, insertCard } from "./store.ts";

/** Where the person stands today, read before the command: inside one, the store's only connection may be taken. */
export const standingToday = (context: FundContext, personId: string): Promise<Result<PersonStanding>> =>
  readStanding(context, { personId, on: context.clock.today() });

export interface NewOrder {
  readonly personId: string;
  readonly standing: Result<PersonStanding>;
  /** Whether somebody who holds parental authority agrees, where it is needed. */
  readonly consent: boolean;
  readonly replaces: string | null;
}

/**
 * Orders a card. CSS R161-33-2: the organism makes sure of the rights; a person has one card.
 * @throws RefusalSignal when the person is too young, has no rights open, or has a card.
 */
export async function placeOrder(
  context: FundContext,
  tx: DatabaseTransaction,
  cards: readonly HeldCard[],
  { personId, standing, consent, replaces }: NewOrder,
): Promise<{ cardId: string; number: string }> {
  if (!standing.ok) throw new RefusalSignal(standing.refusal);
  await requireOwnFile(context, tx, personId);
  const today = context.clock.today();
  const person = await holderOf(tx, personId);
  const eligibility = eligibilityOf(cardRulesOf(standing.value.pack), person, today);
  if (eligibility.stage === "never") throw new RefusalSignal(refusal(CARD_TOO_YOUNG, { from: isoDay(eligibility.onRequestFrom) }));
  if (eligibility.needsConsent && !consent) throw new RefusalSignal(refusal(CARD_CONSENT_MISSING, {}, "consent"));
  if (person.identifier === null) throw new RefusalSignal(refusal(CARD_IDENTIFIER_MISSING));
  if (!standing.value.standing.open) throw new RefusalSignal(refusal(CARD_RIGHTS_CLOSED));
  if (cards.some(({ id, life }) => id !== replaces && isHeld(life.state))) throw new RefusalSignal(refusal(CARD_ALREADY_HELD));
  const organism = affiliationFor((await selectSituations(tx, [personId])).get(personId) ?? [], today)?.organism ?? null;
  if (organism === null) throw notFoundHere();
  const card = await insertCard(tx, { personId, organism, replaces });
  await insertActions(tx, [{ personId, cardId: card.id, seq: 0, kind: "order", on: today }], context.clock.now(), context.actor.subject);
  return { cardId: card.id, number: card.number };
}
