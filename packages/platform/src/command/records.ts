import { defineRefusal, type Refusal, refusal } from "@openamo/kernel";
import { sql } from "kysely";
import { writeAudit } from "../audit/audit.ts";
import type { ActionContext } from "../context.ts";
import type { DatabaseTransaction } from "../database/database.ts";
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

/** What the work of a command answers, and what the audit line names. */
export type CommandResult<T> = Result<T> & { readonly object?: string };

interface HashedCommand extends Command {
  readonly hash: string;
}

/** Takes keys for these commands; those that were taken before are not in the answer. In the order of keys, so two batches cannot wait for each other. */
export async function takeKeys(tx: DatabaseTransaction, context: ActionContext, commands: readonly HashedCommand[]): Promise<Set<string>> {
  if (commands.length === 0) return new Set();
  const received_at = context.clock.now();
  const rows = commands.map(({ key, personId, hash }) => ({
    caller: context.actor.subject,
    key,
    person_id: personKey(personId),
    body_hash: hash,
    received_at,
  }));
  const taken = await tx
    .insertInto("command_key")
    .values(rows.sort((a, b) => (a.key < b.key ? -1 : 1)))
    .onConflict((conflict) => conflict.doNothing())
    .returning("key")
    .execute();
  return new Set(taken.map(({ key }) => key));
}

/** The answers given before to these commands. */
export async function storedAnswers<T>(tx: DatabaseTransaction, context: ActionContext, commands: readonly HashedCommand[]): Promise<Map<string, Result<T>>> {
  const answers = new Map<string, Result<T>>();
  if (commands.length === 0) return answers;
  const keys = commands.map(({ key }) => key);
  const rows = await tx
    .selectFrom("command_key")
    .innerJoin("command_answer", (join) =>
      join
        .onRef("command_answer.person_id", "=", "command_key.person_id")
        .onRef("command_answer.caller", "=", "command_key.caller")
        .onRef("command_answer.key", "=", "command_key.key"),
    )
    .select(["command_key.key", "command_key.body_hash", "command_answer.answer"])
    .where("command_key.caller", "=", context.actor.subject)
    .where("command_key.key", "=", sql<string>`any(${keys}::text[])`)
    .execute();
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const reused: Command[] = [];
  for (const command of commands) {
    const row = byKey.get(command.key);
    if (row === undefined) throw new Error("a key was taken without an answer");
    const same = row.body_hash === command.hash;
    if (!same) reused.push(command);
    answers.set(command.key, same ? replayed<T>(row.answer) : refuse(refusal(KEY_REUSED)));
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

/** Keeps the answers for ever, each with its audit line. */
export async function keepAnswers<T>(
  tx: DatabaseTransaction,
  context: ActionContext,
  commands: readonly Command[],
  results: readonly CommandResult<T>[],
): Promise<void> {
  const answered_at = context.clock.now();
  const pairs = commands.map((command, index) => ({ command, result: results[index] }));
  const rows = pairs.map(({ command, result }) => ({
    person_id: personKey(command.personId),
    caller: context.actor.subject,
    key: command.key,
    action: command.action,
    answer: JSON.stringify(result?.ok ? { value: result.value } : { refusal: result?.refusal }),
    answered_at,
  }));
  await tx.insertInto("command_answer").values(rows).execute();
  await writeAudit(
    tx,
    context,
    pairs.map(({ command, result }) => ({
      personId: command.personId,
      action: command.action,
      outcome: result?.ok ? "done" : "refused",
      object: result?.object,
      code: result === undefined || result.ok ? undefined : result.refusal.definition.code,
    })),
  );
}
