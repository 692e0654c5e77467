import { type Cents, type Day, day, isoDay, type Refusal, type StoredStep } from "@openamo/kernel";
import { type Executor, type PageRequest, pageOf } from "@openamo/platform";
import { type RawBuilder, type Selectable, sql } from "kysely";
import type { Claim, ClaimDecision, ClaimReversal, ClaimStatus } from "./claim.ts";
import { onFirstUse } from "./on-first-use.ts";
import { unpackFacts } from "./packed-facts.ts";
import { appendAction } from "./store-actions.ts";
import { type ClaimRow, type DecisionRow, on } from "./tables.ts";

/** A row of `claim` as the room sees it. */
export const toClaim = (row: Selectable<ClaimRow>): Claim => ({
  id: row.id,
  personId: row.person_id,
  originId: row.origin_id,
  reference: row.reference,
  organism: row.organism,
  country: row.country,
  professionalId: row.professional_id,
  sheet: JSON.parse(row.sheet),
  care: { from: day(row.care_from), to: day(row.care_to) },
  receivedOn: day(row.received_on),
  receivedAt: row.received_at,
  receivedBy: row.received_by,
  status: row.status,
  charged: row.charged as Cents | null,
  paid: row.paid as Cents | null,
  corrects: row.corrects,
  correctedBy: row.corrected_by,
});

/** The claim of an id, or undefined. */
export async function findClaim(executor: Executor, id: string): Promise<Claim | undefined> {
  const row = await on(executor).selectFrom("claim").selectAll().where("id", "=", id).executeTakeFirst();
  return row && toClaim(row);
}

/** The claims of ids; those that name none are not in the answer. */
export async function findClaims(executor: Executor, ids: readonly string[]): Promise<Claim[]> {
  if (ids.length === 0) return [];
  const rows = await on(executor).selectFrom("claim").selectAll().where("id", "=", sql<string>`any(${ids}::uuid[])`).execute();
  return rows.map(toClaim);
}

/** What names some claims in a statement. */
const keysOf = (claims: readonly Claim[]): RawBuilder<unknown> =>
  sql`unnest(${claims.map(({ personId }) => personId)}::uuid[], ${claims.map(({ id }) => id)}::uuid[]) as w (person_id, claim_id)`;

/** What was decided last on each of some claims, by claim. */
export async function decisionsOf(executor: Executor, claims: readonly Claim[]): Promise<Map<string, ClaimDecision>> {
  if (claims.length === 0) return new Map();
  // By the person too: a cluster then finds the last one of each on the machine that holds it.
  const { rows } = await sql<Selectable<DecisionRow>>`
    select distinct on (d.person_id, d.claim_id) d.* from ${keysOf(claims)}
      join claim_decision d on d.person_id = w.person_id and d.claim_id = w.claim_id
    order by d.person_id, d.claim_id, d.number desc`.execute(executor);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return new Map(
    rows.flatMap((row) => {
      const claim = byId.get(row.claim_id);
      return claim === undefined ? [] : [[claim.id, toDecision(row, claim)] as const];
    }),
  );
}

/** How some claims ended, by claim; those that live are not in the answer. */
export async function reversalsOf(executor: Executor, claims: readonly Claim[]): Promise<Map<string, ClaimReversal>> {
  if (claims.length === 0) return new Map();
  const { rows } = await sql<{ claim_id: string; kind: ClaimReversal["kind"]; motive: string; reversed_at: Date; reversed_by: string }>`
    select r.claim_id, r.kind, r.motive, r.reversed_at, r.reversed_by from ${keysOf(claims)}
      join claim_reversal r on r.person_id = w.person_id and r.claim_id = w.claim_id`.execute(executor);
  return new Map(rows.map((row) => [row.claim_id, { kind: row.kind, motive: row.motive, reversedAt: row.reversed_at, reversedBy: row.reversed_by }]));
}

/** What was decided on a claim, the last time where it was decided again. */
export async function findDecision(executor: Executor, claim: Claim): Promise<ClaimDecision> {
  const row = await on(executor)
    .selectFrom("claim_decision")
    .selectAll()
    .where("person_id", "=", claim.personId)
    .where("claim_id", "=", claim.id)
    .orderBy("number", "desc")
    .executeTakeFirstOrThrow();
  return toDecision(row, claim);
}

/** A row of `claim_decision` as the room sees it. Facts and steps are read where they are asked for: a replay needs neither of most claims. */
export function toDecision(row: Selectable<DecisionRow>, claim: Claim): ClaimDecision {
  const { kind, outcome, trace, refusal, missing } = row;
  const facts = onFirstUse(() => unpackFacts(row.facts, claim));
  const base = { decidedAt: row.decided_at, settledOn: day(row.settled_on), rulesVersion: row.rules_version };
  if (kind === "decided" && outcome !== null && trace !== null) {
    const steps = onFirstUse((): readonly StoredStep[] => JSON.parse(trace));
    return {
      ...base,
      kind,
      outcome: JSON.parse(outcome),
      get facts() {
        return facts();
      },
      get trace() {
        return steps();
      },
    };
  }
  const undone = {
    ...base,
    get facts() {
      return facts();
    },
  };
  if (kind === "refused" && refusal !== null) return Object.assign(undone, { kind, refusal });
  if (kind === "undecided" && missing !== null) return Object.assign(undone, { kind, missing });
  throw new Error("a stored decision is not whole");
}

