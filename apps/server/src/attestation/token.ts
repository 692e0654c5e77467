import type { Attestation } from "@openamo/fund";
import { parseDay } from "@openamo/kernel";
import { CompactSign, compactVerify, createLocalJWKSet, errors, importJWK, type JWK } from "jose";
import { z } from "zod";
import type { SigningKey } from "./keys.ts";

const day = z.string().refine((text) => parseDay(text) !== undefined);

/** What the square of a paper holds, in as few characters as can be. No name, no number, nothing of health. */
const tokenSchema = z.strictObject({
  v: z.literal(1),
  /** Id of the attestation, its 16 bytes in base64url. */
  id: z.string().regex(/^[A-Za-z0-9_-]{22}$/),
  /** The organism that attests. */
  o: z.string().min(1).max(60),
  /** `r`: rights. `i`: registration. `c`: certificate of another organism. */
  k: z.enum(["r", "i", "c"]),
  /** The organism that covers. */
  c: z.string().min(1).max(60),
  n: z.string().min(1).max(8),
  y: z.int(),
  t: z.string().max(3),
  f: day,
  e: day,
});

export type Token = z.output<typeof tokenSchema>;

/** Kinds of paper by their letter in a token. */
const LETTERS = { rights: "r", registration: "i", "other-organism": "c" } as const;

/** The kind of paper that a token names. */
export const kindOf = ({ k }: Token): keyof typeof LETTERS => (k === "r" ? "rights" : k === "i" ? "registration" : "other-organism");

const ALGORITHM = "EdDSA";
const LAST_CHARACTERS = 3;

const shortId = (uuid: string): string => Buffer.from(uuid.replaceAll("-", ""), "hex").toString("base64url");

/** The id of the attestation that a token names. */
export function attestationIdOf({ id }: Token): string {
  const hex = Buffer.from(id, "base64url").toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

const initial = (names: string): string => (names.trim()[0] ?? "").toLocaleUpperCase("fr");

/** What is compared with the paper: initials, year of birth, and the end of the person's number. */
export function marksOf({ content: { person } }: Pick<Attestation, "content">): Pick<Token, "n" | "y" | "t"> {
  return {
    n: `${initial(person.givenNames)}${initial(person.familyName)}`,
    y: Number(person.birthDate.slice(0, 4)),
    t: person.identifier?.value.slice(-LAST_CHARACTERS) ?? "",
  };
}

/** The signed token of an attestation. */
export async function signToken(key: SigningKey, attestation: Attestation): Promise<string> {
  const { id, content, issuedOn, validUntil } = attestation;
  const token: Token = {
    v: 1,
    id: shortId(id),
    o: content.issuer.id,
    k: LETTERS[content.kind],
    c: content.organism.id,
    ...marksOf(attestation),
    f: issuedOn,
    e: validUntil,
  };
  const payload = new TextEncoder().encode(JSON.stringify(token));
  return new CompactSign(payload).setProtectedHeader({ alg: ALGORITHM, kid: key.kid }).sign(await importJWK(key, ALGORITHM));
}

/** What a signature proves. `unreadable`: no token. `forged`: the signature does not fit. `unknown-key`: signed by somebody else. */
export type TokenReading = { readonly ok: true; readonly token: Token } | { readonly ok: false; readonly problem: "unreadable" | "forged" | "unknown-key" };

const failed = (problem: "unreadable" | "forged" | "unknown-key"): TokenReading => ({ ok: false, problem });

/** Reads a token and verifies its signature with public keys. Its days are not looked at. */
export async function readToken(text: string, published: { readonly keys: readonly JWK[] }): Promise<TokenReading> {
  try {
    const { payload } = await compactVerify(text, createLocalJWKSet({ keys: [...published.keys] }), { algorithms: [ALGORITHM] });
    const parsed = tokenSchema.safeParse(JSON.parse(new TextDecoder().decode(payload)));
    return parsed.success ? { ok: true, token: parsed.data } : failed("unreadable");
  } catch (error) {
    if (error instanceof errors.JWSSignatureVerificationFailed) return failed("forged");
    if (error instanceof errors.JWKSNoMatchingKey) return failed("unknown-key");
    if (error instanceof errors.JOSEError || error instanceof SyntaxError) return failed("unreadable");
    throw error;
  }
}

const TOKEN = /[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{40,}/;

/** The token in what somebody pasted: the token itself, or the address that the square holds. Undefined when there is none. */
export const tokenIn = (text: string): string | undefined => TOKEN.exec(text)?.[0];

/** Page of verification, and what the square of a paper holds: what follows the `#` is not sent when the page opens. */
export const VERIFY_PATH = "/verifier-une-attestation";
export const squareText = (publicUrl: string, token: string): string => `${publicUrl}${VERIFY_PATH}#${token}`;
