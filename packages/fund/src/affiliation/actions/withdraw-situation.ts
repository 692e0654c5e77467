import { AFFILIATION } from "@openamo/kernel";
import { done, isId, type Result, requirePermission, runCommand } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { notFoundHere } from "../../scope.ts";
import { requireOwnFile } from "../reach.ts";
import { ceaseToKnow, lockFiles, selectSituations } from "../store.ts";

export interface WithdrawSituation {
  readonly key: string;
  readonly personId: string;
  readonly situationId: string;
}

/** Ends the belief in a fact that was wrong from the start. An affiliation is not withdrawn but replaced: a file always has an organism. */
export async function withdrawSituation(context: FundContext, input: WithdrawSituation): Promise<Result<{ situationId: string }>> {
  requirePermission(context, "affiliation:record");
  const { key, ...body } = input;
  return runCommand(context, { key, action: "affiliation:record", body: { ...body, withdraw: true }, personId: input.personId }, async (tx) => {
    await requireOwnFile(context, tx, input.personId);
    await lockFiles(tx, [input.personId]);
    const known = (await selectSituations(tx, [input.personId])).get(input.personId) ?? [];
    const fact = known.find(({ id }) => id === input.situationId);
    if (!isId(input.situationId) || fact === undefined || fact.kind === AFFILIATION) throw notFoundHere();
    await ceaseToKnow(tx, input.personId, [fact.id], context.clock.now());
    return done({ situationId: fact.id });
  });
}
