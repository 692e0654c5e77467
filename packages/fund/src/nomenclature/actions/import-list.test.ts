import { day, isoDay } from "@openamo/kernel";
import { beforeAll, describe, expect, test } from "vitest";
import { describeOnStores } from "../../../../../tests/support/stores.ts";
import { act, importGiven, listOf, tariff, UNDATED } from "../../../test-support/lists.ts";
import { codeOf, granted, type Office, openOffice } from "../../../test-support/office.ts";
import { inForce, tariffOf } from "../entry.ts";
import { sumOf } from "../report.ts";
import { importList } from "./import-list.ts";
import { listImports } from "./list-imports.ts";
import { readAct } from "./read-act.ts";

const none = { added: 0, changed: 0, unchanged: 0, closed: 0, withdrawn: 0 };

describeOnStores("importing a list", (open) => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice(await open());
  });
  /** A list of its own for each test. */
  let lists = 0;
  const fresh = (): string => {
    lists += 1;
    return `list-${lists}`;
  };
  const tariffsOf = async (list: string, code: string, knownAt?: number) =>
    granted(await readAct(office.system, { list, code, ...(knownAt === undefined ? {} : { knownAt }) })).tariffs.map((line) => ({
      from: line.from === null ? null : isoDay(line.from),
      to: line.to === null ? null : isoDay(line.to),
      ...tariffOf(line).values,
    }));

  test("keeps what is read, and the same list again changes nothing", async () => {
    const list = fresh();
    const given = { list, entries: [act("A1"), act("A2"), tariff("A1", "2020-01-01", { 1: 100 }), tariff("A1", "2022-01-01", { 1: 120, 2: 90 })] };
    const first = await importGiven(office.system, given);
    expect(first.report).toMatchObject({ read: 4, kept: 4, parts: { act: { ...none, added: 2 }, tariff: { ...none, added: 2 } } });
    const again = await importGiven(office.system, given);
    expect(again).toMatchObject({
      number: null,
      previous: first.number,
      report: { parts: { act: { ...none, unchanged: 2 }, tariff: { ...none, unchanged: 2 } } },
    });
    expect(granted(await listImports(office.system)).filter((record) => record.list === list)).toHaveLength(1);
  });

  test("a trial says what would change and changes nothing", async () => {
    const list = fresh();
    await importGiven(office.system, { list, entries: [act("A1"), tariff("A1", "2020-01-01", { 1: 100 })] });
    const trial = await importGiven(office.system, { list, entries: [act("A1", "Renamed"), act("A2")], dryRun: true });
    expect(trial).toMatchObject({ number: null, report: { parts: { act: { added: 1, changed: 1 }, tariff: { closed: 1 } } } });
    expect(granted(await readAct(office.system, { list, code: "A1" })).acts.map(({ label }) => label)).toEqual(["Act A1"]);
    expect(codeOf(await readAct(office.system, { list, code: "A2" }))).toBe("nomenclature-act-unknown");
  });

  test("a change is a new belief; the old one is still there as it was known", async () => {
    const list = fresh();
    const first = await importGiven(office.system, { list, entries: [act("A1"), tariff("A1", "2020-01-01", { 1: 100 })] });
    await importGiven(office.system, { list, entries: [act("A1"), tariff("A1", "2020-01-01", { 1: 105 })] });
    expect(await tariffsOf(list, "A1")).toEqual([{ from: "2020-01-01", to: null, 1: 105 }]);
    expect(await tariffsOf(list, "A1", first.number ?? 0)).toEqual([{ from: "2020-01-01", to: null, 1: 100 }]);
  });

  test("an act that leaves the list ends the day before the list holds, and its past stays", async () => {
    const list = fresh();
    await importGiven(office.system, { list, holdsOn: "2024-01-01", entries: [act("A1"), act("A2"), tariff("A2", "2020-01-01", { 1: 100 })] });
    const { report } = await importGiven(office.system, { list, holdsOn: "2025-03-01", entries: [act("A1")] });
    expect(report.parts).toEqual({ act: { ...none, unchanged: 1, closed: 1 }, tariff: { ...none, closed: 1 } });
    const file = granted(await readAct(office.system, { list, code: "A2" }));
    expect(file.acts.map(({ to }) => to)).toEqual([day("2025-02-28")]);
    expect(inForce(file.tariffs, day("2025-02-28"))).toHaveLength(1);
    expect(inForce(file.tariffs, day("2025-03-01"))).toHaveLength(0);
  });

  test("a line that goes while its act stays was an error, and is withdrawn", async () => {
    const list = fresh();
    const kept = [act("A1"), tariff("A1", "2020-01-01", { 1: 100 })];
    await importGiven(office.system, { list, entries: [...kept, tariff("A1", "2022-04-01", { 1: 300 })] });
    const { report } = await importGiven(office.system, { list, entries: [...kept, tariff("A1", "2022-05-01", { 1: 300 })] });
    expect(report.parts.tariff).toEqual({ ...none, added: 1, unchanged: 1, withdrawn: 1 });
    expect((await tariffsOf(list, "A1")).map(({ from }) => from)).toEqual(["2020-01-01", "2022-05-01"]);
  });

  test("a list without days is a state: a new price begins with the list, and the old one ends", async () => {
    const list = fresh();
    const at = (holdsOn: string, price: number | null) => ({
      list,
      holdsOn,
      datings: UNDATED,
      entries: [act("B1"), ...(price === null ? [] : [tariff("B1", null, { price })])],
    });
    await importGiven(office.system, at("2026-01-01", 200));
    expect(sumOf((await importGiven(office.system, at("2026-02-01", 200))).report, "changed")).toBe(0);
    await importGiven(office.system, at("2026-03-01", 180));
    await importGiven(office.system, at("2026-04-01", null));
    await importGiven(office.system, at("2026-06-01", 180));
    expect(await tariffsOf(list, "B1")).toEqual([
      { from: "2026-01-01", to: "2026-02-28", price: 200 },
      { from: "2026-03-01", to: "2026-03-31", price: 180 },
      { from: "2026-06-01", to: null, price: 180 },
    ]);
    expect(codeOf(await importList(office.system, listOf(at("2026-05-01", 150))))).toBe("list-older-than-held");
    await importGiven(office.system, at("2026-06-01", 170));
    expect((await tariffsOf(list, "B1")).at(-1)).toEqual({ from: "2026-06-01", to: null, price: 170 });
  });

  test("a row that cannot be read ends nothing: what is held of its code stays", async () => {
    const list = fresh();
    await importGiven(office.system, { list, entries: [act("A1"), act("A2"), tariff("A2", "2020-01-01", { 1: 100 }), act("A3")] });
    const { report } = await importGiven(office.system, { list, entries: [act("A1")], unread: ["A2"] });
    expect(report).toMatchObject({ read: 2, kept: 1, refused: { total: 1 }, parts: { act: { unchanged: 1, closed: 1 } }, absencesIgnored: false });
    expect(await tariffsOf(list, "A2")).toHaveLength(1);
    const unknown = await importGiven(office.system, { list, entries: [act("A1", "Renamed")], unread: [""] });
    expect(unknown.report).toMatchObject({ absencesIgnored: true, parts: { act: { ...none, changed: 1 } } });
  });

  test("of two rows on the same thing the first is kept: the second is told apart when it says otherwise", async () => {
    const entries = [act("A1"), act("A1"), act("A1", "Other"), tariff("A1", "2020-01-01", { 1: 1 }), tariff("A1", "2021-01-01", { 1: 1 })];
    const { report } = await importGiven(office.system, { list: fresh(), entries });
    expect(report).toMatchObject({ read: 5, kept: 4, repeated: 1, parts: { act: { added: 1 }, tariff: { added: 2 } } });
    expect(report.refused.first).toEqual([{ file: "list", row: 3, code: "A1", reason: "row-contradicts", details: { first: "1" } }]);
  });

  test("a list that would end most of what is held is asked about", async () => {
    const list = fresh();
    const many = Array.from({ length: 250 }, (_none, rank) => act(`M${rank}`));
    await importGiven(office.system, { list, entries: many });
    const cut = { list, entries: many.slice(0, 20) };
    expect(codeOf(await importList(office.system, listOf({ ...cut, acceptEndings: false })))).toBe("import-ends-much");
    expect(codeOf(await readAct(office.system, { list, code: "M200" }))).toBe("done");
    expect((await importGiven(office.system, { ...cut, acceptEndings: true })).report.parts.act?.closed).toBe(230);
  });

  test("what a reading throws leaves nothing behind", async () => {
    const list = fresh();
    async function* broken() {
      yield { rows: 1, entries: [act("A1")], refused: [] };
      throw new Error("the line went dead");
    }
    await expect(importList(office.system, { ...listOf({ list, entries: [] }), rows: broken() })).rejects.toThrow("the line went dead");
    expect(codeOf(await readAct(office.system, { list, code: "A1" }))).toBe("nomenclature-act-unknown");
  });

  test("leaves a line in the journal, and only the system may do it", async () => {
    const list = fresh();
    const { number } = await importGiven(office.system, { list, entries: [act("A1")] });
    const lines = await office.fund.database.kysely
      .selectFrom("audit_line")
      .select(["action", "outcome", "object"])
      .where("object", "=", `${list}/${number}`)
      .execute();
    expect(lines).toEqual([{ action: "nomenclature:import", outcome: "done", object: `${list}/${number}` }]);
    await expect(importList(office.north, listOf({ entries: [] }))).rejects.toThrow("permission-denied");
  });
});

describe("the line in force on a day", () => {
  const line = (from: string | null, to: string | null, name = "") => ({
    code: "A",
    line: name,
    from: from === null ? null : day(from),
    to: to === null ? null : day(to),
  });
  test.each([
    ["the last that began", [line("2020-01-01", null), line("2022-01-01", null)], "2021-12-31", ["2020-01-01"]],
    ["on its first day", [line("2020-01-01", null), line("2022-01-01", null)], "2022-01-01", ["2022-01-01"]],
    ["none when the last has ended", [line("2020-01-01", null), line("2022-01-01", "2022-06-30")], "2022-07-01", []],
    ["one for each line of the code", [line("2020-01-01", null, "1/0"), line("2021-01-01", null, "4/0")], "2022-01-01", ["2020-01-01", "2021-01-01"]],
    ["none before the first", [line("2020-01-01", null)], "2019-12-31", []],
    ["one without a first day", [line(null, null)], "1990-01-01", [null]],
  ] as const)("%s", (_says, lines, on, expected) => {
    expect(inForce(lines, day(on)).map(({ from }) => (from === null ? null : isoDay(from)))).toEqual(expected);
  });
});
