import { addDays, day, isoDay } from "@openamo/kernel";
import fc from "fast-check";
import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { describeOnStores } from "../../../../../tests/support/stores.ts";
import { act, type Given, importGiven, tariff, UNDATED } from "../../../test-support/lists.ts";
import { codeOf, granted, type Office, openOffice } from "../../../test-support/office.ts";
import { listImports } from "./list-imports.ts";
import { reverseImport } from "./reverse-import.ts";

/** A list of a few codes on a day: each may be there or not, under one of two labels, with tariffs of a few days and values. */
const someList = (datings: Given["datings"]) =>
  fc.record({
    acts: fc.uniqueArray(fc.record({ code: fc.constantFrom("A", "B", "C"), label: fc.constantFrom("one", "two") }), { selector: ({ code }) => code }),
    tariffs: fc.uniqueArray(
      fc.record({ code: fc.constantFrom("A", "B", "C"), year: fc.constantFrom(2020, 2022, 2024), value: fc.integer({ min: 1, max: 3 }) }),
      { selector: ({ code, year }) => (datings === UNDATED ? code : `${code}${year}`) },
    ),
  });

describeOnStores("reversing an import", (open) => {
  let office: Office;
  let lists = 0;
  beforeAll(async () => {
    office = await openOffice(await open());
  });
  const fresh = (): string => {
    lists += 1;
    return `list-${lists}`;
  };
  const reverse = async (number: number | null) => granted(await reverseImport(office.system, { number: number ?? 0 }));

  /** All that is believed of a list, as text. */
  async function beliefs(list: string): Promise<string[]> {
    const { rows } = await sql<{ told: string }>`
      select concat_ws('|', part, code, line, valid_from, valid_to, label, family, content, import) as told
      from nomenclature_entry where known_to is null and list = ${list} order by 1`.execute(office.fund.database.kysely);
    return rows.map(({ told }) => told);
  }

  /** What was believed just after a number. */
  async function beliefsAt(list: string, number: number): Promise<string[]> {
    const { rows } = await sql<{ told: string }>`
      select concat_ws('|', part, code, line, valid_from, valid_to, label, family, content, import) as told
      from nomenclature_entry where known_from <= ${number} and (known_to is null or known_to > ${number}) and list = ${list} order by 1`.execute(
      office.fund.database.kysely,
    );
    return rows.map(({ told }) => told);
  }

  test.each([
    ["dated row by row", undefined],
    ["dated by the list", UNDATED],
  ] as const)("any imports, undone from the last, give back each state before them: a list %s", { timeout: 300_000 }, async (_says, datings) => {
    await fc.assert(
      fc.asyncProperty(fc.array(someList(datings), { minLength: 2, maxLength: 4 }), async (states) => {
        const list = fresh();
        const done: { number: number; before: string[] }[] = [];
        for (const [index, { acts, tariffs }] of states.entries()) {
          const before = await beliefs(list);
          const entries = [
            ...acts.map(({ code, label }) => act(code, label)),
            ...tariffs.map(({ code, year, value }) => tariff(code, datings === UNDATED ? null : `${year}-01-01`, { price: value })),
          ];
          const holdsOn = isoDay(addDays(day("2023-01-01"), index * 100));
          const given = { list, entries, holdsOn, ...(datings === undefined ? {} : { datings }) };
          const { number } = await importGiven(office.system, given);
          if (number !== null) done.push({ number, before });
          expect((await importGiven(office.system, given)).number).toBeNull();
        }
        const last = await beliefs(list);
        for (const { number, before } of done.toReversed()) {
          await reverse(number);
          expect(await beliefs(list)).toEqual(before);
        }
        const final = done.at(-1);
        if (final !== undefined) expect(await beliefsAt(list, final.number)).toEqual(last);
      }),
      { numRuns: 25 },
    );
  });

  test("an import made again after its reversal is undone again", async () => {
    const list = fresh();
    const first = await importGiven(office.system, { list, entries: [act("A"), tariff("A", "2020-01-01", { 1: 1 })] });
    const second = await importGiven(office.system, { list, entries: [act("A", "Renamed"), tariff("A", "2020-01-01", { 1: 2 })] });
    expect(await reverse(second.number)).toMatchObject({ ended: 2, restored: 2 });
    const third = await importGiven(office.system, { list, entries: [act("A", "Again"), tariff("A", "2020-01-01", { 1: 3 })] });
    await reverse(third.number);
    await reverse(first.number);
    expect(await beliefs(list)).toEqual([]);
  });

  test("is refused for an import that is unknown, reversed, followed by another, or itself a reversal", async () => {
    const list = fresh();
    const first = await importGiven(office.system, { list, entries: [act("A")] });
    const second = await importGiven(office.system, { list, entries: [act("A", "Renamed")] });
    const code = async (number: number | null) => codeOf(await reverseImport(office.system, { number: number ?? 0 }));
    expect(await code(999_999)).toBe("import-unknown");
    expect(await code(first.number)).toBe("import-followed");
    const { number } = await reverse(second.number);
    expect(await code(second.number)).toBe("import-reversed-already");
    expect(await code(number)).toBe("import-is-reversal");
    await importGiven(office.system, { list: fresh(), entries: [act("A")] });
    expect(await code(first.number)).toBe("done");
    await expect(reverseImport(office.north, { number: 1 })).rejects.toThrow("permission-denied");
  });

  test("stays in the journal of imports", async () => {
    const list = fresh();
    const { number } = await importGiven(office.system, { list, entries: [act("A")] });
    const reversal = await reverse(number);
    const records = granted(await listImports(office.system)).filter((record) => record.list === list);
    expect(records.map(({ kind, reverses, reversedBy }) => [kind, reverses, reversedBy])).toEqual([
      ["reversal", number, null],
      ["import", null, reversal.number],
    ]);
  });
});
