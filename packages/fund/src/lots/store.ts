import { type Cents, cents, type Refusal } from "@openamo/kernel";
import { bulkTable, type Executor, insertRows, type PageRequest, pageOf } from "@openamo/platform";
import { sql } from "kysely";
import type { Lot, LotFormat, LotLineOutcome, LotLineRead, LotOutcome } from "./lot.ts";

interface LotRow {
  id: string;
  organism: string;
  country: string;
  format: LotFormat;
  file_name: string;
  rehearsal: boolean;
  status: Lot["status"];
  lines_total: number | null;
  lines_done: number;
  accepted: number;
  refused: number;
  pending: number;
  aside: number;
  known: number;
  paid_cents: number;
  began_at: Date;
  began_by: string;
  moved_at: Date;
  finished_at: Date | null;
}

const toLot = (row: LotRow): Lot => ({
  id: row.id,
  organism: row.organism,
  country: row.country,
  format: row.format,
  fileName: row.file_name,
  rehearsal: row.rehearsal,
  status: row.status,
  linesTotal: row.lines_total,
  linesDone: row.lines_done,
  accepted: row.accepted,
  refused: row.refused,
  pending: row.pending,
  aside: row.aside,
  known: row.known,
  paid: cents(row.paid_cents),
  beganAt: row.began_at,
  beganBy: row.began_by,
  movedAt: row.moved_at,
  finishedAt: row.finished_at,
});

export interface NewLot {
  readonly id: string;
  readonly organism: string;
  readonly country: string;
  readonly format: LotFormat;
  readonly fileName: string;
  readonly fileMark: string;
  readonly rehearsal: boolean;
  readonly linesTotal: number | null;
  readonly at: Date;
  readonly by: string;
}

export async function insertLot(tx: Executor, lot: NewLot): Promise<void> {
  await sql`insert into claim_lot (id, organism, country, format, file_name, file_mark, rehearsal, status, lines_total, began_at, began_by, moved_at)
    values (${lot.id}::uuid, ${lot.organism}, ${lot.country}, ${lot.format}, ${lot.fileName}, ${lot.fileMark}, ${lot.rehearsal}, 'running',
      ${lot.linesTotal}, ${lot.at}, ${lot.by}, ${lot.at})`.execute(tx);
}

export async function findLot(executor: Executor, id: string): Promise<Lot | undefined> {
  const { rows } = await sql<LotRow>`select * from claim_lot where id = ${id}::uuid`.execute(executor);
  return rows[0] && toLot(rows[0]);
}

/** The lot, held until the end of the transaction. */
export async function lockLot(tx: Executor, id: string): Promise<Lot | undefined> {
  const { rows } = await sql<LotRow>`select * from claim_lot where id = ${id}::uuid for update`.execute(tx);
  return rows[0] && toLot(rows[0]);
}

/** The lot of the same file for the same organism. */
export async function lotOfFile(executor: Executor, organism: string, fileMark: string): Promise<Lot | undefined> {
  const { rows } = await sql<LotRow>`select * from claim_lot where organism = ${organism} and file_mark = ${fileMark} and not rehearsal
    order by began_at desc limit 1`.execute(executor);
  return rows[0] && toLot(rows[0]);
}

const lines = bulkTable<{ readonly lotId: string; readonly line: LotLineOutcome }>(
  "claim_lot_line",
  [
    ["lot_id", "uuid", ({ lotId }) => lotId],
    ["line", "bigint", ({ line }) => line.line],
    ["outcome", "text", ({ line }) => line.outcome],
    ["known", "boolean", ({ line }) => line.known],
    ["key", "text", ({ line }) => line.key],
    ["person_id", "uuid", ({ line }) => line.personId],
    ["claim_id", "uuid", ({ line }) => line.claimId],
    ["reference", "text", ({ line }) => line.reference],
    ["paid_cents", "bigint", ({ line }) => line.paid],
    ["refusal", "jsonb", ({ line }) => (line.refusal === null ? null : JSON.stringify(line.refusal))],
    ["detail", "text", ({ line }) => line.detail],
  ],
  "on conflict do nothing",
);

