import { addDays, addMonths, civilDate, dayOf, type PaymentDeadlineRules, shareOf, valueOn } from "@openamo/kernel";
import * as law from "./law.ts";
import type { Sheet } from "./sheet.ts";

/** ZHA 40 and 41: who is paid directly, and sent the sheet as data, has the money within some days; a late payment costs a part of it, month by month. */
export const paymentDeadlines: PaymentDeadlineRules<Sheet> = {
  deadlineOf({ sheet, electronic, receivedOn }) {
    if (!sheet.direct || !electronic) return null;
    const workingDays = valueOn(law.PAY_DAYS, receivedOn);
    return { due: addDays(receivedOn, workingDays), workingDays, law: law.PAY_DAYS.law };
  },
  penaltyOf({ receivedOn, paidOn, share }) {
    const workingDay = paidOn - receivedOn;
    if (workingDay <= valueOn(law.PAY_DAYS, receivedOn)) return null;
    return { workingDay, cents: shareOf(share, valueOn(law.LATE_SHARE, receivedOn), "half-up-to-cent"), law: law.LATE_SHARE.law };
  },
  counts: (payer) => payer === "base-scheme",
  penaltyTerm(paidOn) {
    const { year, month } = civilDate(paidOn);
    const from = dayOf(year, month, 1);
    const next = addMonths(from, 1, "next-month");
    return { from, to: addDays(next, -1), payBy: addDays(addMonths(next, 1, "next-month"), -1), law: law.LATE_SHARE.law };
  },
  workingDayOf: ({ receivedOn, paidOn }) => paidOn - receivedOn,
  publishedTerm(paidOn) {
    const { year, month } = civilDate(paidOn);
    const from = dayOf(year, month, 1);
    return { from, to: addDays(addMonths(from, 1, "next-month"), -1), law: law.PAY_DAYS.law };
  },
};
