import { readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  confirmCardOrders,
  createFund,
  declareCard,
  type FundContext,
  issueAttestation,
  orderCard,
  previewCardOrders,
  readAttestation,
  readCards,
  recordCardStep,
  revokeAttestation,
} from "@openamo/fund";
import { formatReference, isoDay } from "@openamo/kernel";
import { type Result, systemActor } from "@openamo/platform";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeEmbedded } from "../../../../tests/support/templates.ts";
import { loadAttestationKeys } from "../attestation/keys.ts";
import { writePaper } from "../attestation/paper.ts";
import { signToken } from "../attestation/token.ts";
import { loadPerson, loadReference } from "../demo/load.ts";
import { demoPeople } from "../demo/people.ts";
import { packs } from "../packs.ts";
import { fundClock } from "../serve/clock.ts";
import { openStore } from "../serve/store.ts";
import { databaseDirectory, readSettings } from "../settings.ts";
import { newKey } from "../testing/api.ts";
import { runInProcess } from "../testing/command-line.ts";
import { runProgram } from "../testing/program.ts";
import { temporaryDirectory } from "../testing/server.ts";

/** Each run opens the database anew. */
const SLOW = { timeout: 240_000 };

let directory: string;
const clock = fundClock();
const [claire] = demoPeople(clock.today());
const personId = claire?.id ?? "";

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.refusal.definition.code);
  return result.value;
}

/** Opens the store that the program uses, between two runs. */
async function inStore<T>(work: (context: FundContext) => Promise<T>): Promise<T> {
  const database = await openStore(readSettings(env()));
  try {
    return await work(createFund({ packs, database, clock }).contextFor(systemActor("tests")));
  } finally {
    await database.close();
  }
}

const env = () => ({ OPENAMO_DIRECTORY: directory, DATABASE_URL: "" });

// What is told goes to the error output; the rest is the file.
async function run(args: readonly string[]): Promise<{ code: number; told: string; output: string }> {
  const { code, told, printed } = await runInProcess(args, env());
  return { code, told, output: printed };
}

async function handOver(context: FundContext): Promise<void> {
  const until = clock.today();
  const { checksum } = value(await previewCardOrders(context, { organism: "cpam-691", until }));
  value(await confirmCardOrders(context, { key: newKey(), organism: "cpam-691", until: isoDay(until), checksum }));
}

beforeAll(async () => {
  directory = await temporaryDirectory();
  await makeEmbedded(databaseDirectory(readSettings(env())), "tables");
  await inStore(async (context) => {
    await loadReference(context);
    if (claire !== undefined) await loadPerson(context, claire, 0);
  });
});
afterAll(() => rm(directory, { recursive: true, force: true }));

describe("openamo cards", () => {
  test("looks at the orders, hands over what was looked at, and takes it back", SLOW, async () => {
    const { number } = await inStore(async (context) => value(await orderCard(context, { key: newKey(), personId, consent: false })));
    const looked = await run(["cards", "orders", "--organism", "cpam-691"]);
    expect(looked).toMatchObject({ code: 0, output: "", told: expect.stringMatching(/^Cartes qui attendent le fabricant : 1 ;/) });
    const checksum = /--confirm (\S+)/.exec(looked.told)?.[1] ?? "";
    const file = join(directory, "orders.csv");
    const confirmed = await run(["cards", "orders", "--organism", "cpam-691", "--confirm", checksum, "--out", file]);
    expect(confirmed.code).toBe(0);
    const [header, line] = (await readFile(file, "utf8")).trim().split("\r\n");
    expect(header).toBe("number,identifier,familyName,givenNames,birthDate,orderedOn");
    expect(line?.startsWith(`${number},${claire?.nir},Moreau,Claire,`)).toBe(true);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const batch = /^Fichier (\S+) ;/m.exec(confirmed.told)?.[1] ?? "";
    expect(await run(["cards", "file", batch, "--withdraw"])).toMatchObject({
      code: 0,
      told: expect.stringMatching(/^Fichier \S+ repris ; cartes qui attendent de nouveau : 1\n$/),
    });
    expect(await run(["cards", "file", batch, "--sent"])).toMatchObject({ code: 2, told: expect.stringContaining("card-batch-closed") });
  });

  test("prints the opposition list as CSV by number, whole or what changed", SLOW, async () => {
    const number = await inStore(async (context) => {
      const [card] = value(await readCards(context, { personId })).cards;
      const cardId = card?.id ?? "";
      await handOver(context);
      for (const step of ["make", "send"] as const) value(await recordCardStep(context, { key: newKey(), personId, cardId, step }));
      value(await declareCard(context, { key: newKey(), personId, cardId, what: "steal", replace: true }));
      return card?.number ?? "";
    });
    const { code, output, told } = await run(["cards", "opposition-list"]);
    expect([code, told]).toEqual([0, "Cartes : 1\n"]);
    expect(output.split("\r\n")[0]).toBe("number,since,reason,change");
    expect(output).toMatch(new RegExp(`^${number},\\d{4}-\\d{2}-\\d{2},stolen,opposed\r$`, "m"));
    expect((await run(["cards", "opposition-list", "--since", "2999-01-01"])).output).toBe("number,since,reason,change\r\n");
    expect(await run(["cards", "opposition-list", "--since", "yesterday", "--lang", "en"])).toMatchObject({
      code: 1,
      told: expect.stringContaining("--since is a day"),
    });
  });
});

