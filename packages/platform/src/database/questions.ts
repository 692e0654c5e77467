import type { CompiledQuery, QueryResult } from "kysely";
import type { Executor } from "./database.ts";
import { ServerConnection } from "./server-driver.ts";

/** A statement of which the text is known when it is told on which store it is asked. */
export interface Compilable {
  compile(executor: Executor): CompiledQuery;
}

type Rows = readonly unknown[];

/** Something asked of the store: its statements, in their order, and how the rows that come back are understood. */
export interface Question<T> {
  readonly statements: readonly Compilable[];
  readonly read: (answers: readonly Rows[]) => T;
}

/** A question of one statement, whose rows have a known form. */
export const question = <Row, T>(statement: Compilable, read: (rows: readonly Row[]) => T): Question<T> => ({
  statements: [statement],
  read: ([rows = []]) => read(rows as readonly Row[]),
});

/** A question whose answer is known beforehand: nothing is asked. */
export const answered = <T>(answer: T): Question<T> => ({ statements: [], read: () => answer });

/** The same question, its answer understood further. */
export const understood = <A, B>({ statements, read }: Question<A>, further: (answer: A) => B): Question<B> => ({
  statements,
  read: (answers) => further(read(answers)),
});

type Answers<Questions> = { readonly [Name in keyof Questions]: Questions[Name] extends Question<infer T> ? T : never };

/** Several questions as one, in their order; its answer has theirs by name. */
export function together<Questions extends Readonly<Record<string, Question<unknown>>>>(questions: Questions): Question<Answers<Questions>> {
  const named = Object.entries(questions);
  return {
    statements: named.flatMap(([, { statements }]) => statements),
    read(answers) {
      let next = 0;
      const found = named.map(([name, { statements, read }]) => {
        const own = answers.slice(next, next + statements.length);
        next += statements.length;
        return [name, read(own)];
      });
      return Object.fromEntries(found) as Answers<Questions>;
    },
  };
}

/**
 * Asks a question. A server is asked all its statements in one message; each of them sees what those before it have locked and written, and, as
 * statements do, what others have committed by then.
 */
export async function ask<T>(executor: Executor, { statements, read }: Question<T>): Promise<T> {
  if (statements.length === 0) return read([]);
  const queries = statements.map((statement) => statement.compile(executor));
  const results = await executor.getExecutor().provideConnection(async (connection) => {
    if (connection instanceof ServerConnection) return connection.askAll(queries);
    const found: QueryResult<unknown>[] = [];
    for (const query of queries) found.push(await connection.executeQuery(query));
    return found;
  });
  return read(results.map(({ rows }) => rows));
}

/**
 * Writes in a transaction without waiting: the statement goes with the next one or with the commit, in order. Should it fail, the transaction fails
 * with its error. Outside a transaction, and on the embedded engine, it is waited for.
 */
export async function writeLater(tx: Executor, statement: Compilable): Promise<void> {
  const query = statement.compile(tx);
  await tx.getExecutor().provideConnection(async (connection) => {
    if (connection instanceof ServerConnection) await connection.later(query);
    else await connection.executeQuery(query);
  });
}
