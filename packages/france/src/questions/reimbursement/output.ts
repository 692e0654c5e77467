import { type Cents, decimalOf, type LineOutcome, percentOf, type Rate } from "@openamo/kernel";
import * as z from "zod";
import { waterfall } from "../../claims/waterfall.ts";
import type { LineFacts, LineResult } from "../../reimbursement/line.ts";
import { type CareOutcome, careOutput, publishCare } from "../care/output.ts";
import { amountText, bothLanguages } from "../published.ts";
import { amountsOfShared, publishShared, type Shared, sharedOutput } from "./contract.ts";
import { type OtherOutcome, publishOther } from "./others/outcome.ts";

/** What is published of a decided consultation. */
const reimbursementOutput = () => {
  const [amount, text] = [amountText(), bothLanguages()];
  return z.object({
    fee: amount,
    base: amount,
    excess: amount,
    ratePercent: z.string().meta({ description: "Rate of the base scheme inside the pathway, in percent" }),
    /** The rate with the points of the increase taken away, where the increase applies. */
    ratePercentAfterPenalty: z.string(),
    /** Points that the local scheme adds, and both together. */
    ratePercentLocal: z.string().optional(),
    ratePercentTotal: z.string().optional(),
    amountBeforeDeductions: amount,
    legalShare: amount,
    pathwayPenalty: amount,
    participationForfaitaire: amount,
    localScheme: amount,
    c2s: amount,
    baseScheme: amount,
    paid: amount,
    patientShare: amount,
    acts: z.array(z.object({ code: z.string(), label: text })),
    waterfall: z.array(z.object({ name: z.string(), label: text, effect: z.enum(["sets", "takes", "adds", "result"]), amount, reasons: z.array(z.string()) })),
  });
};

/** What is published of decided care of any family: the same amounts, and what some families add. */
export const everyFamilyOutput = () =>
  z.object({ ...careOutput().partial().shape, ...reimbursementOutput().shape, dailyCharge: amountText().optional(), ...sharedOutput() });

/** Care other than a doctor's, in the words of this question: it has no pathway. */
function publishCareAsReimbursement(outcome: CareOutcome, after: Readonly<Record<string, Cents>>) {
  const published = publishCare(outcome, after);
  return { ...published, ratePercentAfterPenalty: published.ratePercent, pathwayPenalty: decimalOf(0 as Cents), acts: [] };
}

/** The decided line with the facts it was decided on. */
export interface ReimbursementOutcome {
  readonly line: LineFacts;
  readonly result: LineResult;
  /** Rate after the increase, in millionths; it is the nominal one, the cap apart. */
  readonly rateAfterPenalty: Rate;
  /** Points that the local scheme adds, in millionths. */
  readonly rateLocal: Rate;
}

/** The outcome at the edge: decimal strings. */
function publishDoctor(
  { line, result, rateAfterPenalty, rateLocal }: ReimbursementOutcome,
  after: Readonly<Record<string, Cents>>,
): z.input<ReturnType<typeof reimbursementOutput>> {
  const decimals = Object.fromEntries(
    (
      ["fee", "base", "excess", "legalShare", "pathwayPenalty", "participationForfaitaire", "localScheme", "c2s", "baseScheme", "paid", "patientShare"] as const
    ).map((name) => [name, decimalOf(result[name])]),
  ) as Record<
    "fee" | "base" | "excess" | "legalShare" | "pathwayPenalty" | "participationForfaitaire" | "localScheme" | "c2s" | "baseScheme" | "paid" | "patientShare",
    string
  >;
  const shown: LineOutcome = {
    careDay: line.careDay,
    acts: line.acts.map((act) => act.code),
    amounts: { ...amountsByName(result), ...after },
    stepsFrom: 0,
    stepsTo: 0,
  };
  return {
    ...decimals,
    ratePercent: percentOf(result.rate as Rate),
    ratePercentAfterPenalty: percentOf(rateAfterPenalty),
    ratePercentLocal: percentOf(rateLocal),
    ratePercentTotal: percentOf((rateAfterPenalty + rateLocal) as Rate),
    amountBeforeDeductions: decimalOf((result.beforeParticipation + result.localScheme) as Cents),
    acts: line.acts.map(({ code, label }) => ({ code, label: { fr: label.fr, en: label.en } })),
    waterfall: waterfall(shown).map(({ name, label, effect, cents, reasons }) => ({
      name,
      label: { fr: label.fr, en: label.en },
      effect,
      amount: decimalOf(cents),
      reasons: [...reasons],
    })),
  };
}

const amountsByName = ({ rate: _rate, participations: _count, ...amounts }: LineResult): Record<string, Cents> => amounts;

/** Care of any family at the edge: its own amounts, then the second payer. */
export function publishEveryFamily({
  of: outcome,
  shared,
}: {
  readonly of: ReimbursementOutcome | CareOutcome | OtherOutcome;
  readonly shared: Shared;
}): z.input<ReturnType<typeof everyFamilyOutput>> {
  const after = amountsOfShared(shared);
  const published =
    "price" in outcome ? publishCareAsReimbursement(outcome, after) : "line" in outcome ? publishDoctor(outcome, after) : publishOther(outcome, after);
  return { ...published, ...publishShared(shared) };
}
