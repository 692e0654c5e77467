import { type Refusal, refusal } from "@openamo/kernel";
import { z } from "zod";
import { LOT_FIELD_INVALID, LOT_LINE_UNREADABLE } from "./refusals.ts";
import { type TextLine, textLines } from "./text-lines.ts";

const LONGEST_IDENTIFIER = 64;

/** A sheet of a lot: identifiers as they stand on the sheet, and the sheet itself in the shape of the country's pack. */
const lotSheet = z.strictObject({
  key: z.string().regex(/^[\x21-\x7e]{8,200}$/),
  person: z.string().trim().min(1).max(LONGEST_IDENTIFIER),
  professional: z.string().trim().min(1).max(LONGEST_IDENTIFIER),
  sheet: z.record(z.string(), z.unknown()),
});

export type ReadSheet = z.output<typeof lotSheet>;

/** A line of a lot: a sheet, or why it cannot be read. The rest of the file goes on. */
export type ReadLine =
  | { readonly line: number; readonly sheet: ReadSheet; readonly refusal?: undefined }
  | { readonly line: number; readonly refusal: Refusal; readonly sheet?: undefined };

/** Sheets of a lot with one JSON object a line. Empty lines are left out. */
export async function* readLot(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<ReadLine> {
  for await (const line of textLines(chunks)) {
    if (line.text.trim() !== "" || line.tooLong) yield read(line);
  }
}

function read({ line, text, tooLong }: TextLine): ReadLine {
  let value: unknown;
  try {
    value = tooLong ? undefined : JSON.parse(text);
  } catch {
    value = undefined;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { line, refusal: refusal(LOT_LINE_UNREADABLE) };
  const parsed = lotSheet.safeParse(value);
  if (parsed.success) return { line, sheet: parsed.data };
  const [issue] = parsed.error.issues;
  const field = String(issue?.path[0] ?? (issue?.code === "unrecognized_keys" ? issue.keys[0] : "?"));
  return { line, refusal: refusal(LOT_FIELD_INVALID, { field }, field) };
}
