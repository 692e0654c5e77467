import { type Cents, cents, type Day, day, isoDay, type LawReference, type PenaltyTerm } from "@openamo/kernel";
import { type Executor, type PageRequest, pageOf } from "@openamo/platform";
import { type RawBuilder, sql } from "kysely";
import type { Claim } from "../claim.ts";
import type { Penalty } from "./late-payment.ts";

/** A penalty that was posted, and what became of it. */
export interface PostedPenalty {
  readonly personId: string;
  readonly claimId: string;
  readonly originId: string;
  readonly reference: string;
  readonly organism: string;
  readonly professionalId: string;
  readonly receivedOn: Day;
  readonly due: Day;
  readonly paidOn: Day;
  readonly workingDay: number;
  readonly share: Cents;
  readonly branch: string;
  readonly cents: Cents;
  readonly law: readonly LawReference[];
  readonly postedAt: Date;
  readonly takenBack: { readonly at: Date; readonly motive: string } | null;
}

interface PenaltyRow {
  person_id: string;
  claim_id: string;
  origin_id: string;
  reference: string;
  organism: string;
  professional_id: string;
  received_on: string;
  due_on: string;
  paid_on: string;
  working_day: number;
  share: number;
  branch: string;
  cents: number;
  law: LawReference[];
  posted_at: Date;
  taken_back_at: Date | null;
  motive: string | null;
}

const toPenalty = (row: PenaltyRow): PostedPenalty => ({
  personId: row.person_id,
  claimId: row.claim_id,
  originId: row.origin_id,
  reference: row.reference,
  organism: row.organism,
  professionalId: row.professional_id,
  receivedOn: day(row.received_on),
  due: day(row.due_on),
  paidOn: day(row.paid_on),
  workingDay: row.working_day,
  share: cents(row.share),
  branch: row.branch,
  cents: cents(row.cents),
  law: row.law,
  postedAt: row.posted_at,
  takenBack: row.taken_back_at === null ? null : { at: row.taken_back_at, motive: row.motive ?? "" },
});

/** Keeps penalties; those of claims that have one already are left out, and not in the answer. */
export async function insertPenalties(tx: Executor, penalties: readonly Penalty[], term: PenaltyTerm, posted: { at: Date; by: string }): Promise<Penalty[]> {
  const given = penalties.map(({ payment, due, workingDay, share, branch, cents: amount, law }) => ({
    person_id: payment.personId,
    claim_id: payment.claimId,
    origin_id: payment.originId,
    reference: payment.reference,
    organism: payment.organism,
    professional_id: payment.professionalId,
    term_from: isoDay(term.from),
    term_to: isoDay(term.to),
    received_on: isoDay(payment.receivedOn),
    due_on: isoDay(due),
    paid_on: isoDay(payment.paidOn),
    working_day: workingDay,
    share,
    branch,
    cents: amount,
    law,
    posted_at: posted.at.toISOString(),
    posted_by: posted.by,
  }));
  const { rows } = await sql<{ claim_id: string }>`
    insert into late_penalty (person_id, claim_id, origin_id, reference, organism, professional_id, term_from, term_to, received_on, due_on, paid_on, working_day,
      share, branch, cents, law, posted_at, posted_by)
    select * from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as g (person_id uuid, claim_id uuid, origin_id uuid, reference text, organism text,
      professional_id uuid, term_from date, term_to date, received_on date, due_on date, paid_on date, working_day integer, share bigint, branch text,
      cents bigint, law jsonb, posted_at timestamptz, posted_by text)
    on conflict do nothing returning claim_id`.execute(tx);
  const kept = new Set(rows.map(({ claim_id }) => claim_id));
  return penalties.filter(({ payment }) => kept.has(payment.claimId));
}

/** Penalties of an organism, latest first; of every organism with null. */
export async function selectPenalties(executor: Executor, organism: string | null, request: PageRequest): Promise<{ items: PostedPenalty[]; total: number }> {
  const { size, offset } = pageOf(request);
  const bound: RawBuilder<boolean> = organism === null ? sql`true` : sql`organism = ${organism}`;
  const { rows: counted } = await sql<{ total: number }>`select count(*) as total from late_penalty where ${bound}`.execute(executor);
  const { rows } = await sql<PenaltyRow>`
    select * from late_penalty where ${bound} order by posted_at desc, reference, claim_id limit ${size} offset ${offset}`.execute(executor);
  return { items: rows.map(toPenalty), total: Number(counted[0]?.total ?? 0) };
}

/** The penalty of a claim, if it has one; held until the end of the transaction with `lock`. */
export async function findPenalty(executor: Executor, { id, personId }: Pick<Claim, "id" | "personId">, lock = false): Promise<PostedPenalty | undefined> {
  const { rows } = await sql<PenaltyRow>`select * from late_penalty
    where person_id = ${personId}::uuid and claim_id = ${id}::uuid ${lock ? sql`for update` : sql``}`.execute(executor);
  return rows[0] && toPenalty(rows[0]);
}

/** Marks a penalty as taken back. */
export async function endPenalty(tx: Executor, { personId, claimId }: PostedPenalty, motive: string, at: Date, by: string): Promise<void> {
  await sql`update late_penalty set taken_back_at = ${at}, taken_back_by = ${by}, motive = ${motive}
    where person_id = ${personId}::uuid and claim_id = ${claimId}::uuid`.execute(tx);
}
