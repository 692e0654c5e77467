import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeEmbedded } from "../../../../tests/support/templates.ts";
import { databaseDirectory, readSettings } from "../settings.ts";
import { runInProcess } from "../testing/command-line.ts";
import { runProgram } from "../testing/program.ts";
import { temporaryDirectory } from "../testing/server.ts";

let directory: string;
beforeAll(async () => {
  directory = await temporaryDirectory();
  await makeEmbedded(databaseDirectory(readSettings(env())), "tables");
});
afterAll(() => rm(directory, { recursive: true, force: true }));

const env = () => ({ OPENAMO_DIRECTORY: directory, DATABASE_URL: "" });
const nomenclature = (...words: readonly string[]) => runInProcess(["nomenclature", ...words, "--lang", "en"], env());

async function file(name: string, rows: readonly object[]): Promise<string> {
  const path = join(directory, name);
  await writeFile(path, JSON.stringify(rows));
  return path;
}

const act = { code: "ZZZA001", libelle_long: "Acte inventé", type_acte: "0", compatibilite_sexe: "0", date_debut: "2006-03-01" };
const tariff = (from: string, changes: object) => ({ code: "ZZZA001", activite: "1", phase: "0", date_effet: from, ...changes });

describe("openamo nomenclature", () => {
  test("imports, shows, undoes, and tells what it did", { timeout: 240_000 }, async () => {
    const acts = await file("acts.json", [act]);
    const tariffs = await file("tariffs.json", [tariff("2020-01-01", { 3: 12.5 }), tariff("2025-01-01", { 3: 14.26 }), tariff("2025-13-01", { 3: 1 })]);
    const trial = await nomenclature("import", "ccam", acts, tariffs, "--dry-run");
    expect(trial).toMatchObject({ code: 2, output: expect.stringContaining("nothing was written") });
    const first = runProgram(["nomenclature", "import", "ccam", acts, tariffs, "--lang", "en"], env());
    expect(await first.ended).toBe(2);
    expect(first.output()).toMatch(/4 rows read, 3 kept, 1 refused, 0 repeated/);
    expect(first.output()).toMatch(/tariffs\.json:3 ZZZA001 row-date-invalid – “2025-13-01” is no date/);
    expect(first.output()).toContain("openamo nomenclature reverse 1");
    expect(await nomenclature("import", "ccam", acts, tariffs)).toMatchObject({ code: 2, output: expect.stringContaining("Nothing changed") });
    const shown = await nomenclature("show", "zzza001", "--on", "2024-06-01");
    expect(shown).toMatchObject({ code: 0, output: expect.stringMatching(/€12\.50[\s\S]*1 January 2025/) });
    expect((await nomenclature("imports")).output).toMatch(/1 {2}ccam .*\+3 ~0 −0, 1 refused/);
    expect(await nomenclature("reverse", "1")).toMatchObject({ code: 0, output: expect.stringContaining("3 entries taken out, 0 restored") });
    expect(await nomenclature("show", "ZZZA001")).toMatchObject({ code: 1, output: expect.stringContaining("nomenclature-act-unknown") });
  });

  test.each([
    ["a list without a name", ["import", "magic", "x"], /no list is called magic/],
    ["a file that is not there", ["import", "ccam", "nowhere.json"], /file-unreadable/],
    ["a day that is none", ["show", "G", "--on", "2024-02-30"], /--on is a day, YYYY-MM-DD, not 2024-02-30/],
    ["an import that is none", ["reverse", "12"], /import-unknown/],
  ])("%s is told in one line", { timeout: 120_000 }, async (_says, words, message) => {
    const { code, output } = await nomenclature(...words);
    expect(code).toBe(1);
    expect(output).toMatch(message);
  });

  test("the pack's own acts are shown before any import", { timeout: 120_000 }, async () => {
    expect((await nomenclature("show", "G", "--on", "2024-06-01")).output).toContain("€26.50");
  });
});
