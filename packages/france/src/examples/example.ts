import type { LawReference } from "@openamo/kernel";

/** A situation that a lawyer can read: what the article says of it, the facts, and what must be decided. */
export interface Example {
  readonly law: LawReference;
  readonly says: string;
  /** Input of `fr.reimbursement`, with a given base so that only the article is at work. */
  readonly given: Readonly<Record<string, unknown>>;
  /** Fields of the published outcome. */
  readonly decided: Readonly<Record<string, string>>;
  /** Ids of reasons that must be among those given. */
  readonly because: readonly string[];
}

/** An ordinary consultation in mainland France: each example changes only what its article is about. */
export const ordinary = {
  careDate: "2026-03-10",
  specialty: "general-practice",
  sector: "sector-1",
  pathway: "declared-doctor",
  patientAgeYears: 41,
  fee: "30.00",
  base: "30.00",
} as const;
