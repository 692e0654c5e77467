import type { Executor, Json, TableClass } from "@openamo/platform";
import { sql } from "kysely";
import type { Letter, LetterContent, LetterLanguage } from "./letter.ts";

type MessageTables = {
  letter: {
    person_id: string;
    id: string;
    event_id: string;
    kind: string;
    sensitive: boolean;
    language: LetterLanguage;
    content: Json<LetterContent>;
    written_at: Date;
    written_by: string;
    cancelled_at: Date | null;
  };
};

export const messageTableClasses: Readonly<Record<keyof MessageTables, TableClass>> = { letter: "case" };

const on = (executor: Executor) => executor.withTables<MessageTables>();

export async function insertLetter(tx: Executor, letter: Omit<Letter, "cancelledAt">): Promise<void> {
  await on(tx)
    .insertInto("letter")
    .values({
      person_id: letter.personId,
      id: letter.id,
      event_id: letter.eventId,
      kind: letter.kind,
      sensitive: letter.sensitive,
      language: letter.language,
      content: JSON.stringify(letter.content),
      written_at: letter.writtenAt,
      written_by: letter.writtenBy,
      cancelled_at: null,
    })
    .execute();
}

/** Marks the letters of an event that was taken back. */
export async function markCancelled(tx: Executor, personIds: readonly string[], eventId: string, at: Date): Promise<void> {
  await on(tx)
    .updateTable("letter")
    .set({ cancelled_at: at })
    .where("person_id", "=", sql<string>`any(${personIds}::uuid[])`)
    .where("event_id", "=", eventId)
    .where("cancelled_at", "is", null)
    .execute();
}

const LARGEST_LIST = 200;

/** Letters of a person, the newest first: one of them, or the last two hundred. */
export async function selectLetters(executor: Executor, personId: string, id?: string): Promise<Letter[]> {
  let query = on(executor).selectFrom("letter").selectAll().where("person_id", "=", personId);
  if (id !== undefined) query = query.where("id", "=", id);
  const rows = await query.orderBy("written_at", "desc").orderBy("id", "desc").limit(LARGEST_LIST).execute();
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    eventId: row.event_id,
    kind: row.kind,
    sensitive: row.sensitive,
    language: row.language,
    content: row.content,
    writtenAt: row.written_at,
    writtenBy: row.written_by,
    cancelledAt: row.cancelled_at,
  }));
}
