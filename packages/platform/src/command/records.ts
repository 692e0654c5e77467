import { defineRefusal, type Refusal, refusal } from "@openamo/kernel";
import { sql } from "kysely";
import { type AuditEntry, writeAudit } from "../audit/audit.ts";
import type { ActionContext } from "../context.ts";
import { bulkTable, insertion, insertRows } from "../database/bulk.ts";
import type { DatabaseTransaction } from "../database/database.ts";
import { type Question, question } from "../database/questions.ts";
import { personKey } from "../ids.ts";
import { type Result, refuse } from "../result.ts";

export const KEY_REUSED = defineRefusal({
  code: "idempotency-key-reused",
  sentence: {
    fr: "Cette clé d’idempotence a déjà servi pour une autre demande.",
    en: "This idempotency key was already used for another request.",
    ar: "سبق استعمال مفتاح عدم التكرار هذا لطلب آخر.",
  },
  remedy: {
    fr: "Envoyez la nouvelle demande avec une nouvelle clé ; gardez la même clé seulement pour répéter la même demande.",
    en: "Send the new request with a new key; keep a key only to repeat the same request.",
    ar: "أرسل الطلب الجديد بمفتاح جديد؛ ولا تحتفظ بالمفتاح نفسه إلا لتكرار الطلب نفسه.",
  },
});

export interface Command {
  /** Chosen by the caller, kept for ever with the answer. */
  readonly key: string;
  /** The permission used: `claims:submit`. */
  readonly action: string;
  /** What was asked; only its hash is kept. */
  readonly body: unknown;
  /** The person concerned, or null. */
  readonly personId: string | null;
}

/** What the work of a command answers, what its audit line names, and the lines of what was read for the answer: they follow its own. */
export type CommandResult<T> = Result<T> & { readonly object?: string; readonly reads?: readonly AuditEntry[] };

interface HashedCommand extends Command {
  readonly hash: string;
}

interface TakenKey {
  readonly caller: string;
  readonly command: HashedCommand;
  readonly at: string;
}

const commandKeys = bulkTable<TakenKey>(
  "command_key",
  [
    ["caller", "text", ({ caller }) => caller],
    ["key", "text", ({ command }) => command.key],
    ["person_id", "uuid", ({ command }) => personKey(command.personId)],
    ["body_hash", "text", ({ command }) => command.hash],
    ["received_at", "timestamptz", ({ at }) => at],
  ],
  "on conflict do nothing returning key as returned",
);

/** Takes keys for these commands; those that were taken before are not in the answer. In the order of keys, so two batches cannot wait for each other. */
export function takingKeys(context: ActionContext, commands: readonly HashedCommand[]): Question<ReadonlySet<string>> {
  const at = context.clock.now().toISOString();
  const caller = context.actor.subject;
  const inOrder = commands.map((command) => ({ caller, command, at })).sort((a, b) => (a.command.key < b.command.key ? -1 : 1));
  return question(insertion(commandKeys, inOrder), (rows: readonly { returned: string }[]) => new Set(rows.map(({ returned }) => returned)));
}

/** The answers given before to these commands. */
export async function storedAnswers<T>(tx: DatabaseTransaction, context: ActionContext, commands: readonly HashedCommand[]): Promise<Map<string, Result<T>>> {
  const answers = new Map<string, Result<T>>();
  if (commands.length === 0) return answers;
  const caller = context.actor.subject;
  const keys = commands.map(({ key }) => key);
  const wanted = sql<string>`any(${keys}::text[])`;
  // Two questions: a key lies where it is looked up, its answer with the person.
  const taken = await tx.selectFrom("command_key").select(["key", "person_id", "body_hash"]).where("caller", "=", caller).where("key", "=", wanted).execute();
  const answered = await tx
    .selectFrom("command_answer")
    .select(["key", "answer"])
    .where("person_id", "=", sql<string>`any(${[...new Set(taken.map((row) => row.person_id))]}::uuid[])`)
    .where("caller", "=", caller)
    .where("key", "=", wanted)
    .execute();
  const byAnswered = new Map(answered.map(({ key, answer }) => [key, answer]));
  const byKey = new Map(taken.map((row) => [row.key, row]));
  const reused: Command[] = [];
  for (const command of commands) {
    const row = byKey.get(command.key);
    if (row === undefined || !byAnswered.has(command.key)) throw new Error("a key was taken without an answer");
    const same = row.body_hash === command.hash;
    if (!same) reused.push(command);
    answers.set(command.key, same ? replayed<T>(byAnswered.get(command.key)) : refuse(refusal(KEY_REUSED)));
  }
  await writeAudit(
    tx,
    context,
    reused.map(({ personId, action }) => ({ personId, action, outcome: "refused", code: KEY_REUSED.code })),
  );
  return answers;
}

function replayed<T>(stored: unknown): Result<T> {
  const answer = stored as { value: T } | { refusal: Refusal };
  return "refusal" in answer ? { ok: false, refusal: answer.refusal, replayed: true } : { ok: true, value: answer.value, replayed: true };
}

interface GivenAnswer<T> {
  readonly caller: string;
  readonly command: Command;
  readonly result: CommandResult<T>;
  readonly at: string;
}

const commandAnswers = bulkTable<GivenAnswer<unknown>>("command_answer", [
  ["person_id", "uuid", ({ command }) => personKey(command.personId)],
  ["caller", "text", ({ caller }) => caller],
  ["key", "text", ({ command }) => command.key],
  ["action", "text", ({ command }) => command.action],
  ["answer", "jsonb", ({ result }) => JSON.stringify(result.ok ? { value: result.value } : { refusal: result.refusal })],
  ["answered_at", "timestamptz", ({ at }) => at],
]);

/** Keeps the answers for ever, each with its audit line. */
export async function keepAnswers<T>(
  tx: DatabaseTransaction,
  context: ActionContext,
  commands: readonly Command[],
  results: readonly CommandResult<T>[],
): Promise<void> {
  const at = context.clock.now().toISOString();
  const caller = context.actor.subject;
  const pairs = commands.map((command, index) => {
    const result = results[index];
    if (result === undefined) throw new Error("a command without an answer");
    return { caller, command, result, at };
  });
  await insertRows(tx, commandAnswers, pairs);
  await writeAudit(
    tx,
    context,
    pairs.flatMap(({ command, result }): AuditEntry[] => {
      const { personId, action } = command;
      const { object, reads = [] } = result;
      if (result.ok) return [{ personId, action, outcome: "done", object }, ...reads];
      return [{ personId, action, outcome: "refused", object, code: result.refusal.definition.code }];
    }),
  );
}
