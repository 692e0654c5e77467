import { type DialectAdapter, type Driver, PostgresAdapter, PostgresDialect, type RawBuilder, sql } from "kysely";
import type pg from "pg";
import type { Executor } from "./database.ts";
import { answered, type Question, question } from "./questions.ts";
import { ServerDriver } from "./server-driver.ts";

/** What a connection or a transaction knows of the store under it. */
class StoreAdapter extends PostgresAdapter {
  /** Whether it is a server, not the embedded engine. */
  readonly server: boolean;
  /** Whether cases lie on several machines. */
  spread = false;

  constructor(server: boolean) {
    super();
    this.server = server;
  }
}

/** The dialect of PostgreSQL, whose adapter remembers how the store lies. */
export class StoreDialect extends PostgresDialect {
  readonly #server: pg.Pool | undefined;

  /** `server` tells that the pool leads to a server, not to the embedded engine. */
  constructor(pool: pg.Pool, server: boolean) {
    super({ pool });
    this.#server = server ? pool : undefined;
  }

  override createDriver(): Driver {
    return this.#server === undefined ? super.createDriver() : new ServerDriver(this.#server);
  }

  override createAdapter(): DialectAdapter {
    return new StoreAdapter(this.#server !== undefined);
  }
}

const adapterOf = (executor: Executor): DialectAdapter => executor.getExecutor().adapter;

/** What stands for the store under an executor: the same for a database and all its transactions, so that what is known of the store can be kept by it. */
export const storeUnder = (executor: Executor): object => adapterOf(executor);

/** Whether cases lie on several machines (Citus). A few statements that one PostgreSQL takes at once are then asked part by part. */
export function isSpread(executor: Executor): boolean {
  const adapter = adapterOf(executor);
  return adapter instanceof StoreAdapter && adapter.spread;
}

/** One plan for all values, made for statements that name the rows they want: a small table is not read whole, as its plan would go on doing when it is large. */
const PLANNED_ONCE = sql`select set_config('plan_cache_mode', 'force_generic_plan', true), set_config('enable_seqscan', 'off', true),
  set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true)`;

/**
 * Makes the server plan each statement of a transaction once for each connection, by the keys of its tables, instead of again for each number of
 * values: for work of few rows that is done all the time. Nothing to ask of the embedded engine, nor where cases lie on several machines, which
 * must know the values to know the machine.
 */
export function plannedOnce(tx: Executor): Question<void> {
  const adapter = adapterOf(tx);
  return adapter instanceof StoreAdapter && adapter.server && !adapter.spread ? question(PLANNED_ONCE, () => undefined) : answered(undefined);
}

/** Version of the Citus extension in this database, or null. */
export async function citusVersion(executor: Executor): Promise<string | null> {
  const { rows } = await sql<{ version: string }>`select extversion as version from pg_extension where extname = 'citus'`.execute(executor);
  return rows[0]?.version ?? null;
}

/** Asks the store how it lies, once when it is opened and again when it was spread. */
export async function learnSpread(executor: Executor): Promise<void> {
  const adapter = adapterOf(executor);
  if (!(adapter instanceof StoreAdapter) || (await citusVersion(executor)) === null) return;
  const { rows } = await sql<{ count: number }>`select count(*) as count from pg_dist_partition where partmethod = 'h'`.execute(executor);
  adapter.spread = (rows[0]?.count ?? 0) > 0;
}

/**
 * Asks something about persons that must be asked on one machine at a time where cases are spread: a lock on rows. On one machine it is asked
 * once for all. Parts come in an order that is the same for everybody, so that no two transactions can wait for each other.
 */
export async function eachMachine<Row>(executor: Executor, personIds: readonly string[], ask: (some: readonly string[]) => Promise<Row[]>): Promise<Row[]> {
  if (!isSpread(executor) || personIds.length === 1) return ask(personIds);
  const { rows } = await sql<{ ids: string[] }>`
    select array_agg(id::text order by id) as ids from (
      select id, get_shard_id_for_distribution_column('insured_file', id) as shard from unnest(${personIds}::uuid[]) as id
    ) p group by shard order by shard`.execute(executor);
  const found: Row[] = [];
  for (const { ids } of rows) found.push(...(await ask(ids)));
  return found;
}

/**
 * Asks for rows that are found by something else than the person and held until the end of the transaction. Where cases are spread, the persons
 * are found first, without a lock, and then asked machine by machine: what changed meanwhile is seen by the condition that is asked again.
 * `within` bounds the question to persons.
 */
export async function heldRows<Row>(
  executor: Executor,
  persons: () => Promise<readonly { person_id: string }[]>,
  ask: (within: RawBuilder<boolean>) => Promise<Row[]>,
): Promise<Row[]> {
  if (!isSpread(executor)) return ask(sql<boolean>`true`);
  const ids = [...new Set((await persons()).map(({ person_id }) => person_id))].sort();
  if (ids.length === 0) return [];
  return eachMachine(executor, ids, (some) => ask(sql<boolean>`person_id = any(${some}::uuid[])`));
}
