import { expect, test } from "vitest";
import { divisions, regions } from "./divisions.ts";
import { packPlaces, placeRules } from "./places.ts";

test("twelve regions hold seventy-five provinces and prefectures, each once, named in both scripts", () => {
  expect([regions.length, divisions.length, divisions.filter(({ kind }) => kind === "prefecture").length]).toEqual([12, 75, 13]);
  expect(new Set(divisions.map(({ code }) => code)).size).toBe(75);
  // The three figures alone tell a province: no two share them.
  expect(new Set(divisions.map(({ code }) => code.slice(3))).size).toBe(75);
  expect(divisions.filter(({ code, region }) => !/^\d{2}\.\d{3}$/.test(code) || !regions.some((known) => known.code === region))).toEqual([]);
  expect([...regions, ...divisions].filter(({ name }) => !/^[\p{Script=Arabic} ]+$/u.test(name.ar) || !/^[\p{Script=Latin} '-]+$/u.test(name.fr))).toEqual([]);
});

test("a place is found by its name in either script, without accents, or by its code; a text that means several is asked about", () => {
  for (const text of ["Casablanca", "casablanca", "الدار البيضاء", "06.141"]) expect(packPlaces.understand(text), text).toBe("06.141");
  expect(packPlaces.understand("laayoune")).toBe("11.321");
  expect(packPlaces.understand("Sidi")).toBeUndefined();
  expect(packPlaces.find("sidi", 20).map(({ commune, area }) => [commune, area.name.fr])).toEqual([
    ["04.481", "Rabat-Salé-Kénitra"],
    ["04.491", "Rabat-Salé-Kénitra"],
    ["06.467", "Casablanca-Settat"],
    ["10.473", "Guelmim-Oued Noun"],
  ]);
  expect([packPlaces.find("Lyon", 5), packPlaces.find(" ", 5), packPlaces.understand("")]).toEqual([[], [], undefined]);
});

test("an address names a province by its code and nothing else", () => {
  expect(placeRules.nameOf("06.371")).toBe("Mohammadia · المحمدية");
  for (const code of ["06", "141", "06.999", "69123", ""]) expect(placeRules.isCommune(code), code).toBe(false);
});
