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

/** One line of a family's sheet, received from a contracted professional of its trade. */
function family(name: string, specialty: string, oneLine: Record<string, unknown>, head: Record<string, unknown> = {}): ClaimSample {
  const lines = [{ careDate: "2026-03-10", ...oneLine }];
  return {
    ...ordinary,
    name: `${name}, of its own sheet`,
    professional: carer(specialty, "metropole", "contracted"),
    sheet: { family: name, nature: "sickness", thirdPartyPayment: true, ...head, lines },
  };
}
const prescribedOn = "2026-03-09";
const nurse = family("paramedic", "nurse", { letter: "AMI", coefficient: "1.5", quantity: 2, supplements: ["MCI"], fee: "14.46" }, { prescribedOn });
const stay = { dischargedOn: "2026-03-13", ward: "general", base: "2400.00", fee: "2500.00" };

const familySamples: readonly ClaimSample[] = [
  nurse,
  family("midwife", "midwife", { midwifeAct: "SF", coefficient: "15.6", fee: "50.00" }),
  family("psychologist", "psychologist", { session: "first", fee: "50.00" }),
  family("pharmacy", "pharmacist", { item: "medicine", cip13: "3400934744198", boxPrice: "2.10", boxes: 3, fee: "9.36" }, { prescribedOn }),
  family("pharmacy", "pharmacist", { item: "prescription-fee", prescriptionFee: "HDR", fee: "0.51" }, { prescribedOn }),
  family("dental", "dentist", { item: "act", dentalAct: "HBJD001", fee: "28.92" }),
  family("dental", "dentist", { item: "orthodontics", orthodonticAct: "semester", begunAtYears: 12, semester: 2, priorAgreement: "given", fee: "700.00" }),
  family("optics", "optician", { opticalItem: "lens", opticalClass: "B", sphere: "-2.25", quantity: 2, fee: "180.00" }, { prescribedOn }),
  family("hearing", "hearing-aid-specialist", { hearingClass: "II", quantity: 2, fee: "3000.00" }, { prescribedOn }),
  family("transport", "taxi-firm", { mode: "taxi", journeys: 2, kilometres: 12, department: "01", ratePerKilometre: "1.13", fee: "60.00" }, { prescribedOn }),
  family("transport", "ambulance-firm", { mode: "light", journeys: 1, fee: "32.50" }, { prescribedOn }),
  family("hospital", "hospital", stay),
  family("spa", "spa-establishment", { item: "lodging", illness: "rheumatology", means: "12000.00", fee: "400.00", treatmentDays: 18, agreed: true }),
  family("prevention", "pharmacist", { item: "prescribed-vaccination", fee: "9.60" }),
  family("termination", "midwife", { item: "town-fee", fee: "74.00" }),
  family("remote-monitoring", "hospital", { part: "operator", condition: "diabetes", raised: "raised-2", fee: "70.00" }, { prescribedOn }),
  {
    ...family("hospital", "hospital", stay),
    name: "a stay with two more payers",
    beneficiary: person("1985-06-15", fact("rights"), fact("c2s"), fact("local-scheme")),
  },
  { ...nurse, name: "the deductible of the year is full", counters: { franchise: { count: 50, cents: 5000 } } },
  { ...nurse, name: "a nurse's act of another trade", expect: "refused", professional: carer("physiotherapist", "metropole", "contracted") },
  { ...nurse, name: "a sheet of another trade", expect: "refused", professional: carer("pharmacist", "metropole", "contracted") },
  { ...family("hospital", "hospital", { ...stay, careDate: "2026-02-01" }), name: "the costs of the last days are missing", expect: "undecided" },
];

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
  ...familySamples.map((sample, index) => ({ ...sample, name: `${sample.name} (${index + 1})` })),
  { ...ordinary, name: "a fact is missing", expect: "undecided", beneficiary: person("1985-06-15", fact("rights"), declared, fact("maternity")) },
];
