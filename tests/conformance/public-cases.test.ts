import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { france } from "@openamo/france";
import { morocco } from "@openamo/morocco";
import { describe, expect, test } from "vitest";
import { readCases } from "../../apps/server/src/cases/read-cases.ts";
import { runCase } from "../../apps/server/src/cases/run-case.ts";

const root = join(import.meta.dirname, "..", "..");
/** The published cases stand beside the project; elsewhere these tests say that they are missing. */
const cases = join(root, "..", "shared", "conformance", "cases");
const present = existsSync(cases);
if (!present) console.warn("The published cases are not beside the project: conformance is not tested here.");

/** Ids that the list of disputed cases names, each in a heading of its own. */
const disputed = [...readFileSync(join(root, "docs", "disputed-cases.md"), "utf8").matchAll(/^## `([^`]+)`/gm)].map((match) => match[1]);

test("the published cases stand beside the project wherever it is integrated", () => {
  expect(present || process.env.CI !== "true").toBe(true);
});

/** Domains of the reimbursement of care: each of their cases passes, or is disputed. */
const OF_CARE = [
  "consultations",
  "auxiliaries",
  "medicines",
  "dental",
  "optics-audio",
  "transport",
  "hospital",
  "franchises-ceilings",
  "alsace-moselle",
  "special-schemes",
  "exonerations",
];

describe.skipIf(!present)("published cases", () => {
  const results = present ? readCases([cases]).map((published) => runCase(published, [france, morocco])) : [];
  const failing = results.filter((result) => result.status === "fail" || result.status === "error");

  test("every failing case stands in the list of disputed cases, with its reason", () => {
    expect(failing.filter((result) => !disputed.includes(result.id)).map(({ id, message }) => `${id}: ${message}`)).toEqual([]);
  });

  test("every disputed case still fails: one that passes is no longer disputed", () => {
    expect(disputed.filter((id) => !failing.some((result) => result.id === id))).toEqual([]);
  });

  test("every case of Morocco is answered, and all but the disputed ones agree", () => {
    const inMorocco = new Set(readCases([cases]).flatMap(({ country, id }) => (country === "MA" ? [id] : [])));
    const answered = results.filter(({ id }) => inMorocco.has(id));
    expect(answered.length).toBeGreaterThanOrEqual(50);
    expect(answered.filter(({ id, status }) => status !== "pass" && !disputed.includes(id)).map(({ id, message }) => `${id}: ${message}`)).toEqual([]);
  });

  test("every case of routing and identifiers is answered, and all but the disputed ones agree", () => {
    const answered = results.filter(({ domain, status }) => (domain === "affiliation-routing" || domain === "identifiers") && status !== "informative");
    expect(answered.length).toBeGreaterThanOrEqual(70);
    expect(answered.filter(({ id, status }) => status !== "pass" && !disputed.includes(id)).map(({ id, message }) => `${id}: ${message}`)).toEqual([]);
  });

  test.each(OF_CARE)("every case of %s is answered", (domain) => {
    expect(results.filter((result) => result.domain === domain && result.status === "unsupported").map(({ id }) => id)).toEqual([]);
  });
});
