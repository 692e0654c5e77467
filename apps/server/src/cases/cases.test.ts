import { readFileSync } from "node:fs";
import { france } from "@openamo/france";
import { describe, expect, test } from "vitest";
import type { PublishedCase } from "./case.ts";
import { summaryOf } from "./command.ts";
import { agrees } from "./compare.ts";
import { runCase } from "./run-case.ts";

const consultation: PublishedCase = {
  id: "consultations-test",
  domain: "consultations",
  country: "FR",
  date: "2025-01-15",
  question: "General practitioner, declared doctor",
  input: {
    ask: "care_reimbursement",
    scheme: "general",
    practitioner: "gp",
    sector: "1",
    pathway: "coordinated",
    patient_age_years: 40,
    price_charged: "30.00",
  },
  expected: { reimbursement_base: "30.00", rate_percent: "70.00", amount_reimbursed: "19.00" },
  tolerance: "0.00",
  source: {},
  checked: true,
  consistent: true,
};

const run = (changes: Partial<PublishedCase>) => runCase({ ...consultation, ...changes }, [france]);

describe("the verdict on a case", () => {
  test("passes when every expected field agrees", () => {
    expect(run({})).toMatchObject({ status: "pass", actual: { amount_reimbursed: "19.00" }, message: "" });
  });

  test("fails with what was published and found", () => {
    expect(run({ expected: { amount_reimbursed: "19.01" } })).toMatchObject({ status: "fail", message: "amount_reimbursed: published 19.01, found 19.00" });
    expect(run({ expected: { amount_reimbursed: "19.01" }, tolerance: "0.01" }).status).toBe("pass");
  });

  test("a refusal of the pack is a failure that says why", () => {
    expect(run({ date: "2003-01-15" })).toMatchObject({ status: "fail", actual: {} });
  });

  test.each<[string, Partial<PublishedCase>]>([
    ["an unknown ask", { input: { ...consultation.input, ask: "horoscope" } }],
    ["an unknown word", { input: { ...consultation.input, practitioner: "astrologer" } }],
    ["an unknown field", { input: { ...consultation.input, zodiac: "leo" } }],
    ["an unknown expected field", { expected: { luck: "1.00" } }],
    ["another country", { country: "MA" }],
    ["an unknown scheme", { input: { ...consultation.input, scheme: "atlantis" } }],
  ])("%s is unsupported, never guessed", (_name, changes) => expect(run(changes).status).toBe("unsupported"));

  test("an inconsistent case is informative, whatever comes of it, and never counts", () => {
    const results = [run({ consistent: false }), run({ consistent: false, expected: { amount_reimbursed: "1.00" } })];
    expect(results.map((result) => result.status)).toEqual(["informative", "informative"]);
    expect(summaryOf(results)).toEqual({ pass: 0, fail: 0, unsupported: 0, error: 0 });
  });
});

describe("comparison", () => {
  test.each([
    ["70", "70.00", "0", true],
    ["0.30", "0.3", "0", true],
    ["32.87", "32.88", "0.01", true],
    ["32.86", "32.88", "0.01", false],
    ["-1.00", "1.00", "0", false],
    ["2/3", "2/3", "0", true],
    ["2/3", "0.67", "1", false],
  ])("%s and %s within %s: %s", (expected, actual, tolerance, verdict) => expect(agrees(expected, actual, tolerance)).toBe(verdict));
});

test("the runner holds no amount of the law", () => {
  const sources = ["translate-care.ts", "translate-limits.ts", "run-case.ts"].map((file) => readFileSync(new URL(file, import.meta.url), "utf8")).join("\n");
  expect(sources.match(/\b\d+\.\d{2}\b/g)).toBeNull();
});
