import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeEmbedded } from "../../../../tests/support/templates.ts";
import { databaseDirectory, readSettings } from "../settings.ts";
import { runInProcess } from "../testing/command-line.ts";
import { temporaryDirectory } from "../testing/server.ts";

let directory: string;
const env = () => ({ OPENAMO_DIRECTORY: directory, DATABASE_URL: "" });
const run = (...args: string[]) => runInProcess(args, env());

beforeAll(async () => {
  directory = await temporaryDirectory();
  await makeEmbedded(databaseDirectory(readSettings(env())), "tables");
});
afterAll(() => rm(directory, { recursive: true, force: true }));

/** The number of a line of the report. */
function counted(report: string, label: string): number {
  const found = new RegExp(`^ +${label} +([\\d,]+)`, "m").exec(report)?.[1];
  if (found === undefined) throw new Error(`no line “${label}” in:\n${report}`);
  return Number(found.replaceAll(",", ""));
}

/** The report without where it was asked for: what stands after its title. */
const bodyOf = (report: string): string => report.slice(report.indexOf("\nThe lot\n"));

describe("openamo demo day", () => {
  test("goes from a lot to closed payments in one command, and again without a second effect", async () => {
    const first = await run("demo", "day", "--sheets", "130", "--lang", "en");
    expect(first.code, first.output).toBe(0);
    const count = (label: string): number => counted(first.printed, label);
    expect(count("lines received")).toBe(130);
    expect(count("sheets accepted") + count("refused") + count("waiting for a fact") + count("set aside")).toBe(130);
    expect(count("sheets accepted")).toBeGreaterThan(100);
    expect(count("came back: account closed")).toBeGreaterThan(0);
    expect(count("came back: payee deceased")).toBeGreaterThan(0);
    expect(count("differences")).toBe(0);
    const [folder] = await readdir(join(directory, "demo-day"));
    expect((await readdir(join(directory, "demo-day", folder ?? ""))).map((name) => name.split(".").at(-1)).sort()).toEqual(["ndjson", "xml", "xml"]);

    const again = await run("demo", "day", "--sheets", "999", "--lang", "en");
    expect(again.code).toBe(0);
    expect(again.printed).toContain("(done before: nothing changed)");
    expect(bodyOf(again.printed)).toBe(bodyOf(first.printed));
  });

  test("speaks French, and refuses a number of sheets that is none", async () => {
    expect((await run("demo", "day")).printed).toMatch(/Journée de démonstration[\s\S]*différences +0\n/);
    expect(await run("demo", "day", "--sheets", "many")).toMatchObject({ code: 1, told: expect.stringContaining("--sheets est un nombre") });
  });
});
