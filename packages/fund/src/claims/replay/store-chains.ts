import { type ClaimOutcome, type CounterMove, type Day, day, isoDay, type MissingFact, type Refusal } from "@openamo/kernel";
import type { Executor } from "@openamo/platform";
import { type RawBuilder, sql } from "kysely";
import type { Claim } from "../claim.ts";

/** What a replay reads of a live claim. */
export type LiveClaim = Pick<Claim, "id" | "personId" | "originId" | "reference" | "organism" | "country" | "professionalId" | "sheet">;

/** What was answered to a claim last, without the facts and the steps: most decisions stand, and then nobody asks for them. */
export type StoredAnswer = { readonly settledOn: Day } & (
  | DecidedAnswer
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "undecided"; readonly missing: readonly MissingFact[] }
);

/** A stored claim that was decided. A class, because hundreds of thousands are made and nearly none is read: a getter of each would cost more than the text. */
class DecidedAnswer {
  readonly kind = "decided";
  readonly settledOn: Day;
  /** As it was written. */
  readonly written: string;
  readonly moves: readonly CounterMove[];
  #read: ClaimOutcome | undefined;

  constructor(settledOn: Day, written: string) {
    this.settledOn = settledOn;
    this.written = written;
    this.moves = movesOfText(written) ?? this.outcome.counterMoves;
  }

  /** Read where it is asked for. */
  get outcome(): ClaimOutcome {
    this.#read ??= JSON.parse(this.written) as ClaimOutcome;
    return this.#read;
  }
}

/** A claim with what was answered to it last. */
export interface StoredClaim {
  readonly claim: LiveClaim;
  readonly before: StoredAnswer;
}

/** Which claims of some persons are taken up. */
export interface ChainBound {
  /** The condition on `claim` that the first claim of a chain meets. */
  readonly selected: RawBuilder<boolean>;
  /** No claim of a chain was received, and none was settled, before this day. */
  readonly since?: Day;
}

/** Persons with a selected claim, in the order of their ids, after one. */
export async function selectPersons(executor: Executor, selected: RawBuilder<boolean>, after: string, limit: number): Promise<string[]> {
  const { rows } = await sql<{ person_id: string }>`
    select distinct person_id from claim where ${selected} and person_id > ${after}::uuid order by person_id limit ${limit}`.execute(executor);
  return rows.map((row) => row.person_id);
}

/** How many persons a selection touches: what a progress is measured against. */
export async function countPersons(executor: Executor, selected: RawBuilder<boolean>): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(distinct person_id)::bigint as count from claim where ${selected}`.execute(executor);
  return rows[0]?.count ?? 0;
}

interface ClaimOfChain {
  readonly id: string;
  readonly person_id: string;
  readonly origin_id: string;
  readonly reference: string;
  readonly organism: string;
  readonly country: string;
  readonly professional_id: string;
  readonly sheet: string;
  readonly selected: boolean;
}

interface AnswerRow {
  readonly claim_id: string;
  readonly number: number;
  readonly kind: StoredAnswer["kind"];
  readonly settled_on: string;
  readonly outcome: string | null;
  readonly refusal: Refusal | null;
  readonly missing: MissingFact[] | null;
}

/**
 * The live claims of persons from their first selected one on, with what was answered to them last, in the order of settlement. Claims and
 * answers are read apart and matched here: joined by the server they cost it twice as much.
 */
export async function selectChains(executor: Executor, personIds: readonly string[], { selected, since }: ChainBound): Promise<StoredClaim[]> {
  if (personIds.length === 0) return [];
  const from = since === undefined ? null : isoDay(since);
  const claims = await sql<ClaimOfChain>`
    select id, person_id, origin_id, reference, organism, country, professional_id, sheet, (${selected}) as selected from claim
    where person_id = any(${personIds}::uuid[]) and status not in ('reversed', 'corrected') and ${notBefore("received_on", from)}
    order by person_id, received_at, id`.execute(executor);
  const answers = await sql<AnswerRow>`
    select claim_id, number, kind, settled_on, outcome, refusal, missing from claim_decision
    where person_id = any(${personIds}::uuid[]) and ${notBefore("settled_on", from)}`.execute(executor);
  return matched(claims.rows, lastOf(answers.rows));
}

/** A day that rows are not before. Added to, the column no longer calls the summaries of blocks, which would be read beside the persons and tell nothing more. */
const notBefore = (column: string, day: string | null): RawBuilder<boolean> =>
  day === null ? sql<boolean>`true` : sql<boolean>`${sql.ref(column)} + 0 >= ${day}::date`;

/** The last answer of each claim. */
function lastOf(rows: readonly AnswerRow[]): Map<string, AnswerRow> {
  const last = new Map<string, AnswerRow>();
  for (const row of rows) {
    const known = last.get(row.claim_id);
    if (known === undefined || known.number < row.number) last.set(row.claim_id, row);
  }
  return last;
}

/** Claims with their answers, those before the first selected one of their person left out. */
function matched(claims: readonly ClaimOfChain[], answers: ReadonlyMap<string, AnswerRow>): StoredClaim[] {
  const found: StoredClaim[] = [];
  let begun: string | undefined;
  for (const row of claims) {
    if (row.selected) begun = row.person_id;
    if (row.person_id !== begun) continue;
    const answer = answers.get(row.id);
    if (answer === undefined) throw new Error(`claim ${row.reference} without a decision`);
    found.push({ claim: claimOf(row), before: answerOf(answer) });
  }
  return found;
}

const claimOf = (row: ClaimOfChain): LiveClaim => ({
  id: row.id,
  personId: row.person_id,
  originId: row.origin_id,
  reference: row.reference,
  organism: row.organism,
  country: row.country,
  professionalId: row.professional_id,
  sheet: JSON.parse(row.sheet),
});

function answerOf({ kind, settled_on, outcome, refusal, missing }: AnswerRow): StoredAnswer {
  const settledOn = day(settled_on);
  if (kind === "decided" && outcome !== null) return new DecidedAnswer(settledOn, outcome);
  if (kind === "refused" && refusal !== null) return { kind, settledOn, refusal };
  if (kind === "undecided" && missing !== null) return { kind, settledOn, missing };
  throw new Error("a stored decision is not whole");
}

const MOVES = '"counterMoves":';

/**
 * What a written outcome adds to counters, without its lines: they are most of it and stand before. The members that follow one of an object
 * are those of an object; undefined where the text is in another order, and is then read whole.
 */
function movesOfText(outcome: string): readonly CounterMove[] | undefined {
  const from = outcome.lastIndexOf(MOVES);
  if (from < 0) return undefined;
  try {
    const { counterMoves } = JSON.parse(`{${outcome.slice(from)}`) as Pick<ClaimOutcome, "counterMoves">;
    return counterMoves;
  } catch {
    return undefined;
  }
}

/** The facts that claims were decided on last, as they are kept, by claim. */
export async function factsOfClaims(executor: Executor, claims: readonly LiveClaim[]): Promise<Map<string, string>> {
  if (claims.length === 0) return new Map();
  const { rows } = await sql<{ claim_id: string; facts: string }>`
    select d.claim_id, d.facts from unnest(${claims.map(({ personId }) => personId)}::uuid[], ${claims.map(({ id }) => id)}::uuid[]) as w (person_id, claim_id)
      join claim_decision d on d.person_id = w.person_id and d.claim_id = w.claim_id order by d.number`.execute(executor);
  return new Map(rows.map(({ claim_id, facts }) => [claim_id, facts]));
}
