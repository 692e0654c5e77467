import { day } from "@openamo/kernel";
import { beforeAll, expect, test } from "vitest";
import { describeOnStores } from "../../../../../tests/support/stores.ts";
import { act, importGiven, tariff } from "../../../test-support/lists.ts";
import { codeOf, granted, type Office, openOffice } from "../../../test-support/office.ts";
import { listNomenclatures } from "./list-nomenclatures.ts";
import { readAct } from "./read-act.ts";
import { type SearchActs, searchActs } from "./search-acts.ts";

describeOnStores("searching acts", (open) => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice(await open());
  });
  const search = async (input: SearchActs) => granted(await searchActs(office.north, { on: day("2026-01-01"), ...input }));
  const codes = async (input: SearchActs) => (await search(input)).items.map(({ list, code }) => `${list}/${code}`);

  test("before any import the pack's own acts are found, by code and by words in either language", async () => {
    expect(await codes({})).toEqual(["common/VISIT", "common/SCAN"]);
    expect(await codes({ search: "exam" })).toEqual(["common/SCAN"]);
    expect(await codes({ search: "scan" })).toEqual(["common/SCAN"]);
    expect((await search({ search: "visit" })).items[0]).toMatchObject({ label: { fr: "Visite", en: "Visit" }, range: { unit: "EUR" } });
    expect(await codes({ search: "visit", on: day("1950-01-01") })).toEqual([]);
    expect(granted(await listNomenclatures(office.north))).toEqual([{ list: "common", acts: 2, tariffs: 2 }]);
    expect(granted(await readAct(office.north, { code: "visit" })).common).toHaveLength(1);
  });

  test("imported acts are found by the beginning of a code or by any words, whatever the accents", async () => {
    const entries = [
      act("VIS1", "Élixir de guérison, par voie orale"),
      act("AB12", "Onguent d’Élixir"),
      act("AB123", "Amulette"),
      act("OLD1", "Élixir oublié", { to: day("2020-12-31") }),
      tariff("AB12", "2020-01-01", { 1: 1000, 2: 900 }),
      tariff("AB12", "2025-01-01", { 1: 1100, 2: 950 }),
      tariff("AB12", "2026-06-01", { 1: 1200 }),
    ];
    await importGiven(office.system, { list: "potions", entries });
    expect(await codes({ search: "ELIXIR" })).toEqual(["potions/AB12", "potions/VIS1"]);
    expect(await codes({ search: "guerison elixir" })).toEqual(["potions/VIS1"]);
    expect(await codes({ search: "elixir", on: day("2020-06-01") })).toContain("potions/OLD1");
    expect(await codes({ search: "ab12" })).toEqual(["potions/AB12", "potions/AB123"]);
    expect(await codes({ search: "vis" })).toEqual(["common/VISIT", "potions/VIS1"]);
    expect(await codes({ search: "vis", list: "potions" })).toEqual(["potions/VIS1"]);
    expect(await codes({ search: "100%_" })).toEqual([]);
    expect((await search({ search: "ab12" })).items.map(({ range }) => range)).toEqual([{ unit: "EUR", lowest: 950, highest: 1100 }, null]);
    expect(granted(await listNomenclatures(office.north))).toContainEqual({ list: "potions", acts: 4, tariffs: 3 });
  });

  test("pages go on from the pack's own acts to the imported ones, each act once", async () => {
    await importGiven(office.system, { list: "runes", entries: Array.from({ length: 7 }, (_none, rank) => act(`R${rank}`, `Rune ${rank}`)) });
    const all = await codes({ size: 100 });
    const pages = [];
    for (let page = 1; page <= Math.ceil(all.length / 3); page += 1) pages.push(...(await codes({ page, size: 3 })));
    expect(pages).toEqual(all);
    expect((await search({ page: 1, size: 3 })).total).toBe(all.length);
    expect(await codes({ page: 50, size: 3 })).toEqual([]);
  });

  test("an unknown code is told so", async () => {
    expect(codeOf(await readAct(office.north, { code: "NOWHERE" }))).toBe("nomenclature-act-unknown");
    expect(codeOf(await readAct(office.north, { code: "AB12", list: "runes" }))).toBe("nomenclature-act-unknown");
  });
});
