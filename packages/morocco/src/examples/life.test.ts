import { beforeEach, describe, expect, test } from "vitest";
import { TestFiles } from "./files.ts";

let files: TestFiles;
const SALMA = "salma";
beforeEach(() => {
  files = new TestFiles();
  files.person(SALMA, "1996-05-20");
});

const declares = (id: string, months: readonly string[], days = 26): string[] =>
  months.map((month) => files.happens(id, `${month}-15`, "days-declared", { days }));

describe("a person through the schemes, 2016 to 2027", () => {
  test("student, employee, unemployed, self-employed, pensioner: registered and open are two states at each step", () => {
    expect(files.happens(SALMA, "2015-12-01", "studies", { until: "2016-09-30" })).toBe("student-not-covered");
    files.happens(SALMA, "2016-09-15", "studies", { until: "2017-09-30" });
    expect(files.state(SALMA, "2016-09-14")).toBe("none none closed");
    expect(files.state(SALMA, "2016-10-01")).toBe("amo-etudiants ma-cnops open");
    expect(files.state(SALMA, "2017-10-01")).toBe("amo-etudiants ma-cnops closed");

    files.happens(SALMA, "2019-01-07", "hired", { status: "private-employee" });
    declares(SALMA, ["2019-01", "2019-02"]);
    expect(files.state(SALMA, "2019-03-20")).toBe("amo-salaries ma-cnss closed");
    expect(files.why(SALMA, "2019-03-20")).toContain("rights.days-short");
    declares(SALMA, ["2019-03"]);
    expect(files.rights(SALMA).at(-1)).toBe("2019-04-01 2019-07-31 employee");
    declares(SALMA, ["2019-04", "2019-05", "2019-06"]);
    expect(files.state(SALMA, "2019-10-31")).toBe("amo-salaries ma-cnss open");

    expect(files.happens(SALMA, "2019-06-30", "work-ended")).toContain("rights.maintained");
    expect(files.rights(SALMA).slice(-2)).toEqual(["2019-04-01 2019-06-30 employee", "2019-07-01 2019-12-29 kept-activity-ended"]);
    expect(files.state(SALMA, "2019-12-29")).toBe("amo-salaries ma-cnss open");
    expect(files.state(SALMA, "2019-12-30")).toBe("amo-salaries ma-cnss closed");

    expect(files.happens(SALMA, "2019-12-01", "self-employed", { category: "midwife-junior" })).toBe("scheme-not-open");
    files.happens(SALMA, "2021-06-01", "self-employed", { category: "midwife-junior" });
    expect(files.state(SALMA, "2021-08-31")).toBe("amo-tns ma-cnss closed");
    expect(files.why(SALMA, "2021-08-31")).toContain("rights.waiting");
    expect(files.state(SALMA, "2021-09-01")).toBe("amo-tns ma-cnss open");

    files.happens(SALMA, "2022-05-01", "unpaid");
    expect(files.state(SALMA, "2022-05-10")).toBe("amo-tns ma-cnss closed");
    expect(files.why(SALMA, "2022-05-10")).toContain("rights.unpaid");
    files.happens(SALMA, "2022-06-01", "paid");
    expect([files.state(SALMA, "2022-05-31"), files.state(SALMA, "2022-06-01")]).toEqual(["amo-tns ma-cnss closed", "amo-tns ma-cnss open"]);

    expect(files.happens(SALMA, "2027-09-01", "pension", { status: "cnss-pensioner", monthlyPension: "700.00" })).toBe("pension-below-floor");
    files.happens(SALMA, "2027-09-01", "pension", { status: "cnss-pensioner", monthlyPension: "2100.00" });
    expect(files.state(SALMA, "2027-08-31")).toBe("amo-tns ma-cnss open");
    expect(files.standing(SALMA, "2027-09-01")).toMatchObject({ scheme: "amo-pensionnes", organism: "ma-cnss", open: true, ground: { fr: "Pension" } });
  });

  test("the employer's own cover registers for the solidarity contribution and opens nothing", () => {
    files.happens(SALMA, "2020-01-01", "hired", { status: "private-employee", ownCover: true });
    expect(files.state(SALMA, "2020-06-01")).toBe("article-114 ma-cnss closed");
    expect(files.standing(SALMA, "2020-06-01").functions.find(({ name }) => name === "care")).toMatchObject({ organism: null });
  });

  test("the days of a month that was corrected replace those declared before, and a late month fills the gap", () => {
    files.happens(SALMA, "2019-01-01", "hired", { status: "private-employee" });
    declares(SALMA, ["2019-01", "2019-02", "2019-04"]);
    expect(files.rights(SALMA)).toEqual(["2019-05-01 2019-07-31 employee"]);
    declares(SALMA, ["2019-03"]);
    expect(files.rights(SALMA)).toEqual(["2019-04-01 2019-04-30 employee", "2019-05-01 2019-07-31 employee", "2019-08-01 2019-08-31 employee"]);
    files.happens(SALMA, "2019-05-10", "days-declared", { days: 0 });
    files.happens(SALMA, "2019-05-10", "days-declared", { days: 26 });
    expect(files.state(SALMA, "2019-09-15")).toBe("amo-salaries ma-cnss open");
    expect(files.happens(SALMA, "2019-05-10", "days-declared", { days: 32 })).toBe("ma-event-details");
  });

  test("work that nobody entered cannot end, and closed rights are not kept", () => {
    expect(files.happens(SALMA, "2019-05-10", "work-ended")).toBe("ma-not-working");
    files.happens(SALMA, "2019-01-01", "hired", { status: "private-employee" });
    expect(files.happens(SALMA, "2019-01-31", "work-ended")).toContain("file.nothing-to-keep");
    expect(files.rights(SALMA)).toEqual([]);
  });
});

