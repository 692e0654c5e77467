import {
  type Cents,
  type CountryPack,
  type Day,
  LATE_PENALTY,
  type LawReference,
  type Refusal,
  RefusalSignal,
  type SendingDelay,
  sumCents,
} from "@openamo/kernel";
import { type Clock, instantDay } from "@openamo/platform";
import type { PaymentOrder } from "../payments/index.ts";
import type { LengthenedDays } from "../providers/index.ts";
import type { Claim } from "./claim.ts";
import type { ClaimAction } from "./claim-actions.ts";

/** The legal delay to pay the professional of a claim, and how it stands. */
export interface ClaimDeadline {
  readonly due: Day;
  readonly workingDays: number;
  readonly law: readonly LawReference[];
  /** `running` and `late`: not paid yet; `met` and `missed`: paid. */
  readonly state: "running" | "late" | "met" | "missed";
  /** What payment on its day, or today where it has not come, adds by the law of the delay. */
  readonly penalty: Cents | null;
}

export type DeadlineAnswer = ClaimDeadline | { readonly refusal: Refusal } | null;

/** The delay where there is one; null where there is none, or its law is not held. */
export const knownDeadline = (answer: DeadlineAnswer): ClaimDeadline | null => (answer === null || "refusal" in answer ? null : answer);

/** Sheets that an agent typed came on paper; all others came as data. */
export const isElectronic = (actions: readonly ClaimAction[]): boolean => {
  const role = actions[0]?.details.role;
  return role !== undefined && role !== "agent";
};

interface Known {
  readonly claim: Claim;
  readonly actions: readonly ClaimAction[];
  readonly orders: readonly PaymentOrder[];
  /** Days on which organisms take longer to pay professionals: those of this one at least. */
  readonly lengthened: LengthenedDays;
}

/**
 * The delay that the law sets for paying the professional, if it sets one for this claim; a refusal where the pack does not hold the law of that day.
 * A claim that is over, refused or owes the professional nothing has none.
 */
export function deadlineOf(pack: CountryPack, { claim, actions, orders, lengthened }: Known, clock: Clock): DeadlineAnswer {
  const rules = pack.claims.paymentDeadlines;
  if (rules === undefined || !["ordered", "undecided"].includes(claim.status)) return null;
  const { sheet, receivedOn, organism } = claim;
  const asked = { sheet, receivedOn, organism, electronic: isElectronic(actions), lengthenings: lengthened.of(claim) };
  const own = orders.filter(({ claimId, to, payer }) => claimId === claim.id && to === "professional" && payer !== LATE_PENALTY);
  if (claim.status === "ordered" && own.length === 0) return null;
  try {
    const deadline = rules.deadlineOf(asked);
    if (deadline === null) return null;
    const paidOn = own.length > 0 && own.every(({ paidAt }) => paidAt !== null) ? lastDay(own, clock) : null;
    const on = paidOn ?? clock.today();
    const counted = own.filter(({ payer, status }) => rules.counts(payer) && status !== "cancelled");
    const share = sumCents(counted.flatMap(({ cents, deducted }) => [cents, deducted]));
    const penalty = rules.penaltyOf({ ...asked, paidOn: on, share });
    const late = on > deadline.due;
    return { ...deadline, state: paidOn === null ? (late ? "late" : "running") : penalty === null ? "met" : "missed", penalty: penalty?.cents ?? null };
  } catch (error) {
    if (error instanceof RefusalSignal) return { refusal: error.refusal };
    throw error;
  }
}

export type SendingAnswer = SendingDelay | { readonly refusal: Refusal } | null;

/**
 * The delay that the law sets a professional for sending the sheet of this claim, and whether it was kept; a refusal where the pack does not hold the
 * law of that day. A sheet that replaces another was sent with the first one and has none.
 */
export function sendingOf(pack: CountryPack, claim: Claim, actions: readonly ClaimAction[]): SendingAnswer {
  const { sheet, receivedOn, organism, corrects } = claim;
  if (pack.claims.sending === undefined || corrects !== null) return null;
  try {
    return pack.claims.sending({ sheet, receivedOn, organism, electronic: isElectronic(actions) });
  } catch (error) {
    if (error instanceof RefusalSignal) return { refusal: error.refusal };
    throw error;
  }
}

const lastDay = (orders: readonly PaymentOrder[], clock: Clock): Day =>
  Math.max(...orders.flatMap(({ paidAt }) => (paidAt === null ? [] : [instantDay(clock, paidAt)]))) as Day;
