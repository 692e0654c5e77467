import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { basename } from "node:path";
import { createGunzip } from "node:zlib";
import { RefusalSignal, refusal } from "@openamo/kernel";
import { FILE_CUT_SHORT, FILE_UNREADABLE } from "../refusals.ts";

const GZIP = 0x8b1f;

const unreadable = (path: string): RefusalSignal => new RefusalSignal(refusal(FILE_UNREADABLE, { file: basename(path) }));

async function isCompressed(path: string): Promise<boolean> {
  const handle = await open(path, "r").catch(() => {
    throw unreadable(path);
  });
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0).catch(() => {
      throw unreadable(path);
    });
    return bytesRead === 2 && buffer.readUInt16LE(0) === GZIP;
  } finally {
    await handle.close();
  }
}

/** How far a file was read: bytes of the file itself, compressed or not. */
export interface ReadingMeter {
  bytes: number;
}

/** What the program's own streams say of a compressed file that ends too early. */
const isCutShort = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === "Z_BUF_ERROR";

/**
 * The bytes of a file, unpacked where it is compressed; a piece at a time.
 * @throws RefusalSignal (`file-unreadable`, `file-cut-short`)
 */
export async function* bytesOf(path: string, meter: ReadingMeter, rowsSoFar: () => number): AsyncGenerator<Buffer> {
  const compressed = await isCompressed(path);
  const file = createReadStream(path);
  file.on("data", (chunk) => {
    meter.bytes += chunk.length;
  });
  const source = compressed ? file.pipe(createGunzip()) : file;
  if (compressed) file.once("error", (error) => source.destroy(error));
  try {
    for await (const chunk of source) yield chunk as Buffer;
  } catch (error) {
    throw isCutShort(error) ? new RefusalSignal(refusal(FILE_CUT_SHORT, { file: basename(path), row: String(rowsSoFar()) })) : unreadable(path);
  } finally {
    file.destroy();
  }
}
