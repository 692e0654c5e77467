import { inWords } from "@openamo/kernel";
import { describe, expect, test } from "vitest";
import { france } from "../../pack.ts";
import { organismForPerson } from "./index.ts";
import { organismOutput } from "./output.ts";

type Given = Readonly<Record<string, unknown>>;
const BAYONNE = "64102";
const LILLE = "59350";
const STRASBOURG = "67482";
const POINTE_A_PITRE = "97120";

function ask(given: Given) {
  const read = organismForPerson.input.safeParse({ date: "2026-11-21", ...given });
  if (!read.success) throw new Error(JSON.stringify(read.error.issues));
  return organismForPerson.answer(read.data);
}

function decided(given: Given) {
  const decision = ask(given);
  if (decision.kind !== "decided") throw new Error(decision.kind === "refused" ? decision.refusal.definition.code : JSON.stringify(decision.missing));
  const published = organismOutput().parse(organismForPerson.publish(decision.outcome));
  return { published, reasons: inWords(decision.trace, france.wording, "fr") };
}

/** The scheme, then who answers for the functions asked. */
function answers(given: Given, ...names: string[]): string[] {
  const { published } = decided(given);
  const found = names.map((name) => published.functions.find((answer) => answer.function === name));
  return [published.scheme.id, ...found.map((answer) => (answer === undefined ? "no such function" : (answer.organism?.shortName ?? answer.kind)))];
}

describe("the life of a person", () => {
  test.each<[string, Given, string[]]>([
    [
      "student in Lille in 2017",
      { date: "2017-03-01", status: "student", ageYears: 19, parentScheme: "general", residenceCommune: LILLE },
      ["students", "not-known", "Caf du Nord"],
    ],
    [
      "student in 2019",
      { date: "2019-10-01", status: "student", ageYears: 21, parentScheme: "general", residenceCommune: LILLE },
      ["general", "CPAM Lille-Douai", "Caf du Nord"],
    ],
    ["employee in Lille", { status: "employee", residenceCommune: LILLE, workCommune: LILLE }, ["general", "CPAM Lille-Douai", "Caf du Nord"]],
    [
      "self-employed in Bayonne",
      { status: "self-employed", residenceCommune: BAYONNE, workCommune: BAYONNE },
      ["self-employed", "CPAM de Bayonne", "Caf du Pays basque et du Seignanx"],
    ],
    [
      "employee in Guadeloupe",
      { status: "employee", residenceCommune: POINTE_A_PITRE, workCommune: POINTE_A_PITRE },
      ["general", "CGSS Guadeloupe", "Caf de la Guadeloupe"],
    ],
    [
      "pensioner in Strasbourg",
      { status: "pensioner", previousScheme: "general", residenceCommune: STRASBOURG },
      ["general", "CPAM du Bas-Rhin", "Caf du Bas-Rhin"],
    ],
  ])("%s", (_name, given, expected) => expect(answers(given, "care", "family")).toEqual(expected));
});

