import * as fund from "@openamo/fund";
import { inLocale, isoDay, type Locale, type RefusalDefinition, refusal, type Text, wordsOf } from "@openamo/kernel";

const STEP_WORDS: Readonly<Record<fund.CardStep, Text>> = {
  order: { fr: "Commandée", en: "Ordered", ar: "طُلبت" },
  "hand-over": { fr: "Transmise au fabricant", en: "Handed to the maker", ar: "أُرسلت إلى الصانع" },
  make: { fr: "Fabriquée", en: "Made", ar: "صُنعت" },
  send: { fr: "Envoyée", en: "Sent", ar: "أُرسلت" },
  activate: { fr: "Mise en service", en: "Put in use", ar: "فُعّلت" },
  update: { fr: "Mise à jour", en: "Updated", ar: "حُدّثت" },
  lose: { fr: "Déclarée perdue", en: "Declared lost", ar: "صُرّح بضياعها" },
  steal: { fr: "Déclarée volée", en: "Declared stolen", ar: "صُرّح بسرقتها" },
  fault: { fr: "Déclarée défectueuse", en: "Declared faulty", ar: "صُرّح بتعطلها" },
  return: { fr: "Rendue", en: "Returned", ar: "أُعيدت" },
  end: { fr: "Hors service (fin des droits)", en: "Out of use (end of rights)", ar: "خارج الخدمة (انتهاء الحقوق)" },
  cancel: { fr: "Commande annulée", en: "Order cancelled", ar: "أُلغي الطلب" },
};

function cardView({ id, number, replaces, life, actions, updateBy, mayUndo }: fund.ReadCard, locale: Locale) {
  const counting = new Set(fund.liveActions(actions).map((action) => action.id));
  return {
    id,
    number,
    state: life.state,
    stateLabel: inLocale(fund.STATE_WORDS[life.state], locale),
    orderedOn: isoDay(life.orderedOn),
    updateBy: updateBy === null ? null : isoDay(updateBy),
    opposedSince: life.opposition === null ? null : isoDay(life.opposition.since),
    replaces,
    mayUndo,
    life: actions.flatMap(({ id: step, kind, on, at }) =>
      kind === "undo" ? [] : [{ step: kind, label: inLocale(STEP_WORDS[kind], locale), on: isoDay(on), at: at.toISOString(), undone: !counting.has(step) }],
    ),
  };
}

/** The cards of a person for a reader. */
export const cardsView = ({ name, eligibility, mayOrder, cards }: fund.PersonCards, locale: Locale) => ({
  name: inLocale(name, locale),
  stage: eligibility.stage,
  onRequestFrom: isoDay(eligibility.onRequestFrom),
  byRightFrom: isoDay(eligibility.byRightFrom),
  needsConsent: eligibility.needsConsent,
  mayOrder,
  cards: cards.map((card) => cardView(card, locale)),
});

const ORDER_REFUSALS: readonly RefusalDefinition[] = [
  fund.CARD_RIGHTS_CLOSED,
  fund.CARD_ALREADY_HELD,
  fund.CARD_TOO_YOUNG,
  fund.CARD_CONSENT_MISSING,
  fund.CARD_IDENTIFIER_MISSING,
  fund.NOT_FOUND_HERE,
];

/** Why no other card was ordered, in words; the code itself where it is not one of an order. */
export function notReplacedInWords({ notReplaced }: fund.Declared, locale: Locale): string | null {
  if (notReplaced === null) return null;
  const definition = ORDER_REFUSALS.find(({ code }) => code === notReplaced);
  return definition === undefined ? notReplaced : wordsOf(refusal(definition), "sentence", locale);
}
