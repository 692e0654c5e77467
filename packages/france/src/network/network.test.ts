import { createRequire } from "node:module";
import { day } from "@openamo/kernel";
import { describe, expect, test } from "vitest";
import { ARRONDISSEMENTS } from "./arrondissements.ts";
import { responsibilities } from "./duties.ts";
import {
  dutiesOf,
  establishments,
  existsOn,
  FUNCTIONS,
  NETWORK_SOURCES,
  type Organism,
  organismAt,
  organismByBase,
  organismByDsn,
  organismByFund,
  organismById,
  organisms,
  organismsOfType,
  placeOf,
  SCHEMES,
  schemeById,
  schemes,
  successorOn,
} from "./index.ts";
import { throughGeneral } from "./responsibilities/through-general.ts";

interface Written {
  readonly code: string;
  readonly type: string;
  readonly arrondissement?: string;
  readonly chefLieu?: string;
}
const require = createRequire(import.meta.url);
const written = require("@etalab/decoupage-administratif/data/communes.json") as Written[];
const present = new Map(written.filter(({ type }) => type === "commune-actuelle").map((commune) => [commune.code, commune]));
/** The communes of the official geographic code, delegated and associated ones with the arrondissement of theirs. */
const communes = written.map(({ code, type, arrondissement, chefLieu }) => ({
  code,
  current: type === "commune-actuelle",
  arrondissement: arrondissement ?? present.get(chefLieu ?? "")?.arrondissement ?? "",
}));

const TODAY = day("2026-11-21");
const ids = new Set(organisms().map((organism) => organism.id));
const sourcesOf = (text: string): string[] => text.split(" ");

describe("the data", () => {
  test("names every organism once, and the schemes all", () => {
    expect(ids.size).toBe(organisms().length);
    expect(organisms().length).toBe(402);
    expect([...schemeById().keys()].sort()).toEqual([...SCHEMES].sort());
  });

  test("refers only to organisms, schemes and sources that exist", () => {
    const missing = organisms().flatMap((organism) =>
      [organism.parent, organism.successor, ...organism.predecessors].filter((id) => id !== undefined && !ids.has(id)).map((id) => `${organism.id} -> ${id}`),
    );
    missing.push(...schemes().flatMap((scheme) => scheme.managers.filter((id) => !ids.has(id)).map((id) => `${scheme.id} -> ${id}`)));
    missing.push(
      ...responsibilities()
        .filter(({ by }) => by.startsWith("#") && !ids.has(by.slice(1)))
        .map(({ by }) => by),
    );
    missing.push(
      ...establishments()
        .filter(({ ugecam }) => !ids.has(ugecam))
        .map(({ finess }) => finess),
    );
    expect(missing).toEqual([]);
    const cited = [
      ...organisms().flatMap((organism) => [
        ...organism.evidence.flatMap(([, sources]) => sourcesOf(sources)),
        ...sourcesOf(organism.address?.source ?? "recall"),
      ]),
      ...schemes().flatMap((scheme) => scheme.evidence.flatMap(([, sources]) => sourcesOf(sources))),
      ...[...responsibilities(), ...throughGeneral].flatMap(({ sources }) => sourcesOf(sources)),
    ];
    expect([...new Set(cited)].filter((id) => !Object.hasOwn(NETWORK_SOURCES, id))).toEqual([]);
  });

  test("keeps the status of each fact: what rests on memory alone is recalled", () => {
    for (const { evidence, status } of organisms()) {
      const statuses = new Set(evidence.map(([known]) => known));
      expect(status).toBe(statuses.size > 1 ? "partly-confirmed" : statuses.has("confirmed") ? "confirmed" : "recalled");
    }
    const all = [...organisms(), ...schemes()].flatMap(({ evidence }) => evidence);
    expect(all.filter(([status, sources]) => status === "confirmed" && sources === "recall")).toEqual([]);
  });

  test("ends no organism before it begins", () => {
    expect(organisms().filter(({ from, to }) => from !== null && to !== null && to < from)).toEqual([]);
  });

  test("counts what the official lists count", () => {
    const counts = Object.fromEntries(
      (["cpam", "cgss", "carsat", "cramif", "msa", "ugecam", "caf", "urssaf"] as const).map((type) => [type, organismsOfType(type, TODAY).length]),
    );
    expect(counts).toEqual({ cpam: 101, cgss: 4, carsat: 15, cramif: 1, msa: 35, ugecam: 13, caf: 100, urssaf: 21 });
    expect(organismsOfType("drsm", day("2025-09-30"))).toHaveLength(16);
    expect(organismsOfType("drsm", day("2025-10-01"))).toHaveLength(0);
  });
});

