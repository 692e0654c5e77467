import type { Day } from "@openamo/kernel";
import { answering, holdsPermission, type Result, requirePermission, writeAudit } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { requireFileInReach } from "../reach.ts";
import type { KnownSituation } from "../situation.ts";
import { filesOf, selectSituations } from "../store.ts";

export interface ReadSituations {
  readonly personId: string;
  /** Only what holds on this day. */
  readonly validOn?: Day;
  /** What the fund believed at the end of this day; what it believes now when absent. */
  readonly knownOn?: Day;
}

export interface PersonSituations {
  /** Whose law the words of the facts belong to. */
  readonly country: string;
  readonly situations: readonly KnownSituation[];
}

/** Two questions in one call: what held on this day, and what did we believe on that day. Leaves an audit line. */
export async function readSituations(context: FundContext, input: ReadSituations): Promise<Result<PersonSituations>> {
  requirePermission(context, "affiliation:read");
  return answering(async () => {
    const executor = context.database.kysely;
    await requireFileInReach(context, executor, input.personId);
    const known = input.knownOn === undefined ? undefined : { on: input.knownOn, timeZone: context.clock.timeZone };
    const found = await selectSituations(executor, [input.personId], { validOn: input.validOn, known });
    await writeAudit(executor, context, [{ personId: input.personId, action: "affiliation:read", outcome: "read" }]);
    const country = (await filesOf(executor, [input.personId])).get(input.personId)?.country ?? "";
    return { country, situations: withoutHealth(context, country, found.get(input.personId) ?? []) };
  });
}

/** Health facts stay with those who may read them. */
function withoutHealth(context: FundContext, country: string, situations: KnownSituation[]): KnownSituation[] {
  if (holdsPermission(context, "affiliation:read-health")) return situations;
  const kinds = context.pack(country).claims.situationKinds;
  return situations.filter(({ kind }) => kinds.find((candidate) => candidate.kind === kind)?.sensitive !== true);
}
