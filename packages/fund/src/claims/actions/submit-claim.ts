import { type Result, requirePermission, runCommands } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { gathering } from "../../gather.ts";
import type { ClaimReceipt } from "../claim.ts";
import type { SheetRequest } from "../facts.ts";
import { refillReferences } from "../references.ts";
import { settleSheets } from "../settle.ts";

export interface SubmitClaim extends SheetRequest {
  /** Idempotency key. */
  readonly key: string;
}

/** Sheets settled in one transaction, at most: enough for the commit to weigh little, few enough for nobody to wait long. */
const MOST_AT_ONCE = 64;

/** What one actor sends in one moment is settled in one transaction, as a batch is; each sheet has its own key, audit line and answer. */
const settleGathered = gathering<SubmitClaim, Result<ClaimReceipt>>({
  most: MOST_AT_ONCE,
  // Sheets of one person follow each other, as do two sendings of one key: the second sees what the first left.
  names: ({ key, personId }) => [key, personId],
  async together(context, inputs) {
    const requests = new Map(inputs.map(({ key, personId, professionalId, sheet }) => [key, { personId, professionalId, sheet }]));
    const commands = inputs.map(({ key, personId }) => ({ key, action: "claims:submit", body: requests.get(key), personId }));
    await refillReferences(context.database, context.clock.today());
    return runCommands(context, commands, (tx, fresh) =>
      settleSheets(
        context,
        tx,
        fresh.flatMap(({ key }) => requests.get(key) ?? []),
      ),
    );
  },
});

/** Receives one care sheet and settles it, in one transaction with its audit line and its answer. */
export async function submitClaim(context: FundContext, input: SubmitClaim): Promise<Result<ClaimReceipt>> {
  requirePermission(context, "claims:submit");
  return settleGathered(context, input);
}
