import { day, isoDay } from "@openamo/kernel";
import { expect, test } from "vitest";
import { situationKinds } from "../claims/situations.ts";
import { attestation } from "./attestation-rules.ts";
import { cards } from "./card-rules.ts";

const stageOf = (birth: string, on: string): string => {
  const decision = cards.eligibility({ birthDay: day(birth) }, day(on));
  return decision.kind === "decided" ? decision.outcome.stage : decision.kind;
};

test.each([
  ["the day before 12", "2014-11-22", "2026-11-21", "never"],
  ["at 12", "2014-11-21", "2026-11-21", "on-request"],
  ["the day before 16", "2010-11-22", "2026-11-21", "on-request"],
  ["at 16", "2010-11-21", "2026-11-21", "by-right"],
  ["born on 29 February, the last day of February", "2012-02-29", "2024-02-28", "never"],
  ["before the law that is encoded", "1985-03-12", "2022-12-31", "refused"],
])("a carte Vitale %s", (_says, birth, on, stage) => {
  expect(stageOf(birth, on)).toBe(stage);
});

test("says from which days, and who must agree", () => {
  const decision = cards.eligibility({ birthDay: day("2014-03-01") }, day("2026-11-21"));
  if (decision.kind !== "decided") throw new Error(decision.kind);
  const { onRequestFrom, byRightFrom, needsConsent } = decision.outcome;
  expect([isoDay(onRequestFrom), isoDay(byRightFrom), needsConsent]).toEqual(["2026-03-01", "2030-03-01", true]);
  expect(decision.trace.step(0).reason.id).toBe("fr.card.on-request");
});

test("is updated within the year, the last of February included", () => {
  const due = cards.updateDue(day("2024-02-29"));
  expect(due.kind === "decided" && isoDay(due.outcome)).toBe("2025-02-28");
});

test("an attestation lasts a year, and its words name no illness", () => {
  const last = attestation.lastDay(day("2026-11-21"));
  expect(last.kind === "decided" && isoDay(last.outcome)).toBe("2027-11-21");
  const sensitive = new Set(situationKinds.filter((kind) => kind.sensitive).map(({ kind }) => kind));
  const told = attestation.exemptions.filter(({ kind }) => sensitive.has(kind)).map(({ label }) => label.fr);
  expect(told.length).toBeGreaterThan(3);
  expect(new Set(told).size).toBe(1);
});
