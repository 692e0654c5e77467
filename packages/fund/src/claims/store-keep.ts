import { isoDay } from "@openamo/kernel";
import { bulkTable, type Executor, insertRows } from "@openamo/platform";
import { sql } from "kysely";
import type { Claim, ClaimDecision } from "./claim.ts";
import { packFacts } from "./packed-facts.ts";
import type { CareMark } from "./store-facts.ts";
import { on } from "./tables.ts";

interface KeptClaim {
  readonly claim: Claim;
  readonly decision: ClaimDecision;
}

interface KeptDecision {
  readonly claim: Pick<Claim, "id" | "personId">;
  readonly decision: ClaimDecision;
}

const claims = bulkTable<KeptClaim>("claim", [
  ["person_id", "uuid", ({ claim }) => claim.personId],
  ["id", "uuid", ({ claim }) => claim.id],
  ["origin_id", "uuid", ({ claim }) => claim.originId],
  ["reference", "text", ({ claim }) => claim.reference],
  ["organism", "text", ({ claim }) => claim.organism],
  ["country", "text", ({ claim }) => claim.country],
  ["professional_id", "uuid", ({ claim }) => claim.professionalId],
  ["sheet", "document", ({ claim }) => JSON.stringify(claim.sheet)],
  ["care_from", "date", ({ claim }) => isoDay(claim.care.from)],
  ["care_to", "date", ({ claim }) => isoDay(claim.care.to ?? claim.care.from)],
  ["received_on", "date", ({ claim }) => isoDay(claim.receivedOn)],
  ["received_at", "timestamptz", ({ claim }) => claim.receivedAt.toISOString()],
  ["received_by", "text", ({ claim }) => claim.receivedBy],
  ["status", "text", ({ claim }) => claim.status],
  ["charged", "bigint", ({ claim }) => claim.charged],
  ["paid", "bigint", ({ claim }) => claim.paid],
  ["corrects", "uuid", ({ claim }) => claim.corrects],
  ["corrected_by", "uuid", ({ claim }) => claim.correctedBy],
]);

const decisions = bulkTable<KeptDecision & { readonly number?: number }>("claim_decision", [
  ["number", "integer", ({ number }) => number ?? 1],
  ["person_id", "uuid", ({ claim }) => claim.personId],
  ["claim_id", "uuid", ({ claim }) => claim.id],
  ["kind", "text", ({ decision }) => decision.kind],
  ["decided_at", "timestamptz", ({ decision }) => decision.decidedAt.toISOString()],
  ["settled_on", "date", ({ decision }) => isoDay(decision.settledOn)],
  ["rules_version", "text", ({ decision }) => decision.rulesVersion],
  ["facts", "document", ({ decision }) => packFacts(decision.facts)],
  ["outcome", "document", ({ decision }) => (decision.kind === "decided" ? JSON.stringify(decision.outcome) : null)],
  ["trace", "document", ({ decision }) => (decision.kind === "decided" ? JSON.stringify(decision.trace) : null)],
  ["refusal", "jsonb", ({ decision }) => (decision.kind === "refused" ? JSON.stringify(decision.refusal) : null)],
  ["missing", "jsonb", ({ decision }) => (decision.kind === "undecided" ? JSON.stringify(decision.missing) : null)],
]);

/** Keeps claims with their decisions, any number in two statements. */
export async function insertClaims(tx: Executor, kept: readonly KeptClaim[]): Promise<void> {
  await insertRows(tx, claims, kept);
  await insertRows(tx, decisions, kept);
}

const careMarks = bulkTable<CareMark & { readonly claimId: string }>("claim_fingerprint", [
  ["person_id", "uuid", ({ personId }) => personId],
  ["professional_id", "uuid", ({ professionalId }) => professionalId],
  ["fingerprint", "text", ({ fingerprint }) => fingerprint],
  ["claim_id", "uuid", ({ claimId }) => claimId],
]);

/** Keeps the marks of live claims. The primary key is the second wall against paying the same care twice. */
export async function insertCareMarks(tx: Executor, marks: readonly (CareMark & { claimId: string })[]): Promise<void> {
  await insertRows(tx, careMarks, marks);
}

/** Keeps a further decision of a claim. The caller holds the lock of the file, so that the next number is free. */
export async function insertNextDecision(tx: Executor, { claim, decision }: KeptDecision): Promise<void> {
  const { rows } = await sql<{ last: number }>`select max(number) as last from claim_decision
    where person_id = ${claim.personId}::uuid and claim_id = ${claim.id}::uuid`.execute(tx);
  await insertRows(tx, decisions, [{ claim, decision, number: (rows[0]?.last ?? 0) + 1 }]);
}

/** Brings the row of a claim to its state and amounts. */
export async function moveOn(
  tx: Executor,
  { personId, id, status, charged, paid }: Pick<Claim, "personId" | "id" | "status" | "charged" | "paid">,
): Promise<void> {
  await on(tx).updateTable("claim").set({ status, charged, paid }).where("person_id", "=", personId).where("id", "=", id).execute();
}
