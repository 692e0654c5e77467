import { day } from "@openamo/kernel";
import { describe, expect, test } from "vitest";
import { fact, Register, said } from "../test-support.ts";

function insured(commune: string, birth = "1985-01-01"): { register: Register; id: string } {
  const register = new Register();
  return { register, id: register.person(1, birth, fact("residence", birth, { country: "fr", commune })) };
}
const functionsOf = (register: Register, id: string, on: string, ...names: string[]): string[] => {
  const { functions } = register.standing(id, on);
  return names.map((name) => functions.find((answer) => answer.name === name)?.answer.en ?? "no such function");
};

describe("two activities", () => {
  test("a small contract beside a farm: the farm decides, and each keeps its own retirement and contributions", () => {
    const { register, id } = insured("64102");
    register.enter("hired", id, "2020-01-01", { status: "employee", work: "Bayonne", hours: 40 });
    expect(register.enter("self-employed-start", id, "2021-01-01", { status: "farmer", work: "Cambo-les-Bains" }).lines).toEqual([
      "1 + activity farmer 64160 2021-01-01 → …",
      "1 - affiliation general cpam-641 2020-12-31",
      "1 + affiliation agricultural msa-641 2021-01-01 → …",
      "1 > file-transfer msa-641",
      "1 > fund-changed",
    ]);
    expect(
      functionsOf(register, id, "2021-01-01", "care", "retirement", "contributions", "second-activity-retirement", "second-activity-contributions"),
    ).toEqual(["MSA Sud Aquitaine", "MSA Sud Aquitaine", "MSA Sud Aquitaine", "Carsat Aquitaine", "Urssaf Aquitaine"]);
    expect(said(register.decide("activity-ended", id, "2022-01-01", { benefit: "none" }))).toBe("nothing-to-end (details.status)");
    register.enter("activity-ended", id, "2022-01-01", { benefit: "none", status: "farmer" });
    expect(register.where(id, "2022-01-02")).toBe("general cpam-641 | Work in France");
  });

  test("whose contract is not described asks for its hours", () => {
    const { register, id } = insured("64102");
    register.enter("hired", id, "2020-01-01", { status: "employee" });
    expect(said(register.decide("self-employed-start", id, "2021-01-01", { status: "farmer" }))).toMatch(/^contractHours: /);
  });
});

describe("the end of an activity", () => {
  test.each([
    ["2024-02-29", "2024-03-01 → 2025-02-28"],
    ["2023-02-28", "2023-03-01 → 2024-02-29"],
    ["2026-12-31", "2027-01-01 → 2027-12-31"],
    ["2026-05-30", "2026-05-31 → 2027-05-30"],
  ])("on %s keeps cash rights for twelve months: %s", (on, days) => {
    const { register, id } = insured("59350");
    register.enter("hired", id, "2020-01-01", { status: "employee" });
    expect(register.enter("activity-ended", id, on, { benefit: "none" }).lines).toContain(`1 + maintained-rights general ${days}`);
  });

  test("with unemployment benefit keeps the scheme as long as it lasts, then cash rights for twelve months; a new job ends it", () => {
    const { register, id } = insured("59350");
    register.enter("hired", id, "2020-01-01", { status: "agricultural-employee" });
    expect(register.enter("activity-ended", id, "2021-06-30", { benefit: "unemployment" }).lines.slice(0, 2)).toEqual([
      "1 - activity agricultural-employee 2021-06-30",
      "1 + unemployment agricultural 2021-07-01 → …",
    ]);
    expect(register.where(id, "2021-07-01")).toBe("agricultural msa-591 | Stable and regular residence in France");
    const other = insured("59350");
    other.register.enter("hired", other.id, "2020-01-01", { status: "employee" });
    other.register.enter("activity-ended", other.id, "2021-06-30", { benefit: "unemployment" });
    expect(other.register.enter("unemployment-ended", other.id, "2022-06-30").lines).toContain("1 + maintained-rights general 2022-07-01 → 2023-06-30");
    expect(register.enter("hired", id, "2021-09-01", { status: "employee" }).lines).toContain("1 - unemployment agricultural 2021-08-31");
  });
});

