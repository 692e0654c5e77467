import { type ClaimFacts, type ClaimOutcome, type CounterMove, type CounterValue, cents, day, type ProfessionalFacts } from "@openamo/kernel";
import { claims } from "../../claims/claim-rules.ts";
import type { AnySheet } from "../../claims/sheets/index.ts";
import { adult, situation } from "../../claims/test-support.ts";

/** A professional of a trade, contracted. */
export const carer = (specialty: string, territory = "metropole", ...kinds: readonly string[]): ProfessionalFacts => ({
  id: `${specialty}-1`,
  specialty,
  territory,
  situations: (kinds.length === 0 ? ["contracted"] : kinds).map((kind) => situation(kind)),
});

/** One line of each family, as an agent types it; the day is given apart. */
export const LINES = {
  paramedic: { letter: "AMI", coefficient: "4", fee: "12.60" },
  midwife: { midwifeAct: "consultation", fee: "26.50" },
  psychologist: { session: "follow-up", fee: "50.00" },
  pharmacy: { item: "medicine", medicineClass: "major", boxPrice: "10.00", fee: "11.02" },
  dental: { item: "act", dentalAct: "consultation", fee: "23.00" },
  optics: { opticalItem: "frame", opticalClass: "B", fee: "120.00" },
  hearing: { hearingClass: "II", fee: "1500.00" },
  transport: { mode: "taxi", kilometres: 20, department: "01", fee: "60.00" },
  hospital: { ward: "general", base: "1000.00", fee: "1000.00" },
  spa: { item: "treatment", illness: "rheumatology", base: "500.00", fee: "500.00", treatmentDays: 18, agreed: true },
  prevention: { item: "vaccination", fee: "7.50" },
  termination: { item: "first-ultrasound", fee: "35.65" },
  "remote-monitoring": { part: "operator", condition: "diabetes", fee: "28.00" },
} as const;
export type Family = keyof typeof LINES;
export const FAMILIES = Object.keys(LINES) as Family[];

export const CARERS: Readonly<Record<Family, ProfessionalFacts>> = {
  paramedic: carer("nurse"),
  midwife: carer("midwife"),
  psychologist: carer("psychologist"),
  pharmacy: carer("pharmacist"),
  dental: carer("dentist"),
  optics: carer("optician"),
  hearing: carer("hearing-aid-specialist"),
  transport: carer("taxi-firm"),
  hospital: carer("hospital"),
  spa: carer("spa-establishment"),
  prevention: carer("pharmacist"),
  termination: carer("midwife"),
  "remote-monitoring": carer("hospital"),
};

const PRESCRIBED: readonly Family[] = ["paramedic", "pharmacy", "optics", "hearing", "transport", "remote-monitoring"];

/** A sheet as the edge sends it. Lines take the family's ordinary one and what is given. */
export function typed(family: Family, lines: readonly Record<string, unknown>[] = [{}], more: Record<string, unknown> = {}): Record<string, unknown> {
  const careDate = "2026-03-10";
  const dated = lines.map((line) => ({ careDate, ...LINES[family], ...(family === "hospital" ? { dischargedOn: line.careDate ?? careDate } : {}), ...line }));
  const first = String(dated[0]?.careDate);
  return {
    family,
    nature: "sickness",
    thirdPartyPayment: false,
    ...(PRESCRIBED.includes(family) ? { prescribedOn: first } : {}),
    lines: dated,
    ...more,
  };
}

export function read(sheet: unknown): AnySheet {
  const result = claims.sheet.safeParse(sheet);
  if (!result.success) throw new Error(JSON.stringify(result.error.issues));
  return result.data;
}

/** The facts of a claim of one family; the counters asked for stand at nothing unless given. */
export function factsOf(
  family: Family,
  lines: readonly Record<string, unknown>[] = [{}],
  more: Partial<Omit<ClaimFacts<AnySheet>, "sheet">> & { readonly head?: Record<string, unknown> } = {},
): ClaimFacts<AnySheet> {
  const { head, ...rest } = more;
  const sheet = read(typed(family, lines, head));
  return { sheet, beneficiary: adult(), professional: CARERS[family], counters: [], settledOn: day("2026-03-20"), ...rest };
}

export function outcomeOf(facts: ClaimFacts<AnySheet>): ClaimOutcome {
  const decision = claims.settle(facts);
  if (decision.kind !== "decided") throw new Error(decision.kind === "refused" ? decision.refusal.definition.code : JSON.stringify(decision.missing));
  return decision.outcome;
}

/** The amounts of the first line. */
export const amountsOf = (facts: ClaimFacts<AnySheet>): Readonly<Record<string, number>> => outcomeOf(facts).lines[0]?.amounts ?? {};

export function refusalOf(facts: ClaimFacts<AnySheet>): string {
  const decision = claims.settle(facts);
  return decision.kind === "refused" ? decision.refusal.definition.code : decision.kind;
}

/** A store of counters as the back office keeps it: claims one after the other, each seeing what those before it added. */
export class CounterStore {
  private readonly values = new Map<string, CounterValue>();

  settle(facts: ClaimFacts<AnySheet>): ClaimOutcome {
    const keys = claims.countersNeeded(facts.sheet, facts.professional, facts.settledOn);
    const counters = keys.map(({ name, span }) => this.values.get(`${name} ${span}`) ?? { name, span, count: 0, cents: cents(0) });
    const outcome = outcomeOf({ ...facts, counters });
    this.add(outcome.counterMoves, 1);
    return outcome;
  }

  reverse(outcome: ClaimOutcome): void {
    this.add(outcome.counterMoves, -1);
  }

  value(name: string, span: string): { readonly count: number; readonly cents: number } {
    const { count, cents: amount } = this.values.get(`${name} ${span}`) ?? { count: 0, cents: 0 };
    return { count, cents: amount };
  }

  private add(moves: readonly CounterMove[], sign: 1 | -1): void {
    for (const { name, span, count, cents: amount } of moves) {
      const before = this.value(name, span);
      this.values.set(`${name} ${span}`, { name, span, count: before.count + sign * count, cents: cents(before.cents + sign * amount) });
    }
  }
}