describe("functions", () => {
  test("follow the residence for benefits and the establishment for contributions and occupational risks", () => {
    const given = { status: "employee", residenceCommune: STRASBOURG, workCommune: "75056" };
    expect(answers(given, "care", "medical-control", "social-service", "retirement", "accident-pricing", "accident-prevention", "contributions")).toEqual([
      "general",
      "CPAM du Bas-Rhin",
      "CPAM du Bas-Rhin",
      "Carsat Alsace-Moselle",
      "Carsat Alsace-Moselle",
      "CRAMIF",
      "CRAMIF",
      "Urssaf Île-de-France",
    ]);
  });

  test("change hands on their day: medical control joins the funds on 2025-10-01", () => {
    const given = { status: "employee", residenceCommune: LILLE };
    expect(answers({ ...given, date: "2025-09-30" }, "medical-control")).toEqual(["general", "DRSM Hauts-de-France"]);
    expect(answers({ ...given, date: "2025-10-01" }, "medical-control")).toEqual(["general", "CPAM Lille-Douai"]);
  });

  test("say what is missing: without workplace, the others are still told", () => {
    const { published } = decided({ status: "employee", residenceCommune: LILLE });
    const missing = published.functions.filter((answer) => answer.kind === "place-missing");
    expect(missing.map(({ function: name, missing: field }) => [name, field])).toEqual([
      ["accident-pricing", "workCommune"],
      ["accident-prevention", "workCommune"],
      ["contributions", "workCommune"],
    ]);
    expect(published.functions.filter((answer) => answer.kind === "organism").length).toBeGreaterThan(10);
  });

  test("name the possible types when only the mainland is known", () => {
    const { published } = decided({ status: "employee", residence: "metropole" });
    expect(published.functions[0]).toMatchObject({
      function: "affiliation",
      organismType: "cpam",
      possibleTypes: ["cpam", "ccss"],
      missing: "residenceCommune",
    });
  });

  test("warn where the limits between funds are not wholly known", () => {
    const { published } = decided({ status: "employee", residenceCommune: LILLE });
    expect(published.functions[0]?.organism?.toConfirm).toBe(true);
    expect(decided({ status: "employee", residenceCommune: BAYONNE }).published.functions[0]?.organism?.toConfirm).toBe(true);
    expect(decided({ status: "employee", residenceCommune: "69123" }).published.functions[0]?.organism?.toConfirm).toBe(false);
  });

  test("give each answer its reasons, each with its law or the word that none was found", () => {
    const { published, reasons } = decided({ status: "employee", residenceCommune: STRASBOURG, workCommune: STRASBOURG });
    const told = new Set(reasons.map((reason) => reason.id));
    for (const answer of published.functions.filter(({ kind }) => kind === "organism")) {
      expect(answer.reasons.length).toBeGreaterThan(0);
      for (const id of answer.reasons) expect(told).toContain(id);
    }
    expect(reasons.filter((reason) => reason.law.length === 0)).toEqual([]);
    expect(new Set(reasons.map((reason) => reason.id)).size).toBe(reasons.length);
  });
});

describe("schemes", () => {
  test.each<[string, Given, string[]]>([
    ["agricultural employee", { status: "agricultural-employee", residenceCommune: "35238" }, ["agricultural", "MSA des Portes de Bretagne"]],
    ["farmer overseas", { status: "farmer", residenceCommune: POINTE_A_PITRE }, ["agricultural", "CGSS Guadeloupe"]],
    ["railway staff hired before 2020", { status: "sncf-staff", hiredOn: "2019-12-31", residenceCommune: LILLE }, ["sncf", "CPRP SNCF"]],
    ["railway staff hired since", { status: "sncf-staff", hiredOn: "2020-01-01", residenceCommune: LILLE }, ["general", "CPAM Lille-Douai"]],
    ["military", { status: "military", residenceCommune: LILLE }, ["military", "CNMSS"]],
    ["seafarer of Saint-Pierre", { status: "seafarer", residence: "PM" }, ["seafarers", "ENIM"]],
    ["employee of Saint-Pierre", { status: "employee", residence: "PM" }, ["saint-pierre-et-miquelon", "CPS 975"]],
    ["employee of Mayotte", { status: "employee", residence: "YT" }, ["mayotte", "CSSM"]],
    ["civil servant of Mayotte", { status: "state-civil-servant", residence: "YT" }, ["state-civil-servants", "CSSM"]],
    ["civil servant of Saint-Pierre", { status: "local-civil-servant", residence: "PM" }, ["local-civil-servants", "CPS 975"]],
    ["employee of Lozère", { status: "employee", residenceCommune: "48095" }, ["general", "CCSS de la Lozère"]],
    ["employee of Saint-Barthélemy", { status: "employee", residence: "BL" }, ["general", "CPS 977"]],
    ["employee of Saint-Martin", { status: "employee", residence: "MF" }, ["general", "CGSS Guadeloupe"]],
    ["State civil servant", { status: "state-civil-servant", residenceCommune: LILLE }, ["state-civil-servants", "CPAM Lille-Douai"]],
    ["notary clerk", { status: "notary-clerk", residenceCommune: LILLE }, ["notary-clerks", "CRPCEN"]],
    ["electricity staff", { status: "electricity-and-gas-staff", residenceCommune: LILLE }, ["electricity-and-gas", "CAMIEG"]],
    [
      "port of Bordeaux in 2017",
      { date: "2017-06-01", status: "bordeaux-port-staff", residenceCommune: "33063" },
      ["bordeaux-port", "Régime spécial maladie du grand port maritime (ex-port autonome) de Bordeaux"],
    ],
    ["port of Bordeaux since 2018", { date: "2018-06-01", status: "bordeaux-port-staff", residenceCommune: "33063" }, ["bordeaux-port", "CPAM de la Gironde"]],
    ["self-employed in 2017", { date: "2017-06-01", status: "self-employed", residenceCommune: LILLE }, ["self-employed", "RSI"]],
    [
      "minor child of a farmer",
      { status: "child", ageYears: 12, parentScheme: "agricultural", residenceCommune: "35238" },
      ["agricultural", "MSA des Portes de Bretagne"],
    ],
    ["young adult of the RATP", { status: "child", ageYears: 20, parentScheme: "ratp", residenceCommune: "75056" }, ["ratp", "CCAS RATP"]],
    [
      "jobseeker of the land",
      { status: "jobseeker", previousScheme: "agricultural", residenceCommune: "35238" },
      ["agricultural", "MSA des Portes de Bretagne"],
    ],
    [
      "never worked",
      { status: "no-activity", previousScheme: "none", stableResidence: true, regularStay: true, residenceCommune: LILLE },
      ["general", "CPAM Lille-Douai"],
    ],
    ["frontier worker of Switzerland", { status: "swiss-frontier-worker-french-insurance", residenceCommune: "74281" }, ["general", "CPAM de la Haute-Savoie"]],
    ["frontier worker of Luxembourg", { status: "frontier-worker", residenceCommune: "57672" }, ["foreign", "CPAM de la Moselle"]],
    ["expatriate", { status: "expatriate", residence: "abroad" }, ["french-abroad", "CFE"]],
  ])("%s", (_name, given, expected) => expect(answers(given, "care")).toEqual(expected));

  test("pensions of liberal professions are not the general scheme's", () => {
    expect(answers({ status: "lawyer", residenceCommune: LILLE }, "retirement")).toEqual(["self-employed", "CNBF"]);
    expect(answers({ status: "liberal-profession", residenceCommune: LILLE }, "retirement", "invalidity", "death")).toEqual([
      "self-employed",
      "CNAVPL",
      "CNAVPL",
      "CNAVPL",
    ]);
  });

  test("sickness allowances reach the liberal professions on 2021-07-01, and never lawyers", () => {
    const liberal = { status: "liberal-profession", residenceCommune: LILLE };
    expect(answers({ ...liberal, date: "2021-06-30" }, "sickness-cash")).toEqual(["self-employed", "none"]);
    expect(answers({ ...liberal, date: "2021-07-01" }, "sickness-cash")).toEqual(["self-employed", "CPAM Lille-Douai"]);
    expect(answers({ status: "lawyer", residenceCommune: LILLE }, "sickness-cash", "care")).toEqual(["self-employed", "none", "CPAM Lille-Douai"]);
  });

  test("the local scheme follows the work, not the residence", () => {
    expect(answers({ status: "employee", residenceCommune: "54395", workCommune: "57463" }, "local-scheme")).toEqual(["general", "CPAM de Meurthe-et-Moselle"]);
    expect(answers({ status: "employee", residenceCommune: STRASBOURG, workCommune: "54395" }, "local-scheme")).toEqual(["general", "no such function"]);
  });
});

