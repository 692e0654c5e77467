import type pg from "pg";
import { Outgoing } from "./outgoing.ts";
import { columnTypes } from "./types.ts";

/** A statement as it goes to the server. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** What the server answered to one statement. */
export interface Answer {
  /** `INSERT`, `SELECT`. */
  command: string;
  /** Rows written or read. */
  count: number;
  rows: Record<string, unknown>[];
}

interface Column {
  readonly name: string;
  readonly read: (text: string) => unknown;
}

/** A statement prepared on a connection. Its columns are known once the server has told them: none where it gives no rows. */
interface PreparedStatement {
  columns?: readonly Column[];
}

/** Statements prepared on one connection, by name. */
export type Prepared = Map<string, PreparedStatement>;

interface Asked {
  readonly statement: Statement;
  /** Under which it is or becomes prepared; none for a statement that is not asked often. */
  readonly name: string | undefined;
  columns: readonly Column[] | undefined;
  readonly answer: Answer;
}

interface Fields {
  readonly fields: readonly { readonly name: string; readonly dataTypeID: number }[];
}

/** `INSERT 0 3`, `SELECT 12`, `BEGIN`. */
const TAG = /^([A-Z]+)(?: \d+)?? ?(\d+)?$/;

/**
 * Several statements in one message to the server, answered in one: they cost one journey together, and the server works through them without
 * waiting for the program. Where one fails those after it are not carried out, and the whole message fails with its error. A statement that has a
 * name is parsed once on each connection, and its columns are told once.
 */
export class Message implements pg.Submittable {
  readonly statements: readonly Statement[];
  readonly answers: Promise<Answer[]>;
  readonly #asked: readonly Asked[];
  readonly #prepared: Prepared;
  /** Statements whose parsing the server has not confirmed, in order. */
  readonly #parsing: Asked[] = [];
  #place = 0;
  #failure: unknown;
  #give: (answers: Answer[]) => void = () => undefined;
  #fail: (error: unknown) => void = () => undefined;
  #leave: () => void = () => undefined;

  constructor(statements: readonly Statement[], prepared: Prepared, nameOf: (text: string) => string | undefined) {
    this.statements = statements;
    this.#prepared = prepared;
    this.#asked = statements.map((statement) => {
      const name = nameOf(statement.text);
      return { statement, name, columns: prepared.get(name ?? "")?.columns, answer: { command: "", count: 0, rows: [] } };
    });
    this.answers = new Promise((give, fail) => {
      this.#give = give;
      this.#fail = fail;
    });
  }

  submit(connection: pg.Connection): void {
    connection.on("parseComplete", this.#parsed);
    this.#leave = () => connection.off("parseComplete", this.#parsed);
    const outgoing = new Outgoing();
    for (const asked of this.#asked) this.#write(asked, outgoing);
    outgoing.sync();
    connection.stream.write(outgoing.bytes(), () => outgoing.free());
  }

  #write(asked: Asked, outgoing: Outgoing): void {
    const { statement, name = "" } = asked;
    const known = name !== "" && (this.#prepared.has(name) || this.#parsing.some((other) => other.name === name));
    if (!known) {
      outgoing.parse(name, statement.text);
      this.#parsing.push(asked);
    }
    outgoing.bind(name, statement.values);
    if (asked.columns === undefined) outgoing.describe();
    outgoing.execute();
  }

  readonly #parsed = (): void => {
    const name = this.#parsing.shift()?.name;
    if (name !== undefined) this.#prepared.set(name, {});
  };

  #now(): Asked {
    const asked = this.#asked[this.#place];
    if (asked === undefined) throw new Error("the server answered more than it was asked");
    return asked;
  }

  handleRowDescription({ fields }: Fields): void {
    const asked = this.#now();
    asked.columns = fields.map(({ name, dataTypeID }) => ({ name, read: columnTypes.getTypeParser(dataTypeID, "text") }));
  }

  handleDataRow({ fields }: { readonly fields: readonly (string | null)[] }): void {
    const { columns = [], answer } = this.#now();
    const row: Record<string, unknown> = {};
    try {
      for (const [index, { name, read }] of columns.entries()) {
        const text = fields[index];
        row[name] = text === null || text === undefined ? null : read(text);
      }
    } catch (error) {
      // What cannot be read fails the message when the server has finished with it.
      this.#failure ??= error;
    }
    answer.rows.push(row);
  }

  handleCommandComplete({ text }: { readonly text: string }): void {
    const { answer, name, columns = [] } = this.#now();
    const prepared = this.#prepared.get(name ?? "");
    if (prepared !== undefined) prepared.columns ??= columns;
    const [, command = text, count] = TAG.exec(text) ?? [];
    answer.command = command;
    answer.count = Number(count ?? 0);
    this.#place += 1;
  }

  handleEmptyQuery(): void {
    this.#place += 1;
  }

  handleError(error: unknown): void {
    this.#leave();
    this.#fail(error);
  }

  handleReadyForQuery(): void {
    this.#leave();
    if (this.#failure === undefined) this.#give(this.#asked.map(({ answer }) => answer));
    else this.#fail(this.#failure);
  }
}
