import { type Cents, cents } from "@openamo/kernel";
import type { PaymentOrder } from "../payments/index.ts";
import type { Claim, ClaimDecision, ClaimReversal } from "./claim.ts";

/** One step of a claim's life, oldest first. */
export interface LifeStep {
  readonly step: "received" | "decided" | "refused" | "undecided" | "ordered" | "paid" | "returned" | "reversed" | "corrected";
  readonly at: Date;
}

/** Where the payment of a claim stands: as its order that is least far, cancelled ones apart. */
export type PaymentState = "ordered" | "sent" | "paid" | "returned";

/** Orders of one claim as one state; null where nothing is to be paid, or all was taken back. */
export function paymentStateOf(orders: readonly PaymentOrder[]): PaymentState | null {
  const has = (...statuses: readonly PaymentOrder["status"][]): boolean => orders.some(({ status }) => statuses.includes(status));
  if (has("returned")) return "returned";
  if (has("ordered", "in-file")) return "ordered";
  if (has("sent")) return "sent";
  return has("paid") ? "paid" : null;
}

export function lifeOf(claim: Claim, decision: ClaimDecision, orders: readonly PaymentOrder[], reversal: ClaimReversal | null): LifeStep[] {
  const own = orders.filter(({ claimId }) => claimId === claim.id);
  const steps: LifeStep[] = [
    { step: "received", at: claim.receivedAt },
    { step: decision.kind, at: decision.decidedAt },
  ];
  const [first] = own;
  if (first !== undefined) steps.push({ step: "ordered", at: first.orderedAt });
  const payments = own.flatMap(({ paidAt }) => paidAt ?? []).sort((a, b) => b.getTime() - a.getTime());
  if (payments[0] !== undefined) steps.push({ step: "paid", at: payments[0] });
  const returns = own.flatMap(({ returnedAt }) => returnedAt ?? []).sort((a, b) => b.getTime() - a.getTime());
  if (returns[0] !== undefined) steps.push({ step: "returned", at: returns[0] });
  if (reversal !== null) steps.push({ step: reversal.kind === "reversal" ? "reversed" : "corrected", at: reversal.reversedAt });
  return steps.sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** A counter before and after a decision. */
export interface CounterStep {
  readonly name: string;
  readonly span: string;
  readonly before: { readonly count: number; readonly cents: Cents };
  readonly after: { readonly count: number; readonly cents: Cents };
}

/** The counters that a decision read, and what they became. */
export function counterSteps(decision: ClaimDecision): CounterStep[] {
  const moves = decision.kind === "decided" ? decision.outcome.counterMoves : [];
  return decision.facts.counters.map(({ name, span, count, cents: amount }) => {
    const own = moves.filter((move) => move.name === name && move.span === span);
    return {
      name,
      span,
      before: { count, cents: amount },
      after: { count: own.reduce((sum, move) => sum + move.count, count), cents: cents(own.reduce((sum, move) => sum + move.cents, amount as number)) },
    };
  });
}
