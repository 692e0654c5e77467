import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createFund } from "@openamo/fund";
import { systemActor } from "@openamo/platform";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { demoNir } from "../demo/identifiers.ts";
import { enrolFile } from "../enrolment/enrol-file.ts";
import { unmetLine, unmetLines } from "../enrolment/report.ts";
import { packs } from "../packs.ts";
import type { ProblemBody } from "../testing/api.ts";
import { runInProcess } from "../testing/command-line.ts";
import { type DemoOffice, openDemoOffice } from "../testing/demo-office.ts";

/** What is wrong, at each door through which it may come: the same mistake has one code. Screens are tried in a browser. */
let office: DemoOffice;
let directory: string;
beforeAll(async () => {
  office = await openDemoOffice();
  directory = await mkdtemp(join(tmpdir(), "openamo-bad-input-"));
});
afterAll(async () => {
  await office.server.close();
  await rm(directory, { recursive: true, force: true });
});

let orders = 300;
const nir = (): string => {
  orders += 1;
  return demoNir({ sex: 2, year: 1984, month: 5, department: "69", order: orders });
};
const WRONG_KEY = "284056900000199";
/** Brénaz, in Arvière-en-Valromey since 2019. */
const FORMER = "01059";

const registration = (changes: Record<string, unknown> = {}) => ({
  country: "fr",
  identifierKind: "fr.nir",
  identifier: nir(),
  familyName: "Refus",
  givenNames: "Essai",
  birthDate: "1984-05-03",
  affiliation: { scheme: "general", organism: "cpam-691", from: "2026-01-01", to: null },
  situations: [],
  ...changes,
});
const rights = (from: string, to: string | null = null, ground = "work") => ({ kind: "rights", from, to, details: { ground } });
const addressIn = (commune: string) => ({
  from: "2026-01-01",
  address: { lines: ["1 rue du Four"], postcode: "01260", town: "Brénaz", commune, country: "fr" },
});

async function newPerson(changes: Record<string, unknown> = {}): Promise<string> {
  const { status, body } = await office.rhone<{ id: string }>("POST", "/api/v1/people", registration(changes));
  expect(status).toBe(201);
  return body.id;
}

const TABLES = ["person", "person_fact", "person_identifier", "situation", "insured_file", "life_event", "letter"];
/** Rows of what a refused request must leave as it was. */
async function rows(): Promise<number[]> {
  const counted: number[] = [];
  for (const table of TABLES) {
    const { rows: found } = await sql<{ count: number }>`select count(*) as count from ${sql.table(table)}`.execute(office.server.database.kysely);
    counted.push(Number(found[0]?.count));
  }
  return counted;
}

/** A problem as it must be: its code and field, a sentence and what to do, and nothing written. */
async function refusedBy(path: string, body: unknown): Promise<string> {
  const before = await rows();
  const { status, body: problem } = await office.rhone<ProblemBody>("POST", path, body);
  expect([404, 422]).toContain(status);
  expect(problem.remedy.length).toBeGreaterThan(10);
  expect(problem.detail).not.toMatch(/[{}]|undefined/);
  expect(await rows()).toEqual(before);
  return `${problem.code} ${problem.field}`;
}

describe("bad input over HTTP", () => {
  test.each([
    ["a NIR with a wrong key", { identifier: WRONG_KEY }, "nir-key identifier"],
    ["a birth to come", { birthDate: "2031-05-03" }, "birth-to-come birthDate"],
    ["a birth that is no day", { birthDate: "03/05/1984" }, "invalid-input birthDate"],
    ["rights that overlap", { situations: [rights("2026-01-01"), rights("2026-03-01", null, "residence")] }, "situation-overlaps situations.1.from"],
    ["rights that end before they begin", { situations: [rights("2026-03-01", "2026-01-01")] }, "situation-period-invalid situations.0.to"],
    ["rights before birth", { situations: [rights("1980-01-01")] }, "situation-before-birth situations.0.from"],
    ["a ground that no law knows", { situations: [rights("2026-01-01", null, "friendship")] }, "rights-ground-unknown situations.0.details.ground"],
    ["an address in a former commune", { address: addressIn(FORMER) }, "commune-former address.commune"],
    ["an address in no commune", { address: addressIn("01999") }, "commune-unknown address.commune"],
    [
      "an organism that does not exist",
      { affiliation: { scheme: "general", organism: "cpam-000", from: "2026-01-01", to: null } },
      "unknown-organism affiliation.organism",
    ],
  ])("a registration with %s", async (_name, changes, expected) => {
    expect(await refusedBy("/api/v1/people", registration(changes))).toBe(expected);
  });

  test("a fact typed into a file: overlapping rights, a former commune, a child no younger than the parent", async () => {
    const parent = await newPerson({ situations: [rights("2026-01-01")] });
    const elder = await newPerson({ birthDate: "1950-05-03" });
    const of = (id: string) => `/api/v1/people/${id}/situations`;
    const open = { to: null, replaces: false };
    const child = { kind: "dependant", from: "2026-01-01", details: { holder: parent, as: "child" }, ...open };
    expect(await refusedBy(of(parent), { kind: "rights", from: "2026-06-01", details: { ground: "work" }, ...open })).toBe("situation-overlaps from");
    expect(await refusedBy(of(parent), { kind: "residence", from: "2026-06-01", details: { country: "fr", commune: FORMER }, ...open })).toBe(
      "commune-former details.commune",
    );
    expect(await refusedBy(of(elder), child)).toBe("child-older-than-parent details.holder");
    expect(
      await refusedBy(`/api/v1/people/${parent}/birth`, {
        birthDate: "2031-01-01",
        birthplace: { commune: null, country: null, place: null },
        motive: "essai",
      }),
    ).toBe("birth-to-come birthDate");
  });

  test("an event of life: a former commune, a child no younger than the parent, a day before birth", async () => {
    const [parent, elder] = [await newPerson(), await newPerson({ birthDate: "1950-05-03" })];
    const propose = (event: unknown) => refusedBy(`/api/v1/people/${parent}/events/proposal`, event);
    expect(await propose({ kind: "move", on: "2026-11-01", details: { place: "Brénaz" } })).toBe("commune-no-more details.place");
    expect(await propose({ kind: "birth", on: "1950-05-03", details: { child: elder, attachedTo: "subject" } })).toBe("event-before-birth on");
    expect(await propose({ kind: "adoption", on: "2026-11-01", details: { child: elder, attachedTo: "subject" } })).toBe(
      "child-older-than-parent details.child",
    );
    expect(await propose({ kind: "move", on: "2026-02-30", details: { place: "69003 Lyon" } })).toBe("event-invalid on");
  });
});

