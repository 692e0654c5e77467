import { defineRefusal, type Refusal, RefusalSignal, refusal } from "@openamo/kernel";
import { sql } from "kysely";
import { writeAudit } from "../audit/audit.ts";
import type { ActionContext } from "../context.ts";
import type { DatabaseTransaction } from "../database/database.ts";
import { NO_PERSON } from "../ids.ts";
import { type Result, refuse } from "../result.ts";
import { bodyHash } from "./canonical.ts";
import { retrying } from "./retry.ts";

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

export const KEY_INVALID = defineRefusal({
  code: "idempotency-key-invalid",
  sentence: {
    fr: "Toute demande qui change quelque chose porte une clé d’idempotence de 8 à 200 caractères visibles.",
    en: "Every request that changes something carries an idempotency key of 8 to 200 visible characters.",
    ar: "كل طلب يغيّر شيئا يحمل مفتاح عدم تكرار من 8 إلى 200 حرف مرئي.",
  },
  remedy: {
    fr: "Ajoutez l’en-tête Idempotency-Key avec un identifiant unique, par exemple un UUID.",
    en: "Add the Idempotency-Key header with a unique id, a UUID for instance.",
    ar: "أضف الترويسة Idempotency-Key بمعرّف فريد، مثل UUID.",
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

const VISIBLE_KEY = /^[\x21-\x7e]{8,200}$/;

/** Whether a caller's key has an accepted form. */
export const isCommandKey = (key: string): boolean => VISIBLE_KEY.test(key);

/**
 * Runs a command in one transaction with its audit line and its answer.
 * The same key and body give the stored answer again (`replayed: true`); the same key with another body is refused.
 * A refusal undoes everything the work wrote: only the answer and the audit line stay. The value must survive JSON.
 * Two calls with one key at the same moment have one effect: the second waits on the key of the first.
 */
export async function runCommand<T>(
  context: ActionContext,
  command: Command,
  work: (tx: DatabaseTransaction) => Promise<CommandResult<T>>,
): Promise<Result<T>> {
  if (!isCommandKey(command.key)) return refuse(refusal(KEY_INVALID));
  const hash = bodyHash(command.action, command.body);
  return retrying(() =>
    context.database.transaction(async (tx) => {
      if (!(await takeKey(tx, context, command, hash))) return storedAnswer<T>(tx, context, command, hash);
      const result = await inSavepoint(tx, work);
      await keepAnswer(tx, context, command, result);
      return result;
    }),
  );
}

async function takeKey(tx: DatabaseTransaction, context: ActionContext, command: Command, hash: string): Promise<boolean> {
  const taken = await tx
    .insertInto("command_key")
    .values({
      caller: context.actor.subject,
      key: command.key,
      person_id: command.personId ?? NO_PERSON,
      body_hash: hash,
      received_at: context.clock.now(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("key")
    .executeTakeFirst();
  return taken !== undefined;
}

async function storedAnswer<T>(tx: DatabaseTransaction, context: ActionContext, command: Command, hash: string): Promise<Result<T>> {
  const stored = await tx
    .selectFrom("command_key")
    .innerJoin("command_answer", (join) =>
      join
        .onRef("command_answer.person_id", "=", "command_key.person_id")
        .onRef("command_answer.caller", "=", "command_key.caller")
        .onRef("command_answer.key", "=", "command_key.key"),
    )
    .select(["command_key.body_hash", "command_answer.answer"])
    .where("command_key.caller", "=", context.actor.subject)
    .where("command_key.key", "=", command.key)
    .executeTakeFirstOrThrow();
  if (stored.body_hash !== hash) {
    await writeAudit(tx, context, [{ personId: command.personId, action: command.action, outcome: "refused", code: KEY_REUSED.code }]);
    return refuse(refusal(KEY_REUSED));
  }
  const answer = stored.answer as { value: T } | { refusal: Refusal };
  return "refusal" in answer ? { ok: false, refusal: answer.refusal, replayed: true } : { ok: true, value: answer.value, replayed: true };
}

async function inSavepoint<T>(tx: DatabaseTransaction, work: (tx: DatabaseTransaction) => Promise<CommandResult<T>>): Promise<CommandResult<T>> {
  await sql`savepoint work`.execute(tx);
  let result: CommandResult<T>;
  try {
    result = await work(tx);
  } catch (error) {
    if (!(error instanceof RefusalSignal)) throw error;
    result = refuse(error.refusal);
  }
  if (!result.ok) await sql`rollback to savepoint work`.execute(tx);
  return result;
}

async function keepAnswer<T>(tx: DatabaseTransaction, context: ActionContext, command: Command, result: CommandResult<T>): Promise<void> {
  const answer = result.ok ? { value: result.value } : { refusal: result.refusal };
  await tx
    .insertInto("command_answer")
    .values({
      person_id: command.personId ?? NO_PERSON,
      caller: context.actor.subject,
      key: command.key,
      action: command.action,
      answer: JSON.stringify(answer),
      answered_at: context.clock.now(),
    })
    .execute();
  await writeAudit(tx, context, [
    {
      personId: command.personId,
      action: command.action,
      outcome: result.ok ? "done" : "refused",
      object: result.object,
      code: result.ok ? undefined : result.refusal.definition.code,
    },
  ]);
}
