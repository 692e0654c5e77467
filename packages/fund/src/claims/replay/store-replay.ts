import { cents } from "@openamo/kernel";
import { type Actor, bulkTable, type Executor, insertRows, newId } from "@openamo/platform";
import { sql } from "kysely";
import type { ReplayDifference } from "./difference.ts";

/** A run, as it stands. */
export interface ReplayRun {
  readonly id: string;
  readonly selection: Readonly<Record<string, string>>;
  /** Null for a run on the law as it stands. */
  readonly reform: { readonly name: string } | null;
  readonly startedBy: string;
  /** The name of that person, or the id where no name was kept. */
  readonly startedName: string;
  readonly startedAt: Date;
  readonly foundAt: Date | null;
  readonly claims: number;
  readonly lines: number;
  readonly found: number;
  readonly posted: number;
  readonly changedSince: number;
  readonly notPosted: number;
}

export async function insertRun(
  executor: Executor,
  selection: Record<string, unknown>,
  reform: Record<string, unknown> | null,
  by: Actor,
  at: Date,
): Promise<string> {
  const id = newId();
  await sql`insert into replay_run (id, selection, reform, started_by, started_name, started_at)
    values (${id}, ${JSON.stringify(selection)}::jsonb, ${reform === null ? null : JSON.stringify(reform)}::jsonb, ${by.subject}, ${by.displayName}, ${at})`.execute(
    executor,
  );
  return id;
}

export async function closeRun(executor: Executor, id: string, claims: number, lines: number, at: Date): Promise<void> {
  await sql`update replay_run set found_at = ${at}, claims = ${claims}, lines = ${lines} where id = ${id}::uuid`.execute(executor);
}

interface Placed {
  readonly runId: string;
  readonly place: number;
  readonly difference: ReplayDifference;
}

const differences = bulkTable<Placed>("replay_difference", [
  ["run_id", "uuid", ({ runId }) => runId],
  ["person_id", "uuid", ({ difference }) => difference.personId],
  ["claim_id", "uuid", ({ difference }) => difference.claimId],
  ["place", "integer", ({ place }) => place],
  ["reference", "text", ({ difference }) => difference.reference],
  ["organism", "text", ({ difference }) => difference.organism],
  ["professional_id", "uuid", ({ difference }) => difference.professionalId],
  ["before_kind", "text", ({ difference }) => difference.beforeKind],
  ["after_kind", "text", ({ difference }) => difference.afterKind],
  ["before_paid", "bigint", ({ difference }) => difference.beforePaid],
  ["after_paid", "bigint", ({ difference }) => difference.afterPaid],
  ["due_changes", "jsonb", ({ difference }) => JSON.stringify(difference.dueChanges)],
  ["causes", "words", ({ difference }) => difference.causes.join(",")],
  ["code", "text", ({ difference }) => difference.code],
  ["state", "text", ({ difference }) => (difference.afterKind === "elsewhere" ? "not-posted" : "found")],
]);

/** Keeps differences in their order, which is that of the settlements of each person. */
export async function insertDifferences(executor: Executor, runId: string, found: readonly ReplayDifference[]): Promise<void> {
  await insertRows(
    executor,
    differences,
    found.map((difference, place) => ({ runId, place, difference })),
  );
}

interface DifferenceRow {
  readonly person_id: string;
  readonly claim_id: string;
  readonly reference: string;
  readonly organism: string;
  readonly professional_id: string;
  readonly before_kind: ReplayDifference["beforeKind"];
  readonly after_kind: ReplayDifference["afterKind"];
  readonly before_paid: number | null;
  readonly after_paid: number | null;
  readonly due_changes: ReplayDifference["dueChanges"];
  readonly causes: ReplayDifference["causes"];
  readonly code: string | null;
  readonly state: DifferenceState;
}

/** `changed-since`: what is known changed again between the run and its posting. `not-posted`: another organism covers the person now. */
export type DifferenceState = "found" | "posted" | "changed-since" | "not-posted";

export type KeptDifference = ReplayDifference & { readonly state: DifferenceState };

const toDifference = (row: DifferenceRow): KeptDifference => ({
  personId: row.person_id,
  claimId: row.claim_id,
  reference: row.reference,
  organism: row.organism,
  professionalId: row.professional_id,
  beforeKind: row.before_kind,
  afterKind: row.after_kind,
  beforePaid: row.before_paid === null ? null : cents(row.before_paid),
  afterPaid: row.after_paid === null ? null : cents(row.after_paid),
  dueChanges: row.due_changes,
  causes: row.causes,
  code: row.code,
  state: row.state,
});

