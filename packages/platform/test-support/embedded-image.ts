import { rm } from "node:fs/promises";
import { PGlite } from "@electric-sql/pglite";

async function imageOf(engine: PGlite): Promise<Uint8Array> {
  try {
    await engine.waitReady;
    return new Uint8Array(await (await engine.dumpDataDir("none")).arrayBuffer());
  } finally {
    await engine.close();
  }
}

/** An image of an embedded database that holds nothing yet, for `openDatabase`. */
export const emptyImage = (): Promise<Uint8Array> => imageOf(new PGlite("memory://"));

/** Takes the image of a closed embedded database, and removes its directory. */
export async function takeImage(directory: string): Promise<Uint8Array> {
  const image = await imageOf(new PGlite(directory));
  await rm(directory, { recursive: true });
  return image;
}
