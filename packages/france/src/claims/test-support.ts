import { type BeneficiaryFacts, type ClaimFacts, type CounterValue, cents, day, type ProfessionalFacts, type Situation } from "@openamo/kernel";
import { type CareSheet, careSheet } from "./care-sheet.ts";

export const situation = (kind: string, from = "2010-01-01", to: string | null = null, details: Record<string, string> = {}): Situation => ({
  kind,
  from: day(from),
  to: to === null ? null : day(to),
  details,
});

export const GP: ProfessionalFacts = { id: "gp-1", specialty: "general-practice", territory: "metropole", situations: [situation("sector-1")] };
export const CARDIOLOGIST: ProfessionalFacts = { id: "cardio-1", specialty: "cardiology", territory: "metropole", situations: [situation("sector-2")] };

/** An adult with rights open and a declared doctor, who is `GP`. */
export const adult = (...more: readonly Situation[]): BeneficiaryFacts => ({
  id: "person-1",
  birthDay: day("1985-06-15"),
  situations: [situation("rights"), situation("declared-doctor", "2010-01-01", null, { professional: "gp-1" }), ...more],
});

export const person = (birthDay: string, ...situations: readonly Situation[]): BeneficiaryFacts => ({ id: "person-2", birthDay: day(birthDay), situations });

interface Line {
  readonly careDate: string;
  readonly acts: readonly string[];
  readonly fee: string;
  readonly relatedToLongTermCondition: boolean;
}

const ORDINARY_LINE: Line = { careDate: "2026-03-10", acts: ["G"], fee: "30.00", relatedToLongTermCondition: false };

export const sheet = (lines: readonly Partial<Line>[], more: Record<string, unknown> = {}): CareSheet =>
  careSheet().parse({
    nature: "sickness",
    pathway: "declared-doctor",
    thirdPartyPayment: false,
    lines: lines.map((line) => ({ ...ORDINARY_LINE, ...line })),
    ...more,
  });

export const claim = (parts: Partial<ClaimFacts<CareSheet>>): ClaimFacts<CareSheet> => ({
  sheet: sheet([{}]),
  beneficiary: adult(),
  professional: GP,
  counters: [],
  settledOn: day("2026-03-12"),
  ...parts,
});

export const counter = (name: string, span: string, count: number, amountCents: number): CounterValue => ({ name, span, count, cents: cents(amountCents) });
