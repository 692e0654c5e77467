import { type BeneficiaryFacts, type ClaimFacts, type CounterValue, cents, day, type ProfessionalFacts, type Situation } from "@openamo/kernel";
import { type CareSheet, careSheet } from "./care-sheet.ts";

export const situation = (kind: string, details: Record<string, string> = {}, from = "2006-03-01", to: string | null = null): Situation => ({
  kind,
  from: day(from),
  to: to === null ? null : day(to),
  details,
});

/** A person registered with a scheme, rights open, born in 1985. */
export const insured = (scheme: string, ...more: readonly Situation[]): BeneficiaryFacts => ({
  id: "person-1",
  birthDay: day("1985-06-15"),
  situations: [situation("affiliation", { scheme, organism: "ma-cnss" }), situation("rights"), ...more],
});

export const professional = (specialty: string, ...kinds: readonly string[]): ProfessionalFacts => ({
  id: "professional-1",
  specialty,
  territory: "casablanca",
  situations: kinds.map((kind) => situation(kind)),
});

export const GP = professional("general-practice", "contracted");
export const DENTIST = professional("dentistry", "contracted");
export const CLINIC = professional("hospital", "not-contracted");
export const PUBLIC_HOSPITAL = professional("hospital", "public-sector");

const ORDINARY_LINE = { careDate: "2026-03-10", act: "C", quantity: 1, billed: "80.00", exoneratedDisease: false, priorAgreement: false };

export const sheet = (lines: readonly Record<string, unknown>[], more: Record<string, unknown> = {}): CareSheet =>
  careSheet.parse({ filedOn: "2026-03-20", thirdPartyPayment: false, lines: lines.map((line) => ({ ...ORDINARY_LINE, ...line })), ...more });

export const claim = (parts: Partial<ClaimFacts<CareSheet>>): ClaimFacts<CareSheet> => ({
  sheet: sheet([{}]),
  beneficiary: insured("amo-salaries"),
  professional: GP,
  counters: [],
  settledOn: day("2026-04-01"),
  ...parts,
});

export const dental = (span: string, amountCents: number): CounterValue => ({ name: "dental-prostheses", span, count: 1, cents: cents(amountCents) });
