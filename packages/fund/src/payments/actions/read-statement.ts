import { RefusalSignal, refusal, type StatementHeader, type StatementPart } from "@openamo/kernel";
import { type DatabaseTransaction, done, type Result, requirePermission, runCommand } from "@openamo/platform";
import { requireLedger } from "../../accounting/index.ts";
import type { FundContext } from "../../context.ts";
import { applyStatement } from "../apply-statement.ts";
import { type EntryOutcome, WORKLIST } from "../bank-entry.ts";
import { matchStatement } from "../match-statement.ts";
import { STATEMENT_DIFFERS, STATEMENT_OF_ANOTHER_ACCOUNT } from "../refusals.ts";
import { payingAccounts } from "../store-accounts.ts";
import { insertEntries, type TreatedEntry, takeStatement } from "../store-statements.ts";

export interface ReadBankStatement {
  readonly key: string;
  readonly organism: string;
  /** Hash of the whole file. */
  readonly contentHash: string;
  /** Reads the file from its beginning, as often as it is asked. */
  readonly parts: () => AsyncIterable<StatementPart>;
}

/** What a file of statements told. */
export interface StatementReading {
  /** Statements read now, and those that had been read before. */
  readonly statements: number;
  readonly known: number;
  readonly outcomes: Readonly<Record<EntryOutcome, number>>;
  readonly paid: number;
  readonly returned: number;
  /** Movements that wait for an agent. */
  readonly toLookAt: number;
}

const NONE: Readonly<Record<EntryOutcome, number>> = { paid: 0, returned: 0, known: 0, pending: 0, unknown: 0, "amount-differs": 0, unreadable: 0 };

/**
 * Reads bank statements: payments are confirmed, or come back and are owed again, and what cannot be explained waits for an agent. One
 * transaction: the file has its whole effect or none, and a statement has it once.
 */
export async function readBankStatement(context: FundContext, input: ReadBankStatement): Promise<Result<StatementReading>> {
  requirePermission(context, "payments:read-statement");
  const { key, organism, contentHash } = input;
  return runCommand(context, { key, action: "payments:read-statement", body: { organism, contentHash }, personId: null }, async (tx) => {
    const { id } = await requireLedger(context, tx, organism);
    const reading = new Reading(context, tx, id, contentHash);
    for await (const part of input.parts()) await reading.take(part);
    return { ...done(await reading.end()), object: `${organism} ${contentHash.slice(0, 12)}` };
  });
}

class Reading {
  readonly #context: FundContext;
  readonly #tx: DatabaseTransaction;
  readonly #organism: string;
  readonly #hash: string;
  readonly #outcomes = { ...NONE };
  #statement: string | undefined;
  #entries: TreatedEntry["entry"][] = [];
  #statements = 0;
  #known = 0;
  #paid = 0;
  #returned = 0;

  constructor(context: FundContext, tx: DatabaseTransaction, organism: string, hash: string) {
    this.#context = context;
    this.#tx = tx;
    this.#organism = organism;
    this.#hash = hash;
  }

  async take(part: StatementPart): Promise<void> {
    if (part.kind === "statement") return this.#begin(part.header);
    if (this.#statement === undefined) return;
    this.#entries.push(part.kind === "entry" ? part.entry : { unreadable: part.entry });
  }

  async #begin(header: StatementHeader): Promise<void> {
    await this.#finish();
    const accounts = await payingAccounts(this.#tx, this.#organism);
    if (!accounts.some(({ account }) => account === header.account)) throw new RefusalSignal(refusal(STATEMENT_OF_ANOTHER_ACCOUNT, {}, "file"));
    const { actor, clock } = this.#context;
    const taken = await takeStatement(this.#tx, this.#organism, header, this.#hash, clock.now(), actor.subject);
    if (taken === "differs") throw new RefusalSignal(refusal(STATEMENT_DIFFERS, { statement: header.id }, "file"));
    this.#statement = taken === "same" ? undefined : taken.id;
    if (taken === "same") this.#known += 1;
    else this.#statements += 1;
  }

  async #finish(): Promise<void> {
    if (this.#statement === undefined || this.#entries.length === 0) return;
    const matched = await matchStatement(this.#tx, this.#organism, this.#entries);
    await applyStatement(this.#context, this.#tx, matched);
    await insertEntries(this.#tx, this.#organism, this.#statement, matched.treated);
    for (const { outcome } of matched.treated) this.#outcomes[outcome] += 1;
    this.#paid += matched.paid.length;
    this.#returned += matched.returned.length;
    this.#entries = [];
  }

  async end(): Promise<StatementReading> {
    await this.#finish();
    const toLookAt = WORKLIST.reduce((sum, outcome) => sum + this.#outcomes[outcome], 0);
    return { statements: this.#statements, known: this.#known, outcomes: this.#outcomes, paid: this.#paid, returned: this.#returned, toLookAt };
  }
}
