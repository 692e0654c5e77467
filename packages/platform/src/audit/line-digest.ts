import { createHash, type Hash } from "node:crypto";
import { type RawBuilder, sql } from "kysely";

/** A line of the journal as its seal covers it: every column, the moment to the microsecond. */
export interface SealedLine {
  readonly id: string;
  readonly person_id: string;
  /** Microseconds since 1970, as text. */
  readonly at: string;
  readonly subject: string;
  readonly role: string;
  readonly organism: string | null;
  readonly purpose: string;
  readonly action: string;
  readonly outcome: string;
  readonly object: string | null;
  readonly code: string | null;
}

/** The columns of {@link SealedLine}, for a query over `audit_line` named `l`. */
export const sealedColumns: RawBuilder<unknown> = sql`l.id, l.person_id, (extract(epoch from l.at) * 1000000)::bigint::text as at, l.subject, l.role, l.organism,
  l.purpose, l.action, l.outcome, l.object, l.code`;

/** What the first seal of a chain follows. */
export const NO_SEAL = "0".repeat(64);

/** Digest of a seal in the making: SHA-256 over the digest before it, its chain and number, and its lines in order, each as a JSON array of its columns. */
export class SealHash {
  readonly #hash: Hash;

  constructor(previous: string, chain: string, number: number) {
    this.#hash = createHash("sha256").update(JSON.stringify([previous, chain, number]));
  }

  add({ id, person_id, at, subject, role, organism, purpose, action, outcome, object, code }: SealedLine): void {
    this.#hash.update(`\n${JSON.stringify([id, person_id, at, subject, role, organism, purpose, action, outcome, object, code])}`);
  }

  /** The digest; nothing can be added after it. */
  digest(): string {
    return this.#hash.digest("hex");
  }
}

/** Digest of a seal whose lines are all at hand. */
export function sealDigest(previous: string, chain: string, number: number, lines: readonly SealedLine[]): string {
  const hash = new SealHash(previous, chain, number);
  for (const line of lines) hash.add(line);
  return hash.digest();
}

/** The chain of a line: its organism's, or that of acts of no organism. */
export const chainOf = (line: Pick<SealedLine, "organism">): string => line.organism ?? "";
