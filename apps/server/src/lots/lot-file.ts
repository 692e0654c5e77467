import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { readNdjsonLot } from "@openamo/exchange";
import type { LotFormat, LotLine } from "@openamo/fund";
import { UsageError } from "../cli/say.ts";

export interface LotFile {
  readonly fileName: string;
  /** Digest by which the same file is known again. */
  readonly fileMark: string;
  readonly linesTotal: number;
  readonly lines: AsyncIterable<LotLine>;
}

const NEW_LINE = 0x0a;

const READERS: Readonly<Record<LotFormat, (chunks: AsyncIterable<Uint8Array>) => AsyncIterable<LotLine>>> = { ndjson: readNdjsonLot };

/** Sheets of a stream in one of the formats that are read. */
export const lotLines = (format: LotFormat, chunks: AsyncIterable<Uint8Array>): AsyncIterable<LotLine> => READERS[format](chunks);

/** Opens a file of sheets: measured once, then read. @throws UsageError when it cannot be read. */
export async function openLotFile(path: string, format: LotFormat): Promise<LotFile> {
  const hash = createHash("sha256");
  let linesTotal = 0;
  let last = NEW_LINE;
  try {
    for await (const chunk of createReadStream(path)) {
      const bytes = chunk as Buffer;
      hash.update(bytes);
      for (let at = bytes.indexOf(NEW_LINE); at !== -1; at = bytes.indexOf(NEW_LINE, at + 1)) linesTotal += 1;
      last = bytes.at(-1) ?? last;
    }
  } catch {
    throw new UsageError(`the file ${path} cannot be read`);
  }
  if (last !== NEW_LINE) linesTotal += 1;
  return { fileName: basename(path), fileMark: hash.digest("base64url"), linesTotal, lines: lotLines(format, createReadStream(path)) };
}
