import {
  type CounterKey,
  type CounterMove,
  cents,
  type Day,
  findVersion,
  isoDay,
  type Parameter,
  RefusalSignal,
  refusal,
  type Situation,
  type Trace,
  valueOn,
  yearOf,
} from "@openamo/kernel";
import { checkFullCover, type FullCoverClaimed } from "../reimbursement/full-cover/check.ts";
import type { FullCover } from "../reimbursement/full-cover/ground.ts";
import { GROUNDS } from "../reimbursement/full-cover/grounds.ts";
import { THIRD_PARTY_OWED } from "../reimbursement/full-cover/reasons.ts";
import { FULL_COVER_INCOMPATIBLE, FULL_COVER_NOT_AGREED, FULL_COVER_USED } from "../reimbursement/full-cover/refusals.ts";
import type { CareSheetLine, Nature } from "./care-sheet.ts";
import { type Counters, yearsAround } from "./counters.ts";
import { situationOn } from "./situations.ts";

/** What of a sheet and its file a ground of full cover is compared with. */
export interface FullCoverLine {
  readonly on: Day;
  readonly ageYears: number;
  readonly nature: Nature;
  readonly relatedToLongTermCondition: boolean;
  readonly thirdPartyPayment: boolean;
  readonly situations: readonly Situation[];
  readonly field: string;
}

/** The counter of a ground that may be used a few times only, those that are counted with it, and how often. */
interface Limit {
  readonly key: CounterKey;
  readonly together: readonly CounterKey[];
  readonly most: Parameter;
}

const keyOf = (span: string, mark: string): CounterKey => ({ name: "full-cover", span: `${span}/${mark}` });

/** The limit of the ground that a line claims, where it has one. The name of its counter tells nothing of the care. */
function limitOf({ ground, code, kind }: FullCoverClaimed, on: Day): Limit | undefined {
  const { times, codes } = GROUNDS[ground];
  // What only goes with an examination, its sampling and its lump sums, is not counted apart.
  if (times === null || (codes !== null && code === null)) return undefined;
  const { most, per, slot } = times;
  const mark = slot ?? code ?? kind;
  const year = yearOf(on);
  if (per === "year" || per === "life") {
    const key = keyOf(per === "year" ? String(year) : "life", mark);
    return { key, together: [key], most };
  }
  const years = yearsAround(year, per, on);
  return { key: keyOf(String(year), mark), together: years.map((counted) => keyOf(String(counted), mark)), most };
}

/** The counters that the ground of a line needs. */
export const fullCoverKeys = (claimed: FullCoverClaimed | undefined, on: Day): readonly CounterKey[] =>
  claimed === undefined ? [] : (limitOf(claimed, on)?.together ?? []);

/** CSS R160-17 I 2°, 6°, 9° and II: the decision of the fund, where the ground rests on one. */
function checkAgreement({ ground }: FullCoverClaimed, { on, situations, field }: FullCoverLine): void {
  const { agreedAs } = GROUNDS[ground];
  if (agreedAs === null || situationOn(situations, agreedAs, on) !== undefined) return;
  throw new RefusalSignal(refusal(FULL_COVER_NOT_AGREED, { date: isoDay(on) }, field));
}

/** CSS L162-1-21, L162-4-5 and L162-8-1: the person should not have paid; what was paid is repaid all the same. */
function tellThirdParty({ ground, kind }: FullCoverClaimed, { on, thirdPartyPayment }: FullCoverLine, trace: Trace): void {
  const { thirdParty } = GROUNDS[ground];
  if (thirdPartyPayment || kind === "medicine" || thirdParty === null || findVersion(thirdParty, on) === undefined) return;
  trace.tell(THIRD_PARTY_OWED);
}

/**
 * CSS R160-17: checks the ground that a line claims before any price, and tells what it takes of its counter.
 * @throws RefusalSignal for a ground that does not fit the line, the day, the age or the file, or was used up.
 */
export function takeFullCover(claimed: FullCoverClaimed, line: FullCoverLine, counters: Counters, trace: Trace): readonly CounterMove[] {
  const { on, nature, relatedToLongTermCondition, field } = line;
  if (nature !== "sickness" || relatedToLongTermCondition) throw new RefusalSignal(refusal(FULL_COVER_INCOMPATIBLE, {}, field));
  checkFullCover(claimed, line);
  checkAgreement(claimed, line);
  tellThirdParty(claimed, line, trace);
  const limit = limitOf(claimed, on);
  if (limit === undefined) return NOTHING_TAKEN;
  const most = valueOn(limit.most, on);
  const used = limit.together.reduce((count, key) => count + counters.value(key).count, 0);
  if (used + claimed.quantity > most) throw new RefusalSignal(refusal(FULL_COVER_USED, { most: String(most) }, field));
  return [{ ...limit.key, count: claimed.quantity, cents: cents(0) }];
}

/** What a line without a ground, or with one that is not counted, takes of the counters. */
export const NOTHING_TAKEN: readonly CounterMove[] = [];

/** A ground claimed for care that is given once; `code` is that of an act of the national list. */
export const once = (ground: FullCover, kind: FullCoverClaimed["kind"], code: string | null = null): FullCoverClaimed => ({
  ground,
  kind,
  code,
  quantity: 1,
});

/** The ground that a doctor's line claims. */
export const doctorFullCover = ({ fullCover, technicalAct }: CareSheetLine): FullCoverClaimed | undefined => {
  if (fullCover === undefined) return undefined;
  return technicalAct === undefined ? once(fullCover, "consultation") : once(fullCover, "act", technicalAct.code);
};
