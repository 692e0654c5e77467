import { day } from "@openamo/kernel";
import { beforeAll, expect, test } from "vitest";
import { describeOnStores } from "../../../../tests/support/stores.ts";
import { type Office, openOffice } from "../../test-support/office.ts";
import { refillReferences, takeReferences } from "./references.ts";

describeOnStores("references of claims", (open) => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice(await open());
  });

  const today = day("2026-10-05");
  /** As whoever settles does: numbers are set aside, then taken within a transaction, which may be undone. */
  async function take(counts: Readonly<Record<string, number>>, undo = false): Promise<Map<string, string[]>> {
    const { database } = office.fund;
    await refillReferences(database, today);
    let taken = new Map<string, string[]>();
    const transaction = database.transaction(async (tx) => {
      taken = await takeReferences(database, tx, new Map(Object.entries(counts)), today);
      if (undo) throw new Error("undone");
    });
    await (undo ? expect(transaction).rejects.toThrow("undone") : transaction);
    return taken;
  }

  test("are never given twice, however many are taken at once, whether or not their transactions are undone", async () => {
    const given: string[] = [];
    for (let turn = 0; turn < 12; turn += 1) {
      const counts = [{ NORTH: 1 }, { NORTH: 7, SOUTH: 1 }, { NORTH: turn * 9 + 1 }];
      // What one transaction undid may be given again where it was not set aside: nobody was told of it.
      if (turn % 4 === 3) await take({ NORTH: 2 }, true);
      const taken = await Promise.all(counts.map((count) => take(count)));
      expect(taken.map((lists) => lists.get("NORTH")?.length)).toEqual(counts.map(({ NORTH }) => NORTH));
      given.push(...taken.flatMap((lists) => [...lists].flatMap(([organism, references]) => references.map((reference) => `${organism} ${reference}`))));
    }
    expect(new Set(given).size).toBe(given.length);
    expect(given.every((text) => /^(NORTH|SOUTH) 2026-10-\d{6}$/.test(text))).toBe(true);
  });

  test("of another month begin anew", async () => {
    const { database } = office.fund;
    const taken = await database.transaction((tx) => takeReferences(database, tx, new Map([["NORTH", 2]]), day("2026-12-01")));
    expect(taken.get("NORTH")).toEqual(["2026-12-000001", "2026-12-000002"]);
  });
});
