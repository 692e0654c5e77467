import { sql } from "kysely";
import type { Executor } from "../database/database.ts";
import { chainOf, NO_SEAL, type SealedLine, sealDigest, sealedColumns } from "./line-digest.ts";

/** The last seal of a chain, to be kept outside the system: whoever can rewrite the whole database cannot rewrite what was kept elsewhere. */
export interface AuditHead {
  readonly chain: string;
  readonly number: number;
  readonly digest: string;
}

/** What no longer agrees, and where: a chain and the number of a seal. */
export interface AuditFault {
  readonly chain: string;
  readonly number: number;
  /**
   * `line-missing`: a sealed line is gone. `content-changed`: a line of the seal, or the seal, was changed. `seal-missing`: a number is skipped,
   * or the seal does not follow the one before. `head-differs`: the chain does not hold the head that was kept elsewhere.
   */
  readonly what: "line-missing" | "content-changed" | "seal-missing" | "head-differs";
}

export interface AuditReport {
  readonly chains: number;
  readonly seals: number;
  readonly lines: number;
  /** Lines that no seal covers yet. */
  readonly unsealed: number;
  /** Of those, lines older than the last seal: written late by a long transaction, or slipped in. A whole pass of the sealer takes them up. */
  readonly unsealedBeforeLastSeal: number;
  readonly faults: readonly AuditFault[];
}

interface SealRow {
  readonly chain: string;
  readonly number: number;
  readonly line_ids: readonly string[];
  readonly previous: string;
  readonly digest: string;
}

/** The last seal of every chain. */
export async function auditHeads(executor: Executor): Promise<AuditHead[]> {
  const { rows } = await sql<AuditHead>`select distinct on (chain) chain, number, digest from audit_seal order by chain, number desc`.execute(executor);
  return rows;
}

/**
 * Reads the whole journal again and reckons every seal anew, one seal in memory at a time.
 * @param heads - seals kept elsewhere, that the chains must still hold.
 */
export async function verifyAudit(executor: Executor, heads: readonly AuditHead[] = [], onSeal?: (done: number) => void): Promise<AuditReport> {
  const faults: AuditFault[] = [];
  const kept = new Map(heads.map((head) => [`${head.number}\n${head.chain}`, head]));
  let before: SealRow | undefined;
  let seals = 0;
  let lines = 0;
  const chains = new Set<string>();
  for await (const seal of sealsInOrder(executor)) {
    const follows = before?.chain === seal.chain ? before : undefined;
    if (seal.number !== (follows?.number ?? 0) + 1 || seal.previous !== (follows?.digest ?? NO_SEAL)) faults.push(fault(seal, "seal-missing"));
    const content = await linesOf(executor, seal);
    const what = wrongContent(seal, content);
    if (what !== undefined) faults.push(fault(seal, what));
    const key = `${seal.number}\n${seal.chain}`;
    if (kept.get(key)?.digest === seal.digest) kept.delete(key);
    chains.add(seal.chain);
    seals += 1;
    lines += content.length;
    before = seal;
    onSeal?.(seals);
  }
  for (const head of kept.values()) faults.push(fault(head, "head-differs"));
  return { chains: chains.size, seals, lines, ...(await countUnsealed(executor)), faults };
}

const fault = ({ chain, number }: Pick<SealRow, "chain" | "number">, what: AuditFault["what"]): AuditFault => ({ chain, number, what });

async function* sealsInOrder(executor: Executor): AsyncGenerator<SealRow> {
  for (let after: Pick<SealRow, "chain" | "number"> | undefined; ; ) {
    const from = after === undefined ? sql`true` : sql`(chain, number) > (${after.chain}, ${after.number})`;
    const { rows } = await sql<SealRow>`
      select chain, number, line_ids::text[] as line_ids, previous, digest from audit_seal where ${from} order by chain, number limit 20`.execute(executor);
    yield* rows;
    after = rows.at(-1);
    if (after === undefined) return;
  }
}

/** The lines that the seal names, in its order. */
async function linesOf(executor: Executor, seal: SealRow): Promise<SealedLine[]> {
  const { rows } = await sql<SealedLine>`select ${sealedColumns} from audit_line l where l.id = any(${[...seal.line_ids]}::uuid[])`.execute(executor);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return seal.line_ids.flatMap((id) => byId.get(id) ?? []);
}

function wrongContent(seal: SealRow, lines: readonly SealedLine[]): AuditFault["what"] | undefined {
  if (lines.length !== seal.line_ids.length) return "line-missing";
  const own = lines.every((line) => chainOf(line) === seal.chain);
  return own && sealDigest(seal.previous, seal.chain, seal.number, lines) === seal.digest ? undefined : "content-changed";
}

async function countUnsealed(executor: Executor): Promise<Pick<AuditReport, "unsealed" | "unsealedBeforeLastSeal">> {
  const { rows } = await sql<{ unsealed: number; before: number }>`
    with sealed as materialized (select unnest(line_ids) as id from audit_seal)
    select count(*)::bigint as unsealed, count(*) filter (where l.id < (select max(last_id::text) from audit_seal)::uuid)::bigint as before
    from audit_line l where not exists (select from sealed where sealed.id = l.id)`.execute(executor);
  return { unsealed: rows[0]?.unsealed ?? 0, unsealedBeforeLastSeal: rows[0]?.before ?? 0 };
}
