import { parseDay, RefusalSignal, refusal } from "@openamo/kernel";
import { done, type Result, requirePermission, runCommand } from "@openamo/platform";
import { lockFiles, type NewSituation, recordFact, requireOwnFile, SITUATION_PERIOD_INVALID } from "../../affiliation/index.ts";
import type { FundContext } from "../../context.ts";
import { checkFact, peopleById } from "../../people/index.ts";
import { notFoundHere } from "../../scope.ts";

export interface RecordSituation {
  /** Idempotency key. */
  readonly key: string;
  readonly personId: string;
  readonly kind: string;
  /** First and last day, `YYYY-MM-DD`; null when the end is not known. */
  readonly from: string;
  readonly to: string | null;
  readonly details: Readonly<Record<string, string>>;
  /** Whether the fact takes the place of what was believed of the same kind on the same days. */
  readonly replaces: boolean;
}

/** Adds a fact to a person's file. Nothing is rewritten: what was believed before can still be read as it was believed. */
export async function recordSituation(context: FundContext, input: RecordSituation): Promise<Result<{ situationId: string }>> {
  requirePermission(context, "affiliation:record");
  const { key, ...body } = input;
  return runCommand(context, { key, action: "affiliation:record", body, personId: input.personId }, async (tx) => {
    await requireOwnFile(context, tx, input.personId);
    const file = (await lockFiles(tx, [input.personId])).get(input.personId);
    if (file === undefined) throw notFoundHere();
    const from = parseDay(input.from);
    const to = input.to === null ? null : parseDay(input.to);
    if (from === undefined || to === undefined) throw new RefusalSignal(refusal(SITUATION_PERIOD_INVALID, {}, from === undefined ? "from" : "to"));
    const { personId, kind, details } = input;
    const person = (await peopleById(tx, [personId])).get(personId);
    if (person === undefined) throw notFoundHere();
    const fact: NewSituation = { personId, kind, from, to, details };
    await checkFact(context, tx, person, fact);
    return done({ situationId: await recordFact(context, tx, file.country, fact, { replaces: input.replaces }) });
  });
}
