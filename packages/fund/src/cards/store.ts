import { type Day, day, isoDay } from "@openamo/kernel";
import { type DatabaseTransaction, type Executor, newId } from "@openamo/platform";
import { sql } from "kysely";
import type { CardAction, CardStep } from "./life.ts";
import { newCardNumber } from "./number.ts";
import type { CardTables } from "./tables.ts";

const on = (executor: Executor) => executor.withTables<CardTables>();

/** A card and all that was recorded of it, oldest first. */
export interface StoredCard {
  readonly id: string;
  readonly personId: string;
  readonly number: string;
  readonly organism: string;
  readonly replaces: string | null;
  readonly actions: readonly CardAction[];
}

export interface NewAction {
  readonly personId: string;
  readonly cardId: string;
  /** How many steps were recorded before. */
  readonly seq: number;
  readonly kind: CardStep | "undo";
  readonly on: Day;
  readonly batchId?: string;
  readonly undoes?: string;
  readonly eventId?: string;
}

/** Writes steps of the life of cards. The caller holds the lock of the files. */
export async function insertActions(tx: DatabaseTransaction, actions: readonly NewAction[], at: Date, by: string): Promise<string[]> {
  if (actions.length === 0) return [];
  const rows = actions.map((action) => ({
    person_id: action.personId,
    id: newId(),
    card_id: action.cardId,
    seq: action.seq,
    kind: action.kind,
    on_day: isoDay(action.on),
    at,
    recorded_by: by,
    batch_id: action.batchId ?? null,
    undoes: action.undoes ?? null,
    event_id: action.eventId ?? null,
  }));
  await on(tx).insertInto("card_action").values(rows).execute();
  return rows.map(({ id }) => id);
}

const MOST_TRIES = 8;

/** Keeps a new card under a number that no other card has. @throws Error when chance gives taken numbers again and again. */
export async function insertCard(
  tx: DatabaseTransaction,
  card: { personId: string; organism: string; replaces: string | null },
): Promise<{ id: string; number: string }> {
  const id = newId();
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const number = newCardNumber();
    const taken = await on(tx)
      .insertInto("card_number")
      .values({ number, person_id: card.personId, card_id: id })
      .onConflict((conflict) => conflict.doNothing())
      .returning("number")
      .executeTakeFirst();
    if (taken === undefined) continue;
    await on(tx).insertInto("card").values({ person_id: card.personId, id, number, organism: card.organism, replaces: card.replaces }).execute();
    return { id, number };
  }
  throw new Error("no free card number was found");
}

/** Cards of a person, the oldest first, each with its log. */
export const cardsOf = (executor: Executor, personId: string): Promise<StoredCard[]> => selectCardsOf(executor, [personId]);

/** Cards of persons, one read for all, each with its log. */
export async function selectCardsOf(executor: Executor, personIds: readonly string[]): Promise<StoredCard[]> {
  const theirs = sql<string>`any(${personIds}::uuid[])`;
  const cards = await on(executor).selectFrom("card").selectAll().where("person_id", "=", theirs).orderBy("id").execute();
  if (cards.length === 0) return [];
  const actions = await on(executor).selectFrom("card_action").selectAll().where("person_id", "=", theirs).orderBy("seq").execute();
  return cards.map((card) => ({
    id: card.id,
    personId: card.person_id,
    number: card.number,
    organism: card.organism,
    replaces: card.replaces,
    actions: actions.filter(({ person_id, card_id }) => person_id === card.person_id && card_id === card.id).map(toAction),
  }));
}

const toAction = (row: CardTables["card_action"]): CardAction => ({
  id: row.id,
  cardId: row.card_id,
  kind: row.kind,
  on: day(row.on_day),
  at: row.at,
  by: row.recorded_by,
  batchId: row.batch_id,
  undoes: row.undoes,
  eventId: row.event_id,
});

/** One line of the opposition list. */
export interface Opposition {
  readonly number: string;
  readonly since: Day;
  readonly because: CardStep;
  /** `lifted`: the declaration was taken back the same day. Only a list of changes has such lines. */
  readonly change: "opposed" | "lifted";
}

export interface OppositionRequest {
  /** Only what was recorded on this day or after, with what was lifted. */
  readonly changedSince?: Day | undefined;
  readonly timeZone: string;
  /** Number of the last line already read. */
  readonly after: string;
  readonly limit: number;
}

/** Cards that must no longer be taken, by number. The first opposing step that still counts gives the day and the reason. */
export async function selectOppositions(executor: Executor, { changedSince, timeZone, after, limit }: OppositionRequest): Promise<Opposition[]> {
  const from = changedSince === undefined ? sql`true` : sql`a.at >= (${isoDay(changedSince)}::date::timestamp at time zone ${timeZone})`;
  const undone = sql`exists (select 1 from card_action u where u.person_id = a.person_id and u.undoes = a.id)`;
  const counted = changedSince === undefined ? sql`not ${undone}` : sql`true`;
  const { rows } = await sql<{ number: string; since: string; because: CardStep; lifted: boolean }>`
    select number, since, because, lifted from (
      select distinct on (c.number) c.number, a.on_day as since, a.kind as because, ${undone} as lifted
      from card_action a join card c on c.person_id = a.person_id and c.id = a.card_id
      where a.kind in ('lose', 'steal', 'fault', 'return', 'end') and c.number > ${after} and ${from} and ${counted}
      order by c.number, lifted, a.seq
    ) opposed order by number limit ${limit}`.execute(executor);
  return rows.map(({ number, since, because, lifted }) => ({ number, since: day(since), because, change: lifted ? "lifted" : "opposed" }));
}
