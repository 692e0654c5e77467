import { RefusalSignal } from "@openamo/kernel";
import { answering, type Result, requirePermission, writeAudit } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import type { ClaimDecision } from "../claim.ts";
import { decideSheets } from "../decide.ts";
import type { SheetRequest } from "../facts.ts";

/** The decision that a sheet would get now, by the same path as a submitted one; nothing is kept but the audit line of the reading. */
export async function previewClaim(context: FundContext, input: SheetRequest): Promise<Result<{ decision: ClaimDecision; country: string }>> {
  requirePermission(context, "claims:preview");
  return answering(async () => {
    const executor = context.database.kysely;
    const [answer] = await decideSheets(context, executor, [input], false);
    if (answer === undefined) throw new Error("a sheet without an answer");
    if (!answer.ok) throw new RefusalSignal(answer.refusal);
    const { opened, decision } = answer.decided;
    await writeAudit(executor, context, [{ personId: opened.person.id, action: "claims:preview", outcome: "read" }]);
    return { decision, country: opened.pack.id };
  });
}
