import { addDays, addMonths, civilDate, contains, type DeadlineQuestion, dayOf, type PaymentDeadlineRules, refusal, shareOf, valueOn } from "@openamo/kernel";
import * as law from "./law.ts";
import type { Sheet } from "./sheet.ts";

/** ZHA 43: an organism may take longer to pay whom it distrusts. */
const delayOf = ({ receivedOn, lengthenings }: DeadlineQuestion<Sheet>) =>
  lengthenings.some((days) => contains(days, receivedOn)) ? law.LONG_PAY_DAYS : law.PAY_DAYS;

/** ZHA 40 and 41: who is paid directly, and sent the sheet as data, has the money within some days; a late payment costs a part of it, month by month. */
export const paymentDeadlines: PaymentDeadlineRules<Sheet> = {
  deadlineOf(asked) {
    const { sheet, electronic, receivedOn } = asked;
    if (!sheet.direct || !electronic) return null;
    const days = delayOf(asked);
    const workingDays = valueOn(days, receivedOn);
    return { due: addDays(receivedOn, workingDays), workingDays, law: days.law };
  },
  penaltyOf(asked) {
    const { receivedOn, paidOn, share } = asked;
    const workingDay = paidOn - receivedOn;
    if (workingDay <= valueOn(delayOf(asked), receivedOn)) return null;
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
  lengthening: {
    grounds: [{ id: "distrust", label: { fr: "Méfiance", en: "Distrust" }, dayLabel: { fr: "Depuis le", en: "Since" } }],
    check({ from, to, notifiedOn }) {
      const last = addMonths(from, valueOn(law.DISTRUST_MONTHS, notifiedOn), "last-day");
      return to !== null && to <= last ? null : refusal(law.DISTRUST_TOO_LONG, {}, "to");
    },
    stageOf: () => ({ label: { fr: "Méfiance", en: "Distrust" }, law: law.LONG_PAY_DAYS.law }),
  },
};