describe("the local scheme of Alsace-Moselle", () => {
  test("follows the work, and stays with the pensioner who had it long enough", () => {
    const { register, id } = insured("57463", "1966-01-01");
    expect(register.enter("hired", id, "2016-01-04", { status: "employee", work: "Metz" }).lines).toContain("1 + local-scheme 2016-01-04 → …");
    expect(said(register.decide("pension", id, "2030-01-01", { scheme: "general", keepsWorking: false }))).toMatch(/^details.localScheme: /);
    const left = register.decide("pension", id, "2030-01-01", { scheme: "general", keepsWorking: false, localScheme: false });
    expect(left.kind === "decided" && left.outcome.some((consequence) => consequence.does === "end" && consequence.lastDay === day("2029-12-31"))).toBe(true);
    register.enter("pension", id, "2030-01-01", { scheme: "general", keepsWorking: false, localScheme: true });
    register.enter("move", id, "2031-01-01", { place: "Bayonne" });
    const file = register.people.get(id)?.situations.filter(({ kind }) => kind === "local-scheme") ?? [];
    expect(file.map(({ from, to }) => [from, to])).toEqual([[day("2016-01-04"), null]]);
  });

  test("does not follow a worker who leaves it, nor one who only lives there", () => {
    const { register, id } = insured("67482");
    expect(register.enter("hired", id, "2020-01-01", { status: "employee", work: "75056" }).lines.join()).not.toContain("local-scheme");
    const other = insured("67482");
    expect(other.register.enter("self-employed-start", other.id, "2020-01-01", { status: "self-employed", work: "Strasbourg" }).lines.join()).not.toContain(
      "local-scheme",
    );
  });
});

describe("beyond the borders", () => {
  test("a frontier worker has care from the fund of the residence, on behalf of the other State", () => {
    const { register, id } = insured("57463");
    expect(register.enter("foreign-work-start", id, "2020-01-01", { status: "frontier-worker" }).lines).toEqual([
      "1 + activity frontier-worker 2020-01-01 → …",
      "1 + affiliation general cpam-571 2020-01-01 → …",
      "1 + rights other-state 2020-01-01 → …",
      "1 > rights-opened",
      "1 > european-form",
    ]);
  });

  test("a posted worker keeps fund and rights; without a job nobody is posted", () => {
    const { register, id } = insured("59350");
    const posted = { way: "posted", country: "be", until: "2026-02-28" };
    expect(said(register.decide("departure", id, "2025-09-01", posted))).toBe("posting-without-job (details.way)");
    register.enter("hired", id, "2020-01-01", { status: "employee", work: "Lille" });
    register.enter("departure", id, "2025-09-01", posted);
    expect(["2025-08-31", "2025-09-01", "2026-02-28", "2026-03-01"].map((on) => register.where(id, on))).toEqual([
      "general cpam-595 | Work in France",
      "general cpam-595 | Posting abroad under French law",
      "general cpam-595 | Posting abroad under French law",
      "general cpam-595 | Work in France",
    ]);
  });

  test("who settles abroad loses the rights on that day, the child at home too; the voluntary insurance may take over", () => {
    const { register, id } = insured("59350");
    register.enter("hired", id, "2020-01-01", { status: "employee", work: "Lille" });
    const child = register.person(2, "2022-02-28");
    register.enter("birth", id, "2022-02-28", { child, attachedTo: "subject" });
    const twin = structuredClone(register.people);
    const left = register.enter("departure", id, "2026-01-01", { way: "settles", country: "ma" }).lines;
    expect(left.filter((line) => / [x>] /.test(line))).toEqual(["1 x cards", "1 > rights-ended", "2 x cards"]);
    expect(left.filter((line) => line.startsWith("2 - "))).toEqual([
      "2 - residence fr 59350 2025-12-31",
      "2 - affiliation general cpam-595 2025-12-31",
      "2 - rights dependant 2025-12-31",
      "2 - rights residence 2040-02-27",
    ]);
    expect([register.where(id, "2025-12-31"), register.where(id, "2026-01-01"), register.where(child, "2026-01-01")]).toEqual([
      "general cpam-595 | Work in France",
      "- - | closed",
      "- - | closed",
    ]);
    for (const [key, person] of twin) register.people.set(key, person);
    const joined = register.enter("departure", id, "2026-01-01", { way: "voluntary", country: "ma" }).lines;
    expect(joined.filter((line) => / [x>] /.test(line))).toEqual(["1 > file-transfer cfe", "1 > fund-changed"]);
    expect(register.where(id, "2026-01-01")).toBe("french-abroad cfe | Voluntary insurance of French people abroad");
  });

  test("a pensioner who settles abroad is refused by name: the facts do not say which fund follows them", () => {
    const { register, id } = insured("59350", "1955-01-01");
    register.enter("pension", id, "2020-01-01", { scheme: "general", keepsWorking: false });
    expect(said(register.decide("departure", id, "2026-01-01", { way: "settles", country: "ma" }))).toBe("pensioner-abroad-not-routed (residence)");
  });
});

test("a student of before the reform is refused by name: the facts do not say which mutual society held the file", () => {
  const { register, id } = insured("59350", "1998-01-01");
  expect(said(register.decide("studies-start", id, "2017-09-01", { parentScheme: "general" }))).toBe("affiliating-organism-not-known (residence)");
});
