import { type Cents, type CountryPack, cents, type Day, type LawReference, type PaymentDeadlineRules, RefusalSignal, sumCents } from "@openamo/kernel";
import { isElectronic } from "../deadline.ts";
import type { LatePayment } from "./store-late-payments.ts";

/** What a late payment costs, and on what it was reckoned. */
export interface Penalty {
  readonly payment: LatePayment;
  readonly due: Day;
  readonly workingDay: number;
  readonly share: Cents;
  /** The branch that bears the largest part of the claim bears the penalty. */
  readonly branch: string;
  readonly cents: Cents;
  readonly law: readonly LawReference[];
}

const rulesOf = (pack: CountryPack): PaymentDeadlineRules | undefined => pack.claims.paymentDeadlines;

/** The penalty of a payment; null where it was in time or the law sets no delay, `outside` where the law of that day is not held. */
export function penaltyOf(pack: CountryPack, payment: LatePayment): Penalty | null | "outside" {
  const rules = rulesOf(pack);
  if (rules === undefined) return null;
  const counted = payment.parts.filter(({ payer }) => rules.counts(payer)).sort((a, b) => b.cents - a.cents);
  const [first] = counted;
  if (first === undefined) return null;
  const share = sumCents(counted.map((part) => cents(part.cents)));
  const { sheet, receivedOn, organism, paidOn, lengthenings } = payment;
  const asked = { sheet, receivedOn, organism, electronic: isElectronic(payment.actions), lengthenings };
  try {
    const deadline = rules.deadlineOf(asked);
    if (deadline === null) return null;
    const penalty = rules.penaltyOf({ ...asked, paidOn, share });
    if (penalty === null || penalty.cents === 0) return null;
    return { payment, due: deadline.due, workingDay: penalty.workingDay, share, branch: first.branch, cents: penalty.cents, law: penalty.law };
  } catch (error) {
    if (error instanceof RefusalSignal) return "outside";
    throw error;
  }
}
