import { basename } from "node:path";
import { RefusalSignal, refusal } from "@openamo/kernel";
import { FILE_CUT_SHORT, FILE_EMPTY } from "./refusals.ts";
import { bytesOf, type ReadingMeter } from "./rows/bytes.ts";
import { JsonRows, type NumberedRow } from "./rows/json-rows.ts";
import { fieldsOf, namedRow, TextLines } from "./rows/text-rows.ts";
import type { FileShape } from "./shape.ts";

const START_OF_LIST = /^\uFEFF?\s*\[/;

/** What the beginning of a file looks like, to recognise it. */
export type FileHead = { readonly form: "json"; readonly names: readonly string[] } | { readonly form: "text"; readonly line: string };

const isJson = (chunk: Buffer): boolean => START_OF_LIST.test(chunk.subarray(0, 64).toString("utf8"));

/** Reads no more of a file than is needed to recognise it. @throws RefusalSignal (`file-unreadable`, `file-empty`, `file-cut-short`) */
export async function headOf(path: string): Promise<FileHead> {
  const lines = new TextLines();
  const objects = new JsonRows();
  let json: boolean | undefined;
  for await (const chunk of bytesOf(path, { bytes: 0 }, () => 0)) {
    json ??= isJson(chunk);
    const row = json ? objects.take(chunk).find(({ value }) => value !== undefined) : undefined;
    if (row?.value !== undefined) return { form: "json", names: Object.keys(row.value) };
    const first = json ? undefined : lines.take(chunk)[0];
    if (first !== undefined) return { form: "text", line: first.line };
  }
  const [only] = json === true ? [] : lines.finish();
  if (only !== undefined) return { form: "text", line: only.line };
  throw new RefusalSignal(refusal(FILE_EMPTY, { file: basename(path) }));
}

/** Whether a file that begins so is of this shape. */
export function hasShape(head: FileHead, { form, columns, looksLike }: FileShape): boolean {
  if (head.form === "json" || form === "json") return head.form === "json" && form === "json" && columns.every((column) => head.names.includes(column));
  if (form === "csv") return columns.every((column) => fieldsOf(head.line, ";")?.includes(column) === true);
  const { value } = namedRow(1, head.line, columns, "\t");
  return value !== undefined && looksLike?.(value) === true;
}

async function* jsonRows(path: string, meter: ReadingMeter): AsyncGenerator<readonly NumberedRow[]> {
  const rows = new JsonRows();
  let last = 0;
  for await (const chunk of bytesOf(path, meter, () => last)) {
    const found = rows.take(chunk);
    last = found.at(-1)?.row ?? last;
    yield found;
  }
  if (!rows.ended) throw new RefusalSignal(refusal(FILE_CUT_SHORT, { file: basename(path), row: String(last) }));
}

async function* textRows(path: string, meter: ReadingMeter, { form, columns }: FileShape): AsyncGenerator<readonly NumberedRow[]> {
  const separator = form === "csv" ? ";" : "\t";
  const lines = new TextLines();
  let last = 0;
  let names: readonly string[] | undefined = form === "tab" ? columns : undefined;
  const rowsOf = (found: readonly { readonly row: number; readonly line: string }[]): readonly NumberedRow[] => {
    last = found.at(-1)?.row ?? last;
    return found.flatMap(({ row, line }) => {
      if (names !== undefined) return [namedRow(row, line, names, separator)];
      names = fieldsOf(line, separator) ?? [];
      return [];
    });
  };
  for await (const chunk of bytesOf(path, meter, () => last)) yield rowsOf(lines.take(chunk));
  yield rowsOf(lines.finish());
}

/**
 * The rows of a file, a piece at a time. A JSON list without its end is cut short; a text that is cut shows it only when it is compressed.
 * @throws RefusalSignal (`file-unreadable`, `file-cut-short`)
 */
export const rowsOf = (path: string, shape: FileShape, meter: ReadingMeter): AsyncGenerator<readonly NumberedRow[]> =>
  shape.form === "json" ? jsonRows(path, meter) : textRows(path, meter, shape);
