import { RefusalSignal, refusal } from "@openamo/kernel";
import { type DatabaseTransaction, done, type Result, requirePermission, runCommand } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { cardAmong, type HeldCard, lockCards, takeStep } from "../held.ts";
import { isHeld } from "../life.ts";
import { CARD_REPLACEMENT_UNDER_WAY, CARD_UNDO_TOO_LATE } from "../refusals.ts";
import { insertActions } from "../store.ts";
import { mayUndo } from "../undo.ts";

export interface UndoCardStep {
  readonly key: string;
  readonly personId: string;
  readonly cardId: string;
}

/**
 * Takes back the last step of a card, on the day it was recorded: a loss declared by mistake. The card leaves the opposition list and the
 * order of its replacement is cancelled, unless it is already with the maker.
 */
export async function undoCardStep(context: FundContext, input: UndoCardStep): Promise<Result<{ cardId: string }>> {
  requirePermission(context, "cards:undo");
  const { key, ...body } = input;
  return runCommand(context, { key, action: "cards:undo", body, personId: input.personId }, async (tx) => {
    const { cards } = await lockCards(context, tx, input.personId);
    const card = cardAmong(cards, input.cardId);
    const { last } = card.life;
    if (!mayUndo(context, last)) throw new RefusalSignal(refusal(CARD_UNDO_TOO_LATE));
    await cancelReplacement(context, tx, cards, card);
    const { personId, id: cardId } = card;
    const undo = { personId, cardId, seq: card.actions.length, kind: "undo" as const, on: context.clock.today(), undoes: last.id };
    await insertActions(tx, [undo], context.clock.now(), context.actor.subject);
    return { ...done({ cardId }), object: cardId };
  });
}

/** A person has one card: the one ordered meanwhile goes, or the old one stays opposed. */
async function cancelReplacement(context: FundContext, tx: DatabaseTransaction, cards: readonly HeldCard[], card: HeldCard): Promise<void> {
  const replacement = cards.find(({ id, life }) => id !== card.id && isHeld(life.state));
  if (replacement === undefined) return;
  if (replacement.life.state !== "ordered") throw new RefusalSignal(refusal(CARD_REPLACEMENT_UNDER_WAY));
  await takeStep(context, tx, replacement, { step: "cancel" });
}
