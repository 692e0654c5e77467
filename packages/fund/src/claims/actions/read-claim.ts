import { answering, type Executor, type Result, requirePermission, writeAudit } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { ordersOf, type PaymentOrder, type Receivable, receivablesOf } from "../../payments/index.ts";
import { type Person, peopleById } from "../../people/index.ts";
import { type Professional, professionalsById } from "../../providers/index.ts";
import type { Claim, ClaimDecision, ClaimReversal } from "../claim.ts";
import type { ClaimAction } from "../claim-actions.ts";
import { type DeadlineAnswer, deadlineOf } from "../deadline.ts";
import { type CounterStep, counterSteps, type LifeStep, lifeOf } from "../life.ts";
import { claimInReach } from "../reach.ts";
import { findDecision, findReversal } from "../store.ts";
import { actionsOf } from "../store-actions.ts";

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
  readonly reversal: ClaimReversal | null;
  /** Everything done with the claim, in order. */
  readonly actions: readonly ClaimAction[];
  /** The legal delay to pay the professional; null where there is none. */
  readonly deadline: DeadlineAnswer;
}

/** Reads one claim whole. Leaves an audit line in the person's file. */
export async function readClaim(context: FundContext, input: { claimId: string }): Promise<Result<ClaimFile>> {
  requirePermission(context, "claims:read");
  return answering(async () => {
    const executor = context.database.kysely;
    const claim = await claimInReach(context, executor, input.claimId);
    const file = await fileOf(context, executor, claim);
    await writeAudit(executor, context, [{ personId: claim.personId, action: "claims:read", outcome: "read", object: claim.reference }]);
    return file;
  });
}

async function fileOf(context: FundContext, executor: Executor, claim: Claim): Promise<ClaimFile> {
  const person = (await peopleById(executor, [claim.personId])).get(claim.personId);
  const professional = (await professionalsById(executor, [claim.professionalId])).get(claim.professionalId);
  if (person === undefined || professional === undefined) throw new Error("a claim names somebody unknown");
  const decision = await findDecision(executor, claim);
  const orders = await ordersOf(executor, claim.personId, claim.originId);
  const actions = await actionsOf(executor, claim);
  const reversal = (await findReversal(executor, claim)) ?? null;
  return {
    claim,
    person,
    professional,
    decision,
    orders,
    receivables: await receivablesOf(executor, claim.personId, claim.originId),
    counters: counterSteps(decision),
    life: lifeOf(claim, decision, orders, reversal),
    reversal,
    actions,
    deadline: deadlineOf(context.pack(claim.country), { claim, actions, orders }, context.clock),
  };
}