/** Ends the life of a claim: the end is written beside it, and its state moves on. */
export async function endClaim(tx: Executor, claim: Claim, end: ClaimReversal, correctedBy: string | null): Promise<void> {
  await on(tx)
    .insertInto("claim_reversal")
    .values({ person_id: claim.personId, claim_id: claim.id, kind: end.kind, motive: end.motive, reversed_at: end.reversedAt, reversed_by: end.reversedBy })
    .execute();
  await on(tx)
    .updateTable("claim")
    .set({ status: end.kind === "reversal" ? "reversed" : "corrected", corrected_by: correctedBy })
    .where("person_id", "=", claim.personId)
    .where("id", "=", claim.id)
    .execute();
  const kind = end.kind === "reversal" ? "reversed" : "corrected";
  await appendAction(tx, { claim, kind, at: end.reversedAt, by: end.reversedBy, details: {} });
}

export interface ClaimSelection extends PageRequest {
  readonly status?: ClaimStatus | undefined;
  /** Only claims of this person. */
  readonly personId?: string | undefined;
}

/** A page of claims within a bound and matching a search, newest first; the id settles ties so that pages never overlap. */
export async function selectClaims(
  executor: Executor,
  bound: RawBuilder<boolean>,
  matching: RawBuilder<boolean>,
  selection: ClaimSelection,
): Promise<{ items: Claim[]; total: number }> {
  const { size, offset } = pageOf(selection);
  let query = on(executor).selectFrom("claim").where(bound).where(matching);
  if (selection.status !== undefined) query = query.where("status", "=", selection.status);
  if (selection.personId !== undefined) query = query.where("person_id", "=", selection.personId);
  const { total } = await query.select((row) => row.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  const rows = await query.selectAll().orderBy("received_at", "desc").orderBy("id", "desc").limit(size).offset(offset).execute();
  return { items: rows.map(toClaim), total };
}

/** Claims received on a day by one organism. */
export interface DaySummary {
  readonly organism: string;
  readonly received: number;
  readonly decided: number;
  readonly refused: number;
  readonly undecided: number;
  readonly reversed: number;
  readonly charged: Cents;
  readonly paid: Cents;
}

/** What became of the claims received on a day, by organism. Amounts are those of claims still live. */
export async function selectDay(executor: Executor, bound: RawBuilder<boolean>, receivedOn: Day): Promise<DaySummary[]> {
  const { rows } = await sql<{ organism: string } & Record<Exclude<keyof DaySummary, "organism">, number>>`
    select organism, count(*) as received,
      count(*) filter (where status = 'ordered') as decided,
      count(*) filter (where status = 'refused') as refused,
      count(*) filter (where status = 'undecided') as undecided,
      count(*) filter (where status in ('reversed', 'corrected')) as reversed,
      coalesce(sum(charged) filter (where status = 'ordered'), 0)::bigint as charged,
      coalesce(sum(paid) filter (where status = 'ordered'), 0)::bigint as paid
    from claim where received_on = ${isoDay(receivedOn)}::date and ${bound}
    group by organism order by organism`.execute(executor);
  return rows.map((row) => ({ ...row, charged: row.charged as Cents, paid: row.paid as Cents }));
}

/** Which of these persons have a claim, in whatever state. */
export async function personsWithClaims(executor: Executor, personIds: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ person_id: string }>`select distinct person_id from claim where person_id = any(${personIds}::uuid[])`.execute(executor);
  return new Set(rows.map((row) => row.person_id));
}

/** Why the rules refused these claims, by claim. */
export async function refusalsOfClaims(executor: Executor, claims: readonly { personId: string; claimId: string }[]): Promise<Map<string, Refusal>> {
  if (claims.length === 0) return new Map();
  const { rows } = await sql<{ claim_id: string; refusal: Refusal }>`
    select d.claim_id, d.refusal from unnest(${claims.map(({ personId }) => personId)}::uuid[], ${claims.map(({ claimId }) => claimId)}::uuid[])
      as w (person_id, claim_id)
    join claim_decision d on d.person_id = w.person_id and d.claim_id = w.claim_id where d.refusal is not null order by d.number`.execute(executor);
  return new Map(rows.map((row) => [row.claim_id, row.refusal]));
}

/** Claims of a person that wait for a fact, the oldest first. */
export async function waitingClaimsOf(executor: Executor, personId: string): Promise<string[]> {
  const { rows } = await sql<{
    id: string;
  }>`select id from claim where person_id = ${personId}::uuid and status = 'undecided' order by received_at, id`.execute(executor);
  return rows.map(({ id }) => id);
}
