import { isoDay } from "@openamo/kernel";
import type { Executor } from "@openamo/platform";
import { sql } from "kysely";
import type { Claim, ClaimDecision } from "./claim.ts";
import { packFacts } from "./packed-facts.ts";

const STATUS = { decided: "ordered", refused: "refused", undecided: "undecided" } as const;

/** Keeps a further decision on a claim: the ones before stay, and the state of the claim follows the last. The caller holds the lock of the file. */
export async function keepDecisionAgain(tx: Executor, claim: Claim, decision: ClaimDecision): Promise<void> {
  const { personId, id } = claim;
  const [outcome, trace] = decision.kind === "decided" ? [JSON.stringify(decision.outcome), JSON.stringify(decision.trace)] : [null, null];
  const refusal = decision.kind === "refused" ? JSON.stringify(decision.refusal) : null;
  const missing = decision.kind === "undecided" ? JSON.stringify(decision.missing) : null;
  await sql`
    insert into claim_decision (person_id, claim_id, number, kind, decided_at, settled_on, rules_version, facts, outcome, trace, refusal, missing)
    select ${personId}::uuid, ${id}::uuid, max(number) + 1, ${decision.kind}, ${decision.decidedAt}::timestamptz, ${isoDay(decision.settledOn)}::date,
      ${decision.rulesVersion}, ${packFacts(decision.facts)}, ${outcome}, ${trace}, ${refusal}::jsonb, ${missing}::jsonb
    from claim_decision where person_id = ${personId}::uuid and claim_id = ${id}::uuid`.execute(tx);
  const [charged, paid] = decision.kind === "decided" ? [decision.outcome.charged, decision.outcome.paid] : [null, null];
  await sql`update claim set status = ${STATUS[decision.kind]}, charged = ${charged}::bigint, paid = ${paid}::bigint
    where person_id = ${personId}::uuid and id = ${id}::uuid`.execute(tx);
}