describe("bad input in a file and on the command line", () => {
  const HEAD = "identifier;birth_name;given_names;birth_date;scheme;from;rights_from;rights_to;ground;address;postcode;town;commune";
  const line = (changes: { nir?: string; birth?: string; from?: string; rights?: string; ground?: string; commune?: string } = {}): string => {
    const { birth = "1984-05-03", from = "2026-01-01", rights: days = ";", ground = "work", commune = "01004" } = changes;
    return `${changes.nir ?? nir()};Ligne;Essai;${birth};general;${from};${days};${ground};1 rue du Four;01260;Bourg;${commune}`;
  };

  test("each wrong line has its number, its code, its field and what to do; the others are enrolled", async () => {
    const twice = nir();
    const lines = [
      line(),
      line({ nir: WRONG_KEY }),
      line({ birth: "2031-05-03" }),
      line({ birth: "03/05/1984" }),
      line({ rights: "2026-03-01;2026-01-01" }),
      line({ rights: "1980-01-01;" }),
      line({ ground: "friendship" }),
      line({ commune: FORMER }),
      line({ commune: "01999" }),
      "broken",
      line({ nir: twice }),
      line({ nir: twice }),
      line(),
    ];
    const path = join(directory, "persons.csv");
    await writeFile(path, [HEAD, ...lines].join("\r\n"));
    const context = createFund({ packs, database: office.server.database, clock: office.clock }).contextFor(systemActor("tests"));
    const done = await enrolFile(context, { path, country: "fr", organism: "cpam-691", rehearsal: false });
    if (!done.ok) throw new Error(done.refusal.definition.code);
    expect(done.value).toMatchObject({ status: "finished", enrolled: 3, doubles: 1, refused: 9 });
    const found: string[] = [];
    for await (const unmet of unmetLines(context, done.value.id)) {
      found.push(`${unmet.line} ${unmet.code} ${unmet.field}`);
      for (const locale of ["fr", "en", "ar"] as const) {
        const told = unmetLine(unmet, locale);
        // The number, the code and the field, then a sentence and what to do.
        expect(told).toMatch(/^\S+ \d+: [a-z0-9-]+( \([a-z_]+\))? – .{10,}[.؟] .{10,}/u);
        expect(told).not.toMatch(/[{}]|undefined|Ligne;|284/);
      }
    }
    expect(found).toEqual([
      "3 nir-key identifier",
      "4 birth-to-come birth_date",
      "5 birth-date-invalid birth_date",
      "6 enrolment-day-invalid rights_to",
      "7 enrolment-day-invalid rights_from",
      "8 rights-ground-unknown ground",
      "9 commune-former commune",
      "10 commune-unknown commune",
      "11 person-line-unreadable null",
      "13 person-already-known identifier",
    ]);
  });

  test("a question asked with a wrong commune or a wrong number says so", async () => {
    const ask = (...args: string[]) => runInProcess(["ask", ...args, "--lang", "en"]);
    const unknown = await ask("fr.organism-for-person", '{"date":"2026-11-01","status":"employee","residenceCommune":"59999"}');
    expect(unknown).toMatchObject({ code: 2, told: expect.stringMatching(/\(unknown-commune, residenceCommune\)\n {2}The code 59999 .*\n {2}Give /) });
    const unread = await ask("fr.organism-for-person", '{"date":"2026-02-30","status":"king"}');
    expect(unread).toMatchObject({ code: 1, told: expect.stringMatching(/\(invalid-input\)\n {2}date: .*\n {2}status: /) });
    expect(await ask("fr.identifier", `{"kind":"nir","value":"${WRONG_KEY}"}`)).toMatchObject({ code: 0, output: expect.stringContaining("fault: key") });
  });
});
