import { type Day, isoDay, type MissingFact } from "@openamo/kernel";
import { type Executor, type PageRequest, pageOf } from "@openamo/platform";
import { type RawBuilder, type Selectable, sql } from "kysely";
import type { Claim } from "./claim.ts";
import type { HoldReason } from "./claim-actions.ts";
import { toClaim } from "./store.ts";
import type { ClaimRow } from "./tables.ts";

/** When a claim was last held for a reason that nothing was supplied for since; null where it is not held for it. */
const heldAt = (reason: RawBuilder<unknown>): RawBuilder<Date | null> => sql<Date | null>`(
  select max(a.at) from claim_action a
  where a.person_id = claim.person_id and a.claim_id = claim.id and a.kind = 'held' and a.details ->> 'reason' = ${reason}
    and not exists (select 1 from claim_action s where s.person_id = a.person_id and s.claim_id = a.claim_id and s.kind = 'supplied'
      and s.details ->> 'reason' = ${reason} and s.number > a.number))`;

const waits = sql<boolean>`claim.status = 'undecided'`;

/** What claims of a list wait for: a reason of a hold, or `fact` for those that lack a fact of the file. */
export type WaitingFor = HoldReason | "fact";

const HELD = ["medical-opinion", "prior-agreement", "missing-piece"] as const;
const notHeld = sql.join(
  HELD.map((reason) => sql`${heldAt(sql`${reason}::text`)} is null`),
  sql` and `,
);

/** A page of claims that wait, the oldest first. */
export async function selectWaiting(
  executor: Executor,
  bound: RawBuilder<boolean>,
  matching: RawBuilder<boolean>,
  selection: PageRequest & { readonly waitsFor?: WaitingFor | undefined },
): Promise<{ items: Claim[]; total: number }> {
  const { size, offset } = pageOf(selection);
  const { waitsFor } = selection;
  const wanted = waitsFor === undefined ? sql`true` : waitsFor === "fact" ? sql`(${notHeld})` : sql`${heldAt(sql`${waitsFor}::text`)} is not null`;
  const where = sql`${waits} and (${bound}) and (${matching}) and ${wanted}`;
  const { rows } = await sql<Selectable<ClaimRow>>`select * from claim where ${where} order by received_on, id limit ${size} offset ${offset}`.execute(
    executor,
  );
  const counted = await sql<{ total: number }>`select count(*) as total from claim where ${where}`.execute(executor);
  return { items: rows.map(toClaim), total: counted.rows[0]?.total ?? 0 };
}

/** The facts that the last decisions of claims lacked, by claim. */
export async function missingOf(executor: Executor, claims: readonly Claim[]): Promise<Map<string, readonly MissingFact[]>> {
  if (claims.length === 0) return new Map();
  const { rows } = await sql<{ claim_id: string; missing: MissingFact[] | null }>`
    select distinct on (d.person_id, d.claim_id) d.claim_id, d.missing
    from unnest(${claims.map(({ personId }) => personId)}::uuid[], ${claims.map(({ id }) => id)}::uuid[]) as w (person_id, claim_id)
    join claim_decision d on d.person_id = w.person_id and d.claim_id = w.claim_id
    order by d.person_id, d.claim_id, d.number desc`.execute(executor);
  return new Map(rows.map(({ claim_id, missing }) => [claim_id, missing ?? []]));
}

/** Claims held for a prior agreement, with the instant since when. */
export async function heldForAgreement(executor: Executor, bound: RawBuilder<boolean>, limit: number): Promise<{ claim: Claim; since: Date }[]> {
  const since = heldAt(sql`'prior-agreement'`);
  const { rows } = await sql<Selectable<ClaimRow> & { since: Date }>`select *, ${since} as since from claim
    where ${waits} and (${bound}) and ${since} is not null order by received_on, id limit ${limit}`.execute(executor);
  return rows.map(({ since: at, ...row }) => ({ claim: toClaim(row), since: at }));
}

/**
 * Persons with a claim that waits, is not held, and may now be decided: something was learnt of the person or the professional, or supplied, since
 * the last try; or a day has passed, for what the law makes of time.
 */
export async function personsToTry(executor: Executor, bound: RawBuilder<boolean>, today: Day, timeZone: string, limit: number): Promise<string[]> {
  const { rows } = await sql<{ person_id: string }>`
    select claim.person_id from claim
    left join claim_try t on t.person_id = claim.person_id and t.claim_id = claim.id
    cross join lateral (select coalesce(t.tried_at, claim.received_at) as at) tried
    where ${waits} and (${bound}) and ${notHeld} and (
      (tried.at at time zone ${timeZone})::date < ${isoDay(today)}::date
      or exists (select 1 from situation s where s.person_id = claim.person_id and (s.known_from > tried.at or s.known_to > tried.at))
      or exists (select 1 from professional_situation p where p.professional_id = claim.professional_id and (p.known_from > tried.at or p.known_to > tried.at))
      or exists (select 1 from claim_action a where a.person_id = claim.person_id and a.claim_id = claim.id and a.kind = 'supplied' and a.at > tried.at))
    group by claim.person_id order by min(claim.received_on), claim.person_id limit ${limit}`.execute(executor);
  return rows.map(({ person_id }) => person_id);
}

/** Says that the claims of a person that wait were tried at an instant. */
export async function markTried(executor: Executor, personId: string, at: Date): Promise<void> {
  await sql`insert into claim_try (person_id, claim_id, tried_at)
    select person_id, id, ${at}::timestamptz from claim where person_id = ${personId}::uuid and ${waits}
    on conflict (person_id, claim_id) do update set tried_at = excluded.tried_at`.execute(executor);
}
