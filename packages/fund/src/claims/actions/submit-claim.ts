import { type Command, type CommandResult, type DatabaseTransaction, done, type Result, requirePermission, runCommands } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { gathering } from "../../gather.ts";
import { beforeSettling } from "../before-settling.ts";
import type { ClaimReceipt } from "../claim.ts";
import { type ClaimFile, fileOfNew, readLine } from "../claim-file.ts";
import { type KnownFacts, type SheetRequest, settlingFacts } from "../facts.ts";
import { settleAndShow } from "../settle.ts";
import { readClaim } from "./read-claim.ts";

export interface SubmitClaim extends SheetRequest {
  /** Idempotency key. */
  readonly key: string;
}

/** Sheets settled in one transaction, at most: enough for the commit to weigh little, few enough for nobody to wait long. */
const MOST_AT_ONCE = 64;

interface Asked extends SubmitClaim {
  /** Whether the claim is read too, which leaves a line in the journal of the file. */
  readonly reads: boolean;
}

interface Given {
  readonly result: Result<ClaimReceipt>;
  /** The claim as it was just kept, where it was asked for; a sheet sent again has none. */
  readonly file?: ClaimFile;
}

/** What one actor sends in one moment is settled in one transaction, as a batch is; each sheet has its own key, audit line and answer. */
const settleGathered = gathering<Asked, Given>({
  most: MOST_AT_ONCE,
  // Sheets of one person follow each other, as do two sendings of one key: the second sees what the first left.
  names: ({ key, personId }) => [key, personId],
  async together(context, inputs) {
    const asked = new Map(inputs.map((input) => [input.key, input]));
    const commands = inputs.map(({ key, personId, professionalId, sheet }) => ({
      key,
      action: "claims:submit",
      body: { personId, professionalId, sheet },
      personId,
    }));
    const files = new Map<string, ClaimFile>();
    await beforeSettling(context);
    const settling = async (tx: DatabaseTransaction, fresh: readonly Command[], known: KnownFacts | undefined): Promise<CommandResult<ClaimReceipt>[]> => {
      const sheets = fresh.flatMap(({ key }) => asked.get(key) ?? []);
      const shown = await settleAndShow(context, tx, sheets, known);
      // Work that is done again begins again.
      files.clear();
      return shown.map(({ result, kept }, index): CommandResult<ClaimReceipt> => {
        const sheet = sheets[index];
        if (sheet?.reads !== true || kept === undefined) return result;
        files.set(sheet.key, fileOfNew(context, kept.made, kept.ordered));
        return { ...result, reads: [readLine(kept.made.claim)] };
      });
    };
    const results = await runCommands(context, commands, settling, (tx) => settlingFacts(tx, inputs));
    return results.map((result, index): Given => {
      const file = files.get(inputs[index]?.key ?? "");
      return file === undefined ? { result } : { result, file };
    });
  },
});

/** Receives one care sheet and settles it, in one transaction with its audit line and its answer. */
export async function submitClaim(context: FundContext, input: SubmitClaim): Promise<Result<ClaimReceipt>> {
  requirePermission(context, "claims:submit");
  return (await settleGathered(context, { ...input, reads: false })).result;
}

/** The same, answered with the whole claim as {@link readClaim} would give it, and with the line in the journal that a reading leaves. */
export async function submitAndRead(context: FundContext, input: SubmitClaim): Promise<Result<ClaimFile>> {
  requirePermission(context, "claims:submit");
  requirePermission(context, "claims:read");
  const { result, file } = await settleGathered(context, { ...input, reads: true });
  if (!result.ok) return result;
  if (file !== undefined) return done(file);
  return { ...(await readClaim(context, { claimId: result.value.claimId })), replayed: result.replayed };
}