describe("responsibilities", () => {
  test("never leave two organisms for one function of a scheme, in one place, on one day", () => {
    const departments = ["01", "48", "75", "971", "972", "975", "976", "977", "978", "2A"];
    const doubles: string[] = [];
    for (const scheme of SCHEMES) {
      for (const name of FUNCTIONS) {
        const duties = dutiesOf(scheme, name);
        for (const department of departments) {
          const here = duties.filter((duty) => duty.inArea(department)).sort((a, b) => a.from - b.from);
          here.forEach((duty, index) => {
            const next = here[index + 1];
            if (next !== undefined && next.from <= duty.to) doubles.push(`${scheme} ${name} ${department}`);
          });
        }
      }
    }
    expect(doubles).toEqual([]);
  });
});

describe("communes", () => {
  const days = ["2015-06-01", "2021-12-31", "2022-01-01", "2025-09-30", "2025-10-01", "2026-11-21"].map(day);
  const one = (found: readonly (Organism | undefined)[]): number => found.filter((organism) => organism !== undefined).length;

  test("the arrondissements of the shared departments are those of the official code", () => {
    const official: Record<string, string[]> = {};
    for (const { code, arrondissement } of communes.filter((commune) => ["59", "62", "64", "76"].includes(commune.code.slice(0, 2)))) {
      official[arrondissement] = [...(official[arrondissement] ?? []), code.slice(2)];
    }
    const expected = Object.fromEntries(Object.entries(official).map(([arrondissement, codes]) => [arrondissement, [...new Set(codes)].sort().join(" ")]));
    expect(ARRONDISSEMENTS).toEqual(expected);
  });

  test("each has exactly one primary fund, one family fund and, in the mainland, one of each regional organism, on each day", { timeout: 60_000 }, () => {
    const current = communes.filter((commune) => commune.current && !commune.code.startsWith("98"));
    expect(current.length).toBe(34_879);
    const wrong: string[] = [];
    for (const { code } of current) {
      const place = placeOf(code);
      if (place === undefined) {
        wrong.push(code);
        continue;
      }
      for (const on of days) {
        const at = (type: Parameters<typeof organismAt>[0]) => organismAt(type, place, on);
        const primary = one([at("cpam"), at("ccss"), at("cgss"), at("css"), at("cps")]);
        if (primary !== 1 && !(place.department === "977" && on < day("2016-04-01"))) wrong.push(`${code} primary ${primary}`);
        if (place.department.startsWith("97")) continue;
        const regional = [one([at("carsat"), at("cramif")]), one([at("msa")]), one([at("urssaf"), at("ccss")]), one([at("caf"), at("ccss")])];
        if (regional.some((count) => count !== 1)) wrong.push(`${code} ${regional.join(" ")}`);
        if (one([at("drsm")]) !== (on <= day("2025-09-30") ? 1 : 0)) wrong.push(`${code} drsm`);
      }
    }
    expect(wrong.slice(0, 20)).toEqual([]);
  });

  test("no two organisms of a type share a commune", { timeout: 60_000 }, async () => {
    const { holds } = await import("./territory.ts");
    const local = (["cpam", "caf", "carsat", "msa", "urssaf", "cgss"] as const).map((type) => organismsOfType(type, TODAY));
    const shared: string[] = [];
    for (const { code } of communes.filter((commune) => commune.current)) {
      const place = placeOf(code);
      if (place === undefined) continue;
      for (const list of local) if (list.filter((organism) => holds(organism.territory, place)).length > 1) shared.push(code);
    }
    expect(shared).toEqual([]);
  });
});

describe("codes", () => {
  test.each([
    ["01C075", undefined],
    ["01C751", "CPAM de Paris"],
    ["01C594", "CPAM des Flandres"],
    ["02A971", "CGSS Guadeloupe"],
  ])("%s is %s", (base, name) => expect(organismByBase(base, TODAY)?.organism.shortName).toBe(name));

  test("an old code still leads to the fund that took it over", () => {
    const found = organismByFund("01", "591", TODAY);
    expect(found?.organism.type).toBe("cpam-closed");
    expect(found?.current?.shortName).toBe("CPAM des Flandres");
  });

  test("the two unions of Normandie leave their place to one", () => {
    const caen = placeOf("14118");
    if (caen === undefined) throw new Error("Caen is not known");
    expect(organismAt("urssaf", caen, day("2021-12-31"))?.shortName).toBe("Urssaf Basse-Normandie");
    expect(organismAt("urssaf", caen, day("2022-01-01"))?.shortName).toBe("Urssaf Normandie");
    const old = organismById("urssaf-basse-normandie");
    if (old === undefined) throw new Error("not known");
    expect(existsOn(old, TODAY)).toBe(false);
    expect(successorOn(old, TODAY)?.shortName).toBe("Urssaf Normandie");
    expect(organismByDsn("U287", TODAY)?.organism.shortName).toBe("Urssaf Normandie");
  });

  test.each(["", "5935", "00123", "99100", "59999", "2C004", "97999"])("%j is no commune", (code) => expect(placeOf(code)).toBeUndefined());
});
