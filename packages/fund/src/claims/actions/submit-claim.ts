import { type Command, type CommandResult, type DatabaseTransaction, done, type Result, requirePermission, runCommands } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { gathering } from "../../gather.ts";
import { type LengthenedDays, lengthenedDays } from "../../providers/index.ts";
import { beforeSettling } from "../before-settling.ts";
import type { Claim, ClaimReceipt } from "../claim.ts";
import { type ClaimFile, fileOfNew, readLine } from "../claim-file.ts";
import { type KnownFacts, type SheetRequest, settlingFacts } from "../facts.ts";
import { type ShownSheet, settleAndShow } from "../settle.ts";
import { readClaim } from "./read-claim.ts";

export interface SubmitClaim extends SheetRequest {
  /** Idempotency key. */
  readonly key: string;
}

/** Sheets settled in one transaction, at most: enough for the commit to weigh little, few enough for nobody to wait long. */
const MOST_AT_ONCE = 64;

/** What whoever sends a sheet is told of the claim: its receipt; the claim whole where the rules decline it, else its receipt; the claim whole. */
type Told = "receipt" | "receipt-or-reason" | "whole";

interface Asked extends SubmitClaim {
  readonly told: Told;
}

interface Given {
  readonly result: Result<ClaimReceipt>;
  /** The claim as it was just kept; a sheet sent again has none. */
  readonly claim?: Claim;
  /** The same whole, where it is told. */
  readonly file?: ClaimFile;
}

/** A sheet that was received. */
export interface SubmittedClaim {
  readonly claim: Claim;
  /** All that is known of the claim, where the rules declined the sheet. */
  readonly declined?: ClaimFile;
}

const tellsWhole = (told: Told, { status }: Claim): boolean => told === "whole" || (told === "receipt-or-reason" && status === "refused");

/** What the delays of claims told whole rest on; a sheet that is declined has no delay. */
const lengthenedForWhole = (tx: DatabaseTransaction, sheets: readonly Asked[], shown: readonly ShownSheet[]): Promise<LengthenedDays> =>
  lengthenedDays(
    tx,
    shown.flatMap(({ kept }, index) =>
      kept !== undefined && sheets[index]?.told === "whole" && kept.made.claim.status !== "refused" ? [kept.made.claim.professionalId] : [],
    ),
  );

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
    const given = new Map<string, { claim: Claim; file?: ClaimFile }>();
    await beforeSettling(context);
    const settling = async (tx: DatabaseTransaction, fresh: readonly Command[], known: KnownFacts | undefined): Promise<CommandResult<ClaimReceipt>[]> => {
      const sheets = fresh.flatMap(({ key }) => asked.get(key) ?? []);
      const shown = await settleAndShow(context, tx, sheets, known);
      // Work that is done again begins again.
      given.clear();
      const lengthened = await lengthenedForWhole(tx, sheets, shown);
      return shown.map(({ result, kept }, index): CommandResult<ClaimReceipt> => {
        const sheet = sheets[index];
        if (sheet === undefined || kept === undefined) return result;
        const { claim } = kept.made;
        const whole = tellsWhole(sheet.told, claim);
        given.set(sheet.key, whole ? { claim, file: fileOfNew(context, kept.made, kept.ordered, lengthened) } : { claim });
        return whole ? { ...result, reads: [readLine(claim)] } : result;
      });
    };
    const results = await runCommands(context, commands, settling, (tx) => settlingFacts(tx, inputs));
    return results.map((result, index): Given => ({ result, ...given.get(inputs[index]?.key ?? "") }));
  },
});

/** Receives one care sheet and settles it, in one transaction with its audit line and its answer. */
export async function submitClaim(context: FundContext, input: SubmitClaim): Promise<Result<ClaimReceipt>> {
  requirePermission(context, "claims:submit");
  return (await settleGathered(context, { ...input, told: "receipt" })).result;
}

/** The same, answered with the whole claim as {@link readClaim} would give it, and with the line in the journal that a reading leaves. */
export async function submitAndRead(context: FundContext, input: SubmitClaim): Promise<Result<ClaimFile>> {
  requirePermission(context, "claims:submit");
  requirePermission(context, "claims:read");
  const { result, file } = await settleGathered(context, { ...input, told: "whole" });
  if (!result.ok) return result;
  if (file !== undefined) return done(file);
  return { ...(await readClaim(context, { claimId: result.value.claimId })), replayed: result.replayed };
}

/**
 * The same for whoever wants no more than to know that the sheet was received and what it gives: its file is not read, and its journal bears no line
 * of a reading. Why the rules decline a sheet is told all the same.
 */
export async function submitAndConfirm(context: FundContext, input: SubmitClaim): Promise<Result<SubmittedClaim>> {
  requirePermission(context, "claims:submit");
  requirePermission(context, "claims:read");
  const { result, claim, file } = await settleGathered(context, { ...input, told: "receipt-or-reason" });
  if (!result.ok) return result;
  if (claim !== undefined) return done(file === undefined ? { claim } : { claim, declined: file });
  const read = await readClaim(context, { claimId: result.value.claimId });
  if (!read.ok) return read;
  const { value } = read;
  return { ...done(value.decision.kind === "refused" ? { claim: value.claim, declined: value } : { claim: value.claim }), replayed: result.replayed };
}
