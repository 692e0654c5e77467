import { type Cents, day, decide, decided, decimalOf, type MissingFact, percentOf, type Question, type Rate, Trace, undecided } from "@openamo/kernel";
import { z } from "zod";
import { BENEFIT_LABELS, type Conditions, conditionsOf } from "../cash-benefits/conditions.ts";
import { DECEASED_LABELS, type DeathGrant, deathGrant, type JobLoss, jobLossMonth, maternityMonth } from "../cash-benefits/other.ts";
import { type SicknessOutcome, sicknessAllowance } from "../cash-benefits/sickness.ts";
import { amountField, dayField } from "../edge.ts";
import { words } from "../words.ts";
import { choices, GROUPS, shown } from "./form.ts";

const MOST_DAYS = 4000;
const on = shown(dayField, { title: words("Date", "Day", "التاريخ"), group: "what" });
const days = (fr: string, en: string, ar: string) => shown(z.int().min(0).max(MOST_DAYS).optional(), { title: words(fr, en, ar), group: "person" });
const pay = (fr: string, en: string, ar: string) => shown(amountField, { title: words(fr, en, ar), group: "person" });
const money = z.string();
const number = z.int().optional();

const conditionsInput = z
  .strictObject({
    date: on,
    benefit: shown(z.enum(choices(BENEFIT_LABELS)), {
      title: words("Prestation", "Benefit", "التعويض"),
      group: "what",
      labels: BENEFIT_LABELS,
      initial: "sickness",
    }),
  })
  .meta({ "x-groups": GROUPS });

/** Conditions, lengths and delays of a cash benefit of CNSS. */
export const cashConditions: Question<z.output<typeof conditionsInput>, Conditions> = {
  id: "ma.cash-conditions",
  title: words("Quelles conditions pour cette prestation ?", "Which conditions for this benefit?", "ما هي شروط هذا التعويض؟"),
  description: words(
    "Les jours cotisés, la durée et les délais des prestations en espèces de la CNSS.",
    "Days contributed, length and delays of the cash benefits of CNSS.",
    "أيام الاشتراك والمدة والآجال الخاصة بالتعويضات النقدية للضمان الاجتماعي.",
  ),
  coveredFrom: day("2004-11-01"),
  input: conditionsInput,
  output: z.object({
    daysIn6Months: number,
    daysIn10Months: number,
    daysIn12Months: number,
    daysIn36Months: number,
    firstDayPaid: number,
    weeks: number,
    weeksAfterBirth: number,
    weeksMost: number,
    withinMonths: number,
    days: number,
    monthsMost: number,
    share: z.string().optional(),
    ceilingMonthly: money.optional(),
    noticeDays: number,
    claimMonths: number,
  }),
  answer: ({ date, benefit }) =>
    decide(() => {
      const trace = new Trace();
      return decided(conditionsOf(benefit, date, trace), trace);
    }),
  publish: ({ ceilingMonthlyCents, ...conditions }) => ({
    ...conditions,
    ...(ceilingMonthlyCents === undefined ? {} : { ceilingMonthly: decimalOf(ceilingMonthlyCents as Cents) }),
  }),
};

const allowanceInput = z
  .strictObject({
    date: shown(dayField, { title: words("Premier jour d'arrêt", "First day of the stoppage", "أول يوم توقف"), group: "what" }),
    accident: shown(z.boolean().default(false), {
      title: words("Accident hors travail", "Accident outside work", "حادثة غير مهنية"),
      group: "what",
      initial: false,
    }),
    daysContributed: days("Jours cotisés dans les six mois", "Days contributed in the six months", "أيام الاشتراك خلال ستة أشهر"),
    meanDailyPay: pay("Salaire journalier moyen cotisé", "Mean contributory daily pay", "متوسط الأجر اليومي المصرح به"),
    stoppageDays: shown(z.int().min(1).max(MOST_DAYS), { title: words("Jours d'arrêt", "Days of stoppage", "أيام التوقف"), group: "person" }),
    daysPaidBefore: shown(z.int().min(0).max(MOST_DAYS).default(0), {
      title: words("Jours déjà indemnisés dans les 24 mois", "Days already paid in the 24 months", "الأيام المعوضة خلال 24 شهرا"),
      group: "more",
      initial: 0,
    }),
  })
  .meta({ "x-groups": GROUPS });

const DAYS_CONTRIBUTED: MissingFact = {
  field: "daysContributed",
  question: words("Combien de jours cotisés dans les six mois ?", "How many days contributed in the six months?", "كم عدد أيام الاشتراك خلال ستة أشهر؟"),
};

