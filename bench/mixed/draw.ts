import { addDays, type Day, day, isoDay } from "@openamo/kernel";
import { type Random, random } from "../../apps/server/src/demo/random.ts";

/** What anybody would ask `fr.reimbursement` about one line. */
export type Asked = Readonly<Record<string, unknown>>;

const DAY_OF_SETTLEMENT: Day = day("2026-11-20");
const DAYS_SINCE_CARE = 30;
const OLDEST = 95;
const ADULT = 19;

const EXEMPT = ["long-term-illness", "long-term-illness", "c2s", "maternity", "invalidity"] as const;
const ALSACE_MOSELLE = 0.04;

/** The public question does not price it yet: its lines are those of a care sheet. */
export const LABORATORY = "laboratory";

interface Kind {
  readonly family: string;
  /** How many of a hundred lines. The shares are round figures of ours, no statistics. */
  readonly share: number;
  readonly draw: (draw: Random, on: Day) => Asked;
}

const doctor = { specialty: "general-practice", sector: "sector-1", pathway: "declared-doctor" };
const specialist = { specialty: "dermatology", sector: "sector-2-optam", pathway: "referred" };
/** Families whose rate for the members of the local scheme no source gives: they are refused, and do not belong to a day of decisions. */
const WITHOUT_LOCAL_RATE = ["prescription-fee", "spa-cure"];

const KINDS: readonly Kind[] = [
  { family: "doctor", share: 24, draw: (draw) => ({ ...doctor, acts: ["G"], fee: draw.chance(0.9) ? "30.00" : "35.00" }) },
  { family: "doctor", share: 8, draw: (draw) => ({ ...specialist, acts: ["CS", "MCS"], fee: draw.pick(["50.00", "60.00", "75.00"]) }) },
  { family: "doctor", share: 2, draw: () => ({ ...doctor, technicalAct: "DEQP003", fee: "14.26" }) },
  {
    family: "medicine",
    share: 23,
    draw: (draw) => ({
      medicineClass: draw.pick(["major", "major", "major", "moderate", "low"]),
      boxPrice: draw.pick(["2.10", "4.37", "9.80", "24.15"]),
      boxes: 1 + draw.below(3),
      largeBox: draw.chance(0.1),
    }),
  },
  { family: "prescription-fee", share: 5, draw: (draw) => ({ prescriptionFee: draw.pick(["HDR", "HDR", "HC"]) }) },
  {
    family: "paramedic",
    share: 14,
    draw: (draw) =>
      draw.chance(0.5)
        ? { letter: "AMI", coefficient: draw.pick(["1.5", "2", "4"]), actsThatDay: 1 + draw.below(2) }
        : { letter: "AMK", coefficient: draw.pick(["7.5", "8", "8.5"]) },
  },
  { family: "dental", share: 4, draw: (draw) => ({ dentalAct: draw.pick(["consultation", "HBJD001", "HBMD038"]) }) },
  { family: "midwife", share: 2, draw: (draw) => ({ midwifeAct: "SF", coefficient: draw.pick(["12", "15"]), travel: draw.chance(0.3) }) },
  { family: "psychologist", share: 1, draw: (draw) => ({ session: draw.pick(["first", "follow-up"]), sessionsThisYear: draw.below(8) }) },
  { family: "optics", share: 3, draw: (draw) => ({ opticalItem: "frame", opticalClass: draw.pick(["A", "B"]), fee: "29.00" }) },
  { family: "hearing", share: 1, draw: (draw) => ({ hearingClass: "I", ears: 1 + draw.below(2), fee: "950.00" }) },
  { family: "orthodontics", share: 1, draw: () => ({ orthodonticAct: "semester", begunAtYears: 12, semester: 2, priorAgreement: "given" }) },
  {
    family: "transport",
    share: 3,
    draw: (draw) => ({ mode: "own-car", journeys: 2, kilometres: 10 + draw.below(80), fee: "80.00", reason: "care", emergency: false }),
  },
  {
    family: "hospital-stay",
    share: 2,
    draw: (draw, on) => ({ discharge: isoDay(addDays(on, draw.below(6))), ward: "general", fee: "2400.00", costly: draw.chance(0.4) }),
  },
  { family: LABORATORY, share: 6, draw: (draw) => ({ code: draw.pick(["1104", "0552", "1610", "0592", "9005"]), quantity: 1 }) },
  { family: "spa-cure", share: 1, draw: () => ({ item: "supervision", treatmentDays: 18, agreed: true, fee: "80.00" }) },
];

const DECK = KINDS.flatMap((kind) => Array<Kind>(kind.share).fill(kind));

function exemptionOf(draw: Random): string {
  return draw.chance(0.25) ? draw.pick(EXEMPT) : "none";
}

/** Lines of all families as a day of settlement brings them, in the words of the public question. The same seed gives the same lines. */
export function drawLines(count: number, seed: number): Asked[] {
  const draw = random(seed);
  return Array.from({ length: count }, () => {
    const { family, draw: drawKind } = draw.pick(DECK);
    const on = addDays(DAY_OF_SETTLEMENT, -draw.below(DAYS_SINCE_CARE) - 6);
    const asked = drawKind(draw, on);
    const exemption = family === "optics" || family === "hearing" ? "none" : exemptionOf(draw);
    const localScheme = draw.chance(ALSACE_MOSELLE) && !WITHOUT_LOCAL_RATE.includes(family);
    return { careDate: isoDay(on), family, patientAgeYears: ADULT + draw.below(OLDEST - ADULT), exemption, localScheme, ...asked };
  });
}
