import { AbortedTransactionError, type CompiledQuery, type DatabaseConnection, type Driver, type QueryResult, type TransactionSettings } from "kysely";
import type pg from "pg";
import { type Answer, Message, type Prepared, type Statement } from "./message.ts";
import { statementName } from "./prepared.ts";

const WRITES = new Set(["INSERT", "UPDATE", "DELETE", "MERGE"]);

/** Characters and bytes of parameters that wait at most: past them the server is given its part of the work while the program goes on with its own. */
const MOST_WAITING = 64_000;

const statementOf = ({ sql, parameters }: CompiledQuery): Statement => ({ text: sql, values: parameters });

const resultOf = <Row>({ command, count, rows }: Answer): QueryResult<Row> => ({
  ...(WRITES.has(command) ? { numAffectedRows: BigInt(count) } : {}),
  rows: rows as Row[],
});

const sizeOf = ({ values }: Statement): number =>
  values.reduce<number>((sum, value) => sum + (typeof value === "string" || Buffer.isBuffer(value) ? value.length : 0), 0);

/**
 * A connection to a server. The beginning of a transaction travels with its first statement, and what nobody waits for with the statement after it
 * or with the end of the transaction: always in the order in which it was asked.
 */
export class ServerConnection implements DatabaseConnection {
  readonly #client: pg.PoolClient;
  readonly #prepared: Prepared;
  /** Asked, not sent yet. */
  #waiting: Statement[] = [];
  #size = 0;
  /** Sent, and nobody waits for it yet. */
  #ahead: Promise<unknown> = Promise.resolve();
  #inTransaction = false;
  /** Whether the server has heard of the transaction. */
  #begun = false;

  constructor(client: pg.PoolClient, prepared: Prepared) {
    this.#client = client;
    this.#prepared = prepared;
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    if (query.parameters.length > 0) {
      const [answer] = await this.askAll([query]);
      return answer as QueryResult<Row>;
    }
    // Without parameters a text may hold several statements, as migrations do, which only the simple form of asking takes.
    if (this.#waiting.length > 0) await this.#send([]);
    await this.#ahead;
    const result = (await this.#client.query(query.sql)) as pg.QueryResult | pg.QueryResult[];
    const { command, rowCount, rows } = Array.isArray(result) ? (result.at(-1) as pg.QueryResult) : result;
    return resultOf({ command, count: rowCount ?? 0, rows: rows ?? [] });
  }

  /** Asks statements in one message. */
  async askAll(queries: readonly CompiledQuery[]): Promise<QueryResult<unknown>[]> {
    const answers = await this.#send(queries.map(statementOf));
    return answers.slice(answers.length - queries.length).map(resultOf);
  }

  /** Asks something whose answer nobody waits for. Should it fail, what follows fails with its error, the end of the transaction at the latest. */
  async later(query: CompiledQuery): Promise<void> {
    if (!this.#inTransaction) {
      await this.executeQuery(query);
      return;
    }
    const statement = statementOf(query);
    this.#waiting.push(statement);
    this.#size += sizeOf(statement);
    if (this.#size < MOST_WAITING) return;
    const sent = this.#send([]);
    sent.catch(() => undefined);
    this.#ahead = sent;
  }

  async #send(statements: readonly Statement[]): Promise<Answer[]> {
    const all = [...this.#waiting, ...statements];
    this.#waiting = [];
    this.#size = 0;
    await this.#ahead;
    if (this.#inTransaction) this.#begun = true;
    const message = new Message(all, this.#prepared, statementName);
    this.#client.query(message);
    return message.answers;
  }

  begin({ isolationLevel, accessMode }: TransactionSettings): void {
    const settings = [...(isolationLevel === undefined ? [] : [`isolation level ${isolationLevel}`]), ...(accessMode === undefined ? [] : [accessMode])];
    this.#waiting = [{ text: ["begin", ...settings].join(" "), values: [] }];
    this.#inTransaction = true;
    this.#begun = false;
  }

  async commit(): Promise<void> {
    // A transaction in which nothing was asked never began.
    if (this.#begun || this.#waiting.length > 1) {
      const answers = await this.#send([{ text: "commit", values: [] }]);
      // So the server says that it had given the transaction up before.
      if (answers.at(-1)?.command === "ROLLBACK") throw new AbortedTransactionError();
    }
    this.#leave();
  }

  async rollback(): Promise<void> {
    const begun = this.#begun;
    this.#waiting = [];
    await this.#ahead.catch(() => undefined);
    this.#leave();
    if (begun) await this.#client.query("rollback");
  }

  #leave(): void {
    this.#waiting = [];
    this.#size = 0;
    this.#ahead = Promise.resolve();
    this.#inTransaction = false;
  }

  // biome-ignore lint/correctness/useYield: nothing of the house reads row by row.
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error("rows of this store are read at once");
  }

  /** Gives the connection back; one that could not end its transaction is closed. */
  release(broken: boolean): void {
    this.#client.release(broken);
  }
}

/** Connections of a pool, whose transactions wait for the server as seldom as they can. */
export class ServerDriver implements Driver {
  readonly #pool: pg.Pool;
  readonly #prepared = new WeakMap<pg.PoolClient, Prepared>();
  readonly #broken = new WeakSet<DatabaseConnection>();

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  async init(): Promise<void> {
    // The pool opens connections as they are asked for.
  }

  async acquireConnection(): Promise<ServerConnection> {
    const client = await this.#pool.connect();
    const prepared: Prepared = this.#prepared.get(client) ?? new Map();
    this.#prepared.set(client, prepared);
    return new ServerConnection(client, prepared);
  }

  async beginTransaction(connection: ServerConnection, settings: TransactionSettings): Promise<void> {
    connection.begin(settings);
  }

  async commitTransaction(connection: ServerConnection): Promise<void> {
    await connection.commit();
  }

  async rollbackTransaction(connection: ServerConnection): Promise<void> {
    try {
      await connection.rollback();
    } catch {
      // The server undoes what a closed connection left open; what is told is why the transaction failed, not that it could not be ended.
      this.#broken.add(connection);
    }
  }

  async releaseConnection(connection: ServerConnection): Promise<void> {
    connection.release(this.#broken.has(connection));
  }

  async destroy(): Promise<void> {
    await this.#pool.end();
  }
}
