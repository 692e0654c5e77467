import { formatReference, inWords } from "@openamo/kernel";
import { describe, expect, test } from "vitest";
import { france } from "../pack.ts";
import { reimbursement } from "../questions/reimbursement/index.ts";
import { MONITORED_CONDITIONS, PREVENTION_ITEMS, TERMINATION_ITEMS } from "../reimbursement/flat-acts/words.ts";
import { allowanceExamples } from "./allowance.ts";
import type { CareExample } from "./care/example.ts";
import { flatActExamples } from "./flat-acts.ts";

function decisionOf(given: CareExample["given"]) {
  const read = reimbursement.input.safeParse(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)));
  if (!read.success) throw new Error(JSON.stringify(read.error.issues));
  return reimbursement.answer(read.data);
}
const baseOf = (given: CareExample["given"]): string => {
  const decision = decisionOf(given);
  if (decision.kind === "refused") return decision.refusal.definition.code;
  return decision.kind === "decided" ? String(reimbursement.publish(decision.outcome).base) : "asked";
};

describe("examples of the law: services at a flat price, and the allowance of solidarity", () => {
  test.each([...flatActExamples, ...allowanceExamples].map((example) => [`${formatReference(example.law)}: ${example.says}`, example] as const))(
    "%s",
    (_title, example) => {
      const decision = decisionOf(example.given);
      if (example.asked !== undefined) {
        expect(decision).toMatchObject({ kind: "undecided", missing: [{ field: example.asked }] });
        return;
      }
      if (example.refused !== undefined) {
        expect(decision).toMatchObject({ kind: "refused", refusal: { definition: { code: example.refused } } });
        return;
      }
      if (decision.kind !== "decided") throw new Error(`not decided: ${JSON.stringify(decision)}`);
      expect(reimbursement.publish(decision.outcome)).toMatchObject(example.decided ?? {});
      const reasons = inWords(decision.trace, france.wording, "fr");
      for (const reason of reasons) expect(reason.sentence).not.toMatch(/[{}]|undefined|NaN/);
      for (const id of example.because ?? []) expect(reasons.map((reason) => reason.id)).toContain(id);
    },
  );
});

test("each price of the order on terminations, before and after March 2024, in town and overseas", () => {
  const prices = TERMINATION_ITEMS.map((terminationItem) =>
    ["2024-03-02", "2024-03-03"].map((careDate) => baseOf({ family: "termination", careDate, terminationItem })).join(" "),
  );
  expect(Object.fromEntries(TERMINATION_ITEMS.map((item, index) => [item, prices[index]]))).toEqual({
    consultation: "25.00 26.50",
    "first-ultrasound": "35.65 35.65",
    "first-biology": "69.12 69.12",
    "town-fee": "50.00 74.00",
    "town-medicines": "83.57 83.57",
    "town-medicines-late": "96.53 96.53",
    "last-biology": "17.28 17.28",
    "last-ultrasound": "30.24 30.24",
    "stay-medicines": "282.91 353.64",
    "stay-day": "463.25 579.06",
    "stay-day-anaesthesia": "603.59 754.49",
    "stay-night": "506.32 632.90",
    "stay-night-anaesthesia": "664.05 830.06",
    "clinic-intervention": "care-tariff-unknown 92.62",
    "clinic-anaesthesia": "care-tariff-unknown 77.18",
    "clinic-last-biology": "care-tariff-unknown 13.50",
    "clinic-day": "care-tariff-unknown 291.55",
    "clinic-night": "care-tariff-unknown 410.69",
  });
  const medicines = (terminationItem: string) =>
    ["GP", "MQ", "GF", "RE", "YT"].map((territory) => baseOf({ family: "termination", careDate: "2026-03-10", terminationItem, territory }));
  expect(medicines("town-medicines")).toEqual(["110.56", "110.56", "111.98", "105.63", "113.66"]);
  expect(medicines("town-medicines-late")).toEqual(["127.72", "127.72", "129.36", "122.01", "131.29"]);
});

