import { type CounterKey, type CounterMove, cents, type Day, type Parameter, RefusalSignal, refusal, valueOn, yearOf } from "@openamo/kernel";
import { checkFullCover, type FullCoverClaimed } from "../reimbursement/full-cover/check.ts";
import { type FullCover, GROUNDS } from "../reimbursement/full-cover/grounds.ts";
import { FULL_COVER_INCOMPATIBLE, FULL_COVER_USED } from "../reimbursement/full-cover/refusals.ts";
import type { CareSheetLine, Nature } from "./care-sheet.ts";
import type { Counters } from "./counters.ts";

/** What of a sheet and its file a ground of full cover is compared with. */
export interface FullCoverLine {
  readonly on: Day;
  readonly ageYears: number;
  readonly nature: Nature;
  readonly relatedToLongTermCondition: boolean;
  readonly field: string;
}

/** The counter of a ground that may be used a few times only, and how often. */
interface Limit {
  readonly key: CounterKey;
  readonly most: Parameter;
}

/** The limit of the ground that a line claims, where it has one. The name of its counter tells nothing of the care. */
function limitsOf({ ground, code, kind }: FullCoverClaimed, on: Day): Limit[] {
  const { times, codes } = GROUNDS[ground];
  // What only goes with an examination, its sampling and its lump sums, is not counted apart.
  if (times === null || (codes !== null && code === null)) return [];
  const span = times.per === "year" ? String(yearOf(on)) : "life";
  return [{ key: { name: "full-cover", span: `${span}/${code ?? kind}` }, most: times.most }];
}

/** The counters that the ground of a line needs. */
export const fullCoverKeys = (claimed: FullCoverClaimed | undefined, on: Day): CounterKey[] =>
  claimed === undefined ? [] : limitsOf(claimed, on).map(({ key }) => key);

/**
 * CSS R160-17 I: checks the ground that a line claims before any price, and tells what it takes of its counter.
 * @throws RefusalSignal for a ground that does not fit the line, the day, the age, or was used up.
 */
export function takeFullCover(claimed: FullCoverClaimed | undefined, line: FullCoverLine, counters: Counters): CounterMove[] {
  if (claimed === undefined) return [];
  const { on, nature, relatedToLongTermCondition, field } = line;
  if (nature !== "sickness" || relatedToLongTermCondition) throw new RefusalSignal(refusal(FULL_COVER_INCOMPATIBLE, {}, field));
  checkFullCover(claimed, line);
  return limitsOf(claimed, on).map(({ key, most: limit }) => {
    const most = valueOn(limit, on);
    if (counters.value(key).count + claimed.quantity > most) throw new RefusalSignal(refusal(FULL_COVER_USED, { most: String(most) }, field));
    return { ...key, count: claimed.quantity, cents: cents(0) };
  });
}

/** A ground claimed for care that is given once and has no code of an examination. */
export const once = (ground: FullCover, kind: FullCoverClaimed["kind"]): FullCoverClaimed => ({ ground, kind, code: null, quantity: 1 });

/** The ground that a doctor's line claims. */
export const doctorFullCover = ({ fullCover, technicalAct }: CareSheetLine): FullCoverClaimed | undefined =>
  fullCover === undefined ? undefined : once(fullCover, technicalAct === undefined ? "consultation" : "act");
