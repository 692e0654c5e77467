import { randomBytes } from "node:crypto";
import { link, mkdir, readFile, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { exportJWK, generateKeyPair, type JWK } from "jose";
import { z } from "zod";

const privateKey = z.looseObject({ kty: z.literal("OKP"), crv: z.literal("Ed25519"), kid: z.string().min(1), x: z.string(), d: z.string() });
const fileSchema = z.object({ keys: z.array(privateKey).min(1) });

/** A key with which attestations are signed, private half included. */
export type SigningKey = JWK & { readonly kid: string };

/** The keys of attestations: the first signs, the others verify what they signed before. */
export interface AttestationKeys {
  readonly signing: SigningKey;
  /** Public halves, as they are published. */
  readonly published: { readonly keys: readonly JWK[] };
}

const FILE = "attestation-keys.json";

async function generate(): Promise<{ keys: JWK[] }> {
  const pair = await generateKeyPair("EdDSA", { crv: "Ed25519", extractable: true });
  return { keys: [{ ...(await exportJWK(pair.privateKey)), kid: randomBytes(4).toString("hex"), alg: "EdDSA", use: "sig" }] };
}

const publicHalf = ({ kty, crv, x, kid }: z.output<typeof privateKey>): JWK => ({ kty, crv, x, kid, alg: "EdDSA", use: "sig" });

async function readKeys(file: string): Promise<AttestationKeys | undefined> {
  try {
    const { keys } = fileSchema.parse(JSON.parse(await readFile(file, "utf8")));
    return { signing: keys[0] as SigningKey, published: { keys: keys.map(publicHalf) } };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/**
 * The keys of this installation, made when the first attestation is signed. Only the owner of the file may read it. It is written aside, then
 * linked: a crash leaves no half file, and of two processes that begin together one makes the keys of both.
 */
export async function loadAttestationKeys(directory: string): Promise<AttestationKeys> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const file = join(directory, FILE);
  const known = await readKeys(file);
  if (known !== undefined) return known;
  const draft = `${file}.${process.pid}.${randomBytes(4).toString("hex")}`;
  await writeFile(draft, `${JSON.stringify(await generate(), null, 2)}\n`, { mode: 0o600 });
  try {
    await link(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    await unlink(draft);
  }
  const made = await readKeys(file);
  if (made === undefined) throw new Error("the keys of attestations were made and are gone");
  return made;
}