describe("Tadamon and Achamil", () => {
  test("the index opens Tadamon or gives a reasoned refusal, and leaving it for Achamil needs no waiting since law 21-24", () => {
    files.happens(SALMA, "2024-02-01", "social-register", { index: "9.3264284" });
    expect(files.standing(SALMA, "2024-02-01")).toMatchObject({ scheme: "amo-tadamon", open: true });
    expect(files.standing(SALMA, "2024-02-01").functions.find(({ name }) => name === "contributions")?.answer.fr).toContain("État");
    expect(files.happens(SALMA, "2024-09-01", "social-register", { index: "9.6" })).toContain("rights.index-closes");
    expect(files.state(SALMA, "2024-09-01")).toBe("amo-tadamon ma-cnss closed");
    expect(files.happens(SALMA, "2024-09-10", "achamil", { index: "9.1" })).toBe("index-below-achamil");
    expect(files.happens(SALMA, "2024-09-10", "achamil", { index: "9.6" })).toContain("rights.no-waiting");
    expect(files.state(SALMA, "2024-09-10")).toBe("amo-achamil ma-cnss open");
  });

  test("others wait three months, and before its first day the scheme is refused", () => {
    expect(files.happens(SALMA, "2023-12-20", "achamil", { index: "9.6" })).toBe("scheme-not-open");
    files.happens(SALMA, "2024-03-31", "achamil", { index: "9.6" });
    expect([files.state(SALMA, "2024-06-30"), files.state(SALMA, "2024-07-01")]).toEqual(["amo-achamil ma-cnss closed", "amo-achamil ma-cnss open"]);
  });

  test("a former RAMED beneficiary belongs to Tadamon from its first day; a day before, nothing is open", () => {
    expect(files.happens(SALMA, "2022-11-30", "social-register", { index: "9.1", formerRamed: true })).toBe("scheme-not-open");
    files.happens(SALMA, "2022-12-01", "social-register", { index: "9.1", formerRamed: true });
    expect(files.state(SALMA, "2022-12-01")).toBe("amo-tadamon ma-cnss open");
  });
});

