import { type ClaimRules, type CounterKey, isoDay } from "@openamo/kernel";
import { actByCode } from "../nomenclature/acts.ts";
import { type CareSheet, careSheet } from "./care-sheet.ts";
import { dentalMonths } from "./counters.ts";
import { settle } from "./settle.ts";
import { situationKinds } from "./situations.ts";
import { waterfall } from "./waterfall.ts";

/** What the back office asks of Morocco when it settles a care sheet. */
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
  /** Law 54-23: a file stays with the manager of the day it was filed. */
  competenceDay: (sheet) => sheet.filedOn,
  fingerprints: (sheet) =>
    sheet.lines.map(({ careDate, act, coefficient, product }) => [isoDay(careDate), act, coefficient, product].filter((part) => part !== undefined).join(" ")),
  countersNeeded(sheet) {
    const keys = sheet.lines.flatMap((line) => (actByCode.get(line.act)?.item === "dental-prosthesis" ? dentalMonths(line.careDate) : []));
    return [...new Map(keys.map((key): [string, CounterKey] => [key.span, key])).values()];
  },
  settle,
  waterfall,
};
