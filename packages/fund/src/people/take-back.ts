import type { Executor } from "@openamo/platform";
import { sql } from "kysely";

/** Persons whose identity was changed, merged or kept in a merge since they were registered. */
export async function changedSinceRegistered(executor: Executor, personIds: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ person_id: string }>`
    select person_id from person_change where person_id = any(${personIds}::uuid[])
    union select person_id from person_merge where person_id = any(${personIds}::uuid[])
    union select kept_id from person_merge where kept_id = any(${personIds}::uuid[])`.execute(executor);
  return new Set(rows.map((row) => row.person_id));
}

/**
 * Takes registrations back: what was stated of these persons is believed no more, and their identifiers are free again. The rows stay: what was
 * believed can still be read as it was believed.
 */
export async function takeBackRegistrations(tx: Executor, personIds: readonly string[], at: Date): Promise<void> {
  await sql`update person_fact set known_to = ${at} where person_id = any(${personIds}::uuid[]) and known_to is null`.execute(tx);
  await sql`delete from person_identifier where person_id = any(${personIds}::uuid[])`.execute(tx);
  // The face of a file that was taken back is found by no identifier; nobody holds it, so that no search shows it either.
  await sql`update person set identifier = null, identifier_kind = null where person_id = any(${personIds}::uuid[])`.execute(tx);
}

/** Which of these identifiers lead to a file already, as `kind value`. */
export async function identifiersKnown(executor: Executor, identifiers: readonly { readonly kind: string; readonly value: string }[]): Promise<Set<string>> {
  const { rows } = await sql<{ identifier_kind: string; identifier: string }>`
    select p.identifier_kind, p.identifier from person_identifier p
    join unnest(${identifiers.map(({ kind }) => kind)}::text[], ${identifiers.map(({ value }) => value)}::text[]) as r (kind, value)
      on p.identifier_kind = r.kind and p.identifier = r.value`.execute(executor);
  return new Set(rows.map((row) => `${row.identifier_kind} ${row.identifier}`));
}
