import { type ClaimOutcome, day } from "@openamo/kernel";
import { describe, expect, test } from "vitest";
import { settle } from "./claims/settle.ts";
import { claim, GP, insured, sheet, situation } from "./claims/test-support.ts";
import { morocco } from "./pack.ts";

function ask(id: string, given: Record<string, unknown>): Record<string, unknown> {
  const question = morocco.questions.find((candidate) => candidate.id === id);
  const read = question?.input.safeParse(given);
  if (question === undefined || read?.success !== true) throw new Error(`${id}: ${JSON.stringify(read)}`);
  const decision = question.answer(read.data);
  if (decision.kind === "decided") return question.publish(decision.outcome);
  return decision.kind === "refused" ? { refused: decision.refusal.definition.code } : { missing: decision.missing.map(({ field }) => field) };
}

/** Born on 1996-05-20: what she is, year after year, and who answers for her. */
const LIFE: readonly (readonly [date: string, what: string, given: Record<string, unknown>, expected: Record<string, unknown>])[] = [
  ["2015-12-01", "a student before the students' scheme", { status: "student", ageYears: 19 }, { refused: "student-not-covered" }],
  ["2016-09-15", "a student", { status: "student", ageYears: 20 }, { scheme: "amo-etudiants", organism: "CNOPS" }],
  ["2019-03-01", "an employee", { status: "private-employee" }, { scheme: "amo-salaries", organism: "CNSS" }],
  ["2021-06-01", "a midwife on her own account", { status: "self-employed" }, { scheme: "amo-tns", organism: "CNSS", contributionsPaidBy: "person" }],
  ["2023-11-01", "without work, before AMO Achamil", { status: "without-activity", aboveThreshold: true }, { refused: "scheme-not-open" }],
  ["2024-02-01", "without work, able to pay", { status: "without-activity", socialIndex: "9.9" }, { scheme: "amo-achamil", contributionsPaidBy: "person" }],
  [
    "2024-09-01",
    "without work, under the threshold",
    { status: "without-activity", socialIndex: "9.1" },
    { scheme: "amo-tadamon", contributionsPaidBy: "state" },
  ],
  ["2025-10-01", "a civil servant", { status: "public-agent" }, { scheme: "amo-public", organism: "CNOPS" }],
  ["2027-03-01", "still a civil servant", { status: "public-agent" }, { scheme: "amo-public", organism: "CNSS" }],
  ["2027-09-01", "her mother, a pensioner", { status: "cnss-pensioner", monthlyPension: "2100.00" }, { scheme: "amo-pensionnes", organism: "CNSS" }],
];

describe("a person through the schemes, 2015 to 2027", () => {
  test.each(LIFE)("%s: %s", (date, _what, given, expected) => expect(ask("ma.organism-for-person", { date, ...given })).toMatchObject(expected));

  test("between two schemes her rights are kept six months, then closed, and being registered alone opens nothing", () => {
    const rights = (date: string) =>
      ask("ma.rights", { date, scheme: "amo-salaries", registered: true, contributionsPaid: true, event: "activity-ended", eventDate: "2020-12-31" }).state;
    expect([rights("2021-03-01"), rights("2021-06-29"), rights("2021-06-30")]).toEqual(["kept", "kept", "closed"]);
    expect(ask("ma.rights", { date: "2021-07-15", scheme: "amo-tns", registered: true, contributionsPaid: true, registeredOn: "2021-06-01" })).toMatchObject({
      state: "waiting",
      changesOn: "2021-09-01",
    });
  });
});

describe("the same consultation at each step of that life", () => {
  const paidOn = (careDate: string, filedOn: string, scheme: string, billed = "100.00"): ClaimOutcome => {
    const decision = settle(
      claim({ sheet: sheet([{ careDate, billed }], { filedOn }), beneficiary: insured(scheme), professional: GP, settledOn: day(filedOn) }),
    );
    if (decision.kind !== "decided") throw new Error(JSON.stringify(decision));
    return decision.outcome;
  };

  test.each([
    ["2016-10-03", "2016-10-20", "amo-etudiants", 6400],
    ["2019-04-01", "2019-04-20", "amo-salaries", 5600],
    ["2022-04-01", "2022-04-20", "amo-tns", 5600],
    ["2024-10-01", "2024-10-20", "amo-tadamon", 5600],
    ["2026-04-01", "2026-04-20", "amo-public", 6400],
    ["2027-01-31", "2027-02-20", "amo-public", 6400],
  ])("care of %s filed on %s under %s", (careDate, filedOn, scheme, cents) => {
    expect(paidOn(careDate, filedOn, scheme).dues).toEqual([{ to: "beneficiary", payer: "amo", branch: scheme, cents }]);
  });

  test("suspended rights close the cover on those days only", () => {
    const unpaid = insured("amo-tns", situation("rights-suspended", {}, "2022-05-01", "2022-05-31"));
    const on = (careDate: string) =>
      settle(claim({ sheet: sheet([{ careDate }], { filedOn: "2022-06-10" }), beneficiary: unpaid, settledOn: day("2022-06-15") })).kind;
    expect([on("2022-04-30"), on("2022-05-01"), on("2022-05-31"), on("2022-06-01")]).toEqual(["decided", "refused", "refused", "decided"]);
  });
});
