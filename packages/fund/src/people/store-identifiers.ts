import type { Executor } from "@openamo/platform";
import { sql } from "kysely";
import { bulkInsert } from "./bulk.ts";
import type { Person } from "./identity.ts";
import { on, PERSON_COLUMNS, toPerson } from "./store.ts";

export interface IdentifierOfPerson {
  readonly kind: string;
  readonly value: string;
  readonly personId: string;
}

/**
 * Takes identifiers for persons, one statement for all, and gives those that were free: an identifier leads to one file. Of two rows with the
 * same identifier in one call, the first takes it.
 */
export async function takeIdentifiers(tx: Executor, identifiers: readonly IdentifierOfPerson[]): Promise<ReadonlySet<string>> {
  if (identifiers.length === 0) return new Set();
  const columns = [
    ["identifier_kind", "text", ({ kind }: IdentifierOfPerson) => kind],
    ["identifier", "text", ({ value }: IdentifierOfPerson) => value],
    ["person_id", "uuid", ({ personId }: IdentifierOfPerson) => personId],
  ] as const;
  const insert = bulkInsert("person_identifier", columns, identifiers);
  const { rows } = await sql<{ identifier_kind: string; identifier: string }>`
    ${insert} on conflict do nothing returning identifier_kind, identifier`.execute(tx);
  return new Set(rows.map((row) => `${row.identifier_kind} ${row.identifier}`));
}

/** Identifiers that lead to a person's file. */
export async function identifiersLeadingTo(executor: Executor, personId: string): Promise<IdentifierOfPerson[]> {
  const rows = await on(executor).selectFrom("person_identifier").selectAll().where("person_id", "=", personId).execute();
  return rows.map((row) => ({ kind: row.identifier_kind, value: row.identifier, personId: row.person_id }));
}

/** Identifiers that were never this person's lead to them no more. */
export async function releaseIdentifier(tx: Executor, { kind, value, personId }: IdentifierOfPerson): Promise<void> {
  await on(tx).deleteFrom("person_identifier").where("identifier_kind", "=", kind).where("identifier", "=", value).where("person_id", "=", personId).execute();
}

/** The person of an identifier in its normal form, whenever they held it; the file kept where two were found to be of one person. */
export async function personByIdentifier(executor: Executor, kind: string, value: string): Promise<Person | undefined> {
  const row = await on(executor)
    .selectFrom("person_identifier")
    .innerJoin("person as keyed", "keyed.person_id", "person_identifier.person_id")
    .innerJoin("person", (join) => join.on(sql`person.person_id`, "=", sql`coalesce(keyed.merged_into, keyed.person_id)`))
    .select(PERSON_COLUMNS)
    .where("person_identifier.identifier_kind", "=", kind)
    .where("person_identifier.identifier", "=", value)
    .executeTakeFirst();
  return row && toPerson(row);
}

/** Files by identifiers in their normal form, one read for all, keyed `kind value`; the file kept where two were found to be of one person. */
export async function personsByIdentifiers(executor: Executor, identifiers: readonly { kind: string; value: string }[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ kind: string; value: string; person_id: string }>`
    select i.identifier_kind as kind, i.identifier as value, coalesce(p.merged_into, p.person_id) as person_id
    from unnest(${identifiers.map(({ kind }) => kind)}::text[], ${identifiers.map(({ value }) => value)}::text[]) as w (kind, value)
    join person_identifier i on i.identifier_kind = w.kind and i.identifier = w.value
    join person p on p.person_id = i.person_id`.execute(executor);
  return new Map(rows.map((row) => [`${row.kind} ${row.value}`, row.person_id]));
}
