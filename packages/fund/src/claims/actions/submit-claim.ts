import { type Result, requirePermission, runCommands } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import type { ClaimReceipt } from "../claim.ts";
import type { SheetRequest } from "../facts.ts";
import { refillReferences } from "../references.ts";
import { settleSheets } from "../settle.ts";

export interface SubmitClaim extends SheetRequest {
  /** Idempotency key. */
  readonly key: string;
}

/** Receives one care sheet and settles it, in one transaction with its audit line and its answer. */
export async function submitClaim(context: FundContext, input: SubmitClaim): Promise<Result<ClaimReceipt>> {
  requirePermission(context, "claims:submit");
  const { key, personId, professionalId, sheet } = input;
  const request = { personId, professionalId, sheet };
  const command = { key, action: "claims:submit", body: request, personId };
  await refillReferences(context.database, context.clock.today());
  const [result] = await runCommands(context, [command], (tx) => settleSheets(context, tx, [request]));
  if (result === undefined) throw new Error("a command without an answer");
  return result;
}
