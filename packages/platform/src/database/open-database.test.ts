import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { searchPatterns, searchText } from "../text/search-text.ts";
import { lockDirectory } from "./directory-lock.ts";
import { openDatabase } from "./open-database.ts";

describe("opening a database", () => {
  let home: string;
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), "openamo-open-"));
  });
  afterAll(() => rm(home, { recursive: true, force: true }));

  test("keeps what was written, and one process at a time", async () => {
    const directory = join(home, "data");
    const first = await openDatabase({ directory });
    await sql`create table thing (id int); `.execute(first.kysely);
    await expect(openDatabase({ directory })).rejects.toMatchObject({ code: "database-in-use" });
    await first.close();
    await first.close();
    const second = await openDatabase({ directory });
    expect((await sql`select * from thing`.execute(second.kysely)).rows).toEqual([]);
    await second.close();
  });

  test("a lock left by a process that is gone is taken over, even when its number lives on", async () => {
    const path = join(home, "dead.lock");
    const gone = spawn(process.execPath, ["-e", ""]);
    await new Promise((resolve) => gone.once("exit", resolve));
    await writeFile(path, String(gone.pid));
    await (await lockDirectory(join(home, "dead")))();
    await writeFile(path, `${process.pid} 1`);
    const unlock = await lockDirectory(join(home, "dead"));
    expect(await readFile(path, "utf8")).toMatch(new RegExp(`^${process.pid} `));
    await expect(lockDirectory(join(home, "dead/"))).rejects.toMatchObject({ code: "database-in-use" });
    await unlock();
    await writeFile(path, "not a process");
    await (await lockDirectory(join(home, "dead")))();
  });

  test("a server that does not answer, or no address, is told in one line without the password", async () => {
    const unreachable = openDatabase({ url: "postgres://user:s3cret@127.0.0.1:1/fund", directory: home });
    await expect(unreachable).rejects.toMatchObject({
      code: "database-unreachable",
      message: expect.stringMatching(/^the database 127\.0\.0\.1:1\/fund cannot be reached: .+$/),
    });
    await expect(unreachable).rejects.not.toThrow("s3cret");
    for (const url of ["mysql://user:s3cret@host/fund", "not an address"]) {
      await expect(openDatabase({ url, directory: home })).rejects.toMatchObject({
        code: "database-address-invalid",
        message: expect.not.stringContaining("s3cret"),
      });
    }
  });
});

describe("the text that searches compare", () => {
  test("has no accents, no case and single spaces", () => {
    expect(searchText("Zoé", " LE-GOFF ", "Œdipe")).toBe("zoe le goff œdipe");
    expect(searchText("محمد")).toBe("محمد");
    expect(searchPatterns("  100% _Él ")).toEqual(["%100%", "%el%"]);
    expect(searchPatterns("%_")).toEqual([]);
  });
});
