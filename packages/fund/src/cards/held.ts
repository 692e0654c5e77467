import { type CardEligibility, type CardRules, type CountryPack, type Day, isoDay, parseDay, RefusalSignal, refusal } from "@openamo/kernel";
import { type DatabaseTransaction, isId } from "@openamo/platform";
import { filesOf, lockFiles, requireFileInReach } from "../affiliation/index.ts";
import type { FundContext } from "../context.ts";
import { type Person, peopleById } from "../people/index.ts";
import { notFoundHere } from "../scope.ts";
import { type CardLife, type CardStep, foldLife, mayFollow } from "./life.ts";
import { CARD_DAY_INVALID, CARD_STEP_NOT_ALLOWED, NO_CARD_IN_COUNTRY } from "./refusals.ts";
import { cardsOf, insertActions, type StoredCard } from "./store.ts";
import { STATE_WORDS } from "./words.ts";

/** A card with what its log comes to. */
export interface HeldCard extends StoredCard {
  readonly life: CardLife;
}

export const withLife = (card: StoredCard): HeldCard => ({ ...card, life: foldLife(card.actions) });

/** The pack of a person's country. @throws RefusalSignal (`not-found-here`) for a person without a file. */
export async function packOf(context: FundContext, executor: Parameters<typeof filesOf>[0], personId: string): Promise<CountryPack> {
  const file = (await filesOf(executor, [personId])).get(personId);
  if (file === undefined) throw notFoundHere();
  return context.pack(file.country);
}

/** The rules of the country's card. @throws RefusalSignal (`no-card-in-country`) where it has none. */
export function cardRulesOf(pack: CountryPack): CardRules {
  if (pack.cards === null) throw new RefusalSignal(refusal(NO_CARD_IN_COUNTRY));
  return pack.cards;
}

/** Locks a person's file, and reads their cards. @throws RefusalSignal when the file is not in reach. */
export async function lockCards(context: FundContext, tx: DatabaseTransaction, personId: string): Promise<{ pack: CountryPack; cards: HeldCard[] }> {
  await requireFileInReach(context, tx, personId);
  const file = (await lockFiles(tx, [personId])).get(personId);
  if (file === undefined) throw notFoundHere();
  return { pack: context.pack(file.country), cards: (await cardsOf(tx, personId)).map(withLife) };
}

/** The card of an id among a person's. @throws RefusalSignal (`not-found-here`). */
export function cardAmong(cards: readonly HeldCard[], cardId: string): HeldCard {
  const card = isId(cardId) ? cards.find(({ id }) => id === cardId) : undefined;
  if (card === undefined) throw notFoundHere();
  return card;
}

/** The person of a card. @throws RefusalSignal (`not-found-here`). */
export async function holderOf(executor: Parameters<typeof peopleById>[0], personId: string): Promise<Person> {
  const person = (await peopleById(executor, [personId])).get(personId);
  if (person === undefined) throw notFoundHere();
  return person;
}

/** Whether a person may have a card, under the law of their country. */
export function eligibilityOf(rules: CardRules, person: Person, on: Day): CardEligibility {
  const decision = rules.eligibility({ birthDay: person.birthDay }, on);
  if (decision.kind === "refused") throw new RefusalSignal(decision.refusal);
  if (decision.kind === "undecided") throw new Error("the age of a card rests on the birth day alone");
  return decision.outcome;
}

/** A step that the caller asks for, on today unless a day is said. */
export interface StepRequest {
  readonly step: Exclude<CardStep, "order" | "hand-over">;
  /** `YYYY-MM-DD`. */
  readonly on?: string | undefined;
  /** The life event that the step follows from. */
  readonly eventId?: string;
}

/** Records one step of a card. @throws RefusalSignal when its state does not allow it, or its day is impossible. */
export async function takeStep(context: FundContext, tx: DatabaseTransaction, card: HeldCard, { step, on, eventId }: StepRequest): Promise<Day> {
  const { state, last } = card.life;
  if (!mayFollow(state, step)) throw stepNotAllowed(card);
  const today = context.clock.today();
  const day = on === undefined ? today : parseDay(on);
  if (day === undefined || day > today || day < last.on) throw new RefusalSignal(refusal(CARD_DAY_INVALID, {}, "on"));
  await insertActions(
    tx,
    [{ personId: card.personId, cardId: card.id, seq: card.actions.length, kind: step, on: day, ...(eventId === undefined ? {} : { eventId }) }],
    context.clock.now(),
    context.actor.subject,
  );
  return day;
}

export function stepNotAllowed({ life: { state, last } }: HeldCard): RefusalSignal {
  const { fr, en, ar } = STATE_WORDS[state];
  return new RefusalSignal(refusal(CARD_STEP_NOT_ALLOWED, { state: en, "state.fr": fr, "state.ar": ar, since: isoDay(last.on) }));
}
