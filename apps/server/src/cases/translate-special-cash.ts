import type { Field, PublishedCase } from "./case.ts";
import { Fields } from "./fields.ts";
import type { Translator } from "./translation.ts";

const CASH: readonly string[] = ["contribution", "contribution_rate", "waiting_days", "daily_allowance", "invalidity_rate"];
const FARMERS = "agricultural_self_employed";
const ENERGY = "ieg";

/** Whether the case is about money in cash that only the local scheme, farmers, or electricity and gas staff know. */
export const isSpecialCash = ({ input }: PublishedCase): boolean =>
  CASH.includes(input.ask) && (input.local_scheme_alsace_moselle === true || input.scheme === FARMERS || input.scheme === ENERGY);

type Answers = readonly Readonly<Record<string, unknown>>[];

/** Reads fields by their name in the answer; undefined for a field that the answer lacks. */
function reading(names: Readonly<Record<string, string>>): (field: string, answers: Answers) => Field | undefined {
  return (field, [answer]) => {
    const name = names[field];
    const value = name === undefined ? undefined : answer?.[name];
    return typeof value === "number" ? value : typeof value === "string" ? value : undefined;
  };
}

/** What is taken from pay for the local scheme. A case that asks for the rate alone gives no pay. */
export const translateLocalContribution: Translator = ({ input, date }) => {
  const fields = new Fields(input);
  fields.flag("local_scheme_alsace_moselle");
  fields.word("contribution", { sickness_employee: true, alsace_moselle_local: true });
  const grossPay = fields.text("gross_monthly_salary") ?? "0.00";
  fields.finish();
  return { asked: [{ question: "fr.local-scheme-contribution", input: { date, grossPay } }], read: reading({ rate_percent: "ratePercent", amount: "amount" }) };
};

/** A farmer's sick leave. */
export const translateFarmersSickLeave: Translator = ({ input, date }) => {
  const fields = new Fields(input);
  fields.word("scheme", { [FARMERS]: true });
  fields.word("risk", { sickness: true });
  const asked = { date: fields.text("stoppage_start") ?? date, admitted: fields.flag("admitted") ?? false };
  fields.finish();
  return {
    asked: [{ question: "fr.farmers-sick-leave", input: asked }],
    read: reading({ waiting_days: "waitingDays", daily_allowance_days_1_28: "allowanceFirstDays", daily_allowance_from_day_29: "allowanceLater" }),
  };
};

const CATEGORIES = ["1", "2", "3"];

/** The rate of each category of invalidity of electricity and gas staff. */
export const translateEnergyInvalidity: Translator = ({ input, date }) => {
  const fields = new Fields(input);
  fields.word("scheme", { [ENERGY]: true });
  fields.finish();
  return {
    asked: CATEGORIES.map((category) => ({ question: "fr.energy-invalidity-rate", input: { date, category } })),
    read(field, answers) {
      const category = CATEGORIES.findIndex((one) => field === `rate_percent_category_${one}`);
      return category < 0 ? undefined : String(answers[category]?.ratePercent);
    },
  };
};
