import type { Database, DatabaseTransaction } from "./database.ts";

const UNDO = Symbol("undo");

/** Runs work in a transaction that is always undone: what would happen, without any of it happening. What the work throws is thrown. */
export async function tryOut<T>(database: Database, work: (tx: DatabaseTransaction) => Promise<T>): Promise<T> {
  let outcome: { readonly value: T } | undefined;
  try {
    await database.transaction(async (tx) => {
      outcome = { value: await work(tx) };
      throw UNDO;
    });
  } catch (error) {
    if (error !== UNDO) throw error;
  }
  if (outcome === undefined) throw new Error("a transaction ended without its work");
  return outcome.value;
}
