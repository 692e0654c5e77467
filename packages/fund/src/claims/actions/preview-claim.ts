import { RefusalSignal } from "@openamo/kernel";
import { answering, type Result, requirePermission, writeAudit } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import type { Person } from "../../people/index.ts";
import type { Professional } from "../../providers/index.ts";
import type { ClaimDecision } from "../claim.ts";
import { decideSheets } from "../decide.ts";
import type { SheetRequest } from "../facts.ts";

/** A decision that is not kept, with the people it names. */
export interface ClaimPreview {
  readonly decision: ClaimDecision;
  readonly country: string;
  readonly person: Person;
  readonly professional: Professional;
}

/** The decision that a sheet would get now, by the same path as a submitted one; nothing is kept but the audit line of the reading. */
export async function previewClaim(context: FundContext, input: SheetRequest): Promise<Result<ClaimPreview>> {
  requirePermission(context, "claims:preview");
  return answering(async () => {
    const executor = context.database.kysely;
    const [answer] = await decideSheets(context, executor, [input], false);
    if (answer === undefined) throw new Error("a sheet without an answer");
    if (!answer.ok) throw new RefusalSignal(answer.refusal);
    const { opened, decision } = answer.decided;
    await writeAudit(executor, context, [{ personId: opened.person.id, action: "claims:preview", outcome: "read" }]);
    return { decision, country: opened.pack.id, person: opened.person, professional: opened.provider };
  });
}
