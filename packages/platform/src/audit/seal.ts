import { sql } from "kysely";
import type { Clock } from "../clock.ts";
import type { Database, DatabaseTransaction } from "../database/database.ts";
import { chainOf, NO_SEAL, type SealedLine, sealDigest, sealedColumns } from "./line-digest.ts";

/** Any number will do as long as every process of the program takes the same one. */
const SEALER_LOCK = 730_114_228;
/** Most lines of one seal: a few megabytes while it is reckoned. */
const LINES_AT_ONCE = 5_000;
/**
 * How far behind the last seal the usual pass looks for lines whose transaction ended late. A transaction that lasts longer leaves lines
 * that only a whole pass finds; the verifier names them meanwhile.
 */
const LOOK_BACK_MINUTES = 15;

export interface SealOptions {
  /** Looks for unsealed lines over the whole journal, not only among the recent ones. */
  readonly whole?: boolean;
  readonly signal?: AbortSignal;
}

/**
 * Seals the lines of the journal that are not sealed yet, in their order, a few thousand in each transaction. One process seals at a time:
 * another that tries meanwhile does nothing.
 * @returns how many lines were sealed.
 */
export async function sealAudit(database: Database, clock: Clock, options: SealOptions = {}): Promise<number> {
  let total = 0;
  while (options.signal?.aborted !== true) {
    const sealed = await database.transaction((tx) => sealSome(tx, clock, options.whole === true));
    total += sealed;
    if (sealed < LINES_AT_ONCE) break;
  }
  return total;
}

async function sealSome(tx: DatabaseTransaction, clock: Clock, whole: boolean): Promise<number> {
  const { rows: lock } = await sql<{ taken: boolean }>`select pg_try_advisory_xact_lock(${SEALER_LOCK}) as taken`.execute(tx);
  if (lock[0]?.taken !== true) return 0;
  const lines = await unsealedLines(tx, whole ? undefined : await recentFrom(tx));
  const heads = await selectHeads(tx);
  const seals = [...byChain(lines)].map(([chain, own]) => sealOf(chain, own, heads.get(chain), clock.now()));
  if (seals.length > 0) {
    await sql`insert into audit_seal (chain, number, line_ids, last_id, previous, digest, sealed_at)
      select chain, number, line_ids, last_id, previous, digest, sealed_at from jsonb_to_recordset(${JSON.stringify(seals)}::jsonb)
        as s (chain text, number bigint, line_ids uuid[], last_id uuid, previous text, digest text, sealed_at timestamptz)`.execute(tx);
  }
  return lines.length;
}

/** The smallest id that the usual pass looks at; undefined while nothing is sealed. Ids begin with their time in milliseconds. */
async function recentFrom(tx: DatabaseTransaction): Promise<string | undefined> {
  const { rows } = await sql<{ last: string | null }>`select (select last_id from audit_seal order by last_id desc limit 1)::text as last`.execute(tx);
  const last = rows[0]?.last;
  if (typeof last !== "string") return undefined;
  const millis = Number.parseInt(last.replace("-", "").slice(0, 12), 16) - LOOK_BACK_MINUTES * 60_000;
  const hex = millis.toString(16).padStart(12, "0");
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`;
}

async function unsealedLines(tx: DatabaseTransaction, from: string | undefined): Promise<SealedLine[]> {
  const lines = from === undefined ? sql`true` : sql`l.id >= ${from}::uuid`;
  const seals = from === undefined ? sql`true` : sql`s.last_id >= ${from}::uuid`;
  const { rows } = await sql<SealedLine>`
    with sealed as materialized (select unnest(s.line_ids) as id from audit_seal s where ${seals})
    select ${sealedColumns} from audit_line l
    where ${lines} and not exists (select from sealed where sealed.id = l.id)
    order by l.id limit ${LINES_AT_ONCE}`.execute(tx);
  return rows;
}

interface Head {
  readonly number: number;
  readonly digest: string;
}

/** The last seal of each chain. */
async function selectHeads(tx: DatabaseTransaction): Promise<Map<string, Head>> {
  const { rows } = await sql<Head & { chain: string }>`select distinct on (chain) chain, number, digest from audit_seal order by chain, number desc`.execute(
    tx,
  );
  return new Map(rows.map(({ chain, number, digest }) => [chain, { number, digest }]));
}

function byChain(lines: readonly SealedLine[]): Map<string, SealedLine[]> {
  const chains = new Map<string, SealedLine[]>();
  for (const line of lines) {
    const own = chains.get(chainOf(line));
    if (own === undefined) chains.set(chainOf(line), [line]);
    else own.push(line);
  }
  return chains;
}

function sealOf(chain: string, lines: readonly SealedLine[], head: Head | undefined, sealed_at: Date) {
  const number = (head?.number ?? 0) + 1;
  const previous = head?.digest ?? NO_SEAL;
  return {
    chain,
    number,
    line_ids: lines.map(({ id }) => id),
    last_id: lines.at(-1)?.id,
    previous,
    digest: sealDigest(previous, chain, number, lines),
    sealed_at,
  };
}
