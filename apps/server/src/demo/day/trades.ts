import type { Random } from "../random.ts";

type Line = Readonly<Record<string, unknown>>;

/** What a trade sends to the fund on a demo day. */
export interface DayTrade {
  /** Name of the family of sheets, as the report groups them. */
  readonly family: string;
  readonly specialty: string;
  readonly convention: string;
  readonly identifierKind: "fr.rpps" | "fr.finess";
  /** Sheets of a thousand. Round figures of ours: no statistics. */
  readonly share: number;
  /** Sheets that one professional sends in a day at most. */
  readonly each: number;
  /** Whether the patient's own declared doctor is sought first. */
  readonly declared: boolean;
  readonly sheet: (care: DayCare, draw: Random) => Line;
}

/** What a sheet says of the patient. */
export interface DayCare {
  readonly careDate: string;
  readonly longTermCondition: boolean;
  /** Whether the patient declared a doctor, and whether this one is it. */
  readonly declaration: "this-doctor" | "another" | "nobody";
}

/** A doctor's sheet; outside the pathway the patient pays first. */
const visit =
  (acts: readonly string[], fee: string, pathwayOf: (declaration: DayCare["declaration"]) => string): DayTrade["sheet"] =>
  ({ careDate, longTermCondition, declaration }, draw) => ({
    nature: "sickness",
    pathway: pathwayOf(declaration),
    thirdPartyPayment: draw.chance(0.4) && (declaration !== "nobody" || draw.chance(0.05)),
    lines: [{ careDate, acts, fee, relatedToLongTermCondition: longTermCondition && draw.chance(0.6) }],
  });

const FAMILY_DOCTOR = { "this-doctor": "declared-doctor", another: "declared-doctor-substitute", nobody: "no-declared-doctor" } as const;

const bill =
  (family: string, lines: readonly Line[], { prescribed, thirdParty }: { prescribed: boolean; thirdParty: number }): DayTrade["sheet"] =>
  ({ careDate }, draw) => ({
    family,
    nature: "sickness",
    thirdPartyPayment: draw.chance(thirdParty),
    ...(prescribed ? { prescribedOn: careDate } : {}),
    lines: lines.map((line) => ({ careDate, ...line })),
  });

const MEDICINES = [
  { item: "medicine", cip13: "3400934744198", boxPrice: "2.10", boxes: 3, fee: "9.36" },
  { item: "medicine", cip13: "3400939718620", boxPrice: "9.80", boxes: 1, largeBox: true, fee: "12.54" },
];
const NURSING = [{ letter: "AMI", coefficient: "4", quantity: 2, supplements: ["IFD"], fee: "27.95" }];
const REHABILITATION = [{ letter: "AMK", coefficient: "8", fee: "17.68" }];
const DENTAL = [{ item: "act", dentalAct: "consultation", fee: "23.00" }];
const JOURNEY = [{ mode: "taxi", journeys: 2, kilometres: 18, department: "69", ratePerKilometre: "1.13", fee: "62.00" }];
const GLASSES = [
  { opticalItem: "frame", opticalClass: "B", fee: "130.00" },
  { opticalItem: "lens", opticalClass: "B", sphere: "-2.25", quantity: 2, fee: "190.00" },
];
const MIDWIFERY = [{ midwifeAct: "consultation", fee: "26.50" }];

const person = { identifierKind: "fr.rpps", declared: false } as const;
const place = { identifierKind: "fr.finess", declared: false } as const;
const paid = { prescribed: true, thirdParty: 0.7 } as const;

/** The trades of a demo day, the most frequent first. */
export const DAY_TRADES: readonly DayTrade[] = [
  {
    ...person,
    declared: true,
    family: "doctor",
    specialty: "general-practice",
    convention: "sector-1",
    share: 360,
    each: 120,
    sheet: visit(["G"], "30.00", (declaration) => FAMILY_DOCTOR[declaration]),
  },
  { ...place, family: "pharmacy", specialty: "pharmacist", convention: "contracted", share: 270, each: 200, sheet: bill("pharmacy", MEDICINES, paid) },
  {
    ...person,
    family: "doctor",
    specialty: "dermatology",
    convention: "sector-2-optam",
    share: 130,
    each: 200,
    sheet: visit(["CS", "MCS"], "50.00", (declaration) => (declaration === "nobody" ? "no-declared-doctor" : "referred")),
  },
  { ...person, family: "paramedic", specialty: "nurse", convention: "contracted", share: 100, each: 200, sheet: bill("paramedic", NURSING, paid) },
  {
    ...person,
    family: "paramedic",
    specialty: "physiotherapist",
    convention: "contracted",
    share: 60,
    each: 200,
    sheet: bill("paramedic", REHABILITATION, paid),
  },
  {
    ...person,
    family: "dental",
    specialty: "dentist",
    convention: "contracted",
    share: 40,
    each: 120,
    sheet: bill("dental", DENTAL, { prescribed: false, thirdParty: 0.3 }),
  },
  { ...place, family: "transport", specialty: "taxi-firm", convention: "contracted", share: 20, each: 200, sheet: bill("transport", JOURNEY, paid) },
  { ...person, family: "optics", specialty: "optician", convention: "contracted", share: 10, each: 120, sheet: bill("optics", GLASSES, paid) },
  {
    ...person,
    family: "midwife",
    specialty: "midwife",
    convention: "contracted",
    share: 10,
    each: 120,
    sheet: bill("midwife", MIDWIFERY, { prescribed: false, thirdParty: 0.3 }),
  },
];

export const SHARES = DAY_TRADES.reduce((sum, { share }) => sum + share, 0);
