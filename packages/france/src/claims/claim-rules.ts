import { type ClaimRules, isoDay } from "@openamo/kernel";
import { type CareSheet, careSheet } from "./care-sheet.ts";
import { dailyKey, yearlyKey } from "./counters.ts";
import { settle } from "./settle.ts";
import { situationKinds } from "./situations.ts";
import { waterfall } from "./waterfall.ts";

/** What the back office asks of France when it settles a doctor's care sheet. */
export const claims: ClaimRules<CareSheet> = {
  sheet: careSheet,
  situationKinds,
  careDays(sheet) {
    const days = sheet.lines.map((line) => line.careDate).sort((a, b) => a - b);
    const first = days[0];
    const last = days.at(-1);
    if (first === undefined || last === undefined) throw new RangeError("a care sheet has at least one line");
    return { from: first, to: last };
  },
  fingerprints: (sheet) => sheet.lines.map((line) => `${isoDay(line.careDate)} ${[...line.acts].sort().join("+")}`),
  countersNeeded(sheet, professional, settledOn) {
    const days = [...new Set(sheet.lines.map((line) => line.careDate))];
    return [yearlyKey(settledOn), ...days.map((day) => dailyKey(day, professional.id))];
  },
  settle,
  waterfall,
};
