import { type Cents, decimalOf, type LineOutcome, percentOf, type Trace } from "@openamo/kernel";
import { z } from "zod";
import { waterfall } from "../../claims/waterfall.ts";
import type { LineFacts, LineResult } from "../../reimbursement/line.ts";

const amount = z.string().meta({ description: "Amount in dirhams, as a decimal string" });
const text = z.object({ fr: z.string(), en: z.string(), ar: z.string() });
const AMOUNTS = ["fee", "base", "excess", "patientPart", "overLimit", "amo", "state", "paid", "patientShare"] as const;

/** What is published of a decided line. */
export const reimbursementOutput = z.object({
  fee: amount,
  base: amount,
  excess: amount,
  ratePercent: z.string(),
  patientPart: amount,
  overLimit: amount,
  amo: amount,
  state: amount,
  paid: amount,
  patientShare: amount,
  act: z.object({ code: z.string(), label: text }),
  /** Parameters used whose value was never seen in a source. */
  unverified: z.array(z.string()),
  waterfall: z.array(z.object({ name: z.string(), label: text, effect: z.enum(["sets", "takes", "adds", "result"]), amount, reasons: z.array(z.string()) })),
});

export interface ReimbursementOutcome {
  readonly line: LineFacts;
  readonly result: LineResult;
  readonly unverified: readonly string[];
}

/** Ids of the parameters that a decision used and whose value is only recalled. */
export function unverifiedIn(trace: Trace): string[] {
  const steps = Array.from({ length: trace.length }, (_, index) => trace.step(index).version);
  return [...new Set(steps.flatMap((version) => (version?.written.status === "recalled" ? [version.parameter.id] : [])))];
}

/** The outcome at the edge: decimal strings. */
export function publishReimbursement({ line, result, unverified }: ReimbursementOutcome): z.input<typeof reimbursementOutput> {
  const { rate, ...amounts } = result;
  const decimals = Object.fromEntries(AMOUNTS.map((name) => [name, decimalOf(result[name])])) as Record<(typeof AMOUNTS)[number], string>;
  const outcome: LineOutcome = { careDay: line.careDay, acts: [line.act.code], amounts: amounts as Record<string, Cents>, stepsFrom: 0, stepsTo: 0 };
  return {
    ...decimals,
    ratePercent: percentOf(rate),
    act: { code: line.act.code, label: line.act.label },
    unverified: [...unverified],
    waterfall: waterfall(outcome).map(({ name, label, effect, cents, reasons }) => ({
      name,
      label: { fr: label.fr, en: label.en, ar: label.ar ?? label.en },
      effect,
      amount: decimalOf(cents),
      reasons: [...reasons],
    })),
  };
}