/** Differences of a run in the order of persons and settlements, after a place; those of one person when it is given. */
export async function selectDifferences(
  executor: Executor,
  runId: string,
  of: { personId?: string; state?: DifferenceState; limit: number; offset: number },
): Promise<KeptDifference[]> {
  const person = of.personId === undefined ? sql`true` : sql`person_id = ${of.personId}::uuid`;
  const state = of.state === undefined ? sql`true` : sql`state = ${of.state}`;
  const { rows } = await sql<DifferenceRow>`select * from replay_difference where run_id = ${runId}::uuid and ${person} and ${state}
    order by person_id, place limit ${of.limit} offset ${of.offset}`.execute(executor);
  return rows.map(toDifference);
}

/** Persons with a difference still to be posted, in the order of their ids. */
export async function personsToPost(executor: Executor, runId: string, after: string, limit: number): Promise<string[]> {
  const { rows } = await sql<{ person_id: string }>`select distinct person_id from replay_difference
    where run_id = ${runId}::uuid and state = 'found' and person_id > ${after}::uuid order by person_id limit ${limit}`.execute(executor);
  return rows.map((row) => row.person_id);
}

export async function markDifferences(tx: Executor, runId: string, personId: string, state: DifferenceState): Promise<void> {
  await sql`update replay_difference set state = ${state} where run_id = ${runId}::uuid and person_id = ${personId}::uuid and state = 'found'`.execute(tx);
}

const runColumns = sql`r.id, r.selection, r.reform, r.started_by as "startedBy", coalesce(r.started_name, r.started_by) as "startedName", r.started_at as "startedAt", r.found_at as "foundAt", r.claims, r.lines,
  count(d.claim_id) as found, count(*) filter (where d.state = 'posted') as posted,
  count(*) filter (where d.state = 'changed-since') as "changedSince", count(*) filter (where d.state = 'not-posted') as "notPosted"`;

export async function findRun(executor: Executor, id: string): Promise<ReplayRun | undefined> {
  const { rows } = await sql<ReplayRun>`select ${runColumns} from replay_run r left join replay_difference d on d.run_id = r.id
    where r.id = ${id}::uuid group by r.id`.execute(executor);
  return rows[0];
}

/** Runs, newest first: those of an organism, or all. */
export async function selectRuns(
  executor: Executor,
  organism: string | null,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ items: ReplayRun[]; total: number }> {
  const mine = organism === null ? sql`true` : sql`r.selection ->> 'organism' = ${organism}`;
  const counted = await sql<{ total: number }>`select count(*) as total from replay_run r where ${mine}`.execute(executor);
  const { rows } = await sql<ReplayRun>`select ${runColumns} from replay_run r left join replay_difference d on d.run_id = r.id
    where ${mine} group by r.id order by r.started_at desc, r.id desc limit ${limit} offset ${offset}`.execute(executor);
  return { items: rows, total: Number(counted.rows[0]?.total ?? 0) };
}

/** What a run comes to for one person, professional, organism or branch. */
export interface ReplayTotal {
  readonly key: string;
  readonly claims: number;
  readonly owedMore: number;
  readonly owedLess: number;
}

const KEYS = {
  person: sql`d.person_id::text`,
  professional: sql`d.professional_id::text`,
  organism: sql`d.organism`,
  branch: sql`l.branch`,
} as const;

/** Sums of a run by person, professional, organism or branch, the largest first. */
export async function selectTotals(executor: Executor, runId: string, by: keyof typeof KEYS, limit: number): Promise<ReplayTotal[]> {
  const { rows } = await sql<ReplayTotal>`
    select ${KEYS[by]} as key, count(distinct d.claim_id) as claims, coalesce(sum(l.cents) filter (where l.cents > 0), 0)::bigint as "owedMore",
      coalesce(-sum(l.cents) filter (where l.cents < 0), 0)::bigint as "owedLess"
    from replay_difference d cross join lateral jsonb_to_recordset(d.due_changes) as l (branch text, cents bigint)
    where d.run_id = ${runId}::uuid and d.after_kind <> 'elsewhere'
    group by 1 order by coalesce(sum(abs(l.cents)), 0) desc, 1 limit ${limit}`.execute(executor);
  return rows;
}
