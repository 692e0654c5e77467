import { createRequire } from "node:module";
import type { SourceWords } from "@openamo/kernel";
import { describe, expect, test } from "vitest";
import { FAMILIES } from "../families.ts";
import { organisms } from "../organisms.ts";
import { packNetwork } from "../pack-network.ts";
import { ORGANISM_ENGLISH } from "../words/english.ts";
import { SCHEME_ENGLISH } from "../words/scheme-english.ts";
import { explorer } from "./index.ts";

const require = createRequire(import.meta.url);
const official = (require("@etalab/decoupage-administratif/data/departements.json") as readonly { code: string; nom: string }[]).filter(
  ({ code }) => !code.startsWith("98"),
);

function organism(id: string) {
  const detail = explorer.organism(id);
  if (detail === undefined) throw new Error(`${id} is not described`);
  return detail;
}
function scheme(id: string) {
  const detail = explorer.scheme(id);
  if (detail === undefined) throw new Error(`${id} is not described`);
  return detail;
}
const ids = new Set(packNetwork.organisms.map(({ id }) => id));
const details = packNetwork.organisms.map(({ id }) => ({ id, ...organism(id) }));
const schemeDetails = packNetwork.schemes.map(({ id }) => ({ id, ...scheme(id) }));

describe("what the French network holds", () => {
  test("26 schemes and 402 organisms, each described, with how each fact is known", () => {
    expect(schemeDetails).toHaveLength(26);
    expect(details).toHaveLength(402);
    const types = Object.fromEntries(Object.keys(FAMILIES).map((type) => [type, organisms().filter((one) => one.type === type).length]));
    expect(types).toEqual({
      caf: 100,
      carsat: 15,
      ccss: 1,
      cgss: 4,
      cpam: 101,
      "cpam-closed": 26,
      cps: 2,
      cramif: 1,
      crp: 9,
      css: 1,
      "delegated-mutual-section": 8,
      drsm: 16,
      msa: 35,
      "national-body": 14,
      "preorientation-centre": 1,
      "special-scheme-fund": 25,
      ueros: 3,
      ugecam: 13,
      urssaf: 23,
      "urssaf-centre": 4,
    });
    expect(details.flatMap(({ establishments }) => establishments)).toHaveLength(73);
    expect([...details, ...schemeDetails].filter(({ evidence }) => evidence.length === 0).map(({ id }) => id)).toEqual([]);
    expect([...details, ...schemeDetails].flatMap(({ evidence }) => evidence).filter(({ sources }) => sources.length === 0)).toEqual([]);
  });

  test("every scheme says what it covers, or covers no longer, and who manages each risk", () => {
    for (const { id, risks, duties, population, basis } of schemeDetails) {
      expect(risks.length, id).toBeGreaterThan(0);
      expect(basis.length, id).toBeGreaterThan(0);
      expect(population.fr.length, id).toBeGreaterThan(5);
      for (const { managers } of risks) for (const { organisms: named } of managers) for (const one of named) expect(ids.has(one), `${id} ${one}`).toBe(true);
      expect(
        // One code that is not among the watched texts is cited in the sentence itself.
        duties.filter(({ law, sentence, status }) => law.length === 0 && status === "confirmed" && !sentence.fr.includes("(code ")),
        id,
      ).toEqual([]);
    }
    expect(scheme("general").risks.find(({ label }) => label.en === "Invalidity")?.managers).toEqual([
      { organisms: [], kinds: ["cpam", "cgss", "ccss", "css"] },
      { where: { fr: "Île-de-France", en: "Île-de-France" }, organisms: ["cramif"], kinds: [] },
    ]);
    expect(scheme("state-civil-servants").managesCare).toBe(false);
    expect(scheme("banque-de-france").state.label.en).toBe("Closed to new entrants");
  });

  test("what readers see first is written in English too", () => {
    const words: (SourceWords | undefined)[] = [
      ...details.flatMap(({ legalStatus, supervision, territory }) => [legalStatus, supervision, territory.rule]),
      ...schemeDetails.flatMap(({ population, notes, risks, duties }) => [
        population,
        ...notes,
        ...risks.map(({ note }) => note),
        ...duties.map(({ note }) => note),
      ]),
    ];
    const acronyms = /^[A-ZÉ][\w, ()é]{2,60}$/;
    expect([...new Set(words.filter((said) => said !== undefined && said.en === undefined && !acronyms.test(said.fr)).map((said) => said?.fr))]).toEqual([]);
  });

  test("no English sentence has lost its French one", () => {
    const french = JSON.stringify([details, schemeDetails]);
    const lost = Object.keys({ ...ORGANISM_ENGLISH, ...SCHEME_ENGLISH }).filter((fr) => !french.includes(JSON.stringify(fr)));
    expect(lost).toEqual([]);
  });

  test("an unknown id is undefined", () => {
    expect(explorer.organism("cpam-000")).toBeUndefined();
    expect(explorer.scheme("toString")).toBeUndefined();
  });
});

describe("territories", () => {
  test("departments bear the names of the official code", () => {
    expect(Object.fromEntries(explorer.areas.map(({ id, name }) => [id, name.fr]))).toEqual(Object.fromEntries(official.map(({ code, nom }) => [code, nom])));
    expect(explorer.areas).toHaveLength(104);
  });

  test("every area touched is one of them", () => {
    const known = new Set(explorer.areas.map(({ id }) => id));
    expect(details.flatMap(({ id, territory }) => territory.areas.filter((area) => !known.has(area.id)).map((area) => `${id} ${area.id}`))).toEqual([]);
  });

  test("a fund of a shared department holds a part of it, commune by commune", () => {
    const { territory } = organism("cpam-595");
    expect(territory.areas).toEqual([{ id: "59", part: true }]);
    expect(territory.communes).toContain("59350");
    expect(territory.communes).not.toContain("59512");
    expect(territory.except).toContain("59512");
    expect(territory.toConfirm).toBe(true);
    expect(organism("cpam-597").territory.communes).toContain("59512");
    expect(organism("cpam-691").territory).toMatchObject({ areas: [{ id: "69", part: false }], communes: [], except: [] });
  });

  test("successors and predecessors answer each other", () => {
    const lonely = details.flatMap(({ id, successor }) =>
      successor === undefined || organism(successor).predecessors.includes(id) ? [] : [`${id} -> ${successor}`],
    );
    expect(lonely).toEqual([]);
  });
});
