import { RefusalSignal } from "@openamo/kernel";
import { answering, type DatabaseTransaction, type Result, requirePermission, tryOut, writeAudit } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import type { Person } from "../../people/index.ts";
import type { Professional } from "../../providers/index.ts";
import type { ClaimDecision } from "../claim.ts";
import { type DecidedSheet, decideSheets } from "../decide.ts";
import type { SheetRequest } from "../facts.ts";
import { takeBackClaim } from "../take-back.ts";

export interface PreviewClaim extends SheetRequest {
  /** Id of the claim that this sheet would correct: it is thought of as taken back first. */
  readonly correcting?: string;
}

/** A decision that is not kept, with the people it names. */
export interface ClaimPreview {
  readonly decision: ClaimDecision;
  readonly country: string;
  readonly person: Person;
  readonly professional: Professional;
}

/** The decision that a sheet would get now, by the same path as a submitted one; nothing is kept but the audit line of the reading. */
export async function previewClaim(context: FundContext, input: PreviewClaim): Promise<Result<ClaimPreview>> {
  requirePermission(context, "claims:preview");
  return answering(async () => {
    const { opened, decision } = await tryOut(context.database, (tx) => decideOne(context, tx, input));
    await writeAudit(context.database.kysely, context, [{ personId: opened.person.id, action: "claims:preview", outcome: "read" }]);
    return { decision, country: opened.pack.id, person: opened.person, professional: opened.provider };
  });
}

/** Decides the sheet inside a transaction that will be undone, after the claim it corrects gave back its counters and its care. */
async function decideOne(context: FundContext, tx: DatabaseTransaction, { correcting, ...request }: PreviewClaim): Promise<DecidedSheet> {
  if (correcting !== undefined) await takeBackClaim(context, tx, correcting);
  const [answer] = await decideSheets(context, tx, [request], false);
  if (answer === undefined) throw new Error("a sheet without an answer");
  if (!answer.ok) throw new RefusalSignal(answer.refusal);
  return answer.decided;
}