describe("several situations", () => {
  const farmAndJob = { status: "farmer", otherStatus: "employee", residenceCommune: "35238", workCommune: "35238" };

  test("a large salaried contract decides", () => {
    const { published, reasons } = decided({ ...farmAndJob, contractHours: 100, permanentContract: true });
    expect([published.scheme.id, published.decidingStatus]).toEqual(["general", "employee"]);
    expect(published.otherActivity?.scheme.id).toBe("agricultural");
    expect(published.otherActivity?.functions.map((answer) => [answer.function, answer.organism?.type])).toContainEqual(["contributions", "msa"]);
    expect(reasons.map((reason) => reason.id)).toContain("fr.scheme.qualified-contract");
  });

  test("a small one does not", () => {
    expect(decided({ ...farmAndJob, contractHours: 99 }).published.decidingStatus).toBe("farmer");
    expect(decided({ ...farmAndJob, contractHours: 120, permanentContract: false, contractMonths: 5 }).published.decidingStatus).toBe("farmer");
    expect(decided({ ...farmAndJob, contractHours: 120, permanentContract: false, contractMonths: 6 }).published.decidingStatus).toBe("employee");
  });

  test("a special scheme decides, whatever the contract", () => {
    expect(decided({ status: "employee", otherStatus: "seafarer", residenceCommune: LILLE }).published.decidingStatus).toBe("seafarer");
  });

  test("between two salaried activities the person chooses", () => {
    const two = { status: "employee", otherStatus: "agricultural-employee", residenceCommune: "35238" };
    expect(decided({ ...two, mainActivity: "second" }).published.scheme.id).toBe("agricultural");
    expect(decided({ ...two, mainActivity: "first" }).reasons.map(({ id }) => id)).toContain("fr.scheme.person-chooses");
  });

  test("a pensioner who works is in the scheme of their work", () => {
    const { published } = decided({ status: "pensioner", otherStatus: "agricultural-employee", residenceCommune: "35238" });
    expect(published.scheme.id).toBe("agricultural");
  });

  test.each<[string, Given, string[]]>([
    ["the situation", { residenceCommune: LILLE }, ["status"]],
    ["the place", { status: "employee" }, ["residenceCommune"]],
    ["the contract", farmAndJob, ["contractHours"]],
    ["the main activity", { status: "farmer", otherStatus: "self-employed", residenceCommune: "35238" }, ["mainActivity"]],
    ["the hiring", { status: "sncf-staff", residenceCommune: LILLE }, ["hiredOn"]],
    ["the pension", { status: "pensioner", residenceCommune: LILLE }, ["previousScheme"]],
    ["the parent", { status: "child", residenceCommune: LILLE }, ["ageYears", "parentScheme"]],
    ["the stay", { status: "no-activity", previousScheme: "none", residenceCommune: LILLE }, ["stableResidence", "regularStay"]],
    ["the last residence in France", { status: "posted-abroad", residence: "abroad" }, ["residenceCommune"]],
    ["the enrolment, in the last year of the students' scheme", { date: "2019-02-01", status: "student", residenceCommune: LILLE }, ["studentSince"]],
  ])("asks for %s", (_name, given, fields) => {
    const decision = ask(given);
    expect(decision.kind === "undecided" ? decision.missing.map(({ field }) => field) : decision.kind).toEqual(fields);
  });

  test.each<[string, Given, string]>([
    ["a code that is no commune", { status: "employee", residenceCommune: "99999" }, "unknown-commune"],
    ["five characters that no commune bears, in a department of one fund", { status: "employee", residenceCommune: "69999" }, "unknown-commune"],
    ["a commune that has joined another", { status: "employee", residenceCommune: LILLE, workCommune: "74011" }, "commune-no-more"],
    ["the Pacific", { status: "employee", residenceCommune: "98818" }, "pacific-collectivity"],
    ["a short residence", { status: "no-activity", previousScheme: "none", stableResidence: false, residenceCommune: LILLE }, "residence-too-short"],
    ["an irregular stay", { status: "no-activity", previousScheme: "none", regularStay: false, residenceCommune: LILLE }, "stay-not-regular"],
    ["a child of thirty", { status: "child", ageYears: 30, parentScheme: "general", residenceCommune: LILLE }, "dependant-too-old"],
    ["a day before the facts", { date: "1990-01-01", status: "employee", residenceCommune: LILLE }, "outside-coverage"],
    ["a pensioner abroad", { status: "pensioner", previousScheme: "general", residence: "abroad" }, "pensioner-abroad-not-routed"],
    ["a posted worker who lives abroad", { status: "posted-to-france", residence: "abroad" }, "organism-abroad-not-known"],
  ])("refuses %s by name", (_name, given, code) => {
    const decision = ask(given);
    expect(decision.kind === "refused" ? decision.refusal.definition.code : decision.kind).toBe(code);
  });
});

test("who works in France and lives abroad is told why no fund is named", () => {
  const { published, reasons } = decided({ status: "employee", residence: "abroad", workCommune: LILLE });
  expect(published.functions[0]).toMatchObject({ kind: "not-known" });
  expect(reasons.map(({ id }) => id)).toContain("fr.scheme.works-here-lives-abroad");
});

describe("identification", () => {
  test("who is born abroad gets a waiting number and brings papers", () => {
    const { published, reasons } = decided({ status: "employee", number: "born-abroad", residenceCommune: LILLE });
    expect(published.pieces.map(({ id }) => id)).toEqual(["identity", "civil-status"]);
    expect(reasons.at(-1)).toMatchObject({
      id: "fr.identification.born-abroad",
      law: [
        { text: "CSS", article: "R161-1" },
        { text: "CSS", article: "R161-2" },
      ],
    });
  });

  test("the cover by residence alone asks for proofs", () => {
    const { published } = decided({ status: "no-activity", previousScheme: "none", stableResidence: true, regularStay: true, residenceCommune: LILLE });
    expect(published.pieces.map(({ id }) => id)).toEqual(["identity", "residence", "stay"]);
  });
});
