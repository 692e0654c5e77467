import { describe, expect, test } from "vitest";
import { agreesOn } from "./compare.ts";
import { sameName } from "./names.ts";

describe("names of funds", () => {
  test.each([
    ["CPAM de l'Artois", "cpam artois", true],
    ["CGSS de La Réunion", "CGSS Réunion", true],
    ["CPAM de la Côte d'Opale", "CPAM Cote-d’Opale", true],
    ["Urssaf Île-de-France", "URSSAF ile de france", true],
    ["CPAM de Bayonne", "CPAM de Pau-Pyrénées", false],
    ["CPAM du Havre", "CPAM de Rouen-Elbeuf-Dieppe", false],
  ])("%s and %s: %s", (a, b, same) => expect(sameName(a, b)).toBe(same));

  test("only the name of a fund is compared so", () => {
    expect(agreesOn("fund_name", "CPAM de Paris", "cpam paris", "0")).toBe(true);
    expect(agreesOn("fund_type", "cpam", "CPAM", "0")).toBe(false);
  });
});