/** The sickness allowance of CNSS. */
export const dailyAllowance: Question<z.output<typeof allowanceInput>, SicknessOutcome> = {
  id: "ma.daily-allowance",
  title: words("Combien d'indemnités de maladie ?", "How much sickness allowance?", "كم مبلغ التعويض عن المرض؟"),
  description: words(
    "L'indemnité journalière de maladie de la CNSS, les jours payés et le total.",
    "The daily sickness allowance of CNSS, the days paid and the total.",
    "التعويض اليومي عن المرض لدى الضمان الاجتماعي والأيام المؤداة والمجموع.",
  ),
  coveredFrom: day("2004-11-01"),
  input: allowanceInput,
  output: z.object({ entitled: z.boolean(), dailyAllowance: money, daysPaid: z.int(), amount: money }),
  answer: (asked) =>
    decide(() => {
      const { accident, daysContributed } = asked;
      if (daysContributed === undefined && !accident) return undecided(DAYS_CONTRIBUTED);
      const trace = new Trace();
      const { date, meanDailyPay, stoppageDays, daysPaidBefore } = asked;
      return decided(
        sicknessAllowance({ on: date, accident, daysContributed: daysContributed ?? 0, meanDailyPay, stoppageDays, daysPaidBefore }, trace),
        trace,
      );
    }),
  publish: ({ entitled, daily, daysPaid, amount }) => ({ entitled, dailyAllowance: decimalOf(daily), daysPaid, amount: decimalOf(amount) }),
};

const maternityInput = z
  .strictObject({ date: on, meanMonthlyPay: pay("Salaire mensuel moyen", "Mean monthly pay", "متوسط الأجر الشهري") })
  .meta({ "x-groups": GROUPS });

/** The maternity allowance of CNSS, by month. */
export const maternityAllowance: Question<z.output<typeof maternityInput>, Cents> = {
  id: "ma.maternity-allowance",
  title: words("Combien d'indemnités de maternité ?", "How much maternity allowance?", "كم مبلغ تعويض الأمومة؟"),
  description: words(
    "L'indemnité de maternité de la CNSS pour un mois.",
    "The maternity allowance of CNSS for a month.",
    "تعويض الأمومة لدى الضمان الاجتماعي عن شهر.",
  ),
  coveredFrom: day("2012-07-01"),
  input: maternityInput,
  output: z.object({ amountMonthly: money }),
  answer: ({ date, meanMonthlyPay }) =>
    decide(() => {
      const trace = new Trace();
      return decided(maternityMonth(meanMonthlyPay, date, trace), trace);
    }),
  publish: (amountMonthly) => ({ amountMonthly: decimalOf(amountMonthly) }),
};

const jobLossInput = z
  .strictObject({ date: on, referencePay: pay("Salaire mensuel de référence", "Reference monthly pay", "الأجر الشهري المرجعي") })
  .meta({ "x-groups": GROUPS });

/** The job-loss indemnity, by month. */
export const jobLoss: Question<z.output<typeof jobLossInput>, JobLoss> = {
  id: "ma.job-loss-allowance",
  title: words("Combien après une perte d'emploi ?", "How much after a job loss?", "كم بعد فقدان الشغل؟"),
  description: words("L'indemnité pour perte d'emploi d'un mois.", "The job-loss indemnity of a month.", "التعويض عن فقدان الشغل عن شهر."),
  coveredFrom: day("2014-12-01"),
  input: jobLossInput,
  output: z.object({ ratePercent: z.string(), amountMonthly: money, cappedAtMinimumWage: z.boolean() }),
  answer: ({ date, referencePay }) =>
    decide(() => {
      const trace = new Trace();
      return decided(jobLossMonth(referencePay, date, trace), trace);
    }),
  publish: ({ rate, amount, capped }) => ({ ratePercent: percentOf(rate as Rate), amountMonthly: decimalOf(amount), cappedAtMinimumWage: capped }),
};

const deathInput = z
  .strictObject({
    date: shown(dayField, { title: words("Jour du décès", "Day of death", "يوم الوفاة"), group: "what" }),
    deceased: shown(z.enum(choices(DECEASED_LABELS)), {
      title: words("Situation", "Situation", "الوضعية"),
      group: "what",
      labels: DECEASED_LABELS,
      initial: "employee",
    }),
    meanPay: shown(amountField.optional(), {
      title: words(
        "Salaire moyen (journalier en activité, mensuel pour un pensionné)",
        "Mean pay (daily in work, monthly for a pensioner)",
        "متوسط الأجر (يومي للنشيط وشهري لصاحب المعاش)",
      ),
      group: "person",
    }),
  })
  .meta({ "x-groups": GROUPS });

/** The death allowance: how it is counted, its limits, and its amount when the pay is given. */
export const deathAllowance: Question<z.output<typeof deathInput>, DeathGrant> = {
  id: "ma.death-grant",
  title: words("Quelle allocation au décès ?", "Which death allowance?", "ما هو تعويض الوفاة؟"),
  description: words(
    "L'allocation au décès de la CNSS : son calcul, ses limites et le délai pour la demander.",
    "The death allowance of CNSS: how it is counted, its limits and the delay to claim.",
    "تعويض الوفاة لدى الضمان الاجتماعي: احتسابه وحدوده وأجل طلبه.",
  ),
  coveredFrom: day("2010-01-01"),
  input: deathInput,
  output: z.object({ days: z.int().nullable(), months: z.int().nullable(), least: money, most: money, claimMonths: z.int(), amount: money.nullable() }),
  answer: ({ date, deceased, meanPay }) =>
    decide(() => {
      const trace = new Trace();
      return decided(deathGrant(deceased, meanPay ?? null, date, trace), trace);
    }),
  publish: ({ least, most, amount, ...rest }) => ({
    ...rest,
    least: decimalOf(least),
    most: decimalOf(most),
    amount: amount === null ? null : decimalOf(amount),
  }),
};
