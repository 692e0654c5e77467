import { addDays, civilDate, contains, type Day, dayOf, RefusalSignal, type Text } from "@openamo/kernel";
import { answering, type Clock, type Executor, type Result, requirePermission, tryOut, writeAudit } from "@openamo/platform";
import { filesOf, type KnownSituation } from "../../affiliation/index.ts";
import type { FundContext } from "../../context.ts";
import { decideSheets } from "../decide.ts";
import type { OpenedSheet, SheetRequest } from "../facts.ts";
import type { ClaimPreview } from "./preview-claim.ts";

/** Days during which an estimate may be relied on at most: counters and tariffs move. */
const ESTIMATE_DAYS = 30;

/** A decision on care that is not given yet. */
export interface Estimate extends ClaimPreview {
  readonly madeOn: Day;
  /** Last day on which it may be relied on. */
  readonly validUntil: Day;
  /** Day on which the care is supposed to be repaid: that of the care, or today for care already given. */
  readonly repaidOn: Day;
  /** What the rules of the country rest on beside rights, counters and tariffs. */
  readonly restsOn: readonly Text[];
}

/** The clock of a day to come: an estimate is decided as if the care had been given. */
const onDay = (clock: Clock, today: Day): Clock => ({ now: () => clock.now(), today: () => today, timeZone: clock.timeZone });

/** The last day of care of a sheet that its pack can read; undefined otherwise: the refusal then comes from opening the sheet. */
async function lastDayOfCare(context: FundContext, executor: Executor, { personId, sheet }: SheetRequest): Promise<Day | undefined> {
  const file = (await filesOf(executor, [personId])).get(personId);
  if (file === undefined) return undefined;
  const { claims } = context.pack(file.country);
  const read = claims.sheet.safeParse(sheet);
  if (!read.success) return undefined;
  const { from, to } = claims.careDays(read.data);
  return to ?? from;
}

/** The first day on which something known today ends that held on the days of care: a fact of the person, or the calendar year of the counters. */
function reliableUntil(madeOn: Day, repaidOn: Day, { situations, care }: OpenedSheet): Day {
  const ends = situations.flatMap((fact: KnownSituation) => (fact.to !== null && fact.to >= madeOn && contains(fact, care.from) ? [fact.to] : []));
  const yearEnds = dayOf(civilDate(repaidOn).year, 12, 31);
  return Math.min(addDays(madeOn, ESTIMATE_DAYS), yearEnds, ...ends) as Day;
}

/**
 * What care would give that is not given yet, by the same rules as a claim: for the person, for their organism, for the professional.
 * It takes no counter, pays nothing and promises nothing; only the audit line of the reading is kept.
 */
export async function estimateClaim(context: FundContext, request: SheetRequest): Promise<Result<Estimate>> {
  requirePermission(context, "claims:estimate");
  return answering(async () => {
    const madeOn = context.clock.today();
    const estimate = await tryOut(context.database, async (tx): Promise<Estimate> => {
      const last = await lastDayOfCare(context, tx, request);
      const repaidOn = last === undefined || last < madeOn ? madeOn : last;
      const [answer] = await decideSheets({ ...context, clock: onDay(context.clock, repaidOn) }, tx, [request], false);
      if (answer === undefined) throw new Error("a sheet without an answer");
      if (!answer.ok) throw new RefusalSignal(answer.refusal);
      const { opened, decision } = answer.decided;
      return {
        decision,
        country: opened.pack.id,
        person: opened.person,
        professional: opened.provider,
        madeOn,
        repaidOn,
        validUntil: reliableUntil(madeOn, repaidOn, opened),
        restsOn: opened.pack.claims.restsOn?.(decision.facts) ?? [],
      };
    });
    await writeAudit(context.database.kysely, context, [{ personId: estimate.person.id, action: "claims:estimate", outcome: "read" }]);
    return estimate;
  });
}
