import { coverageOf, day, isoDay } from "@openamo/kernel";
import { describe, expect, it } from "vitest";
import { tariffParameters } from "../parameters/tariffs/index.ts";
import { texts } from "../sources/texts.ts";
import { actByCode, doctorActs } from "./acts.ts";
import { GRIDS, SPECIALTIES, TERRITORIES } from "./doctor-act.ts";
import { tariffOf } from "./tariff-of.ts";

describe("the list of acts", () => {
  it("gives each code and each number once", () => {
    expect(actByCode.size).toBe(doctorActs.length);
    expect(new Set(doctorActs.map((act) => act.number)).size).toBe(doctorActs.length);
  });

  it("adds majorations only to acts that exist", () => {
    const unknown = doctorActs.flatMap((act) => (act.addedTo ?? []).filter((code) => !actByCode.has(code)));
    expect(unknown).toEqual([]);
  });

  it("adds majorations only to acts that the same doctor may bill", () => {
    const strangers = doctorActs
      .filter(({ addedTo, specialties }) => {
        const mains = (addedTo ?? []).map((code) => actByCode.get(code)?.specialties);
        return addedTo !== undefined && specialties?.some((one) => mains.every((main) => main !== undefined && !main.includes(one)));
      })
      .map((act) => act.code);
    expect(strangers).toEqual([]);
  });

  it("holds all the tariffs of the parameters and no other", () => {
    const used = doctorActs
      .flatMap((act) => [act.tariffs, ...Object.values(act.tariffsBySpecialty)])
      .flatMap((grids) => Object.values(grids).flatMap((places) => Object.values(places)));
    expect(new Set(used)).toEqual(new Set(tariffParameters()));
    expect(used.length).toBe(tariffParameters().length);
  });
});

describe("the tariffs", () => {
  it("are those of the tables, whichever doctor or place was asked about just before", () => {
    const places = SPECIALTIES.flatMap((specialty) => GRIDS.flatMap((grid) => TERRITORIES.map((territory) => ({ specialty, grid, territory }))));
    for (const act of doctorActs)
      for (const order of [places, [...places].reverse()])
        for (const { specialty, grid, territory } of order) {
          const own = act.tariffsBySpecialty[specialty]?.[grid]?.[territory] ?? act.tariffs[grid]?.[territory];
          if (tariffOf(act, specialty, grid, territory) !== own) expect.unreachable(`${act.code} ${specialty} ${grid} ${territory}`);
        }
  });

  it("bear a different id each", () => {
    expect(new Set(tariffParameters().map((tariff) => tariff.id)).size).toBe(tariffParameters().length);
  });

  it.each(tariffParameters().map((tariff) => [tariff.id, tariff] as const))("%s says where each value comes from", (_id, tariff) => {
    for (const { written, value } of tariff.versions) {
      expect(value).toBeGreaterThan(0);
      expect(written.source.length).toBeGreaterThan(10);
      expect(written.checkedOn).toBe("2026-11-21");
      if (written.status !== "confirmed") expect(written.note?.length ?? 0, `${tariff.id} ${written.value}`).toBeGreaterThan(10);
    }
  });

  it.each(tariffParameters().map((tariff) => [tariff.id, tariff] as const))("%s ends after its last value begins", (_id, tariff) => {
    const last = tariff.versions.at(-1);
    const { to } = coverageOf(tariff);
    if (to !== null && last !== undefined) expect(to).toBeGreaterThanOrEqual(last.from);
  });

  it("cites only texts of the list", () => {
    const known = new Set(texts.map((text) => text.id));
    const cited = [...tariffParameters(), ...doctorActs].flatMap(({ law }) => law.map((reference) => reference.text));
    expect(cited.filter((text) => !known.has(text))).toEqual([]);
  });

  it("has no step on 2025-07-01: the rises planned for that day were suspended until 2026-01-01", () => {
    const planned = tariffParameters().filter((tariff) => tariff.versions.some(({ from }) => from > day("2024-12-22") && from < day("2026-01-01")));
    expect(planned.map((tariff) => `${tariff.id} ${tariff.versions.map(({ from }) => isoDay(from)).join(" ")}`)).toEqual([]);
  });
});
