import { defineRefusal, RefusalSignal, refusal } from "@openamo/kernel";
import { sql } from "kysely";
import type { ActionContext } from "../context.ts";
import type { DatabaseTransaction } from "../database/database.ts";
import { answered, ask, type Question, together } from "../database/questions.ts";
import { type Result, refuse } from "../result.ts";
import { bodyHash } from "./canonical.ts";
import { type Command, type CommandResult, keepAnswers, storedAnswers, takingKeys } from "./records.ts";
import { retrying } from "./retry.ts";

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
  const [result] = await runCommands<T>(context, [command], async (tx) => [await inSavepoint(tx, () => work(tx))]);
  if (result === undefined) throw new Error("a command without an answer");
  return result;
}

/**
 * Runs many commands in one transaction, with one write per kind of record. `work` receives those that were not answered before and gives
 * their answers in the same order; it must write nothing for a command that it refuses. Doing a batch again moves nothing.
 * What `beside` asks travels with the taking of the keys and comes right after it, whichever of the commands turn out to be new; `work` is given
 * the answers.
 */
export async function runCommands<T, Beside = undefined>(
  context: ActionContext,
  commands: readonly Command[],
  work: (tx: DatabaseTransaction, fresh: readonly Command[], beside: Beside | undefined) => Promise<readonly CommandResult<T>[]>,
  beside?: (tx: DatabaseTransaction) => Question<Beside> | undefined,
): Promise<Result<T>[]> {
  if (new Set(commands.map(({ key }) => key)).size !== commands.length) throw new RangeError("the keys of a batch are distinct");
  const valid = commands.filter(({ key }) => isCommandKey(key)).map((command) => ({ ...command, hash: bodyHash(command.action, command.body) }));
  const answers = await retrying(() =>
    context.database.transaction(async (tx) => {
      const { taken, read } = await ask(tx, together({ taken: takingKeys(context, valid), read: beside?.(tx) ?? answered(undefined) }));
      const fresh = valid.filter(({ key }) => taken.has(key));
      const given = await storedAnswers<T>(
        tx,
        context,
        valid.filter(({ key }) => !taken.has(key)),
      );
      if (fresh.length > 0) {
        const results = await work(tx, fresh, read);
        await keepAnswers(tx, context, fresh, results);
        for (const [index, { key }] of fresh.entries()) given.set(key, resultAt(results, index));
      }
      return given;
    }),
  );
  return commands.map(({ key }) => answers.get(key) ?? refuse(refusal(KEY_INVALID)));
}

/** The answer without what only the audit line needs: a first answer and its replay are alike. */
function resultAt<T>(results: readonly CommandResult<T>[], index: number): Result<T> {
  const result = results[index];
  if (result === undefined) throw new Error("a command without an answer");
  return result.ok ? { ok: true, value: result.value, replayed: false } : refuse(result.refusal);
}

async function inSavepoint<T>(tx: DatabaseTransaction, work: () => Promise<CommandResult<T>>): Promise<CommandResult<T>> {
  await sql`savepoint work`.execute(tx);
  let result: CommandResult<T>;
  try {
    result = await work();
  } catch (error) {
    if (!(error instanceof RefusalSignal)) throw error;
    result = refuse(error.refusal);
  }
  if (!result.ok) await sql`rollback to savepoint work`.execute(tx);
  return result;
}
