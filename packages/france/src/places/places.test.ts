import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { placeOf } from "../network/index.ts";
import { allCommunes, type Commune, findCommunes, placeRules, presentCode, understandPlace } from "./index.ts";

interface Written {
  readonly code: string;
  readonly nom: string;
  readonly type: string;
  readonly codesPostaux?: readonly string[];
}
const require = createRequire(import.meta.url);
const official = require("@etalab/decoupage-administratif/data/communes.json") as readonly Written[];

const named = ({ code, name }: Commune): string => `${code} ${name}`;
/** The communes that a text is understood as. */
function found(text: string): string[] {
  const understood = understandPlace(text);
  if (understood.kind === "none") return [];
  return understood.kind === "one" ? [named(understood.commune)] : understood.communes.map(named);
}

describe("the data", () => {
  test("are those of the official geographic code, name by name and postcode by postcode", () => {
    const present = official.filter(({ type }) => type === "commune-actuelle" || type === "arrondissement-municipal");
    const written = new Map(
      allCommunes()
        .filter((commune) => commune.partOf !== commune.code)
        .map((commune) => [commune.code, commune]),
    );
    const different = present.filter(({ code, nom, codesPostaux = [] }) => {
      const commune = written.get(code);
      return commune?.name !== nom || commune.postcodes.join() !== codesPostaux.join();
    });
    expect(present.length).toBeGreaterThan(34_900);
    expect(different).toEqual([]);
    const codes = new Set(allCommunes().map(({ code }) => code));
    expect(official.filter(({ code }) => !codes.has(code))).toEqual([]);
  });

  test("lead to a place of the network, parts by their commune", () => {
    const lost = allCommunes().filter((commune) => placeOf(presentCode(commune)) === undefined);
    expect(lost.map(({ code }) => code).filter((code) => !code.startsWith("98"))).toEqual([]);
  });
});

describe("a text typed by hand", () => {
  test.each([
    ["Lille", "59350 Lille"],
    ["  lille ", "59350 Lille"],
    ["VILLENEUVE D ASCQ", "59009 Villeneuve-d'Ascq"],
    ["villeneuve dascq", "59009 Villeneuve-d'Ascq"],
    ["St Etienne", "42218 Saint-Étienne"],
    ["saint-etienne 42000", "42218 Saint-Étienne"],
    ["L'Haÿ-les-Roses", "94038 L'Haÿ-les-Roses"],
    ["lhay les roses", "94038 L'Haÿ-les-Roses"],
    ["Havre", "76351 Le Havre"],
    ["le havre", "76351 Le Havre"],
    ["75011", "75111 Paris 11e Arrondissement"],
    ["Paris 11", "75111 Paris 11e Arrondissement"],
    ["Paris 11ème", "75111 Paris 11e Arrondissement"],
    ["Lyon 3e arrondissement", "69383 Lyon 3e Arrondissement"],
    ["marseille 03", "13203 Marseille 3e Arrondissement"],
    ["97122 Baie-Mahault", "97103 Baie-Mahault"],
    ["2A004", "2A004 Ajaccio"],
    ["20137 Porto-Vecchio", "2A247 Porto-Vecchio"],
    ["Lomme", "59355 Lomme"],
    ["Bellegarde-sur-Valserine", "01033 Bellegarde-sur-Valserine"],
    ["Œuf-en-Ternois", "62633 Œuf-en-Ternois"],
    ["Oeuf en Ternois", "62633 Œuf-en-Ternois"],
  ])("%j is %s", (text, expected) => {
    expect(understandPlace(text).kind).toBe("one");
    expect(found(text)).toEqual([expected]);
  });

  test("a part leads to its commune of today", () => {
    const understood = understandPlace("Lomme");
    expect(understood.kind === "one" && presentCode(understood.commune)).toBe("59350");
  });

  test("a postcode that several communes share asks which", () => {
    expect(understandPlace("64500").kind).toBe("several");
    // 64500 is also the code of Salles-Mongiscard: only the person who typed it knows.
    expect(found("64500")).toEqual(["64189 Ciboure", "64483 Saint-Jean-de-Luz", "64500 Salles-Mongiscard"]);
    expect(found("64500 St Jean de Luz")).toEqual(["64483 Saint-Jean-de-Luz"]);
  });

  test("so does a name that several communes bear", () => {
    expect(found("Saint-Denis").map((text) => text.slice(0, 2))).toEqual(expect.arrayContaining(["11", "30", "93", "97"]));
    expect(found("Saint-Denis 93200")).toEqual(["93066 Saint-Denis"]);
  });

  test("the beginning of a name proposes the names that begin so, at most as many as asked", () => {
    expect(findCommunes("montpell").map(named)).toContain("34172 Montpellier");
    expect(findCommunes("Lille").map(named)).toEqual(["59350 Lille", "76384 Lillebonne", "35153 Lillemer", "62516 Lillers"]);
    expect(findCommunes("saint", 5)).toHaveLength(5);
  });

  test.each(["", "   ", "Atlantide-sur-Mer", "00000"])("%j means none", (text) => expect(understandPlace(text)).toEqual({ kind: "none" }));
});

test("an address names a commune of today or an arrondissement, not a commune that merged into another", () => {
  const known = (code: string): boolean => placeRules.isCommune(code);
  expect(["69123", "75056", "75111", "69383", "13216", "2A004", "97105"].filter((code) => !known(code))).toEqual([]);
  expect(["69999", "75121", "69380", "13217", "99352", ""].filter(known)).toEqual([]);
  const former = allCommunes().find(({ code, partOf }) => partOf !== undefined && partOf !== code && !/^(751|6938|132)/.test(code));
  expect(former && known(former.code)).toBe(false);
  // Bellegarde-sur-Valserine is part of Valserhône since 2019; Lomme of Lille.
  expect([placeRules.successorOf("59355"), placeRules.nameOf("59355"), placeRules.successorOf("59350")]).toEqual([
    { code: "59350", name: "Lille" },
    "Lomme",
    undefined,
  ]);
  expect([placeRules.successorOf("69383"), placeRules.successorOf("00000"), placeRules.nameOf("00000")]).toEqual([undefined, undefined, undefined]);
});
