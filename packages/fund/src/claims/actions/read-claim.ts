import { refusal } from "@openamo/kernel";
import { done, type Executor, type Result, refuse, requirePermission, writeAudit } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { gathering } from "../../gather.ts";
import { ordersOfChains, type PaymentOrder, type Receivable, receivablesOfChains } from "../../payments/index.ts";
import { type Person, peopleById } from "../../people/index.ts";
import { type Professional, professionalsById } from "../../providers/index.ts";
import { NOT_FOUND_HERE } from "../../scope.ts";
import type { Claim, ClaimDecision, ClaimReversal } from "../claim.ts";
import type { ClaimAction } from "../claim-actions.ts";
import { type DeadlineAnswer, deadlineOf } from "../deadline.ts";
import { type CounterStep, counterSteps, type LifeStep, lifeOf } from "../life.ts";
import { claimsOfIds } from "../reach.ts";
import { decisionsOf, reversalsOf } from "../store.ts";
import { actionsOfClaims } from "../store-actions.ts";

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

/** Claims read with the same statements, at most. */
const MOST_AT_ONCE = 64;

const readGathered = gathering<string, Result<ClaimFile>>({ most: MOST_AT_ONCE, names: (claimId) => [claimId], together: readClaims });

/** Reads one claim whole. Leaves an audit line in the person's file. */
export async function readClaim(context: FundContext, input: { claimId: string }): Promise<Result<ClaimFile>> {
  requirePermission(context, "claims:read");
  return readGathered(context, input.claimId);
}

/** One read per kind of fact for all the claims. */
async function readClaims(context: FundContext, ids: readonly string[]): Promise<Result<ClaimFile>[]> {
  const executor = context.database.kysely;
  const found = await claimsOfIds(context, executor, ids);
  const claims = [...found.values()];
  const facts = await factsOf(executor, claims);
  const files = new Map(claims.map((claim) => [claim.id, fileOf(context, facts, claim)]));
  await writeAudit(
    executor,
    context,
    claims.map(({ personId, reference }) => ({ personId, action: "claims:read", outcome: "read", object: reference })),
  );
  return ids.map((id) => {
    const file = files.get(id);
    return file === undefined ? refuse(refusal(NOT_FOUND_HERE)) : done(file);
  });
}

type Facts = Awaited<ReturnType<typeof factsOf>>;

async function factsOf(executor: Executor, claims: readonly Claim[]) {
  const distinct = (ids: readonly string[]): string[] => [...new Set(ids)];
  return {
    people: await peopleById(executor, distinct(claims.map(({ personId }) => personId))),
    professionals: await professionalsById(executor, distinct(claims.map(({ professionalId }) => professionalId))),
    decisions: await decisionsOf(executor, claims),
    orders: await ordersOfChains(executor, claims),
    receivables: await receivablesOfChains(executor, claims),
    actions: await actionsOfClaims(executor, claims),
    reversals: await reversalsOf(executor, claims),
  };
}

function fileOf(context: FundContext, facts: Facts, claim: Claim): ClaimFile {
  const person = facts.people.get(claim.personId);
  const professional = facts.professionals.get(claim.professionalId);
  const decision = facts.decisions.get(claim.id);
  if (person === undefined || professional === undefined || decision === undefined) throw new Error("a claim names somebody or something unknown");
  const ofChain = ({ originId }: { originId: string }): boolean => originId === claim.originId;
  const orders = facts.orders.filter(ofChain);
  const actions = facts.actions.get(claim.id) ?? [];
  const reversal = facts.reversals.get(claim.id) ?? null;
  return {
    claim,
    person,
    professional,
    decision,
    orders,
    receivables: facts.receivables.filter(ofChain),
    counters: counterSteps(decision),
    life: lifeOf(claim, decision, orders, reversal),
    reversal,
    actions,
    deadline: deadlineOf(context.pack(claim.country), { claim, actions, orders }, context.clock),
  };
}
