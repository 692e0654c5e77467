import type { Day } from "@openamo/kernel";
import { linesOf } from "./families/index.ts";
import { isFamilySheet } from "./settle.ts";
import type { AnySheet } from "./sheets/index.ts";

/** Days of care that are over: both ends are known. */
interface CareDays {
  readonly from: Day;
  readonly to: Day;
}

function spanOf(days: readonly Day[]): CareDays {
  const sorted = [...days].sort((a, b) => a - b);
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) throw new RangeError("a care sheet has at least one line");
  return { from: first, to: last };
}

/** First and last day of care of a sheet. */
export const careDays = (sheet: AnySheet): CareDays =>
  spanOf(isFamilySheet(sheet) ? linesOf(sheet).flatMap(({ from, to }) => [from, to]) : sheet.lines.map(({ careDate }) => careDate));