describe("openamo attestation", () => {
  const write = async (name: string, revoked = false): Promise<string> => {
    const keys = await loadAttestationKeys(directory);
    const attestation = await inStore(async (context) => {
      const { attestationId } = value(await issueAttestation(context, { key: newKey(), personId, mentionExemptions: true }));
      const given = value(await readAttestation(context, { personId, attestationId }));
      if (revoked) value(await revokeAttestation(context, { key: newKey(), personId, attestationId, motive: "Error" }));
      return given;
    });
    const file = join(directory, name);
    const token = await signToken(keys.signing, attestation);
    await writeFile(file, await writePaper({ attestation, token, language: "fr", publicUrl: "http://localhost:3000", cite: formatReference }));
    return file;
  };

  test("checks a PDF against the store, and says in words what it proves", SLOW, async () => {
    const good = await run(["attestation", "verify", await write("good.pdf"), "--lang", "en"]);
    expect(good).toMatchObject({ code: 0, told: "" });
    expect(good.output).toMatch(/genuine and good[\s\S]*initials CM[\s\S]*organism's records/);
    expect(await run(["attestation", "verify", await write("revoked.pdf", true)])).toMatchObject({
      code: 2,
      told: expect.stringContaining("annulé par l’organisme"),
    });
  });

  test("checks without the store, with the public key alone, and says that a revocation is not seen so", SLOW, async () => {
    const revoked = await write("offline.pdf", true);
    const key = join(directory, "public.json");
    const printed = await run(["attestation", "key"]);
    expect(printed.output).not.toContain('"d"');
    await writeFile(key, printed.output);
    const program = runProgram(["attestation", "verify", revoked, "--key", key], { OPENAMO_DIRECTORY: join(directory, "nowhere"), DATABASE_URL: "" });
    expect(await program.ended).toBe(0);
    expect(program.output()).toContain("ne se voit qu’en ligne");
    await expect(stat(join(directory, "nowhere"))).rejects.toThrow();
  });

  test("tells in one line what cannot be checked", SLOW, async () => {
    const altered = join(directory, "altered.txt");
    const pdf = (await readFile(await write("source.pdf"))).toString("latin1");
    const token = /#(ey[\w.-]+)/.exec(pdf)?.[1] ?? "";
    await writeFile(altered, `${token.slice(0, -6)}AAAAAA`);
    expect(await run(["attestation", "verify", altered, "--lang", "en"])).toMatchObject({ code: 2, told: expect.stringContaining("altered or made up") });
    expect(await run(["attestation", "verify", "no-such-file.pdf", "--lang", "en"])).toMatchObject({
      code: 1,
      told: expect.stringContaining("no file that can be read"),
    });
    expect(await run(["attestation", "verify", altered, "--key", altered, "--lang", "en"])).toMatchObject({
      code: 1,
      told: expect.stringContaining("holds no public key"),
    });
  });
});
