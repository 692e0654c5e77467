import { type ChildProcessByStdio, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { type DatabaseOptions, openDatabase } from "@openamo/platform";
import { afterEach, describe, expect, test } from "vitest";
import { createServerDatabase } from "../../../../tests/support/stores.ts";
import { wrongInBooks } from "../../test-support/books.ts";
import { claimOf, granted, openOffice } from "../../test-support/office.ts";
import { type ClaimReceipt, readClaim, type SubmitClaim, submitClaim } from "../index.ts";

const CHILD = fileURLToPath(new URL("../../test-support/crash-child.ts", import.meta.url));

interface Acknowledged {
  readonly input: SubmitClaim;
  readonly receipt: ClaimReceipt;
}

const removals: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const remove of removals.splice(0)) await remove();
});

async function storeOf(engine: string): Promise<DatabaseOptions> {
  if (engine === "postgresql") {
    const { url, drop } = await createServerDatabase();
    removals.push(drop);
    return { url, directory: "" };
  }
  const home = await mkdtemp(join(tmpdir(), "openamo-crash-"));
  removals.push(() => rm(home, { recursive: true, force: true }));
  return { directory: join(home, "data") };
}

/** Runs the child until it has acknowledged `count` claims, then kills it where it stands. */
async function killAfter(count: number, options: DatabaseOptions): Promise<Acknowledged[]> {
  const child: ChildProcessByStdio<null, Readable, Readable> = spawn(process.execPath, [CHILD, JSON.stringify(options)], { stdio: ["ignore", "pipe", "pipe"] });
  let complaint = "";
  child.stderr.on("data", (chunk: Buffer) => {
    complaint += chunk.toString();
  });
  const gone = new Promise<NodeJS.Signals | null>((resolve) => child.once("exit", (_code, signal) => resolve(signal)));
  const acknowledged: Acknowledged[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged.push(JSON.parse(line));
    if (acknowledged.length === count) child.kill("SIGKILL");
  }
  expect({ signal: await gone, complaint }).toMatchObject({ signal: "SIGKILL" });
  return acknowledged;
}

/** The claim that each line of the child was sending when it was killed: the one after the last acknowledged. */
function underWay(acknowledged: readonly Acknowledged[]): SubmitClaim[] {
  const last = new Map(acknowledged.map(({ input }) => [input.personId, input]));
  return [...last.values()].map((input) => {
    const [, line = "", number = ""] = /^crash-(\d+)-(\d+)$/.exec(input.key) ?? [];
    return { ...input, ...claimOf(Number(line), Number(number) + 1) };
  });
}

describe("a process killed in the middle of settling claims", () => {
  test.each(["embedded", "postgresql"])("loses nothing that it acknowledged, and leaves nothing by half (%s)", { timeout: 240_000 }, async (engine) => {
    const options = await storeOf(engine);
    const acknowledged = await killAfter(25, options);
    expect(acknowledged.length).toBeGreaterThanOrEqual(25);
    const database = await openDatabase(options);
    try {
      const office = await openOffice(database);
      expect(await wrongInBooks(database.kysely)).toEqual([]);
      for (const { input, receipt } of acknowledged) {
        expect(granted(await readClaim(office.north, { claimId: receipt.claimId })).claim).toMatchObject({ reference: receipt.reference, paid: receipt.paid });
        expect(await submitClaim(office.north, input)).toEqual({ ok: true, value: receipt, replayed: true });
      }
      // What was under way is either whole or not there. Sent again as it was, it is settled once.
      for (const input of underWay(acknowledged)) {
        const first = await submitClaim(office.north, input);
        expect(await submitClaim(office.north, input)).toEqual({ ok: true, value: granted(first), replayed: true });
      }
      expect(await wrongInBooks(database.kysely)).toEqual([]);
    } finally {
      await database.close();
    }
  });
});
