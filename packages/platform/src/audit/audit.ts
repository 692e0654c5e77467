import type { ActionContext } from "../context.ts";
import { bulkTable, insertRows } from "../database/bulk.ts";
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

interface WrittenLine {
  readonly entry: AuditEntry;
  readonly actor: ActionContext["actor"];
  readonly at: string;
}

const auditLines = bulkTable<WrittenLine>("audit_line", [
  ["person_id", "uuid", ({ entry }) => personKey(entry.personId)],
  ["id", "uuid", () => newId()],
  ["at", "timestamptz", ({ at }) => at],
  ["subject", "text", ({ actor }) => actor.subject],
  ["role", "text", ({ actor }) => actor.role],
  ["organism", "text", ({ actor }) => actor.organism],
  ["purpose", "text", ({ actor }) => actor.purpose],
  ["action", "text", ({ entry }) => entry.action],
  ["outcome", "text", ({ entry }) => entry.outcome],
  ["object", "text", ({ entry }) => entry.object ?? null],
  ["code", "text", ({ entry }) => entry.code ?? null],
]);

/** Writes lines in the transaction of the act they tell of: either both stay or neither. */
export async function writeAudit(tx: Executor, context: ActionContext, entries: readonly AuditEntry[]): Promise<void> {
  const { actor } = context;
  const at = context.clock.now().toISOString();
  await insertRows(
    tx,
    auditLines,
    entries.map((entry) => ({ entry, actor, at })),
  );
}

export type AuditLine = PlatformTables["audit_line"];

/** The lines about one person, newest first: who opened this file, when and why. */
export async function auditLinesOf(executor: Executor, personId: string, limit = 100): Promise<AuditLine[]> {
  return executor.selectFrom("audit_line").selectAll().where("person_id", "=", personId).orderBy("at", "desc").orderBy("id", "desc").limit(limit).execute();
}