describe("the family", () => {
  beforeEach(() => {
    files.person("omar", "1980-03-03");
    files.happens("omar", "2020-01-01", "hired", { status: "public-agent" });
  });

  test("several wives without cover are dependants; one with her own is not; the former wife keeps her rights a year", () => {
    for (const [wife, birth] of [
      ["amal", "1982-01-01"],
      ["zineb", "1985-01-01"],
      ["houda", "1988-01-01"],
    ] as const)
      files.person(wife, birth);
    files.happens("omar", "2020-02-01", "marriage", { spouse: "amal" });
    files.happens("omar", "2020-03-01", "marriage", { spouse: "zineb" });
    expect(files.happens("omar", "2020-04-01", "marriage", { spouse: "houda", otherCover: true })).toContain("file.another-cover");
    expect(["amal", "zineb", "houda"].map((wife) => files.state(wife, "2020-05-01"))).toEqual([
      "amo-public ma-cnops open",
      "amo-public ma-cnops open",
      "none none closed",
    ]);
    expect(files.why("amal", "2020-05-01")).toContain("file.through");
    expect(files.happens("omar", "2021-06-15", "separation", { spouse: "houda" })).toBe("ma-not-covered-through");
    files.happens("omar", "2021-06-15", "separation", { spouse: "amal" });
    expect(files.rights("amal")).toEqual(["2020-02-01 2021-06-15 paid-up", "2021-06-16 2022-06-14 kept-marriage-dissolved"]);
    expect(files.state("zineb", "2022-06-20")).toBe("amo-public ma-cnops open");
  });

  test("a child is covered to 21, studying to 26 and from February 2027 to 30, disabled without limit; marriage ends it after 21", () => {
    files.person("adam", "2000-07-10");
    files.happens("omar", "2020-01-05", "birth", { child: "adam" });
    expect(files.rights("adam")).toEqual(["2020-01-05 2022-07-09 paid-up"]);
    files.happens("adam", "2022-07-01", "studies", { until: "2023-06-30" });
    expect(files.rights("adam").at(-1)).toBe("2022-07-10 2023-06-30 paid-up");
    expect(files.state("adam", "2023-07-01")).toBe("amo-public ma-cnops closed");
    files.happens("adam", "2023-07-01", "studies", { until: "2031-06-30" });
    expect(files.rights("adam").at(-1)).toBe("2023-07-01 2031-06-30 paid-up");
    files.person("lina", "1999-07-10");
    files.person("groom", "1998-01-01");
    files.happens("omar", "2020-01-05", "birth", { child: "lina" });
    files.happens("lina", "2021-07-01", "studies", { until: "2031-06-30" });
    // 26 completed on 2025-07-10: she is 26 until the eve of her 27th birthday, before the law of 2027.
    expect(files.rights("lina").at(-1)).toBe("2021-07-10 2026-07-09 paid-up");
    expect(files.happens("lina", "2024-01-01", "marriage", { spouse: "groom", otherCover: true })).toContain("dependant.married");
    expect(files.state("lina", "2024-01-01")).toContain("closed");
    files.person("sami", "2003-02-28");
    files.happens("omar", "2020-01-05", "birth", { child: "sami" });
    files.happens("sami", "2025-02-27", "child-disabled");
    expect(files.rights("sami").at(-1)).toBe("2025-02-28 … paid-up");
  });

  test("death ends everything and the family keeps its rights two years", () => {
    files.person("amal", "1982-01-01");
    files.happens("omar", "2020-02-01", "marriage", { spouse: "amal" });
    files.happens("omar", "2024-05-31", "death");
    expect(files.rights("amal")).toEqual(["2020-02-01 2024-05-31 paid-up", "2024-06-01 2026-05-30 kept-insured-died"]);
    expect(files.why("omar", "2024-06-01")).toContain("file.died");
    expect(files.happens("omar", "2024-06-01", "paid")).toBe("ma-event-outside-life");
  });

  test("on 2027-02-01 the public files pass to CNSS with their dependants, and the students' scheme ends", () => {
    files.person("amal", "1982-01-01");
    files.happens("omar", "2020-02-01", "marriage", { spouse: "amal" });
    expect(files.happens("omar", "2027-01-31", "manager-changed")).toBe("ma-manager-not-changed");
    expect(files.happens("omar", "2027-02-01", "manager-changed")).toContain("manager.takeover");
    for (const id of ["omar", "amal"]) {
      expect([files.state(id, "2027-01-31"), files.state(id, "2027-02-01")]).toEqual(["amo-public ma-cnops open", "amo-public ma-cnss open"]);
    }
    files.person("yasmine", "2006-01-01");
    expect(files.happens("yasmine", "2026-09-15", "studies", { until: "2027-07-31" })).toContain("file.scheme-ends");
    files.happens("yasmine", "2027-02-01", "manager-changed");
    expect([files.state("yasmine", "2027-01-31"), files.state("yasmine", "2027-02-01")]).toEqual(["amo-etudiants ma-cnops open", "none none closed"]);
  });
});
