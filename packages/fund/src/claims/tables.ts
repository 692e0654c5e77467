import type { MissingFact, Refusal } from "@openamo/kernel";
import type { Executor } from "@openamo/platform";
import type { ColumnType, Generated } from "kysely";
import type { ClaimDecision, ClaimReversal, ClaimStatus } from "./claim.ts";

type NullableJson<T> = ColumnType<T | null, string | null, never>;

export interface ClaimRow {
  person_id: string;
  id: string;
  origin_id: string;
  reference: string;
  organism: string;
  country: string;
  professional_id: string;
  /** JSON text. */
  sheet: string;
  care_from: string;
  care_to: string;
  received_on: string;
  received_at: Date;
  received_by: string;
  status: ClaimStatus;
  charged: number | null;
  paid: number | null;
  corrects: string | null;
  corrected_by: string | null;
}

export interface DecisionRow {
  person_id: string;
  claim_id: string;
  number: Generated<number>;
  kind: ClaimDecision["kind"];
  decided_at: Date;
  settled_on: string;
  rules_version: string;
  /** `packFacts` writes it. */
  facts: string;
  /** JSON text, as are the steps. */
  outcome: string | null;
  trace: string | null;
  refusal: NullableJson<Refusal>;
  missing: NullableJson<MissingFact[]>;
}

type ClaimTables = {
  claim: ClaimRow;
  claim_decision: DecisionRow;
  claim_reversal: { person_id: string; claim_id: string; kind: ClaimReversal["kind"]; motive: string; reversed_at: Date; reversed_by: string };
  claim_fingerprint: { person_id: string; professional_id: string; fingerprint: string; claim_id: string };
  claim_counter: { person_id: string; name: string; span: string; count: number; cents: number };
  claim_sequence: { organism: string; month: string; last: number };
};

/** The room's own tables on a connection or a transaction. */
export const on = (executor: Executor) => executor.withTables<ClaimTables>();
