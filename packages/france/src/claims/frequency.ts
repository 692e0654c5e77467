import {
  type CounterKey,
  type CounterMove,
  cents,
  type Day,
  findVersion,
  type Parameter,
  type RefusalDefinition,
  RefusalSignal,
  refusal,
  yearOf,
} from "@openamo/kernel";
import { actByCode } from "../nomenclature/acts.ts";
import { LONG_CONSULTATIONS_A_YEAR } from "../parameters/claims.ts";
import { TELE_EXPERTISES_A_YEAR } from "../parameters/tele-expertise.ts";
import { TELE_EXPERTISE_OF_YEAR } from "../reimbursement/tele-expertise.ts";
import type { Counters } from "./counters.ts";
import { FREQUENCY_REACHED } from "./refusals-of-families.ts";

/** Acts that are borne a few times only in a calendar year, whoever gives them. */
const LIMITED: readonly string[] = ["GL1", "GL2", "GL3"];

interface Limit {
  readonly key: CounterKey;
  readonly most: Parameter<number>;
  readonly reached: RefusalDefinition;
}

/** How often an act is borne in the year of a day: whoever gives it, or by one doctor. Undefined for an act without limit. */
function limitOf(code: string, on: Day, professionalId: string): Limit | undefined {
  const span = `${yearOf(on)}/${code}`;
  if (LIMITED.includes(code)) return { key: { name: "acts-of-year", span }, most: LONG_CONSULTATIONS_A_YEAR, reached: FREQUENCY_REACHED };
  if (actByCode.get(code)?.betweenProfessionals !== true) return undefined;
  return { key: { name: "acts-of-year", span: `${span}/${professionalId}` }, most: TELE_EXPERTISES_A_YEAR, reached: TELE_EXPERTISE_OF_YEAR };
}

/** The counters of the limited acts among those of a line. */
export const frequencyKeys = (codes: readonly string[], on: Day, professionalId: string): CounterKey[] =>
  codes.flatMap((code) => limitOf(code, on, professionalId)?.key ?? []);

/** Refuses an act that the file already repaid as often as a year allows; tells what this one adds. @throws RefusalSignal of the act. */
export function takeFrequency(codes: readonly string[], on: Day, professionalId: string, counters: Counters, field: string): CounterMove[] {
  return codes.flatMap((code) => {
    const limit = limitOf(code, on, professionalId);
    const most = limit === undefined ? undefined : findVersion(limit.most, on)?.value;
    if (limit === undefined || most === undefined) return [];
    if (counters.value(limit.key).count >= most) {
      throw new RefusalSignal(refusal(limit.reached, { act: code, most: String(most), year: String(yearOf(on)) }, field));
    }
    return [{ ...limit.key, count: 1, cents: cents(0) }];
  });
}
