import type { Kysely, Transaction } from "kysely";
import type { PlatformTables } from "../tables.ts";

/** A connection or a transaction: what the `store.ts` of a room receives. Rooms see their own tables with `withTables`. */
export type Executor = Kysely<PlatformTables>;
export type DatabaseTransaction = Transaction<PlatformTables>;

/** The store. `embedded` is PGlite in this process: it has one connection, so a transaction must use its own executor for everything. */
export interface Database {
  readonly engine: "embedded" | "postgresql";
  readonly kysely: Executor;
  /** Runs the work in one transaction and commits, or rolls back when it throws. Transactions do not nest. */
  transaction<T>(work: (tx: DatabaseTransaction) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Why no database could be opened: one line for the person who started the program. It never holds a password. */
export class DatabaseUnavailable extends Error {
  readonly code: "database-unreachable" | "database-in-use" | "database-address-invalid";
  constructor(code: DatabaseUnavailable["code"], message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}
