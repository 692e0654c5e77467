import { RefusalSignal } from "@openamo/kernel";
import { type DatabaseTransaction, done, type Result, requirePermission, runCommand } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { cardAmong, type HeldCard, lockCards, takeStep } from "../held.ts";
import { type NewOrder, placeOrder, standingToday } from "../order.ts";

export interface DeclareCard {
  readonly key: string;
  readonly personId: string;
  readonly cardId: string;
  readonly what: "lose" | "steal" | "fault";
  /** Day of the loss, `YYYY-MM-DD`; today when absent. */
  readonly on?: string | undefined;
  /** Whether another card is ordered at once. */
  readonly replace: boolean;
}

export interface Declared {
  readonly cardId: string;
  /** The card ordered in its place; null when none was asked for, or none can be had: `notReplaced` says why. */
  readonly replacement: { readonly cardId: string; readonly number: string } | null;
  /** Code of the refusal of the order. */
  readonly notReplaced: string | null;
}

/**
 * A card is declared lost, stolen or faulty: it is on the opposition list at once (CSS L161-31, I; R161-33-3, II), and another is ordered.
 * The declaration holds even where no other card can be ordered.
 */
export async function declareCard(context: FundContext, input: DeclareCard): Promise<Result<Declared>> {
  requirePermission(context, "cards:declare");
  const { key, personId, ...body } = input;
  const standing = await standingToday(context, personId);
  return runCommand(context, { key, action: "cards:declare", body: { personId, ...body }, personId }, async (tx) => {
    const { cards } = await lockCards(context, tx, personId);
    const card = cardAmong(cards, input.cardId);
    await takeStep(context, tx, card, { step: input.what, on: input.on });
    const ordered = input.replace ? await replaced(context, tx, cards, { personId, standing, consent: true, replaces: card.id }) : null;
    const replacement = ordered !== null && typeof ordered !== "string" ? ordered : null;
    return { ...done({ cardId: card.id, replacement, notReplaced: typeof ordered === "string" ? ordered : null }), object: card.id };
  });
}

/** The order of the new card, or the code of its refusal. Whoever had a card had the agreement that a first one needs. */
async function replaced(context: FundContext, tx: DatabaseTransaction, cards: readonly HeldCard[], order: NewOrder): Promise<Declared["replacement"] | string> {
  try {
    return await placeOrder(context, tx, cards, order);
  } catch (error) {
    if (error instanceof RefusalSignal) return error.refusal.definition.code;
    throw error;
  }
}
