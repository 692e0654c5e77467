import { answering, holdsPermission, type Result, requirePermission, writeAudit } from "@openamo/platform";
import { filesOf, type KnownSituation, requireFileInReach, situationsById } from "../../affiliation/index.ts";
import type { FundContext } from "../../context.ts";
import { type Person, peopleById } from "../../people/index.ts";
import type { RecordedEvent } from "../event.ts";
import { eventsOf } from "../store.ts";

export interface PersonEvents {
  readonly country: string;
  /** The latest to happen first; those taken back stay, marked. */
  readonly events: readonly RecordedEvent[];
  /** Persons that their consequences concern. */
  readonly people: ReadonlyMap<string, Person>;
  /** Facts that their consequences ended, as they were before. */
  readonly ended: readonly KnownSituation[];
}

/** Events of a person's life that the fund recorded. Leaves an audit line; what tells of health stays with those who may read it. */
export async function listLifeEvents(context: FundContext, { personId }: { readonly personId: string }): Promise<Result<PersonEvents>> {
  requirePermission(context, "life-events:read");
  return answering(async () => {
    const executor = context.database.kysely;
    await requireFileInReach(context, executor, personId);
    const country = (await filesOf(executor, [personId])).get(personId)?.country ?? "";
    const events = withoutHealth(context, country, await eventsOf(executor, personId));
    const ids = new Set([personId, ...events.flatMap(({ consequences }) => consequences.map((one) => one.personId))]);
    await writeAudit(executor, context, [{ personId, action: "life-events:read", outcome: "read" }]);
    const ended = await situationsById(
      executor,
      [...ids],
      events.flatMap(({ consequences }) => consequences.flatMap((one) => (one.does === "end" ? [one.situationId] : []))),
    );
    return { country, events, people: await peopleById(executor, [...ids]), ended };
  });
}

function withoutHealth(context: FundContext, country: string, events: readonly RecordedEvent[]): readonly RecordedEvent[] {
  if (holdsPermission(context, "affiliation:read-health")) return events;
  const { affiliation, claims } = context.pack(country);
  const sensitiveEvents = new Set(affiliation.eventKinds.filter(({ sensitive }) => sensitive === true).map(({ kind }) => kind));
  const sensitiveFacts = new Set(claims.situationKinds.filter(({ sensitive }) => sensitive).map(({ kind }) => kind));
  return events
    .filter(({ kind }) => !sensitiveEvents.has(kind))
    .map((event) => ({ ...event, consequences: event.consequences.filter((one) => one.does !== "add" || !sensitiveFacts.has(one.fact.kind)) }));
}
