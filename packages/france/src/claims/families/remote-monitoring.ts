import { addMonths, type CounterKey, type CounterMove, cents, type Day, findVersion, isoDay, RefusalSignal, refusal } from "@openamo/kernel";
import { monitoringValues } from "../../parameters/flat-acts/remote-monitoring.ts";
import { MONITORING_MONTH_USED, MONITORING_RAISED_TOO_LONG } from "../../reimbursement/flat-acts/refusals.ts";
import { checkMonitoringPrescription, priceMonitoring, raisedMonths } from "../../reimbursement/flat-acts/remote-monitoring.ts";
import { MONITORED_CONDITIONS, MONITORING } from "../../reimbursement/flat-acts/words.ts";
import type { MonitoringSheet } from "../sheets/flat-acts.ts";
import { settleCare } from "./care.ts";
import { type ClaimLine, fieldOf, type LineContext, type SettledLine } from "./claim-line.ts";
import { checkBiller, flatHead } from "./flat-acts.ts";

type Line = MonitoringSheet["lines"][number];

const monthOf = (on: Day): string => isoDay(on).slice(0, "2026-01".length);
/** The month that many months before that of a day. */
const monthBefore = (on: Day, months: number): string => monthOf(addMonths(on, -months, "last-day"));

/** The counter of a month: by part, and by the place of the condition in the list, so that it does not name it. */
function keyOf({ part, condition }: Line, month: string, raised: boolean): CounterKey {
  const place = MONITORED_CONDITIONS.indexOf(condition);
  return { name: raised ? "monitoring-raised" : "monitoring-months", span: `${month}/${part}/${place}` };
}

/** How many months back the counters of a line may matter: a prescription lasts no longer, nor does a raised price. */
const reach = (on: Day): number => findVersion(monitoringValues().prescriptionMonths, on)?.value ?? 0;

function countersOf(line: Line): CounterKey[] {
  const months = Array.from({ length: reach(line.careDate) + 1 }, (_, back) => monthBefore(line.careDate, back));
  const raised = line.raised === "none" ? [] : months.map((month) => keyOf(line, month, true));
  return [...months.map((month) => keyOf(line, month, false)), ...raised];
}

/** CSS R162-98: one price of each part for a month and a condition. */
function takeMonth(line: Line, { on, counters, index }: LineContext): CounterMove {
  const key = keyOf(line, monthOf(on), false);
  if (counters.value(key).count > 0) throw new RefusalSignal(refusal(MONITORING_MONTH_USED, {}, fieldOf(index, "careDate")));
  return { ...key, count: 1, cents: cents(0) };
}

/** Order of 16 May 2023, article 2 II: a raised price runs some months in a row, no more. */
function takeRaised(line: Line, { on, counters, index }: LineContext): CounterMove[] {
  const limit = raisedMonths(line);
  const most = limit === undefined ? undefined : findVersion(limit, on)?.value;
  // A raised price that does not exist is refused with the price.
  if (line.raised === "none" || most === undefined) return [];
  const wholeRun = Array.from({ length: most }, (_, back) => monthBefore(on, back + 1));
  const running = wholeRun.every((month) => counters.value(keyOf(line, month, true)).count > 0);
  if (running) throw new RefusalSignal(refusal(MONITORING_RAISED_TOO_LONG, { most: String(most) }, fieldOf(index, "raised")));
  return [{ ...keyOf(line, monthOf(on), true), count: 1, cents: cents(0) }];
}

/** Whether a month was billed since the prescription (CSS R162-101): what has begun goes on. */
function begun(line: Line, prescribedOn: Day, { on, counters }: LineContext): boolean {
  const since = monthOf(prescribedOn);
  const months = Array.from({ length: reach(on) }, (_, back) => monthBefore(on, back + 1)).filter((month) => month >= since);
  return months.some((month) => counters.value(keyOf(line, month, false)).count > 0);
}

function settleMonth({ prescribedOn }: MonitoringSheet, line: Line, context: LineContext): SettledLine {
  const { part, fee, base } = line;
  checkBiller(MONITORING[part].by, context, "part");
  // A sheet without a prescription was refused before.
  if (prescribedOn !== undefined) checkMonitoringPrescription(prescribedOn, context.on, begun(line, prescribedOn, context));
  const moves = [takeMonth(line, context), ...takeRaised(line, context)];
  const settled = settleCare(context, { fee, base, franchise: null }, (facts, trace) => priceMonitoring(line, facts, trace));
  return { ...settled, moves };
}

/** A month of remote monitoring: the operator's price, or that of the device. */
export const monitoringLine = (sheet: MonitoringSheet, line: Line): ClaimLine => ({
  ...flatHead(line),
  acts: [`monitoring-${line.part}`],
  mark: () => line.condition,
  counters: () => countersOf(line),
  settle: (context) => settleMonth(sheet, line, context),
});