/** Keeps what became of lines, and moves the lot on. */
export async function keepLines(tx: Executor, lotId: string, linesDone: number, outcomes: readonly LotLineOutcome[], at: Date): Promise<void> {
  await insertRows(
    tx,
    lines,
    outcomes.map((line) => ({ lotId, line })),
  );
  const count = (wanted: LotOutcome): number => outcomes.filter(({ outcome }) => outcome === wanted).length;
  await sql`update claim_lot set lines_done = ${linesDone}, accepted = accepted + ${count("accepted")}, refused = refused + ${count("refused")},
    pending = pending + ${count("pending")}, aside = aside + ${count("aside")}, known = known + ${outcomes.filter(({ known }) => known).length},
    paid_cents = paid_cents + ${outcomes.reduce((sum, { paid }) => sum + (paid ?? 0), 0)}, moved_at = ${at}
    where id = ${lotId}::uuid`.execute(tx);
}

export async function endLot(tx: Executor, id: string, at: Date): Promise<void> {
  await sql`update claim_lot set status = 'finished', lines_total = coalesce(lines_total, lines_done), finished_at = ${at}, moved_at = ${at}
    where id = ${id}::uuid`.execute(tx);
}

/** Lots, the latest first. */
export async function selectLots(executor: Executor, organism: string | null, request: PageRequest): Promise<{ items: Lot[]; total: number }> {
  const { size, offset } = pageOf(request);
  const mine = organism === null ? sql`true` : sql`organism = ${organism}`;
  const { rows } = await sql<LotRow>`select * from claim_lot where ${mine} order by began_at desc, id desc limit ${size} offset ${offset}`.execute(executor);
  const counted = await sql<{ total: number }>`select count(*) as total from claim_lot where ${mine}`.execute(executor);
  return { items: rows.map(toLot), total: counted.rows[0]?.total ?? 0 };
}

interface LineRow {
  line: number;
  outcome: LotOutcome;
  known: boolean;
  key: string | null;
  person_id: string | null;
  claim_id: string | null;
  reference: string | null;
  paid_cents: number | null;
  refusal: Refusal | null;
  detail: string | null;
  confirmed: boolean;
}

/** Lines of a lot in the order of the file, of one outcome or of all. */
export async function selectLines(
  executor: Executor,
  lotId: string,
  outcomes: readonly LotOutcome[],
  request: PageRequest,
): Promise<{ items: LotLineRead[]; total: number }> {
  const { size, offset } = pageOf(request);
  const wanted = sql`lot_id = ${lotId}::uuid and outcome = any(${outcomes}::text[])`;
  const { rows } = await sql<LineRow>`select line, outcome, known, key, person_id, claim_id, reference, paid_cents, refusal, detail,
      (select coalesce(bool_and(o.status = 'paid'), false) from payment_order o
        where o.person_id = claim_lot_line.person_id and o.claim_id = claim_lot_line.claim_id) as confirmed
    from claim_lot_line where ${wanted} order by line limit ${size} offset ${offset}`.execute(executor);
  const counted = await sql<{ total: number }>`select count(*) as total from claim_lot_line where ${wanted}`.execute(executor);
  return { items: rows.map(toLine), total: counted.rows[0]?.total ?? 0 };
}

const toLine = (row: LineRow): LotLineRead => ({
  line: row.line,
  outcome: row.outcome,
  known: row.known,
  key: row.key,
  personId: row.person_id,
  claimId: row.claim_id,
  reference: row.reference,
  paid: row.paid_cents as Cents | null,
  refusal: row.refusal,
  detail: row.detail,
  confirmed: row.confirmed,
});

/** Keys that stand in the lot already. */
export async function keysMet(executor: Executor, lotId: string, keys: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ key: string }>`select key from claim_lot_line where lot_id = ${lotId}::uuid and key = any(${keys}::text[])`.execute(executor);
  return new Set(rows.map(({ key }) => key));
}
