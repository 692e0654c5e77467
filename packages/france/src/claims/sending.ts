import { type SendingRule, valueOn } from "@openamo/kernel";
import { workingDayAfter } from "../calendar/holidays.ts";
import { SENDING_WORKING_DAYS_PAID, SENDING_WORKING_DAYS_THIRD_PARTY } from "../parameters/payment-delays.ts";
import { css } from "../sources/texts.ts";
import { careDays } from "./care-days.ts";
import { LOCAL_HOLIDAYS } from "./payment-deadlines.ts";
import type { AnySheet } from "./sheets/index.ts";

/**
 * CSS R161-47 I 1°: an electronic sheet is sent within three working days where the person paid, eight in third-party payment. The first day is the one
 * on which the sheet was filled in (R161-42 10°): that of the payment or of the last act. Sheets do not tell the day of payment: the last act counts.
 * CSS R161-47 I 2°: a sheet on paper is posted by the person, or within a delay whose end the day of receipt does not tell. R161-42 11° counts the
 * invoices of stays otherwise. Neither is answered.
 * CSS L161-33: the fund may claim back from a professional who sent late; the sheet is reimbursed all the same.
 */
export const sending: SendingRule<AnySheet> = ({ sheet, receivedOn, organism, electronic }) => {
  if (!electronic || sheet.family === "hospital") return null;
  const { to: lastAct } = careDays(sheet);
  const workingDays = valueOn(sheet.thirdPartyPayment ? SENDING_WORKING_DAYS_THIRD_PARTY : SENDING_WORKING_DAYS_PAID, lastAct);
  const due = workingDayAfter(lastAct, workingDays, LOCAL_HOLIDAYS.test(organism));
  return { due, workingDays, late: receivedOn > due, law: [css("R161-47", "I 1°"), css("R161-42", "10°"), css("L161-33")] };
};
