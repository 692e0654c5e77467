import type { Field } from "./case.ts";
import { Fields, Unsupported } from "./fields.ts";
import { centsOf, total } from "./sums.ts";
import type { Translator } from "./translation.ts";

type Answer = Readonly<Record<string, unknown>>;

const SCHEMES: Readonly<Record<string, true>> = { ma_cnss: true, ma_cnops: true, ma_cnss_self_employed: true };

/** Amounts of the parts with these names, added up. */
function partsOf(answer: Answer, ...names: readonly string[]): string {
  const parts = answer.parts as readonly { readonly name: string; readonly amount: string }[];
  return total(...parts.filter(({ name }) => names.includes(name)).map(({ amount }) => centsOf(amount)));
}

const CAPPED_EMPLOYEE = ["short-term-employee", "job-loss-employee", "long-term-employee"];
const CAPPED_EMPLOYER = ["short-term-employer", "job-loss-employer", "long-term-employer"];

const READ: Readonly<Record<string, (answer: Answer) => string>> = {
  cnss_employee: (a) => partsOf(a, ...CAPPED_EMPLOYEE),
  cnss_employer: (a) => partsOf(a, ...CAPPED_EMPLOYER, "family"),
  cnss_employer_capped_part: (a) => partsOf(a, ...CAPPED_EMPLOYER),
  family_allowances_employer: (a) => partsOf(a, "family"),
  amo_employee: (a) => partsOf(a, "amo-employee"),
  amo_employer: (a) => partsOf(a, "amo-employer", "amo-solidarity"),
  amo_base_employer: (a) => partsOf(a, "amo-employer"),
  amo_solidarity_employer: (a) => partsOf(a, "amo-solidarity"),
  short_term: (a) => partsOf(a, "short-term-employer"),
  loss_of_employment: (a) => partsOf(a, "job-loss-employer"),
  long_term: (a) => partsOf(a, "long-term-employer"),
  amount: (a) => partsOf(a, "amo-self-employed", "amo-achamil", "amo-student", "amo-pensioner", "amo-voluntary"),
  amount_quarter: (a) => partsOf(a, "amo-duties"),
  amount_year: (a) => partsOf(a, "amo-duties"),
  flat_income: (a) => String(a.flatIncome),
};

type Made = Readonly<Record<string, unknown>>;
const given = (name: string, value: unknown): Made => (value === undefined ? {} : { [name]: value });

/** What is contributed, by the `contribution` asked for. */
const INPUTS: Readonly<Record<string, (fields: Fields) => Made>> = {
  cnss_and_amo: (f) => ({ category: exempt(f), ...given("base", f.text("gross_monthly_salary")) }),
  cnss_employer_branches: (f) => ({ category: exempt(f), ...given("base", f.text("gross_monthly_salary")) }),
  amo: (f) => ({ category: exempt(f), ...given("base", f.text("gross_monthly_salary")) }),
  cnss_and_amo_employer_company: (f) => ({
    category: exempt(f),
    ...given("base", f.text("payroll_uncapped")),
    ...given("cappedPay", f.text("payroll_capped")),
  }),
  amo_auto_entrepreneur: (f) => {
    f.word("profession", { auto_entrepreneur: true });
    const [year, quarter] = [f.text("income_tax_year"), f.text("income_tax_quarter")];
    return { category: "tax-linked", period: year === undefined ? "quarter" : "year", ...given("tax", year ?? quarter) };
  },
  amo_self_employed: selfEmployed,
};

const exempt = (fields: Fields): string => (fields.flag("amo_solidarity_only") === true ? "article-114" : "private-employee");

/** The multiple decides where it is given: the name of the profession is then only told. */
function selfEmployed(fields: Fields): Made {
  const multiple = fields.text("smig_multiple");
  const profession = fields.text("profession");
  if (multiple === undefined && profession !== "artist") throw new Unsupported(`profession: ${String(profession)}`);
  return {
    category: "self-employed",
    ...given("smigMonthly", fields.text("smig_monthly")),
    ...(multiple === undefined ? { profession } : { smigMultiple: multiple }),
  };
}

/** `contribution`: what is owed for a month, a quarter or a year. */
export const translateContribution: Translator = (published) => {
  const fields = new Fields(published.input);
  fields.word("scheme", SCHEMES);
  const made = fields.word("contribution", INPUTS)?.(fields);
  if (made === undefined) throw new Unsupported("no contribution");
  fields.finish();
  return {
    asked: [{ question: "ma.contributions", input: { date: published.date, ...made } }],
    read: (field, [answer]) => (answer === undefined ? undefined : READ[field]?.(answer)),
  };
};

/** `flat_income`: the flat income of a category, and the rate on it. */
export const translateFlatIncome: Translator = (published) => {
  const fields = new Fields(published.input);
  fields.word("scheme", SCHEMES);
  const made = selfEmployed(fields);
  fields.finish();
  const rate = (answer: Answer | undefined): Field | undefined => (answer?.parts as readonly { readonly ratePercent: string }[] | undefined)?.[0]?.ratePercent;
  return {
    asked: [{ question: "ma.contributions", input: { date: published.date, ...made } }],
    read: (field, [answer]) => (field === "flat_income" ? String(answer?.flatIncome) : field === "amo_rate_percent" ? rate(answer) : undefined),
  };
};

const percents = (answer: Answer, ...names: readonly string[]): string => total(...names.map((name) => centsOf(answer[name])));

const RATES: Readonly<Record<string, (answer: Answer) => Field>> = {
  short_term_employer_percent: (a) => String(a.shortTermEmployer),
  short_term_employee_percent: (a) => String(a.shortTermEmployee),
  amo_base_employer_percent: (a) => String(a.amoEmployer),
  amo_solidarity_employer_percent: (a) => String(a.amoSolidarity),
  amo_employee_percent: (a) => String(a.amoEmployee),
  amo_total_percent: (a) => percents(a, "amoShared", "amoSolidarity"),
  amo_self_employed_percent: (a) => String(a.selfEmployed),
  loss_of_employment_employer_percent: (a) => String(a.jobLossEmployer),
  loss_of_employment_employee_percent: (a) => String(a.jobLossEmployee),
  rate_low_percent: (a) => String(a.amoTrawler),
  rate_high_percent: (a) => String(a.amoSeiner),
  total_percent: (a) => percents(a, "jobLossEmployer", "jobLossEmployee"),
  employer_percent: (a) => String(a.jobLossEmployer),
  employee_percent: (a) => String(a.jobLossEmployee),
  ceiling_monthly: (a) => String(a.ceilingMonthly),
};

/** `contribution_rates`: the rates in force on a day. */
export const translateContributionRates: Translator = (published) => {
  const fields = new Fields(published.input);
  const selfEmployedScheme = published.input.scheme === "ma_cnss_self_employed";
  fields.word("scheme", SCHEMES);
  fields.word("contribution", { loss_of_employment: true, amo_fishermen_share_of_sales: true, cnss_and_amo: true });
  fields.finish();
  const pensioner = selfEmployedScheme ? "selfEmployedPensioner" : "amoPensioner";
  return {
    asked: [{ question: "ma.contribution-rates", input: { date: published.date } }],
    read: (field, [answer]) => (answer === undefined ? undefined : field === "amo_pensioner_percent" ? String(answer[pensioner]) : RATES[field]?.(answer)),
  };
};
