import { type ClaimFacts, day } from "@openamo/kernel";
import { describe, expect, test } from "vitest";
import { reimbursement } from "../questions/reimbursement/index.ts";
import { type CareSheet, careSheet } from "./care-sheet.ts";
import { invoices } from "./invoice/index.ts";
import { settle } from "./settle.ts";
import { claim, GP, situation } from "./test-support.ts";

const written = (line: Readonly<Record<string, unknown>> = {}) => ({
  nature: "sickness",
  pathway: "declared-doctor",
  thirdPartyPayment: false,
  lines: [{ careDate: "2026-03-10", acts: ["VG", "MD", "IK"], kilometres: 12, fee: "52.20", relatedToLongTermCondition: false, ...line }],
});
const visit = (line: Readonly<Record<string, unknown>> = {}, more: Partial<ClaimFacts<CareSheet>> = {}) =>
  claim({ sheet: careSheet().parse(written(line)), ...more });

function said(facts: ClaimFacts<CareSheet>): string {
  const decision = settle(facts);
  if (decision.kind === "refused") return `${decision.refusal.definition.code} ${decision.refusal.field}`;
  return decision.kind === "decided" ? `${decision.outcome.lines[0]?.amounts.base} ${decision.outcome.paid}` : decision.kind;
}

describe("kilometres of a visit on a sheet", () => {
  test.each([
    ["on flat ground", visit(), "5220 3454"],
    ["in mountains", visit({ acts: ["VG", "MD", "IKM"], fee: "60.02" }), "6002 4001"],
    ["in the night of organised care, whose visit holds the travel", visit({ acts: ["VG", "VRN", "IK"], fee: "100.00" }), /^\d+ \d+$/],
    [
      "in sector 2, with an excess",
      visit({ acts: ["V", "MD", "IK"], fee: "60.00" }, { professional: { ...GP, situations: [situation("sector-2")] } }),
      "4520 2964",
    ],
    ["without a majoration of travel", visit({ acts: ["VG", "IK"] }), "kilometres-without-travel lines.0.acts"],
    ["beside a consultation", visit({ acts: ["G", "IK"] }), "acts-do-not-combine lines.0.acts"],
    ["on both grounds", visit({ acts: ["VG", "MD", "IK", "IKM"] }), "acts-do-not-combine lines.0.acts"],
    ["overseas, where no source was found", visit({}, { professional: { ...GP, territory: "RE" } }), /^(act-without-tariff|outside-coverage) /],
    ["before the first value", visit({ careDate: "2019-12-31" }, { settledOn: day("2020-01-10") }), "outside-coverage undefined"],
    ["on foot or on ski", visit({ acts: ["VG", "MD", "IKS"], kilometres: undefined }), "act-not-held lines.0.acts"],
  ])("%s", (_title, facts, expected) => {
    if (typeof expected === "string") expect(said(facts)).toBe(expected);
    else expect(said(facts)).toMatch(expected);
  });

  test("a distance goes with the act that pays it, and the act with a distance", () => {
    const fieldsOf = (line: Readonly<Record<string, unknown>>) =>
      careSheet()
        .safeParse(written(line))
        .error?.issues.map(({ path }) => path.join("."));
    expect(fieldsOf({ kilometres: undefined })).toEqual(["lines.0.kilometres"]);
    expect(fieldsOf({ acts: ["VG", "MD"] })).toEqual(["lines.0.kilometres"]);
    expect(fieldsOf({ kilometres: 0 })).toEqual(["lines.0.kilometres"]);
  });

  test("a lot of fixed width refuses a distance by name, and loses none", () => {
    expect(() => invoices.invoiceOf(written())).toThrow("invoice-cannot-say");
  });
});

describe("kilometres and opinions in the question", () => {
  const asked = (more: Readonly<Record<string, unknown>>): string => {
    const patient = { careDate: "2026-03-10", specialty: "general-practice", sector: "sector-1", pathway: "declared-doctor", patientAgeYears: 82 };
    const read = reimbursement.input.safeParse({ ...patient, ...more });
    if (!read.success) throw new Error(JSON.stringify(read.error.issues));
    const decision = reimbursement.answer(read.data);
    if (decision.kind === "refused") return `${decision.refusal.definition.code} ${decision.refusal.field}`;
    return decision.kind === "undecided" ? decision.missing.map(({ field }) => field).join(" ") : "decided";
  };

  test.each([
    ["an allowance without a distance is asked about", { acts: ["VG", "MD", "IK"] }, "travelKilometres"],
    ["a distance to an opinion at a distance is refused", { setting: "tele-expertise", travelKilometres: 12 }, "acts-do-not-combine setting"],
    ["an opinion of another kind has no act", { setting: "tele-expertise", kind: "complex" }, "no-act-for-situation undefined"],
    ["an opinion with an excess is refused", { setting: "tele-expertise", fee: "40.00" }, "tele-expertise-excess fee"],
    ["an opinion before the single level is refused", { careDate: "2022-03-31", setting: "tele-expertise" }, "outside-coverage undefined"],
    ["a distance to a consultation is refused", { travelKilometres: 12 }, "acts-do-not-combine travelKilometres"],
    [
      "a night visit whose majoration holds no travel",
      { setting: "home-visit", timeSlot: "night-00-06", travelKilometres: 12 },
      "kilometres-without-travel travelKilometres",
    ],
  ])("%s", (_title, more, expected) => {
    expect(asked(more)).toBe(expected);
  });
});
