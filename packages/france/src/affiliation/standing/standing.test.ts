import { day, inWords } from "@openamo/kernel";
import { describe, expect, test } from "vitest";
import { france } from "../../pack.ts";
import { fact, Register } from "../test-support.ts";

const LILLE = { country: "fr", commune: "59350" };
const covered = (scheme: string, organism: string, ground: string) => [
  fact("affiliation", "2016-01-01", { scheme, organism }),
  fact("rights", "2016-01-01", { ground }),
];

describe("where a person stands", () => {
  test("an employee: each function has its organism and its reasons", () => {
    const register = new Register();
    const id = register.person(
      1,
      "1985-01-01",
      fact("residence", "1985-01-01", LILLE),
      fact("activity", "2016-01-01", { status: "employee", commune: "75056" }),
      ...covered("general", "cpam-595", "work"),
    );
    const decision = france.affiliation.standing(register.household(id), day("2026-11-21"));
    if (decision.kind !== "decided") throw new Error(decision.kind);
    const { outcome, trace } = decision;
    const reasons = inWords(trace, france.wording, "fr");
    expect([outcome.open, outcome.ground?.fr, outcome.scheme, outcome.organism, outcome.missing]).toEqual([
      true,
      "Travail en France",
      "general",
      "cpam-595",
      [],
    ]);
    const answer = (name: string) => outcome.functions.find((found) => found.name === name)?.answer.fr;
    expect(["care", "medical-control", "retirement", "accident-pricing", "contributions"].map(answer)).toEqual([
      "CPAM Lille-Douai",
      "CPAM Lille-Douai",
      "Carsat Hauts-de-France",
      "CRAMIF",
      "Urssaf Île-de-France",
    ]);
    for (const { stepsFrom, stepsTo, organism } of outcome.functions)
      if (organism !== null) expect(reasons.slice(stepsFrom, stepsTo).length).toBeGreaterThan(0);
  });

  test("without the workplace, what depends on it is asked for and the rest is told", () => {
    const register = new Register();
    const id = register.person(
      1,
      "1985-01-01",
      fact("residence", "1985-01-01", LILLE),
      fact("activity", "2016-01-01", { status: "employee" }),
      ...covered("general", "cpam-595", "work"),
    );
    const { functions, missing } = register.standing(id, "2026-11-21");
    expect(missing.map(({ en }) => en)).toEqual(["Commune of the establishment where the person works"]);
    expect(functions.find(({ name }) => name === "accident-pricing")?.answer.en).toBe("The place is missing");
    expect(functions.find(({ name }) => name === "care")?.organism).toBe("cpam-595");
  });

  test("a file that says nothing of the residence asks for it; one that contradicts its facts says so", () => {
    const register = new Register();
    const id = register.person(1, "1985-01-01", ...covered("general", "cpam-595", "work"));
    expect(register.standing(id, "2026-01-01")).toMatchObject({
      open: true,
      organism: "cpam-595",
      functions: [],
      missing: [{ en: "In which commune does the person live?" }],
    });
    const other = register.person(
      2,
      "1985-01-01",
      fact("residence", "1985-01-01", { country: "fr", commune: "64102" }),
      fact("activity", "2016-01-01", { status: "self-employed", commune: "64102" }),
      ...covered("self-employed", "cpam-595", "work"),
    );
    expect(register.standing(other, "2026-01-01").missing.map(({ en }) => en)).toEqual([
      "The facts of the file lead to another organism: CPAM de Bayonne. Record the missing event.",
    ]);
  });

  test("a child stands in the parent's scheme; nobody stands before birth or after death", () => {
    const register = new Register();
    const parent = register.person(
      1,
      "1985-01-01",
      fact("residence", "1985-01-01", LILLE),
      fact("activity", "2016-01-01", { status: "sncf-staff", commune: "59350" }),
      ...covered("sncf", "cprp-sncf", "work"),
    );
    const child = register.person(2, "2026-02-01");
    register.enter("birth", parent, "2026-02-01", { child, attachedTo: "subject" });
    expect(register.where(child, "2026-02-01")).toBe("sncf cprp-sncf | Child covered through an insured person");
    expect(register.standing(child, "2026-02-01").functions.find(({ name }) => name === "care")?.organism).toBe("cprp-sncf");
    expect(register.standing(child, "2026-01-31")).toMatchObject({ open: false, functions: [], missing: [] });
    register.enter("death", child, "2026-03-01");
    expect(register.standing(child, "2026-03-02")).toMatchObject({ open: false, ground: null, functions: [] });
  });

  test("a day before the encoded law is told from the file alone", () => {
    const register = new Register();
    const id = register.person(1, "1985-01-01", fact("affiliation", "2010-01-01", { scheme: "general", organism: "cpam-595" }), fact("rights", "2010-01-01"));
    expect(register.standing(id, "2012-01-01")).toMatchObject({ open: true, scheme: "general", functions: [], ground: { en: "Rights written in the file" } });
  });
});

describe("details in words", () => {
  const words = (kind: string, name: string, value: string) => {
    const face = france.affiliation.detail(kind, name, value);
    return face && `${face.label.en}: ${face.value.en}`;
  };
  test.each([
    ["residence", "commune", "59350", "Commune: Lille"],
    // The pack holds no list of the world: whoever shows the code names the country.
    ["residence", "country", "ma", "Country: ma"],
    ["affiliation", "organism", "cpam-641", "Organism: CPAM de Bayonne"],
    ["affiliation", "scheme", "general", "Scheme: General scheme"],
    ["rights", "ground", "work", "Ground: Work in France"],
    ["ald", "ground", "off-list", "Recognition: Serious illness off the list (ALD 31)"],
    ["activity", "status", "farmer", "Occupation: Farmer or agricultural contractor"],
    ["maternity", "expectedBirth", "2026-08-15", "Birth expected on: 15 August 2026"],
    ["union", "as", "pacs", "As: Civil union (PACS)"],
  ])("%s, %s %s", (kind, name, value, expected) => expect(words(kind, name, value)).toBe(expected));

  test("persons are named by the back office, not here", () => {
    expect(["holder", "with", "professional"].map((name) => words("dependant", name, "x"))).toEqual([undefined, undefined, undefined]);
  });
});
