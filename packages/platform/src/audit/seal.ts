import { setTimeout } from "node:timers/promises";
import { sql } from "kysely";
import type { Clock } from "../clock.ts";
import type { Database, DatabaseTransaction, Executor } from "../database/database.ts";
import { chainOf, NO_SEAL, type SealedLine, SealHash, sealedColumns } from "./line-digest.ts";
import { firstIdOf, idsSince, type UnseenFrom } from "./unseen.ts";

/** Any number will do as long as every process of the program takes the same one. */
const SEALER_LOCK = 730_114_228;
/** Most lines of the seals of one transaction. */
const LINES_AT_ONCE = 5_000;
/** Lines read and reckoned at once: whoever asks something of the same process meanwhile waits for no more than these, a hundredth of a second. */
const LINES_READ_AT_ONCE = 1_000;

export interface SealOptions {
  /** Looks for unsealed lines over the whole journal, not only among the recent ones. */
  readonly whole?: boolean;
  /** Milliseconds of rest after each thousand lines, for those who use the same machine. */
  readonly rest?: number;
  readonly signal?: AbortSignal;
}

/**
 * Seals the lines of the journal that are not sealed yet, in their order, a few thousand in each transaction. One process seals at a time:
 * another that tries meanwhile does nothing.
 * @returns how many lines were sealed.
 */
export async function sealAudit(database: Database, clock: Clock, options: SealOptions = {}): Promise<number> {
  return (await pass(database, clock, options, options.whole === true ? undefined : await firstIdOf(database.kysely))).sealed;
}

/**
 * A sealer that goes over the journal again and again: each pass looks back no further than to what the one before it may not have seen, since it
 * was written by a transaction still under way.
 */
export function repeatedSealer(database: Database, clock: Clock): (options?: Omit<SealOptions, "whole">) => Promise<number> {
  let from: UnseenFrom;
  return async (options = {}) => {
    const next = await idsSince(database.kysely);
    const { sealed, finished } = await pass(database, clock, options, from ?? (await firstIdOf(database.kysely)));
    // What a pass left, and what another process took, is looked for again.
    if (finished) from = next;
    return sealed;
  };
}

async function pass(database: Database, clock: Clock, { signal, rest = 0 }: SealOptions, from: UnseenFrom): Promise<{ sealed: number; finished: boolean }> {
  let [sealed, after] = [0, from];
  while (signal?.aborted !== true) {
    const made = await database.transaction((tx) => sealSome(tx, clock, after, rest));
    if (made === undefined) return { sealed, finished: false };
    sealed += made.lines;
    if (made.lines < LINES_AT_ONCE) return { sealed, finished: true };
    after = made.last;
  }
  return { sealed, finished: false };
}

interface OpenSeal {
  readonly number: number;
  readonly previous: string;
  readonly hash: SealHash;
  readonly ids: string[];
}

/** Seals lines whose id comes after another; undefined while another process seals. */
async function sealSome(tx: DatabaseTransaction, clock: Clock, after: UnseenFrom, rest: number): Promise<{ lines: number; last: UnseenFrom } | undefined> {
  const { rows: lock } = await sql<{ taken: boolean }>`select pg_try_advisory_xact_lock(${SEALER_LOCK}) as taken`.execute(tx);
  if (lock[0]?.taken !== true) return undefined;
  const seals = new Map<string, OpenSeal>();
  let [lines, last] = [0, after];
  while (lines < LINES_AT_ONCE) {
    const found = await unsealedLines(tx, last);
    await openSeals(tx, seals, found);
    for (const line of found) addLine(seals, line);
    lines += found.length;
    last = found.at(-1)?.id ?? last;
    if (found.length < LINES_READ_AT_ONCE) break;
    await setTimeout(rest);
  }
  await keepSeals(tx, seals, clock.now());
  return { lines, last };
}

async function unsealedLines(tx: Executor, after: UnseenFrom): Promise<SealedLine[]> {
  const lines = after === undefined ? sql`true` : sql`l.id > ${after}::uuid`;
  const seals = after === undefined ? sql`true` : sql`s.last_id > ${after}::uuid`;
  const { rows } = await sql<SealedLine>`
    with sealed as materialized (select unnest(s.line_ids) as id from audit_seal s where ${seals})
    select ${sealedColumns} from audit_line l
    where ${lines} and not exists (select from sealed where sealed.id = l.id)
    order by l.id limit ${LINES_READ_AT_ONCE}`.execute(tx);
  return rows;
}

/** Begins the seals of chains that have none in the making, each after the last of its chain. */
async function openSeals(tx: Executor, seals: Map<string, OpenSeal>, lines: readonly SealedLine[]): Promise<void> {
  const chains = [...new Set(lines.map(chainOf))].filter((chain) => !seals.has(chain));
  if (chains.length === 0) return;
  const { rows } = await sql<{ chain: string; number: number; digest: string }>`
    select h.chain, h.number, h.digest from unnest(${chains}::text[]) as c
      cross join lateral (select chain, number, digest from audit_seal where chain = c order by number desc limit 1) h`.execute(tx);
  const heads = new Map(rows.map((head) => [head.chain, head]));
  for (const chain of chains) {
    const head = heads.get(chain);
    const [number, previous] = [(head?.number ?? 0) + 1, head?.digest ?? NO_SEAL];
    seals.set(chain, { number, previous, hash: new SealHash(previous, chain, number), ids: [] });
  }
}

function addLine(seals: ReadonlyMap<string, OpenSeal>, line: SealedLine): void {
  const seal = seals.get(chainOf(line));
  if (seal === undefined) throw new Error("a line of a chain that has no seal");
  seal.hash.add(line);
  seal.ids.push(line.id);
}

async function keepSeals(tx: Executor, seals: ReadonlyMap<string, OpenSeal>, sealedAt: Date): Promise<void> {
  if (seals.size === 0) return;
  const rows = [...seals].map(([chain, { number, previous, hash, ids }]) => {
    return { chain, number, line_ids: ids, last_id: ids.at(-1), previous, digest: hash.digest(), sealed_at: sealedAt };
  });
  await sql`insert into audit_seal (chain, number, line_ids, last_id, previous, digest, sealed_at)
    select chain, number, line_ids, last_id, previous, digest, sealed_at from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as s (chain text, number bigint, line_ids uuid[], last_id uuid, previous text, digest text, sealed_at timestamptz)`.execute(tx);
}
