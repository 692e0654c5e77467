import { type CountryPack, contains, type Day, DEPENDANT, type FilePerson, type Household, RefusalSignal, type Standing, type Trace } from "@openamo/kernel";
import { answering, type Executor, holdsPermission, type Result, requirePermission, writeAudit } from "@openamo/platform";
import { filesOf, isInReach, requireFileInReach } from "../../affiliation/index.ts";
import type { FundContext } from "../../context.ts";
import { type Person, peopleById } from "../../people/index.ts";
import { notFoundHere, scopeOf } from "../../scope.ts";
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
  /** Through whom the person is covered on the day, and who is covered through them. */
  readonly holders: readonly string[];
  readonly dependants: readonly string[];
  /** Those of them whom the actor may know. */
  readonly people: ReadonlyMap<string, Person>;
}

/** Rights at day D as known on day K: open or not, on which ground, which scheme, and which organism for what. Leaves an audit line for each person shown. */
export async function readStanding(context: FundContext, { personId, on, knownOn }: ReadStanding): Promise<Result<PersonStanding>> {
  requirePermission(context, "life-events:standing");
  return answering(async () => {
    const executor = context.database.kysely;
    await requireFileInReach(context, executor, personId);
    const country = (await filesOf(executor, [personId])).get(personId)?.country;
    if (country === undefined) throw notFoundHere();
    const pack = context.pack(country);
    const known = knownOn === undefined ? undefined : { on: knownOn, timeZone: context.clock.timeZone };
    const household = await readHousehold(executor, { personId, known });
    const decision = pack.affiliation.standing(household, on);
    const links = linksOn(household, on);
    const shown = decision.kind === "decided" ? await inReach(context, executor, [...links.holders, ...links.dependants]) : [];
    await writeAudit(
      executor,
      context,
      [personId, ...shown].map((id) => ({ personId: id, action: "life-events:standing", outcome: "read" as const })),
    );
    if (decision.kind === "refused") throw new RefusalSignal(decision.refusal);
    if (decision.kind === "undecided") throw factMissing(STANDING_UNDECIDED, decision.missing);
    const people = await peopleById(executor, shown);
    return { pack, standing: withoutHealth(context, pack, decision.outcome), trace: decision.trace, ...links, people };
  });
}

/** Through whom, and who through them, on a day. */
function linksOn({ subject, dependants }: Household, on: Day): { holders: string[]; dependants: string[] } {
  const links = (person: FilePerson) => person.situations.filter((fact) => fact.kind === DEPENDANT && contains(fact, on));
  const through = dependants.filter((person) => links(person).some(({ details }) => details.holder === subject.id));
  return { holders: links(subject).flatMap(({ details }) => details.holder ?? []), dependants: through.map(({ id }) => id) };
}

/** An agent knows those whose file their organism holds; a person knows their own family. */
async function inReach(context: FundContext, executor: Executor, ids: readonly string[]): Promise<string[]> {
  const shown: string[] = [];
  for (const id of ids) if (scopeOf(context.actor).kind === "person" || (await isInReach(context, executor, id))) shown.push(id);
  return shown;
}

/** Exemptions that tell of health stay with those who may read them. */
function withoutHealth(context: FundContext, { claims }: CountryPack, standing: Standing): Standing {
  if (holdsPermission(context, "affiliation:read-health")) return standing;
  const sensitive = new Set(claims.situationKinds.filter((kind) => kind.sensitive).map(({ kind }) => kind));
  return { ...standing, exemptions: standing.exemptions.filter((kind) => !sensitive.has(kind)) };
}
