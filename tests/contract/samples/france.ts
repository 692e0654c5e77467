import { type ClaimSample, carer, fact, person } from "./sample.ts";

const GP = carer("general-practice", "metropole", "sector-1");
const declared = fact("declared-doctor", { professional: "professional-1" });
const line = { careDate: "2026-03-10", acts: ["G"], fee: "30.00", relatedToLongTermCondition: false };
const sheet = (more: Record<string, unknown> = {}, ...lines: Record<string, unknown>[]) => ({
  nature: "sickness",
  pathway: "declared-doctor",
  thirdPartyPayment: false,
  lines: (lines.length === 0 ? [{}] : lines).map((one) => ({ ...line, ...one })),
  ...more,
});
const ordinary = {
  expect: "decided",
  sheet: sheet(),
  beneficiary: person("1985-06-15", fact("rights"), declared),
  professional: GP,
  settledOn: "2026-03-20",
} as const;

export const franceSamples: readonly ClaimSample[] = [
  { ...ordinary, name: "a consultation" },
  { ...ordinary, name: "several lines of one day", sheet: sheet({}, {}, { careDate: "2026-03-11" }, { careDate: "2026-03-12", fee: "45.00" }) },
  { ...ordinary, name: "third-party payment", sheet: sheet({ thirdPartyPayment: true }) },
  { ...ordinary, name: "outside the pathway", sheet: sheet({ pathway: "outside" }) },
  { ...ordinary, name: "counters already full", counters: { "participation-forfaitaire": { count: 25, cents: 5000 } } },
  {
    ...ordinary,
    name: "two more payers",
    beneficiary: person("1985-06-15", fact("rights"), declared, fact("c2s"), fact("local-scheme")),
  },
  { ...ordinary, name: "no rights", expect: "refused", beneficiary: person("1985-06-15") },
  { ...ordinary, name: "an unknown act", expect: "refused", sheet: sheet({}, { acts: ["XYZ"] }) },
  { ...ordinary, name: "a fact is missing", expect: "undecided", beneficiary: person("1985-06-15", fact("rights"), declared, fact("maternity")) },
];
