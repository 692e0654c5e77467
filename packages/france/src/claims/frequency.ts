import { type CounterKey, type CounterMove, cents, type Day, findVersion, RefusalSignal, refusal, yearOf } from "@openamo/kernel";
import { LONG_CONSULTATIONS_A_YEAR } from "../parameters/claims.ts";
import type { Counters } from "./counters.ts";
import { FREQUENCY_REACHED } from "./refusals-of-families.ts";

/** Acts that are borne a few times only in a calendar year, whoever gives them. */
const LIMITED: readonly string[] = ["GL1", "GL2", "GL3"];

const keyOf = (code: string, on: Day): CounterKey => ({ name: "acts-of-year", span: `${yearOf(on)}/${code}` });

/** The counters of the limited acts among those of a line. */
export const frequencyKeys = (codes: readonly string[], on: Day): CounterKey[] => codes.filter((code) => LIMITED.includes(code)).map((code) => keyOf(code, on));

/** Refuses an act that the file already repaid as often as a year allows; tells what this one adds. @throws RefusalSignal `act-frequency-reached`. */
export function takeFrequency(codes: readonly string[], on: Day, counters: Counters, field: string): CounterMove[] {
  const most = findVersion(LONG_CONSULTATIONS_A_YEAR, on)?.value;
  if (most === undefined) return [];
  return codes
    .filter((code) => LIMITED.includes(code))
    .map((code) => {
      const key = keyOf(code, on);
      if (counters.value(key).count >= most) {
        throw new RefusalSignal(refusal(FREQUENCY_REACHED, { act: code, most: String(most), year: String(yearOf(on)) }, field));
      }
      return { ...key, count: 1, cents: cents(0) };
    });
}
