import { z } from "zod";

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const field = z.union([scalar, z.array(scalar)]);

/** A published case: a question, what was published as the answer, and where. */
export const publishedCase = z.object({
  id: z.string().min(1),
  domain: z.string().min(1),
  country: z.string().length(2),
  date: z.iso.date(),
  question: z.string(),
  input: z.record(z.string(), field).and(z.object({ ask: z.string() })),
  expected: z.record(z.string(), field),
  /** Largest accepted gap on each amount. */
  tolerance: z
    .string()
    .regex(/^\d+(\.\d+)?$/)
    .default("0"),
  source: z.unknown(),
  checked: z.boolean().default(true),
  /** False when the published value looks wrong: never counted, never aimed at. */
  consistent: z.boolean().default(true),
  note: z.string().optional(),
});

export type PublishedCase = z.output<typeof publishedCase>;
export type Field = z.output<typeof field>;

export type CaseStatus = "pass" | "fail" | "unsupported" | "error" | "informative";

/** What came of one case. */
export interface CaseResult {
  readonly id: string;
  readonly domain: string;
  readonly status: CaseStatus;
  readonly expected: Readonly<Record<string, Field>>;
  readonly actual: Readonly<Record<string, Field>>;
  readonly message: string;
}
