import { once } from "node:events";
import { createWriteStream, type WriteStream } from "node:fs";
import type { Writable } from "node:stream";
import { fileExists, fileUnwritable } from "./say.ts";

const written = (value: string): string => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

/** One line of a CSV file (RFC 4180). */
export const csvLine = (values: readonly string[]): string => `${values.map(written).join(",")}\r\n`;

function openFile(file: string): Promise<WriteStream> {
  return new Promise((resolve, reject) => {
    // A new file, for its owner alone: it may name people.
    const stream = createWriteStream(file, { mode: 0o600, flags: "wx" });
    stream.once("open", () => resolve(stream));
    stream.once("error", (error: NodeJS.ErrnoException) => reject(error.code === "EEXIST" ? fileExists(file) : fileUnwritable(file)));
  });
}

/** Writes lines as they come, to a new file or to the standard output, no faster than they are taken. Gives how many were written. */
export async function writeCsv(file: string | undefined, header: readonly string[], lines: AsyncIterable<readonly string[]>): Promise<number> {
  const out: Writable = file === undefined ? process.stdout : await openFile(file);
  let count = 0;
  const write = async (values: readonly string[]): Promise<void> => {
    if (!out.write(csvLine(values))) await once(out, "drain");
  };
  await write(header);
  for await (const values of lines) {
    await write(values);
    count += 1;
  }
  if (out !== process.stdout) {
    out.end();
    await once(out, "finish");
  }
  return count;
}
