import { type ClaimSample, carer, fact, person } from "./sample.ts";

const line = { careDate: "2026-03-10", act: "C", quantity: 1, billed: "150.00", exoneratedDisease: false, priorAgreement: false };
const sheet = (more: Record<string, unknown> = {}, ...lines: Record<string, unknown>[]) => ({
  filedOn: "2026-03-18",
  thirdPartyPayment: false,
  lines: (lines.length === 0 ? [{}] : lines).map((one) => ({ ...line, ...one })),
  ...more,
});
const insured = (scheme: string, ...more: ReturnType<typeof fact>[]) =>
  person("1985-06-15", fact("affiliation", { scheme, organism: "ma-cnss" }), fact("rights"), ...more);
const ordinary = {
  expect: "decided",
  sheet: sheet(),
  beneficiary: insured("amo-salaries"),
  professional: carer("general-practice", "casablanca", "contracted"),
  settledOn: "2026-03-20",
} as const;
const hospital = carer("hospital", "casablanca", "public-sector");

export const moroccoSamples: readonly ClaimSample[] = [
  { ...ordinary, name: "a consultation" },
  { ...ordinary, name: "several lines", sheet: sheet({}, {}, { careDate: "2026-03-11", act: "V", billed: "100.00" }, { careDate: "2026-03-12" }) },
  {
    ...ordinary,
    name: "a stay paid to the hospital, with the State beside the scheme",
    sheet: sheet({ thirdPartyPayment: true }, { act: "SEJOUR", referencePrice: "3000.00", billed: "3000.00" }),
    beneficiary: insured("amo-tadamon"),
    professional: hospital,
  },
  {
    ...ordinary,
    name: "a limit over time, reached",
    sheet: sheet({}, { act: "DP", coefficient: "150", billed: "3000.00" }, { act: "DP", coefficient: "90.5", billed: "900.00", careDate: "2026-03-11" }),
    professional: carer("dentistry", "casablanca", "not-contracted"),
    counters: { "dental-prostheses": { count: 1, cents: 9000 } },
  },
  {
    ...ordinary,
    name: "an exonerated disease of the public sector",
    sheet: sheet({}, { exoneratedDisease: true }),
    beneficiary: insured("amo-public", fact("ald")),
  },
  {
    ...ordinary,
    name: "a medicine on the base price of its group",
    sheet: sheet({}, { act: "MED", product: "6118001140800", billed: "250.00", referencePrice: "196.00" }),
    professional: carer("pharmacy", "rabat", "contracted"),
  },
  { ...ordinary, name: "registered, rights closed", expect: "refused", beneficiary: person("1985-06-15", fact("affiliation", { scheme: "amo-tns" })) },
  { ...ordinary, name: "an unknown act", expect: "refused", sheet: sheet({}, { act: "Q" }) },
  {
    ...ordinary,
    name: "a fact is missing",
    expect: "undecided",
    sheet: sheet({}, { exoneratedDisease: true }),
    beneficiary: insured("amo-salaries", fact("ald")),
  },
];
