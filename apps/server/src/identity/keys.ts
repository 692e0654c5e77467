import { randomBytes } from "node:crypto";
import { chmod, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { exportJWK, generateKeyPair, type JWK } from "jose";
import { z } from "zod";

const keysSchema = z.object({
  /** Private key with which the demo's provider signs tokens. */
  signing: z.looseObject({ kty: z.string(), kid: z.string() }),
  /** Signs the provider's own cookies. */
  cookies: z.array(z.string().min(32)).min(1),
  /** Seals what a browser carries between leaving for the provider and coming back: 32 bytes. */
  seal: z.string(),
  /** Secret by which the web's server knows itself to the demo's provider. */
  webSecret: z.string(),
  /** Secret of the demo's machine client. */
  machineSecret: z.string(),
});

export type Keys = Omit<z.output<typeof keysSchema>, "signing"> & { readonly signing: JWK & { kid: string } };

const random = (): string => randomBytes(32).toString("base64url");

async function generate(): Promise<Keys> {
  const { privateKey } = await generateKeyPair("ES256", { extractable: true });
  const signing = { ...(await exportJWK(privateKey)), kid: randomBytes(8).toString("base64url"), alg: "ES256", use: "sig" };
  return { signing, cookies: [random()], seal: random(), webSecret: random(), machineSecret: random() };
}

async function readKeys(file: string): Promise<Keys | undefined> {
  try {
    return keysSchema.parse(JSON.parse(await readFile(file, "utf8"))) as Keys;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/**
 * The keys of this installation: made at the first start, then read again. Only the owner of the files may read them.
 * `created` is true the first time, so that a secret is shown once.
 */
export async function loadKeys(directory: string): Promise<{ keys: Keys; created: boolean }> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const file = join(directory, "keys.json");
  const known = await readKeys(file);
  if (known !== undefined) return { keys: known, created: false };
  const keys = await generate();
  // Written aside, then renamed: a crash leaves no half file.
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 });
  await chmod(draft, 0o600);
  await rename(draft, file);
  return { keys, created: true };
}
