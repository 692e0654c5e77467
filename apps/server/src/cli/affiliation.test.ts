import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createFund, searchPeople } from "@openamo/fund";
import { type Actor, systemActor } from "@openamo/platform";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeEmbedded } from "../../../../tests/support/templates.ts";
import { demoNir } from "../demo/identifiers.ts";
import { packs } from "../packs.ts";
import { fundClock } from "../serve/clock.ts";
import { openStore } from "../serve/store.ts";
import { databaseDirectory, readSettings } from "../settings.ts";
import { runInProcess } from "../testing/command-line.ts";
import { runProgram } from "../testing/program.ts";
import { temporaryDirectory } from "../testing/server.ts";

let directory: string;
beforeAll(async () => {
  directory = await temporaryDirectory();
  await makeEmbedded(databaseDirectory(readSettings(env())), "tables");
  await run(["migrate"]);
});
afterAll(() => rm(directory, { recursive: true, force: true }));

const env = () => ({ OPENAMO_DIRECTORY: directory, DATABASE_URL: "" });
const run = (args: readonly string[]) => runInProcess(args, env());

const nir = (order: number): string => demoNir({ sex: 2, year: 1984, month: 5, department: "69", order });
const HEAD = "identifier;birth_name;given_names;birth_date;scheme;from;ground";
const person = (order: number, changes: { identifier?: string; scheme?: string; name?: string } = {}): string =>
  `${changes.identifier ?? nir(order)};${changes.name ?? "Essai"};Personne ${order};1984-05-03;${changes.scheme ?? "general"};2026-01-01;work`;

async function fileOf(name: string, lines: readonly string[]): Promise<string> {
  const path = join(directory, name);
  await writeFile(path, `${[HEAD, ...lines].join("\n")}\n`);
  return path;
}

const agent: Actor = { ...systemActor("tests"), role: "agent", subject: "agent-rhone", organism: "cpam-691" };

/** Persons whom an agent of the fund finds with a word, between two runs of the program. */
async function found(search: string): Promise<number> {
  const database = await openStore(readSettings(env()));
  try {
    const context = createFund({ packs, database, clock: fundClock() }).contextFor(agent);
    const answer = await searchPeople(context, { search });
    return answer.ok ? answer.value.total : -1;
  } finally {
    await database.close();
  }
}

/** Persons of the file that the store holds: searches count no further than a page would. */
async function kept(): Promise<number> {
  const database = await openStore(readSettings(env()));
  try {
    const { rows } = await sql<{ count: number }>`select count(*) as count from person where family_name = 'Foule'`.execute(database.kysely);
    return Number(rows[0]?.count);
  } finally {
    await database.close();
  }
}

const importing = (path: string, ...more: string[]) => run(["affiliation", "import", path, "--organism", "cpam-691", "--lang", "en", ...more]);

/** Each run opens the store anew: several of them take their time on a busy machine. */
const PATIENCE_MS = 240_000;

describe("openamo affiliation", { timeout: PATIENCE_MS }, () => {
  test("rehearses, enrols, says what was refused line by line, and takes the whole file back", async () => {
    const path = await fileOf("staff.csv", [
      person(1),
      person(2),
      person(3, { identifier: "284056900000199" }),
      person(2),
      "broken",
      person(4, { scheme: "nowhere" }),
    ]);
    const rehearsed = await importing(path, "--dry-run");
    expect(rehearsed).toMatchObject({ code: 2, output: expect.stringContaining("Rehearsal (nobody is enrolled): 2 persons, 1 doubles, 3 lines refused") });

    const done = await importing(path);
    expect(done).toMatchObject({ code: 2, output: expect.stringContaining("Done: 2 persons, 1 doubles, 3 lines refused") });
    expect(done.output).toMatch(/line 4: \S+ \(identifier\) – /);
    expect(done.output).toContain("line 5: person-already-known");
    expect(done.output).toContain("line 6: person-line-unreadable");
    expect(done.output).toContain("line 7: unknown-scheme");
    expect(done.output).not.toContain(nir(1));
    expect(await found("essai")).toBe(2);

    const listed = await run(["affiliation", "imports", "--lang", "en"]);
    const id = /^(\S+) {2}\S+ {2}cpam-691 {2}staff\.csv {2}Done/m.exec(listed.output)?.[1] ?? "";
    const reversed = await run(["affiliation", "reverse", id, "--motive", "wrong file", "--lang", "en"]);
    expect(reversed.output).toContain("2 files taken back, 0 kept");
    expect(await found("essai")).toBe(0);
  });

  test("a process killed on the way loses nothing and doubles nothing", async () => {
    const most = 3000;
    const path = await fileOf(
      "many.csv",
      Array.from({ length: most }, (_, index) => person(index, { identifier: nirOf(index), name: "Foule" })),
    );
    const program = runProgram(["affiliation", "import", path, "--organism", "cpam-691"], env());
    await program.prints(/\d+\/3001/);
    program.signal("SIGKILL");
    await program.ended;
    const half = await kept();
    expect(half).toBeGreaterThan(0);
    expect(half).toBeLessThan(most);
    expect(half % 1000).toBe(0);
    expect(await importing(path)).toMatchObject({ code: 0, output: expect.stringContaining("Done: 3,000 persons, 0 doubles") });
    expect(await importing(path)).toMatchObject({ code: 1, output: expect.stringContaining("file-already-enrolled") });
    expect(await kept()).toBe(most);
  });

  test("a file that cannot be read, or an organism that is none, is refused before anything is opened", async () => {
    expect(await importing(join(directory, "absent.csv"))).toMatchObject({ code: 1, output: expect.stringContaining("persons-file-unreadable") });
    const path = await fileOf("one.csv", [person(900)]);
    const elsewhere = await run(["affiliation", "import", path, "--organism", "cpam-000"]);
    expect(elsewhere).toMatchObject({ code: 1, output: expect.stringContaining("unknown-organism") });
    expect(await found("one")).toBe(0);
  });
});

/** Numbers that check, one for each index: the order of births runs over months and years. */
function nirOf(index: number): string {
  const [order, month, year] = [(index % 900) + 1, (Math.floor(index / 900) % 12) + 1, 1960 + (Math.floor(index / 10_800) % 40)];
  return demoNir({ sex: 1, year, month, department: "69", order });
}
