import { type Cents, cents, type Day, defineReason, fractionOf, type Trace, versionOn, ZERO_CENTS } from "@openamo/kernel";
import { DAYS_IN_WEEK } from "../calendar.ts";
import { ACCIDENT_DAYS, SICKNESS_DAYS, SICKNESS_DENOMINATOR, SICKNESS_FIRST_DAY, SICKNESS_NUMERATOR, SICKNESS_WEEKS } from "../parameters/cash/sickness.ts";
import { dahir1972 } from "../sources/texts.ts";
import { words } from "../words.ts";

const law = [dahir1972("indemnités de maladie")];

export const SICKNESS_CLOSED = defineReason({
  id: "ma.sickness.days-short",
  effect: "tells",
  law,
  args: { days: "count", needed: "count" },
  title: words("Condition de cotisation", "Contributions required", "شرط الاشتراك"),
  sentence: words(
    "{days} jours cotisés sur les {needed} requis : aucune indemnité n'est due.",
    "{days} days contributed of the {needed} required: no allowance is due.",
    "{days} يوما من الاشتراك من أصل {needed} المطلوبة: لا يستحق أي تعويض.",
  ),
});

export const SICKNESS_DAILY = defineReason({
  id: "ma.sickness.daily",
  effect: "sets",
  law,
  args: { daily: "cents", mean: "cents", denominator: "count" },
  title: words("Indemnité journalière", "Daily allowance", "التعويض اليومي"),
  sentence: words(
    "L'indemnité est une fraction (dénominateur {denominator}) du salaire journalier moyen de {mean} : {daily}.",
    "The allowance is a fraction (denominator {denominator}) of the mean daily pay of {mean}: {daily}.",
    "التعويض كسر (مقامه {denominator}) من متوسط الأجر اليومي {mean}: {daily}.",
  ),
});

export const SICKNESS_PAID_DAYS = defineReason({
  id: "ma.sickness.paid-days",
  effect: "sets",
  law,
  args: { paid: "count", first: "count", most: "count" },
  title: words("Jours indemnisés", "Days paid", "الأيام المعوضة"),
  sentence: words(
    "{paid} jours sont payés, à partir du {first}ᵉ jour d'arrêt et dans la limite de {most} jours.",
    "{paid} days are paid, from day {first} of the stoppage and up to {most} days.",
    "تؤدى {paid} أيام ابتداء من اليوم {first} من التوقف وفي حدود {most} يوما.",
  ),
});

export const sicknessReasons = [SICKNESS_CLOSED, SICKNESS_DAILY, SICKNESS_PAID_DAYS];

export interface SicknessFacts {
  readonly on: Day;
  /** An accident outside work needs no days of contributions. */
  readonly accident: boolean;
  readonly daysContributed: number;
  /** Mean contributory pay of a day in the six months before. */
  readonly meanDailyPay: Cents;
  readonly stoppageDays: number;
  /** Days already paid in the months that the limit looks at. */
  readonly daysPaidBefore: number;
}

export interface SicknessOutcome {
  readonly entitled: boolean;
  readonly daily: Cents;
  readonly daysPaid: number;
  readonly amount: Cents;
}

/** Dahir of 1972: two thirds of the mean daily pay, from the fourth day, 52 weeks in 24 months. One rounding, half up to the centime. */
export function sicknessAllowance(facts: SicknessFacts, trace: Trace): SicknessOutcome {
  const { on, accident, daysContributed, meanDailyPay, stoppageDays, daysPaidBefore } = facts;
  const needed = versionOn(accident ? ACCIDENT_DAYS : SICKNESS_DAYS, on);
  if (daysContributed < needed.value) {
    trace.add(SICKNESS_CLOSED, needed, daysContributed, needed.value);
    return { entitled: false, daily: ZERO_CENTS, daysPaid: 0, amount: ZERO_CENTS };
  }
  const numerator = versionOn(SICKNESS_NUMERATOR, on);
  const denominator = versionOn(SICKNESS_DENOMINATOR, on);
  const daily = fractionOf(meanDailyPay, numerator.value, denominator.value, "half-up-to-cent");
  trace.add(SICKNESS_DAILY, numerator, daily, meanDailyPay, denominator.value);
  const first = versionOn(SICKNESS_FIRST_DAY, on);
  const most = versionOn(SICKNESS_WEEKS, on).value * DAYS_IN_WEEK;
  const daysPaid = Math.max(0, Math.min(stoppageDays - first.value + 1, most - daysPaidBefore));
  trace.add(SICKNESS_PAID_DAYS, first, daysPaid, first.value, most);
  return { entitled: true, daily, daysPaid, amount: cents(daily * daysPaid) };
}
