import { bulkTable, type Executor, insertRows } from "@openamo/platform";
import { sql } from "kysely";
import type { Claim } from "./claim.ts";
import type { ClaimAction, ClaimActionKind } from "./claim-actions.ts";

/** An act about to be written. */
export interface NewAction {
  readonly claim: Pick<Claim, "id" | "personId">;
  readonly kind: ClaimActionKind;
  readonly at: Date;
  readonly by: string;
  readonly details: Readonly<Record<string, string>>;
}

const firstActions = bulkTable<NewAction>("claim_action", [
  ["person_id", "uuid", ({ claim }) => claim.personId],
  ["claim_id", "uuid", ({ claim }) => claim.id],
  ["number", "integer", () => 1],
  ["kind", "text", ({ kind }) => kind],
  ["at", "timestamptz", ({ at }) => at.toISOString()],
  ["by", "text", ({ by }) => by],
  ["details", "jsonb", ({ details }) => JSON.stringify(details)],
]);

/** The first act of new claims, any number in one statement. */
export async function insertFirstActions(tx: Executor, actions: readonly NewAction[]): Promise<void> {
  await insertRows(tx, firstActions, actions);
}

/** A further act on a claim. The caller holds the lock of the file, so that the next number is free. */
export async function appendAction(tx: Executor, { claim, kind, at, by, details }: NewAction): Promise<void> {
  await sql`insert into claim_action (person_id, claim_id, number, kind, at, by, details)
    select ${claim.personId}::uuid, ${claim.id}::uuid, coalesce(max(number), 0) + 1, ${kind}, ${at.toISOString()}::timestamptz, ${by}, ${JSON.stringify(details)}::jsonb
    from claim_action where person_id = ${claim.personId}::uuid and claim_id = ${claim.id}::uuid`.execute(tx);
}

interface ActionRow {
  claim_id: string;
  number: number;
  kind: ClaimActionKind;
  at: Date;
  by: string;
  details: Record<string, string>;
}

/** Everything done with some claims, by claim, in order. */
export async function actionsOfClaims(executor: Executor, claims: readonly Pick<Claim, "id" | "personId">[]): Promise<Map<string, ClaimAction[]>> {
  const found = new Map<string, ClaimAction[]>(claims.map(({ id }) => [id, []]));
  if (claims.length === 0) return found;
  const { rows } = await sql<ActionRow>`
    select a.claim_id, a.number, a.kind, a.at, a.by, a.details
    from unnest(${claims.map(({ personId }) => personId)}::uuid[], ${claims.map(({ id }) => id)}::uuid[]) as w (person_id, claim_id)
    join claim_action a on a.person_id = w.person_id and a.claim_id = w.claim_id order by a.number`.execute(executor);
  for (const { claim_id, ...action } of rows) found.get(claim_id)?.push(action);
  return found;
}

/** Everything done with one claim. */
export async function actionsOf(executor: Executor, claim: Pick<Claim, "id" | "personId">): Promise<ClaimAction[]> {
  return (await actionsOfClaims(executor, [claim])).get(claim.id) ?? [];
}
