import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { RefusalSignal } from "@openamo/kernel";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { formatOf, type PersonLine, readPersons } from "./index.ts";

let directory = "";
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "openamo-persons-"));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

async function collect(path: string): Promise<PersonLine[]> {
  const lines: PersonLine[] = [];
  for await (const line of readPersons(path, formatOf(path))) lines.push(line);
  return lines;
}

async function read(text: string | Buffer, name = "persons.csv"): Promise<PersonLine[]> {
  const path = join(directory, name);
  await writeFile(path, text);
  return collect(path);
}
const codes = (lines: readonly PersonLine[]): string[] => lines.map(({ line, refusal }) => `${line} ${refusal?.definition.code ?? "read"}`);
const refusedFile = async (text: string, name?: string): Promise<string> => {
  try {
    await read(text, name);
  } catch (error) {
    if (error instanceof RefusalSignal) return error.refusal.definition.code;
    throw error;
  }
  return "read";
};

const COLUMNS = "birth_name,given_names,birth_date,scheme,from";

describe("persons of a file", () => {
  test("a comma or a semicolon separates, quotes hold either, and the byte order mark is left out", async () => {
    const [first] = await read(`\uFEFF${COLUMNS}\r\n"Le Goff, dit Yann",Yann,1990-02-28,general,2026-01-01\r\n`);
    expect(first?.record).toMatchObject({ birth_name: "Le Goff, dit Yann", from: "2026-01-01", identifier: "", rights_to: "" });
    const [second] = await read(`${COLUMNS.replaceAll(",", ";")}\nMartin;Léa;1990-02-28;general;2026-01-01`);
    expect(second).toMatchObject({ line: 2, record: { birth_name: "Martin", given_names: "Léa" } });
  });

  test("a broken line is refused with its number, and the rest goes on", async () => {
    const line = "Martin,Léa,1990-02-28,general,2026-01-01";
    const text = [COLUMNS, line, "Martin,Léa", '"open,Léa,1990-02-28,general,2026-01-01', "", ",Léa,1990-02-28,general,2026-01-01", line].join("\n");
    expect(codes(await read(text))).toEqual(["2 read", "3 person-line-unreadable", "4 person-line-unreadable", "6 person-field-invalid", "7 read"]);
  });

  test("a line in another encoding is refused rather than kept with letters lost, and an endless one is left out", async () => {
    const line = "Lefèvre,Zoé,1990-02-28,general,2026-01-01";
    expect(codes(await read(Buffer.from([COLUMNS, line, "Martin,Lea,1990-02-28,general,2026-01-01"].join("\n"), "latin1")))).toEqual([
      "2 person-line-not-utf8",
      "3 read",
    ]);
    expect(codes(await read([COLUMNS, "x".repeat(3_000_000), line].join("\n")))).toEqual(["2 person-line-unreadable", "3 read"]);
  });

  test("nothing of the lines read stays in memory", async () => {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    const path = join(directory, "long.csv");
    const most = 40_000;
    await writeFile(path, `${COLUMNS}\n${"Martin,Léa,1990-02-28,general,2026-01-01\n".repeat(most)}`);
    const held = (): number => {
      collect();
      return process.memoryUsage().heapUsed;
    };
    const heldAt: number[] = [];
    let lines = 0;
    for await (const _ of readPersons(path, "csv")) {
      lines += 1;
      // Looked at on the way: what a reader holds is gone once it has ended.
      if (lines === 10_000 || lines === most) heldAt.push(held());
    }
    const [early = 0, late = Number.MAX_SAFE_INTEGER] = heldAt;
    // Thirty thousand more lines: a hundred bytes kept of each would be three megabytes.
    expect(late - early).toBeLessThan(3_000_000);
  });

  test("each line of NDJSON is an object of the same fields", async () => {
    const person = { birth_name: "Martin", given_names: "Léa", birth_date: "1990-02-28", scheme: "general", from: "2026-01-01" };
    const text = [JSON.stringify(person), "{", "[1]", JSON.stringify({ ...person, colour: "red" }), JSON.stringify({ ...person, from: 7 })].join("\n");
    expect(codes(await read(text, "persons.ndjson"))).toEqual([
      "1 read",
      "2 person-line-unreadable",
      "3 person-line-unreadable",
      "4 person-field-invalid",
      "5 person-field-invalid",
    ]);
  });

  test("a file that is not one of persons is refused whole", async () => {
    expect(await refusedFile(`${COLUMNS},shoe_size\n`)).toBe("persons-columns-unknown");
    expect(await refusedFile("birth_name,given_names\n")).toBe("persons-columns-missing");
    expect(await refusedFile(`${COLUMNS}\n`)).toBe("persons-file-empty");
    expect(await refusedFile("")).toBe("persons-file-empty");
    await expect(collect(join(directory, "absent.csv"))).rejects.toThrow("persons-file-unreadable");
  });
});
