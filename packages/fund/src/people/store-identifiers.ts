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
  const personId = (await personsByIdentifiers(executor, [{ kind, value }])).get(`${kind} ${value}`);
  if (personId === undefined) return undefined;
  const row = await on(executor).selectFrom("person").select(PERSON_COLUMNS).where("person_id", "=", personId).executeTakeFirst();
  return row && toPerson(row);
}

/** Files by identifiers in their normal form, one read for all, keyed `kind value`; the file kept where two were found to be of one person. */
export async function personsByIdentifiers(executor: Executor, identifiers: readonly { kind: string; value: string }[]): Promise<Map<string, string>> {
  // Two questions: an identifier lies where it is looked up, the file with the person.
  const { rows } = await sql<{ kind: string; value: string; person_id: string }>`
    select i.identifier_kind as kind, i.identifier as value, i.person_id
    from unnest(${identifiers.map(({ kind }) => kind)}::text[], ${identifiers.map(({ value }) => value)}::text[]) as w (kind, value)
    join person_identifier i on i.identifier_kind = w.kind and i.identifier = w.value`.execute(executor);
  if (rows.length === 0) return new Map();
  const ids = [...new Set(rows.map((row) => row.person_id))];
  const files = await on(executor)
    .selectFrom("person")
    .select(["person_id", "merged_into"])
    .where("person_id", "=", sql<string>`any(${ids}::uuid[])`)
    .execute();
  const keptBy = new Map(files.map(({ person_id, merged_into }) => [person_id, merged_into ?? person_id]));
  return new Map(rows.map((row) => [`${row.kind} ${row.value}`, keptBy.get(row.person_id) ?? row.person_id]));
}
