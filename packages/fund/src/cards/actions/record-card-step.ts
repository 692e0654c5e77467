import { done, type Result, requirePermission, runCommand } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { cardAmong, lockCards, takeStep } from "../held.ts";

/** What an agent, or the maker's and the terminals' programs, tell of a card. */
export type RecordedStep = "make" | "send" | "activate" | "update" | "return" | "end" | "cancel";

export interface RecordCardStep {
  readonly key: string;
  readonly personId: string;
  readonly cardId: string;
  readonly step: RecordedStep;
  /** `YYYY-MM-DD`; today when absent. */
  readonly on?: string | undefined;
}

/**
 * Records a step of the life of a card: made, sent, activated, updated, returned, out of use, or its order cancelled.
 * `end` is the end of the rights (CSS L161-15-4): death, or departure; the card goes to the opposition list at once.
 */
export async function recordCardStep(context: FundContext, input: RecordCardStep): Promise<Result<{ cardId: string }>> {
  requirePermission(context, "cards:record");
  const { key, ...body } = input;
  return runCommand(context, { key, action: "cards:record", body, personId: input.personId }, async (tx) => {
    const { cards } = await lockCards(context, tx, input.personId);
    const card = cardAmong(cards, input.cardId);
    await takeStep(context, tx, card, input);
    return { ...done({ cardId: card.id }), object: card.id };
  });
}