test("each price of prevention, in mainland France and overseas", () => {
  const ages = { session: 47, kit: 60 } as Readonly<Record<string, number>>;
  const prices = (territory: string) =>
    PREVENTION_ITEMS.map((preventionItem) =>
      baseOf({ family: "prevention", careDate: "2026-03-10", preventionItem, territory, patientAgeYears: ages[preventionItem] ?? 40 }),
    );
  expect(prices("metropole")).toEqual(["30.00", "3.00", "7.50", "9.60", "7.50"]);
  expect(prices("YT")).toEqual(["31.50", "4.05", "7.88", "10.08", "7.88"]);
});

test("the bands of age of prevention sessions, each year from 15 to 80", () => {
  const open = Array.from({ length: 66 }, (_, index) => index + 15).filter(
    (patientAgeYears) => baseOf({ family: "prevention", careDate: "2026-03-10", preventionItem: "session", patientAgeYears }) === "30.00",
  );
  const years = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
  expect(open).toEqual([...years(18, 25), ...years(45, 50), ...years(60, 65), ...years(70, 75)]);
});

test("each monitored condition: the operator's price, raised or not, and that of the device", () => {
  const row = (condition: string) => {
    const given = { family: "remote-monitoring", condition, monitoringPart: "operator" };
    const raised = ["none", "raised-1", "raised-2"].map((level) => baseOf({ ...given, careDate: "2026-03-31", raised: level }));
    return [...raised, baseOf({ ...given, careDate: "2024-01-31", monitoringPart: "technical" })].join(" ");
  };
  const NOT_RAISED = "monitoring-not-raised monitoring-not-raised";
  expect(Object.fromEntries(MONITORED_CONDITIONS.map((condition) => [condition, row(condition)]))).toEqual({
    "heart-failure": "28.00 56.00 70.00 care-tariff-unknown",
    "respiratory-failure": `28.00 ${NOT_RAISED} 50.00`,
    "renal-failure": `28.00 ${NOT_RAISED} 50.00`,
    diabetes: "28.00 56.00 70.00 50.00",
    "gestational-diabetes": "28.00 56.00 70.00 50.00",
    "cardiac-implant": `11.00 ${NOT_RAISED} care-tariff-unknown`,
    "named-activity": `care-tariff-unknown ${NOT_RAISED} care-tariff-unknown`,
  });
});

test.each([
  ["2023-06-30", "operator", "diabetes", "none", "care-tariff-unknown"],
  ["2023-07-01", "operator", "diabetes", "none", "28.00"],
  ["2024-01-07", "operator", "diabetes", "raised-1", "care-tariff-unknown"],
  ["2024-01-08", "operator", "diabetes", "raised-1", "56.00"],
  ["2024-03-30", "operator", "cardiac-implant", "none", "care-tariff-unknown"],
  ["2024-03-31", "operator", "cardiac-implant", "none", "11.00"],
  ["2023-08-17", "technical", "diabetes", "none", "care-tariff-unknown"],
  ["2023-08-18", "technical", "diabetes", "none", "50.00"],
  ["2024-03-31", "technical", "diabetes", "none", "50.00"],
  ["2024-04-01", "technical", "diabetes", "none", "care-tariff-unknown"],
])("remote monitoring on %s, %s, %s, %s: %s", (careDate, monitoringPart, condition, raised, expected) => {
  expect(baseOf({ family: "remote-monitoring", careDate, monitoringPart, condition, raised })).toBe(expected);
});

test("a refusal of these services names neither the care nor the condition", () => {
  const refused = flatActExamples.flatMap(({ given }) => {
    const decision = decisionOf(given);
    return decision.kind === "refused" && given.family !== "prevention" ? [JSON.stringify(decision.refusal.details)] : [];
  });
  expect(refused.length).toBeGreaterThan(5);
  for (const details of refused) expect(details).not.toMatch(/IVG|grossesse|termination|diab|cardiaque|heart|rénale/i);
});
