import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createFund, listClaims } from "@openamo/fund";
import { systemActor } from "@openamo/platform";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeEmbedded } from "../../../../tests/support/templates.ts";
import { demoRpps } from "../demo/identifiers.ts";
import { loadPerson, loadReference } from "../demo/load.ts";
import { demoPeople } from "../demo/people.ts";
import { packs } from "../packs.ts";
import { fundClock } from "../serve/clock.ts";
import { openStore } from "../serve/store.ts";
import { databaseDirectory, readSettings } from "../settings.ts";
import { runInProcess } from "../testing/command-line.ts";
import { consultation } from "../testing/demo-office.ts";
import { runProgram } from "../testing/program.ts";
import { temporaryDirectory } from "../testing/server.ts";

let directory: string;
const clock = fundClock();
const env = () => ({ OPENAMO_DIRECTORY: directory, DATABASE_URL: "" });
const settings = () => readSettings(env());
const [claire] = demoPeople(clock.today());

/** Opens the store that the program used, between two runs. */
async function inStore<T>(work: (context: ReturnType<ReturnType<typeof createFund>["contextFor"]>) => Promise<T>): Promise<T> {
  const database = await openStore(settings());
  try {
    return await work(createFund({ packs, database, clock }).contextFor(systemActor("tests")));
  } finally {
    await database.close();
  }
}

beforeAll(async () => {
  directory = await temporaryDirectory();
  await makeEmbedded(databaseDirectory(settings()), "tables");
  await inStore(async (context) => {
    await loadReference(context);
    if (claire !== undefined) await loadPerson(context, claire, 0);
  });
});
afterAll(() => rm(directory, { recursive: true, force: true }));

const line = (key: string, changes: Record<string, unknown> = {}): string =>
  JSON.stringify({ key, person: claire?.nir, professional: demoRpps(1), sheet: consultation("2026-11-02"), ...changes });

async function commandFor(lines: readonly string[], organism: string): Promise<string[]> {
  const file = join(directory, "sheets.ndjson");
  await writeFile(file, `${lines.join("\n")}\n`);
  return ["submit", file, "--organism", organism, "--lang", "en"];
}

const submit = async (lines: readonly string[], organism = "cpam-691") => runInProcess(await commandFor(lines, organism), env());

const claimsKept = () => inStore(async (context) => listClaims(context, {}));

describe("openamo submit", () => {
  test("settles each line once, and says what is paid; the same file again has no further effect", async () => {
    const first = runProgram(await commandFor([line("paper-0001")], "cpam-691"), env());
    expect(await first.ended).toBe(0);
    expect(first.output()).toMatch(/line 1: \d{4}-\d{2}-\d{6} 20\.05/);
    const again = await submit([line("paper-0001")]);
    expect(again).toMatchObject({ code: 0, output: expect.stringContaining("20.05 (already received)") });
    expect(await claimsKept()).toMatchObject({ ok: true, value: { total: 1 } });
  });

  test("goes on after a line that the rules decline, and ends with another code", async () => {
    const unknownAct = line("paper-0002", { sheet: consultation("2026-11-03", { acts: ["XYZ"] }) });
    const { code, output } = await submit([unknownAct, line("paper-0003", { sheet: consultation("2026-11-04") })]);
    expect(code).toBe(2);
    expect(output).toMatch(/line 1: unknown-act/);
    expect(output).toMatch(/line 2: \S+ 20\.05/);
  });

  test.each([
    ["a line that is not JSON", "not json", /line 1: not readable JSON/],
    ["an unknown person", line("paper-0004", { person: "000000000000000" }), /line 1: no person has this identifier/],
  ])("%s is told in one line, and nothing is stored", async (_says, text, message) => {
    const before = await claimsKept();
    const { code, output } = await submit([text]);
    expect(code).toBe(1);
    expect(output).toMatch(message);
    expect(await claimsKept()).toEqual(before);
  });

  test("another organism does not settle the sheet of this person", async () => {
    expect(await submit([line("paper-0005", { sheet: consultation("2026-11-05") })], "cpam-673")).toMatchObject({ code: 1 });
  });
});
