import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { isoDay, type Refusal, RefusalSignal, refusal } from "@openamo/kernel";
import { type EntryPart, type ListEntry, NOMENCLATURE_LISTS, type NomenclatureList, type RowPlace } from "./entry.ts";
import { knownFilesOf, shapesOf } from "./lists/index.ts";
import { type FileHead, hasShape, headOf, rowsOf } from "./read-file.ts";
import { FILE_NOT_RECOGNISED, FILE_OF_ANOTHER_LIST, FILES_ALIKE, ROW_DAYS_REVERSED, ROW_UNREADABLE } from "./refusals.ts";
import type { ReadingMeter } from "./rows/bytes.ts";
import type { NumberedRow } from "./rows/json-rows.ts";
import type { FileShape, ListMemory, RowReader } from "./shape.ts";

/** A file of a list, recognised by its form and not by its name. */
export interface OpenedFile {
  readonly path: string;
  readonly name: string;
  readonly shape: string;
  readonly bytes: number;
  /** Parts that the file tells whole, and for a shared part which slice of it. */
  readonly parts: readonly { readonly part: EntryPart; readonly family: string | null }[];
}

export interface RefusedRow extends RowPlace {
  /** Code of the act that the row is about; empty where not even that can be read. */
  readonly code: string;
  readonly refusal: Refusal;
}

/** What was read since the last batch. */
export interface ReadBatch {
  /** Rows read, refused ones included. */
  readonly rows: number;
  readonly entries: readonly (ListEntry & RowPlace)[];
  readonly refused: readonly RefusedRow[];
  /** Bytes of all the files read so far. */
  readonly bytes: number;
}

function recognised(list: NomenclatureList, file: string, head: FileHead): FileShape {
  const shape = shapesOf[list].find((candidate) => hasShape(head, candidate));
  if (shape !== undefined) return shape;
  const other = NOMENCLATURE_LISTS.find((candidate) => shapesOf[candidate].some((known) => hasShape(head, known)));
  if (other !== undefined) throw new RefusalSignal(refusal(FILE_OF_ANOTHER_LIST, { file, list, other }));
  throw new RefusalSignal(refusal(FILE_NOT_RECOGNISED, { file, list, known: knownFilesOf(list).join(", ") }));
}

const sliceOf = ({ parts, family }: FileShape): { part: EntryPart; family: string | null }[] => parts.map((part) => ({ part, family: family ?? null }));

/** Two files that tell the same part would contradict each other at every row. */
function refuseAlike(files: readonly OpenedFile[]): void {
  const seen = new Map<string, string>();
  for (const { name, shape, parts } of files) {
    for (const key of parts.length === 0 ? [shape] : parts.map(({ part, family }) => `${part}/${family ?? ""}`)) {
      const first = seen.get(key);
      if (first !== undefined) throw new RefusalSignal(refusal(FILES_ALIKE, { first, second: name }));
      seen.set(key, name);
    }
  }
}

/**
 * Recognises the files of a list and puts them in the order in which they are read.
 * @throws RefusalSignal (`file-unreadable`, `file-empty`, `file-cut-short`, `file-not-recognised`, `file-of-another-list`, `files-alike`)
 */
export async function openList(list: NomenclatureList, paths: readonly string[]): Promise<OpenedFile[]> {
  const files: OpenedFile[] = [];
  for (const path of paths) {
    const name = basename(path);
    const shape = recognised(list, name, await headOf(path));
    files.push({ path, name, shape: shape.name, bytes: (await stat(path)).size, parts: sliceOf(shape) });
  }
  refuseAlike(files);
  const order = knownFilesOf(list);
  return files.sort((a, b) => order.indexOf(a.shape) - order.indexOf(b.shape));
}

interface Reading {
  readonly entries: (ListEntry & RowPlace)[];
  readonly refused: RefusedRow[];
}

/** @throws RefusalSignal (`row-days-reversed`) */
function withOrderedDays(entry: ListEntry): ListEntry {
  const { from, to } = entry;
  if (from !== null && to !== null && to < from) throw new RefusalSignal(refusal(ROW_DAYS_REVERSED, { from: isoDay(from), to: isoDay(to) }));
  return entry;
}

function readRow(into: Reading, file: string, shape: FileShape, reader: RowReader, { row, value }: NumberedRow): void {
  try {
    if (value === undefined) throw new RefusalSignal(refusal(ROW_UNREADABLE));
    for (const entry of reader.read(value).map(withOrderedDays)) into.entries.push({ ...entry, file, row });
  } catch (error) {
    if (!(error instanceof RefusalSignal)) throw error;
    into.refused.push({ file, row, code: value === undefined ? "" : shape.codeOf(value), refusal: error.refusal });
  }
}

/**
 * Reads opened files batch by batch: whatever their size, one piece of one file is held at a time, and the names that one file lends to another.
 * A row that cannot be read is refused by its place and reason, and the rest goes on.
 * @throws RefusalSignal (`file-unreadable`, `file-cut-short`)
 */
export async function* readList(list: NomenclatureList, files: readonly OpenedFile[]): AsyncGenerator<ReadBatch> {
  const memory: ListMemory = { names: new Map() };
  const meter: ReadingMeter = { bytes: 0 };
  for (const { path, name, shape: shapeName } of files) {
    const shape = shapesOf[list].find((candidate) => candidate.name === shapeName);
    if (shape === undefined) throw new Error(`${list} has no file ${shapeName}`);
    const reader = shape.reader(memory);
    let last = 0;
    for await (const rows of rowsOf(path, shape, meter)) {
      const reading: Reading = { entries: [], refused: [] };
      for (const row of rows) readRow(reading, name, shape, reader, row);
      last = rows.at(-1)?.row ?? last;
      yield { rows: rows.length, ...reading, bytes: meter.bytes };
    }
    const entries = (reader.finish?.() ?? []).map((entry) => ({ ...entry, file: name, row: last }));
    yield { rows: 0, entries, refused: [], bytes: meter.bytes };
  }
}
