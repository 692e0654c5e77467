import { addMonths, cents, type Day, day, decimalOf, isoDay, parseCents } from "@openamo/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { france } from "./pack.ts";
import { otherCareQuestions } from "./questions/other-care.ts";
import { STAY_SITUATIONS } from "./reimbursement/hospital/situations.ts";

/** The first day of each month of the years that the pack answers for. */
const MONTHS = Array.from({ length: 83 }, (_, month) => isoDay(addMonths(day("2020-01-01"), month, "last-day") as Day));

function ask(id: string, given: Record<string, unknown>): Record<string, unknown> | string {
  const question = france.questions.find((candidate) => candidate.id === id);
  if (question === undefined) throw new Error(`no question ${id}`);
  const read = question.input.safeParse(given);
  if (!read.success) throw new Error(`${id}: ${JSON.stringify(read.error.issues)}`);
  const decision = question.answer(read.data);
  if (decision.kind === "decided") return question.publish(decision.outcome);
  return decision.kind === "refused" ? decision.refusal.definition.code : decision.missing.map(({ field }) => field).join();
}

describe("coverage in time: every month decides", () => {
  test.each<[string, (date: string) => Record<string, unknown>]>([
    ["fr.hospital-stay", (date) => ({ admission: date, discharge: date, ward: "psychiatry", cost: "500.00", costly: true })],
    ["fr.emergency-visit", (date) => ({ date, admitted: false })],
    ["fr.costly-act", (date) => ({ date, tariff: "150.00" })],
    ["fr.transport", (date) => ({ date, mode: "own-car", prescribed: true, kilometres: 40, patientAgeYears: 40 })],
    ["fr.spa-cure", (date) => ({ date, item: "supervision", amount: "80.00", treatmentDays: 18, agreed: true })],
    ["fr.spa-ceiling", (date) => ({ date, persons: 2 })],
    ["fr.special-scheme-rate", (careDate) => ({ careDate, scheme: "railway", status: "pensioner", family: "paramedic" })],
    ["fr.c2s-ceiling", (date) => ({ date, persons: 3, territory: "GF" })],
    ["fr.c2s-contribution", (date) => ({ date, ageYears: 64 })],
    ["fr.c2s-resources", (date) => ({ date, persons: 1, housing: "tenant", income: "7000.00" })],
  ])("%s", (id, given) => {
    for (const date of MONTHS) expect(typeof ask(id, given(date)), `${id} ${date}`).toBe("object");
  });

  test("a taxi of each month is decided from its bill before the national tariff, and from the tariff after", () => {
    const taxi = (date: string) =>
      ask("fr.transport", { date, mode: "taxi", prescribed: true, kilometres: 6, department: "01", price: "40.00", patientAgeYears: 40 });
    for (const date of MONTHS) expect(taxi(date)).toMatchObject({ base: date < "2025-11-01" ? "40.00" : "15.26" });
  });
});

test("each of these questions has a form: its input is a JSON Schema", () => {
  for (const { input, id } of otherCareQuestions) expect(Object.keys(z.toJSONSchema(input as z.ZodType, { io: "input" }).properties ?? {}), id).not.toEqual([]);
});

test("the payers and the patient bear the whole cost of a stay, or the daily charge where it is larger", () => {
  const money = fc.integer({ min: 0, max: 2_000_000 }).map((amount) => decimalOf(cents(amount)));
  const stays = fc.record({
    cost: money,
    nights: fc.integer({ min: 0, max: 29 }),
    costly: fc.boolean(),
    localScheme: fc.boolean(),
    situation: fc.constantFrom(...STAY_SITUATIONS),
  });
  fc.assert(
    fc.property(stays, ({ nights, ...facts }) => {
      const answer = ask("fr.hospital-stay", { ...facts, admission: "2026-02-20", discharge: isoDay((day("2026-02-20") + nights) as Day), ward: "general" });
      const of = (name: string): number => parseCents(String((answer as Record<string, unknown>)[name])) ?? Number.NaN;
      const owed = of("localScheme") + of("c2s") + of("patientShare");
      expect(of("baseScheme") + owed).toBe(Math.max(parseCents(facts.cost) ?? 0, owed));
      expect(of("patientShare")).toBeGreaterThanOrEqual(0);
    }),
  );
});
