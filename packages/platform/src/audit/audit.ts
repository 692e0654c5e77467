import type { ActionContext } from "../context.ts";
import type { Executor } from "../database/database.ts";
import { newId, personKey } from "../ids.ts";
import type { PlatformTables } from "../tables.ts";

/** One line of the journal, beyond what the actor already says. Ids and codes only: the journal holds no health data. */
export interface AuditEntry {
  /** Whose file; null when the act concerns no person. */
  readonly personId: string | null;
  /** `claims:submit`: the permission used. */
  readonly action: string;
  readonly outcome: "done" | "refused" | "read";
  /** What was touched: a claim's reference, a professional's id. */
  readonly object?: string | undefined;
  /** Code of the refusal. */
  readonly code?: string | undefined;
}

/** Writes lines in the transaction of the act they tell of: either both stay or neither. */
export async function writeAudit(tx: Executor, context: ActionContext, entries: readonly AuditEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const { actor } = context;
  const at = context.clock.now();
  const rows = entries.map((entry) => ({
    person_id: personKey(entry.personId),
    id: newId(),
    at,
    subject: actor.subject,
    role: actor.role,
    organism: actor.organism,
    purpose: actor.purpose,
    action: entry.action,
    outcome: entry.outcome,
    object: entry.object ?? null,
    code: entry.code ?? null,
  }));
  await tx.insertInto("audit_line").values(rows).execute();
}

export type AuditLine = PlatformTables["audit_line"];

/** The lines about one person, newest first: who opened this file, when and why. */
export async function auditLinesOf(executor: Executor, personId: string, limit = 100): Promise<AuditLine[]> {
  return executor.selectFrom("audit_line").selectAll().where("person_id", "=", personId).orderBy("at", "desc").orderBy("id", "desc").limit(limit).execute();
}
