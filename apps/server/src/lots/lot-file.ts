import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { basename } from "node:path";
import { readFixedLot, readNdjsonLot } from "@openamo/exchange";
import type { LotFormat, LotLine } from "@openamo/fund";
import { RefusalSignal, refusal } from "@openamo/kernel";
import { fileUnreadable } from "../cli/say.ts";
import { LOT_FORMAT_OF_ANOTHER_COUNTRY } from "../http/refusals.ts";
import { packs } from "../packs.ts";

export interface LotFile {
  readonly fileName: string;
  /** Digest by which the same file is known again. */
  readonly fileMark: string;
  readonly linesTotal: number;
  readonly lines: AsyncIterable<LotLine>;
}

const NEW_LINE = 0x0a;

/** A file of fixed width begins with its header; one of JSON with a brace. */
const FIXED_HEADER = "000";

/** Format of a file, by its first characters. @throws UsageError when it cannot be read. */
export async function formatOfFile(path: string): Promise<LotFormat> {
  try {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(FIXED_HEADER.length), 0, FIXED_HEADER.length, 0);
      return buffer.toString("latin1", 0, bytesRead) === FIXED_HEADER ? "fixed-width" : "ndjson";
    } finally {
      await file.close();
    }
  } catch {
    throw fileUnreadable(path);
  }
}

/** Sheets of a stream in one of the formats that are read. @throws RefusalSignal where the country has no such format. */
export function lotLines(format: LotFormat, country: string, chunks: AsyncIterable<Uint8Array>): AsyncIterable<LotLine> {
  if (format === "ndjson") return readNdjsonLot(chunks);
  const rules = packs.find(({ id }) => id === country)?.claims.invoices;
  if (rules === undefined) throw new RefusalSignal(refusal(LOT_FORMAT_OF_ANOTHER_COUNTRY, {}, "format"));
  return readFixedLot(chunks, rules);
}

/** Opens a file of sheets: measured once, then read. @throws UsageError when it cannot be read. */
export async function openLotFile(path: string, format: LotFormat, country: string): Promise<LotFile> {
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
    throw fileUnreadable(path);
  }
  if (last !== NEW_LINE) linesTotal += 1;
  return { fileName: basename(path), fileMark: hash.digest("base64url"), linesTotal, lines: lotLines(format, country, createReadStream(path)) };
}
