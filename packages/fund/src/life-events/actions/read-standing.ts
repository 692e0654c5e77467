import { type CountryPack, type Day, RefusalSignal, type Standing, type Trace } from "@openamo/kernel";
import { answering, holdsPermission, type Result, requirePermission, writeAudit } from "@openamo/platform";
import { filesOf, requireFileInReach } from "../../affiliation/index.ts";
import type { FundContext } from "../../context.ts";
import { notFoundHere } from "../../scope.ts";
import { readHousehold } from "../household.ts";
import { factMissing } from "../propose.ts";
import { STANDING_UNDECIDED } from "../refusals.ts";

export interface ReadStanding {
  readonly personId: string;
  readonly on: Day;
  /** What the fund believed at the end of this day; what it believes now when absent. */
  readonly knownOn?: Day | undefined;
}

/** Where a person stands, with the steps that led there. */
export interface PersonStanding {
  readonly pack: CountryPack;
  readonly standing: Standing;
  readonly trace: Trace;
}

/** Rights at day D as known on day K: open or not, on which ground, which scheme, and which organism for what. Leaves an audit line. */
export async function readStanding(context: FundContext, { personId, on, knownOn }: ReadStanding): Promise<Result<PersonStanding>> {
  requirePermission(context, "life-events:standing");
  return answering(async () => {
    const executor = context.database.kysely;
    await requireFileInReach(context, executor, personId);
    const country = (await filesOf(executor, [personId])).get(personId)?.country;
    if (country === undefined) throw notFoundHere();
    const pack = context.pack(country);
    const known = knownOn === undefined ? undefined : { on: knownOn, timeZone: context.clock.timeZone };
    const decision = pack.affiliation.standing(await readHousehold(executor, { personId, known }), on);
    await writeAudit(executor, context, [{ personId, action: "life-events:standing", outcome: "read" }]);
    if (decision.kind === "refused") throw new RefusalSignal(decision.refusal);
    if (decision.kind === "undecided") throw factMissing(STANDING_UNDECIDED, decision.missing);
    return { pack, standing: withoutHealth(context, pack, decision.outcome), trace: decision.trace };
  });
}

/** Exemptions that tell of health stay with those who may read them. */
function withoutHealth(context: FundContext, { claims }: CountryPack, standing: Standing): Standing {
  if (holdsPermission(context, "affiliation:read-health")) return standing;
  const sensitive = new Set(claims.situationKinds.filter((kind) => kind.sensitive).map(({ kind }) => kind));
  return { ...standing, exemptions: standing.exemptions.filter((kind) => !sensitive.has(kind)) };
}
