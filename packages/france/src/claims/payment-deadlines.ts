import {
  addDays,
  addMonths,
  civilDate,
  contains,
  type Day,
  type DeadlineQuestion,
  dayOf,
  type LawReference,
  type PaymentDeadlineRules,
  shareOf,
  valueOn,
} from "@openamo/kernel";
import { workingDayAfter, workingDaysBetween } from "../calendar/holidays.ts";
import {
  FLAT_PENALTY,
  FLAT_PENALTY_LAST_DAY,
  LATE_PENALTY_SHARE,
  PAYMENT_WORKING_DAYS,
  PENALTY_TERM_MONTHS,
  PUBLISHED_TERM_MONTHS,
} from "../parameters/payment-delays.ts";
import { LENGTHENED_WORKING_DAYS } from "../parameters/payment-delays-lengthened.ts";
import { css } from "../sources/texts.ts";
import { longerDelay } from "./longer-delay.ts";
import type { AnySheet } from "./sheets/index.ts";

/** Bas-Rhin, Haut-Rhin and Moselle have two holidays of their own; the ids of organisms begin with the department. */
export const LOCAL_HOLIDAYS = /^[a-z]+-(57|67|68)/;

/** CSS L161-36-3, L161-35: the delay is that of professionals who applied third-party payment and sent the sheet electronically. */
const bound = ({ sheet, electronic }: DeadlineQuestion<AnySheet>): boolean => sheet.thirdPartyPayment && electronic;

const LENGTHENED = css("D161-13-6");

/**
 * CSS D161-13-3: seven working days. CSS D161-13-6: thirty for all that a professional sends on the days of a lengthening, and from the next day on seven
 * again.
 */
function delayOf({ receivedOn, lengthenings }: DeadlineQuestion<AnySheet>): { readonly workingDays: number; readonly law: LawReference } {
  if (lengthenings.some((days) => contains(days, receivedOn))) return { workingDays: valueOn(LENGTHENED_WORKING_DAYS, receivedOn), law: LENGTHENED };
  return { workingDays: valueOn(PAYMENT_WORKING_DAYS, receivedOn), law: css("D161-13-3") };
}

/** The part of the year, of so many months, in which a day stands, and the first day of the part that follows. */
function termOfYear(on: Day, months: number): { readonly from: Day; readonly next: Day } {
  const { year, month } = civilDate(on);
  const from = dayOf(year, month - ((month - 1) % months), 1);
  return { from, next: addMonths(from, months, "next-month") };
}

/** Delays of payment and what they cost. Days are counted from the day after receipt. */
export const paymentDeadlines: PaymentDeadlineRules<AnySheet> = {
  /** CSS L161-36-3: the professional is paid within the delay of the decree. */
  deadlineOf(asked) {
    if (!bound(asked)) return null;
    const { workingDays, law } = delayOf(asked);
    const due = workingDayAfter(asked.receivedOn, workingDays, LOCAL_HOLIDAYS.test(asked.organism));
    return { due, workingDays, law: [css("L161-36-3"), law] };
  },
  /**
   * CSS D161-13-4: a flat amount for an invoice paid on the eighth or ninth working day, then a tenth of the part borne by the insurance. Within a
   * lengthened delay nothing is late; what passes it is past the ninth day.
   */
  penaltyOf(asked) {
    const { receivedOn, paidOn, share, organism } = asked;
    if (!bound(asked)) return null;
    const workingDay = workingDaysBetween(receivedOn, paidOn, LOCAL_HOLIDAYS.test(organism));
    const { workingDays, law } = delayOf(asked);
    if (workingDay <= workingDays) return null;
    const flat = workingDay <= valueOn(FLAT_PENALTY_LAST_DAY, receivedOn);
    const cents = flat ? valueOn(FLAT_PENALTY, receivedOn) : shareOf(share, valueOn(LATE_PENALTY_SHARE, receivedOn), "half-up-to-cent");
    return { workingDay, cents, law: law === LENGTHENED ? [css("D161-13-4"), law] : [css("D161-13-4")] };
  },
  /** CSS L161-36-3: the part that the health insurance takes in charge; what it manages for another (C2S) is none of it. */
  counts: (payer) => payer !== "c2s",
  /** CSS D161-13-4: penalties of a half-year are paid in the one that follows. */
  penaltyTerm(paidOn) {
    const months = valueOn(PENALTY_TERM_MONTHS, paidOn);
    const { from, next } = termOfYear(paidOn, months);
    const after = addMonths(next, months, "next-month");
    return { from, to: addDays(next, -1), payBy: addDays(after, -1), law: [css("L161-36-3"), css("D161-13-4")] };
  },
  workingDayOf: ({ receivedOn, paidOn, organism }) => workingDaysBetween(receivedOn, paidOn, LOCAL_HOLIDAYS.test(organism)),
  /** CSS D161-13-5: the delays of payment of each organism, for each profession, are published each quarter. */
  publishedTerm(paidOn) {
    const { from, next } = termOfYear(paidOn, valueOn(PUBLISHED_TERM_MONTHS, paidOn));
    return { from, to: addDays(next, -1), law: [css("L161-36-3"), css("D161-13-5")] };
  },
  lengthening: longerDelay,
};
