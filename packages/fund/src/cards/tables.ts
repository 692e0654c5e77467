import type { TableClass } from "@openamo/platform";
import type { ColumnType } from "kysely";
import type { CardStep } from "./life.ts";

/** A moment written once, after the row. */
type Later = ColumnType<Date | null, null | undefined, Date>;

/** The tables of this room, for typed SQL. */
export type CardTables = {
  card: { person_id: string; id: string; number: string; organism: string; replaces: string | null };
  card_number: { number: string; person_id: string; card_id: string };
  card_action: {
    person_id: string;
    id: string;
    card_id: string;
    seq: number;
    kind: CardStep | "undo";
    on_day: string;
    at: Date;
    recorded_by: string;
    batch_id: string | null;
    undoes: string | null;
    event_id: string | null;
  };
  card_batch: {
    organism: string;
    id: string;
    orders_until: string;
    cards: number;
    checksum: string;
    confirmed_at: Date;
    confirmed_by: string;
    sent_at: Later;
    withdrawn_at: Later;
  };
};

export const cardTableClasses: Readonly<Record<keyof CardTables, TableClass>> = {
  card: "case",
  card_number: "directory",
  card_action: "case",
  card_batch: "account",
};
