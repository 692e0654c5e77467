import type { AuditEntry } from "@openamo/platform";
import type { FundContext } from "../context.ts";
import type { Ordered, PaymentOrder, Receivable } from "../payments/index.ts";
import type { Person } from "../people/index.ts";
import type { LengthenedDays, Professional } from "../providers/index.ts";
import type { Claim, ClaimDecision, ClaimReversal } from "./claim.ts";
import type { ClaimAction } from "./claim-actions.ts";
import { type DeadlineAnswer, deadlineOf, type SendingAnswer, sendingOf } from "./deadline.ts";
import type { NewClaim } from "./effects.ts";
import { type CounterStep, counterSteps, type LifeStep, lifeOf, type PaymentState, paymentStateOf } from "./life.ts";

/** All that is known of a claim. */
export interface ClaimFile {
  readonly claim: Claim;
  readonly person: Person;
  readonly professional: Professional;
  readonly decision: ClaimDecision;
  /** Orders and receivables of the whole chain of corrections. */
  readonly orders: readonly PaymentOrder[];
  readonly receivables: readonly Receivable[];
  readonly counters: readonly CounterStep[];
  readonly life: readonly LifeStep[];
  /** Where the payments of the chain stand; null where there are none. */
  readonly payment: PaymentState | null;
  readonly reversal: ClaimReversal | null;
  /** Everything done with the claim, in order. */
  readonly actions: readonly ClaimAction[];
  /** The legal delay to pay the professional; null where there is none. */
  readonly deadline: DeadlineAnswer;
  /** The legal delay of the professional to send the sheet; null where there is none. */
  readonly sending: SendingAnswer;
}

/** What files of claims are made of, by person, professional or claim. */
export interface FileFacts {
  readonly people: ReadonlyMap<string, Person>;
  readonly professionals: ReadonlyMap<string, Professional>;
  readonly decisions: ReadonlyMap<string, ClaimDecision>;
  readonly orders: readonly PaymentOrder[];
  readonly receivables: readonly Receivable[];
  readonly actions: ReadonlyMap<string, readonly ClaimAction[]>;
  readonly reversals: ReadonlyMap<string, ClaimReversal>;
  readonly lengthened: LengthenedDays;
}

/** The line that a reading leaves in the journal of a file. */
export const readLine = ({ personId, reference }: Claim): AuditEntry => ({ personId, action: "claims:read", outcome: "read", object: reference });

/** The file of a claim that was settled just now, from what settled it: what a reading would give, without one. */
export function fileOfNew(
  context: FundContext,
  { claim, decision, sheet: { opened } }: NewClaim,
  { orders, receivables }: Ordered,
  lengthened: LengthenedDays,
): ClaimFile {
  const { subject, role } = context.actor;
  const facts: FileFacts = {
    people: new Map([[claim.personId, opened.person]]),
    professionals: new Map([[claim.professionalId, opened.provider]]),
    decisions: new Map([[claim.id, decision]]),
    orders,
    receivables,
    actions: new Map([[claim.id, [{ number: 1, kind: decision.kind, at: decision.decidedAt, by: subject, details: { role } }]]]),
    reversals: new Map(),
    lengthened,
  };
  return fileOf(context, facts, claim);
}

/** A claim with all that is known of it, out of what was read. */
export function fileOf(context: FundContext, facts: FileFacts, claim: Claim): ClaimFile {
  const person = facts.people.get(claim.personId);
  const professional = facts.professionals.get(claim.professionalId);
  const decision = facts.decisions.get(claim.id);
  if (person === undefined || professional === undefined || decision === undefined) throw new Error("a claim names somebody or something unknown");
  const ofChain = ({ originId }: { originId: string }): boolean => originId === claim.originId;
  const orders = facts.orders.filter(ofChain);
  const actions = facts.actions.get(claim.id) ?? [];
  const reversal = facts.reversals.get(claim.id) ?? null;
  const pack = context.pack(claim.country);
  return {
    claim,
    person,
    professional,
    decision,
    orders,
    receivables: facts.receivables.filter(ofChain),
    counters: counterSteps(decision),
    life: lifeOf(claim, decision, orders, reversal),
    payment: paymentStateOf(orders),
    reversal,
    actions,
    deadline: deadlineOf(pack, { claim, actions, orders, lengthened: facts.lengthened }, context.clock),
    sending: sendingOf(pack, claim, actions),
  };
}
