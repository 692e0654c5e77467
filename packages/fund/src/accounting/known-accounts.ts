import { type Database, type Executor, storeUnder } from "@openamo/platform";
import { sql } from "kysely";

/** Accounts of a store as this process knows them. Accounts are never removed: one that was seen committed is there for ever. */
interface Known {
  readonly sure: Set<string>;
  /** Written or wanted by transactions that may yet be undone. */
  readonly unsure: Set<string>;
}

const stores = new WeakMap<object, Known>();

function knownIn(store: object): Known {
  const known = stores.get(store) ?? { sure: new Set(), unsure: new Set() };
  stores.set(store, known);
  return known;
}

/** Those of some accounts that this process has not seen committed. They are looked at by the next {@link seeAccounts}. */
export function notKnown<Account extends { readonly id: string }>(executor: Executor, accounts: readonly Account[]): Account[] {
  const { sure, unsure } = knownIn(storeUnder(executor));
  const others = accounts.filter(({ id }) => !sure.has(id));
  for (const { id } of others) unsure.add(id);
  return others;
}

/**
 * Looks which accounts that transactions wanted lately are committed, so that later ones need not open them. Called outside of transactions: it sees
 * nothing that could still be undone.
 */
export async function seeAccounts(database: Database): Promise<void> {
  const { sure, unsure } = knownIn(storeUnder(database.kysely));
  if (unsure.size === 0) return;
  const asked = [...unsure];
  unsure.clear();
  const { rows } = await sql<{ id: string }>`select id from account where id = any(${asked}::text[])`.execute(database.kysely);
  for (const { id } of rows) sure.add(id);
}
