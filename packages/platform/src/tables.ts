import type { ColumnType } from "kysely";

/**
 * How a table is spread when one machine is not enough.
 * - `case`: distributed by `person_id`, which stands in its primary key; one case is one shard and one transaction.
 * - `account`: belongs to the accounts of organisms.
 * - `reference`: small, copied on every node.
 * - `directory`: distributed by what is looked up, gives the person whose shard holds the rest.
 * - `local`: stays on the first node.
 */
export type TableClass = "case" | "account" | "reference" | "directory" | "local";

/** A JSON document: read as a value, written as text. */
export type Json<T> = ColumnType<T, string, string>;

export interface PlatformTables {
  command_key: { caller: string; key: string; person_id: string; body_hash: string; received_at: Date };
  command_answer: { person_id: string; caller: string; key: string; action: string; answer: Json<unknown>; answered_at: Date };
  audit_line: AuditLineRow;
  audit_seal: { chain: string; number: number; line_ids: string[]; last_id: string; previous: string; digest: string; sealed_at: Date };
  outbox_event: {
    person_id: string;
    id: string;
    topic: string;
    payload: Json<unknown>;
    created_at: Date;
    delivered_at: ColumnType<Date | null, null | undefined, Date>;
    attempts: ColumnType<number, undefined, number>;
  };
  browser_session: { token_hash: string; actor: Json<unknown>; facts: Json<unknown>; created_at: Date; expires_at: Date };
  webhook: { id: string };
  webhook_delivery: { person_id: string; event_id: string; webhook_id: string };
  migration: { room: string; number: number; name: string; checksum: string; applied_at: Date };
}

interface AuditLineRow {
  person_id: string;
  id: string;
  at: Date;
  subject: string;
  role: string;
  organism: string | null;
  purpose: string;
  action: string;
  outcome: "done" | "refused" | "read";
  object: string | null;
  code: string | null;
}

/** The class of each table of the platform. */
export const platformTableClasses: Readonly<Record<keyof PlatformTables, TableClass>> = {
  command_key: "directory",
  command_answer: "case",
  audit_line: "case",
  audit_seal: "account",
  outbox_event: "case",
  browser_session: "local",
  webhook: "reference",
  webhook_delivery: "case",
  migration: "local",
};
