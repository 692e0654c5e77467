import { createReadStream } from "node:fs";
import { basename, extname } from "node:path";
import { type Refusal, RefusalSignal, refusal } from "@openamo/kernel";
import { parse } from "csv-parse/sync";
import { type TextLine, textLines } from "../lots/index.ts";
import { NEEDED_COLUMNS, PERSON_COLUMNS, type PersonRecord, personRecord } from "./record.ts";
import {
  PERSON_FIELD_INVALID,
  PERSON_LINE_NOT_UTF8,
  PERSON_LINE_UNREADABLE,
  PERSONS_COLUMNS_MISSING,
  PERSONS_COLUMNS_UNKNOWN,
  PERSONS_FILE_EMPTY,
  PERSONS_FILE_UNREADABLE,
} from "./refusals.ts";

/** A line of the file, counted from 1 as editors do: a person, or why it cannot be read. The rest of the file goes on. */
export type PersonLine =
  | { readonly line: number; readonly record: PersonRecord; readonly refusal?: undefined }
  | { readonly line: number; readonly refusal: Refusal; readonly record?: undefined };

export type PersonsFormat = "csv" | "ndjson";

/** The format that the name of a file tells; CSV unless it ends with `.ndjson` or `.jsonl`. */
export const formatOf = (path: string): PersonsFormat => ([".ndjson", ".jsonl"].includes(extname(path).toLowerCase()) ? "ndjson" : "csv");

/** What stands in the place of bytes that are no UTF-8. */
const LOST_CHARACTER = "\uFFFD";

/**
 * Persons of a file, one line at a time: constant memory whatever its size. In CSV a comma or a semicolon separates, the first line names the
 * columns and no field holds a line break; in NDJSON each line is an object.
 * @throws RefusalSignal when the file cannot be read at all, is empty, or its columns are not those of a person.
 */
export async function* readPersons(path: string, format: PersonsFormat): AsyncGenerator<PersonLine> {
  const read = format === "ndjson" ? ndjsonLine : csvReader();
  let found = false;
  for await (const { line, text, tooLong } of linesOf(path)) {
    if (text.trim() === "" && !tooLong) continue;
    const value = tooLong ? undefined : read(text);
    if (value === "columns") continue;
    found = true;
    if (text.includes(LOST_CHARACTER)) yield { line, refusal: refusal(PERSON_LINE_NOT_UTF8) };
    else yield value === undefined ? { line, refusal: refusal(PERSON_LINE_UNREADABLE) } : checked(line, value);
  }
  if (!found) throw new RefusalSignal(refusal(PERSONS_FILE_EMPTY, { file: basename(path) }));
}

async function* linesOf(path: string): AsyncGenerator<TextLine> {
  try {
    yield* textLines(createReadStream(path));
  } catch (error) {
    if (error instanceof Error && "code" in error) throw new RefusalSignal(refusal(PERSONS_FILE_UNREADABLE, { file: basename(path) }));
    throw error;
  }
}

type LineReader = (text: string) => unknown;

const ndjsonLine: LineReader = (text) => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

/** Reads the columns from the first line, then each line by their names. */
function csvReader(): LineReader {
  let columns: readonly string[] | undefined;
  let delimiter = ",";
  return (text) => {
    if (columns === undefined) {
      delimiter = text.includes(";") ? ";" : ",";
      columns = columnsOf(fieldsOf(text, delimiter) ?? []);
      return "columns";
    }
    const fields = fieldsOf(text, delimiter);
    if (fields === undefined || fields.length !== columns.length) return undefined;
    return Object.fromEntries(columns.map((column, index) => [column, fields[index] ?? ""]));
  };
}

function fieldsOf(text: string, delimiter: string): string[] | undefined {
  // Most lines have no quote: cutting them is all that there is to do.
  if (!text.includes('"')) return text.split(delimiter);
  try {
    const [fields] = parse(text, { delimiter }) as string[][];
    return fields;
  } catch {
    return undefined;
  }
}

function columnsOf(names: readonly string[]): readonly string[] {
  const columns = names.map((name) => name.trim().toLowerCase());
  const unknown = columns.filter((column) => !PERSON_COLUMNS.includes(column));
  const known = PERSON_COLUMNS.join(", ");
  if (unknown.length > 0) throw new RefusalSignal(refusal(PERSONS_COLUMNS_UNKNOWN, { columns: unknown.join(", "), known }));
  const missing = NEEDED_COLUMNS.filter((column) => !columns.includes(column));
  if (missing.length > 0) throw new RefusalSignal(refusal(PERSONS_COLUMNS_MISSING, { columns: missing.join(", ") }));
  return columns;
}

const LONGEST_FIELD = 40;

function checked(line: number, value: unknown): PersonLine {
  const read = personRecord.safeParse(value);
  if (read.success) return { line, record: read.data };
  const [issue] = read.error.issues;
  // A key that the file made up may be of any length: what is kept of a line is not.
  const field = String(issue?.path[0] ?? (issue?.code === "unrecognized_keys" ? issue.keys[0] : "?")).slice(0, LONGEST_FIELD);
  return { line, refusal: refusal(PERSON_FIELD_INVALID, { field }, field) };
}
