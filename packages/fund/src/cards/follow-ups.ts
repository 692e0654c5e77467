import { isoDay } from "@openamo/kernel";
import type { FollowUps, FundContext } from "../context.ts";
import { type HeldCard, takeStep, withLife } from "./held.ts";
import { isHeld } from "./life.ts";
import { cardsOf, insertActions, selectCardsOf } from "./store.ts";

const isToday = (context: FundContext, at: Date): boolean => {
  const days = new Intl.DateTimeFormat("sv-SE", { timeZone: context.clock.timeZone });
  return days.format(at) === isoDay(context.clock.today());
};

const goodCards = (cards: readonly HeldCard[]): HeldCard[] => cards.filter(({ life }) => isHeld(life.state));

/**
 * What life events do to cards (CSS L161-15-4). A card goes out of use on the day the event is recorded, whatever the day it happened: it was
 * taken in good faith until then.
 */
export const cardFollowUps: FollowUps = {
  async cardHolders(executor, personIds) {
    const cards = (await selectCardsOf(executor, personIds)).map(withLife);
    return new Set(goodCards(cards).map(({ personId }) => personId));
  },

  async endCards(context, tx, { personId, eventId }) {
    for (const card of goodCards((await cardsOf(tx, personId)).map(withLife))) {
      await takeStep(context, tx, card, { step: card.life.state === "ordered" ? "cancel" : "end", eventId });
    }
  },

  async restoreCards(context, tx, { personIds, eventId }) {
    for (const personId of personIds) {
      const cards = (await cardsOf(tx, personId)).map(withLife);
      const ended = cards.filter(({ life }) => life.last.eventId === eventId && isToday(context, life.last.at));
      if (goodCards(cards).length > 0) continue;
      for (const { id: cardId, actions, life } of ended) {
        const undo = { personId, cardId, seq: actions.length, kind: "undo" as const, on: context.clock.today(), undoes: life.last.id };
        await insertActions(tx, [undo], context.clock.now(), context.actor.subject);
      }
    }
  },
};
