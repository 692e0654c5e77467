import type { Field, PublishedCase } from "./case.ts";
import { Fields, Unsupported } from "./fields.ts";
import type { Translation, Translator } from "./translation.ts";

type Answer = Readonly<Record<string, unknown>>;
const field = (name: string) => (answer: Answer) => answer[name] as Field;

const CONDITIONS: Readonly<Record<string, (answer: Answer) => Field>> = {
  days_contributed_in_6_months: field("daysIn6Months"),
  days_contributed_in_10_months: field("daysIn10Months"),
  first_day_paid: field("firstDayPaid"),
  weeks: field("weeks"),
  weeks_max: field("weeksMost"),
  within_months: field("withinMonths"),
  postnatal_weeks_min: field("weeksAfterBirth"),
  postnatal_weeks: field("weeksAfterBirth"),
  share: field("share"),
  ceiling_monthly: field("ceilingMonthly"),
  notice_days: field("noticeDays"),
  claim_months: field("claimMonths"),
  days: field("days"),
  birth_leave_days: field("days"),
  days_in_36_months: field("daysIn36Months"),
  days_in_12_months: field("daysIn12Months"),
  months_paid_max: field("monthsMost"),
  claim_delay_days: field("noticeDays"),
};

function conditions(published: PublishedCase, fields: Fields, benefit: string): Translation {
  fields.finish();
  return {
    asked: [{ question: "ma.cash-conditions", input: { date: published.date, benefit } }],
    read: (name, [answer]) => (answer === undefined ? undefined : CONDITIONS[name]?.(answer)),
  };
}

const RISKS: Readonly<Record<string, string>> = { sickness: "sickness", maternity: "maternity", birth_leave: "birth-leave" };

/** `daily_allowance_conditions`, `claim_delay`, `leave_duration`: the conditions of a cash benefit. */
export const translateCashConditions: Translator = (published) => {
  const fields = new Fields(published.input);
  fields.word("scheme", { ma_cnss: true });
  const risk = fields.word("risk", RISKS);
  const accident = fields.word("cause", { non_work_accident: true }) ?? false;
  if (risk === undefined) throw new Unsupported("no risk");
  return conditions(published, fields, accident ? "accident" : risk);
};

/** `loss_of_employment_conditions`. */
export const translateJobLossConditions: Translator = (published) => {
  const fields = new Fields(published.input);
  fields.word("scheme", { ma_cnss: true });
  return conditions(published, fields, "job-loss");
};

/** `loss_of_employment_allowance`: the indemnity of a month. */
export const translateJobLoss: Translator = (published) => {
  const fields = new Fields(published.input);
  fields.word("scheme", { ma_cnss: true });
  const referencePay = fields.text("reference_salary_monthly");
  fields.finish();
  const read = (name: string, [answer]: readonly Answer[]): Field | undefined => {
    if (name === "rate_percent") return String(answer?.ratePercent);
    if (name === "amount_monthly") return String(answer?.amountMonthly);
    return name === "capped_at" ? (answer?.cappedAtMinimumWage === true ? "legal_minimum_wage" : "none") : undefined;
  };
  return { asked: [{ question: "ma.job-loss-allowance", input: { date: published.date, referencePay } }], read };
};

const DECEASED: Readonly<Record<string, string>> = { employee: "employee", pensioner: "pensioner" };
const GRANT: Readonly<Record<string, string>> = {
  months_of_mean_monthly_pay: "months",
  days_of_mean_daily_pay: "days",
  claim_months: "claimMonths",
  amount_min: "least",
  amount_max: "most",
  death_grant: "amount",
};

/** `death_grant`: how the death allowance is counted, and its limits. */
export const translateDeathGrant: Translator = (published) => {
  const fields = new Fields(published.input);
  fields.word("scheme", { ma_cnss: true });
  const deceased = fields.word("deceased_status", DECEASED);
  fields.finish();
  return {
    asked: [{ question: "ma.death-grant", input: { date: published.date, deceased } }],
    read: (name, [answer]) => (GRANT[name] === undefined ? undefined : (answer?.[GRANT[name] ?? ""] as Field)),
  };
};
