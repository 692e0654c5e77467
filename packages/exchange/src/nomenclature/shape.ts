import type { EntryPart, ListEntry } from "./entry.ts";
import type { Row } from "./rows/row.ts";

/** What the files of one list tell each other while they are read: names that one file holds and another needs. */
export interface ListMemory {
  /** Names of medicines by their CIS code. */
  readonly names: Map<string, string>;
}

export interface RowReader {
  /** The entries of a row. @throws RefusalSignal: the row is refused. */
  read(row: Row): readonly ListEntry[];
  /** What is known only once the whole file was read. */
  finish?(): readonly ListEntry[];
}

/** One kind of file of a list: how it is recognised, what it brings, and how its rows are read. */
export interface FileShape {
  /** Name by which people know the file: `ccam_tarifs_detailles`. */
  readonly name: string;
  readonly form: "json" | "csv" | "tab";
  /** Columns of a text file without a first line of names; otherwise names that must be there. */
  readonly columns: readonly string[];
  /** For a file without names of columns: what its first line must look like. */
  readonly looksLike?: (row: Row) => boolean;
  /** Parts that the file tells whole: what is absent from it is no longer so. */
  readonly parts: readonly EntryPart[];
  /** For a part that several files share, the slice of it that this one tells: `grid` of the words. */
  readonly family?: string;
  /** The code of a row as it is kept, even where the rest of the row is refused. */
  codeOf(row: Row): string;
  reader(memory: ListMemory): RowReader;
}
