import { readFile } from "node:fs/promises";
import { checkAttestation } from "@openamo/fund";
import type { Locale } from "@openamo/kernel";
import { systemActor } from "@openamo/platform";
import type { Command } from "commander";
import type { JWK } from "jose";
import { z } from "zod";
import { loadAttestationKeys } from "../attestation/keys.ts";
import { tokenIn, VERIFY_PATH } from "../attestation/token.ts";
import { type Verification, verifyAttestation } from "../attestation/verify.ts";
import { verificationInWords } from "../attestation/verify-words.ts";
import { packs } from "../packs.ts";
import { fundClock } from "../serve/clock.ts";
import { readSettings } from "../settings.ts";
import { complain, languageOption, runCommandLine, say, UsageError } from "./say.ts";
import { withFund } from "./store.ts";

/** Exit codes: 0 the paper is good, 2 it is not. */
const GOOD = 0;
const NOT_GOOD = 2;

const jwk = z.looseObject({ kty: z.string(), kid: z.string() });
const keyFile = z.union([z.object({ keys: z.array(jwk).min(1) }), jwk.transform((key) => ({ keys: [key] }))]);

async function readKeyFile(file: string): Promise<{ keys: JWK[] }> {
  try {
    return keyFile.parse(JSON.parse(await readFile(file, "utf8"))) as { keys: JWK[] };
  } catch {
    throw new UsageError({
      fr: `le fichier ${file} ne contient pas de clé publique (une JSON Web Key, ou un jeu de clés)`,
      en: `the file ${file} holds no public key (a JSON Web Key, or a set of them)`,
      ar: `لا يحتوي الملف ${file} على مفتاح عمومي (JSON Web Key أو مجموعة منها)`,
    });
  }
}

const IN_PDF = new RegExp(`${VERIFY_PATH}#([A-Za-z0-9_.-]+)`);

/** The text to check: what was typed, or what a file holds. In a PDF it is the address to which the square leads. */
async function textOf(given: string): Promise<string> {
  if (tokenIn(given) !== undefined) return given;
  let bytes: Buffer;
  try {
    bytes = await readFile(given);
  } catch {
    throw new UsageError({
      fr: `${given} n’est ni une attestation, ni un fichier lisible`,
      en: `${given} is no attestation, and no file that can be read`,
      ar: `${given} ليس شهادة ولا ملفا مقروءا`,
    });
  }
  if (bytes.subarray(0, 5).toString("latin1") !== "%PDF-") return bytes.toString("utf8");
  return IN_PDF.exec(bytes.toString("latin1"))?.[1] ?? "";
}

/** Against a key file, nothing of this installation is needed; else its keys and its store are asked. */
async function check(text: string, key: string | undefined, locale: Locale): Promise<Verification> {
  const shared = { today: fundClock().today(), packs, locale };
  if (key !== undefined) return verifyAttestation(text, { ...shared, published: await readKeyFile(key) });
  return withFund(async (fund, settings) => {
    const { published } = await loadAttestationKeys(settings.directory);
    const context = fund.contextFor(systemActor("attestation-check"));
    const store = async (attestationId: string) => {
      const checked = await checkAttestation(context, { attestationId });
      if (!checked.ok) throw new UsageError(checked.refusal.definition.sentence);
      return checked.value;
    };
    return verifyAttestation(text, { ...shared, published, store });
  });
}

async function verify(given: string, { key, lang }: { key?: string; lang: string }): Promise<number> {
  const locale = languageOption(lang);
  const verification = await check(await textOf(given), key, locale);
  const { verdict, lines } = verificationInWords(verification, locale);
  const good = verification.status === "good";
  (good ? say : complain)(verdict);
  for (const line of lines) (good ? say : complain)(`  ${line}`);
  return good ? GOOD : NOT_GOOD;
}

/** `openamo attestation ...`: check a paper, with or without the store, and print the key that others need for it. */
export function registerAttestation(program: Command): void {
  const attestation = program.command("attestation").description("attestations of rights: check one, print the public key");
  attestation
    .command("verify")
    .description("check an attestation: its signature, its days and, unless --key is given, whether it still holds")
    .argument("<paper>", "a PDF, a text file, the token, or the text of the square")
    .option("--key <file>", "public key or key set: check the signature and the days alone, without the store")
    .option("--lang <lang>", "language of the answer: fr, en or ar", "fr")
    .action((paper: string, options: { key?: string; lang: string }) => runCommandLine(() => verify(paper, options)));
  attestation
    .command("key")
    .description("print the public keys that verify attestations, as a JSON Web Key Set")
    .action(() =>
      runCommandLine(async () => {
        say(JSON.stringify((await loadAttestationKeys(readSettings(process.env).directory)).published, null, 2));
        return GOOD;
      }),
    );
}
