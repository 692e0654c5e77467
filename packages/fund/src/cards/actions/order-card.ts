import { done, type Result, requirePermission, runCommand } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { cardRulesOf, lockCards } from "../held.ts";
import { placeOrder, standingToday } from "../order.ts";

export interface OrderCard {
  /** Idempotency key. */
  readonly key: string;
  readonly personId: string;
  /** Whether somebody who holds parental authority agrees; needed under a certain age. */
  readonly consent: boolean;
}

/** Orders the card of a person who has none. */
export async function orderCard(context: FundContext, input: OrderCard): Promise<Result<{ cardId: string; number: string }>> {
  requirePermission(context, "cards:order");
  const { key, personId, consent } = input;
  const standing = await standingToday(context, personId);
  return runCommand(context, { key, action: "cards:order", body: { personId, consent }, personId }, async (tx) => {
    const { pack, cards } = await lockCards(context, tx, personId);
    cardRulesOf(pack);
    const ordered = await placeOrder(context, tx, cards, { personId, standing, consent, replaces: null });
    return { ...done(ordered), object: ordered.cardId };
  });
}
