import { type Cents, cents, type Day, defineReason, maxCents, minCents, shareOf, type Trace, versionOn } from "@openamo/kernel";
import { monthlyMinimumWage } from "../contributions/minimum-wage.ts";
import * as death from "../parameters/cash/death.ts";
import { JOB_LOSS_RATE } from "../parameters/cash/job-loss.ts";
import { MATERNITY_CEILING, MATERNITY_RATE } from "../parameters/cash/maternity.ts";
import { dahir1972, l0314 } from "../sources/texts.ts";
import { words } from "../words.ts";

export const MATERNITY_MONTH = defineReason({
  id: "ma.maternity.month",
  effect: "sets",
  law: [dahir1972("indemnités de maternité")],
  args: { rate: "rate", pay: "cents", amount: "cents" },
  title: words("Indemnité de maternité", "Maternity allowance", "تعويض الأمومة"),
  sentence: words(
    "{rate} du salaire mensuel moyen de {pay}, plafond et minimum appliqués : {amount} par mois.",
    "{rate} of the mean monthly pay of {pay}, ceiling and least applied: {amount} a month.",
    "{rate} من متوسط الأجر الشهري {pay} بعد تطبيق السقف والحد الأدنى: {amount} شهريا.",
  ),
});

/** Full mean pay under the ceiling, never less than the minimum wage. */
export function maternityMonth(meanMonthlyPay: Cents, on: Day, trace: Trace): Cents {
  const rate = versionOn(MATERNITY_RATE, on);
  const capped = minCents(meanMonthlyPay, versionOn(MATERNITY_CEILING, on).value);
  const amount = maxCents(shareOf(capped, rate.value, "half-up-to-cent"), monthlyMinimumWage(on, trace));
  trace.add(MATERNITY_MONTH, rate, rate.value, meanMonthlyPay, amount);
  return amount;
}

export const JOB_LOSS_MONTH = defineReason({
  id: "ma.job-loss.month",
  effect: "sets",
  law: [l0314("montant et durée")],
  args: { rate: "rate", pay: "cents", amount: "cents" },
  title: words("Indemnité pour perte d'emploi", "Job-loss indemnity", "التعويض عن فقدان الشغل"),
  sentence: words(
    "{rate} du salaire de référence de {pay} : {amount}.",
    "{rate} of the reference pay of {pay}: {amount}.",
    "{rate} من أجر المرجع {pay}: {amount}.",
  ),
});

export const JOB_LOSS_CAPPED = defineReason({
  id: "ma.job-loss.capped",
  effect: "takes",
  law: [l0314("montant et durée")],
  args: { cap: "cents" },
  title: words("Plafond : le SMIG", "Limit: the minimum wage", "السقف: الحد الأدنى للأجر"),
  sentence: words(
    "L'indemnité ne dépasse pas le SMIG mensuel de {cap}.",
    "The indemnity does not pass the monthly minimum wage of {cap}.",
    "لا يتجاوز التعويض الحد الأدنى الشهري للأجر {cap}.",
  ),
});

export interface JobLoss {
  readonly rate: number;
  readonly amount: Cents;
  readonly capped: boolean;
}

/** A share of the mean pay of 36 months, up to the monthly minimum wage. */
export function jobLossMonth(referencePay: Cents, on: Day, trace: Trace): JobLoss {
  const rate = versionOn(JOB_LOSS_RATE, on);
  const full = shareOf(referencePay, rate.value, "half-up-to-cent");
  trace.add(JOB_LOSS_MONTH, rate, rate.value, referencePay, full);
  const cap = monthlyMinimumWage(on, trace);
  const capped = full > cap;
  if (capped) trace.tell(JOB_LOSS_CAPPED, cap);
  return { rate: rate.value, amount: minCents(full, cap), capped };
}

/** Who died, or who asks. */
export const DECEASED_LABELS = {
  employee: words("Assuré en activité", "Insured person in work", "مؤمن نشيط"),
  pensioner: words("Pensionné", "Pensioner", "صاحب معاش"),
  "work-accident": words("Décès après un accident du travail", "Death after a work accident", "وفاة بعد حادثة شغل"),
  "third-party": words("Demande d'un tiers non parent", "Claim of a non-relative", "طلب من غير الأقارب"),
} as const;
export type Deceased = keyof typeof DECEASED_LABELS;

export const DEATH_AMOUNT = defineReason({
  id: "ma.death.amount",
  effect: "sets",
  law: [dahir1972("allocation au décès")],
  args: { times: "count", pay: "cents", amount: "cents" },
  title: words("Allocation au décès", "Death allowance", "تعويض الوفاة"),
  sentence: words(
    "{times} fois le salaire moyen de {pay}, entre le minimum et le maximum : {amount}.",
    "{times} times the mean pay of {pay}, between the least and the most: {amount}.",
    "{times} أضعاف متوسط الأجر {pay}، بين الحد الأدنى والحد الأقصى: {amount}.",
  ),
});

export const DEATH_LIMITS = defineReason({
  id: "ma.death.limits",
  effect: "tells",
  law: [dahir1972("allocation au décès")],
  args: { least: "cents", most: "cents" },
  title: words("Allocation au décès", "Death allowance", "تعويض الوفاة"),
  sentence: words("Entre {least} et {most}.", "Between {least} and {most}.", "بين {least} و{most}."),
});

export const otherCashReasons = [MATERNITY_MONTH, JOB_LOSS_MONTH, JOB_LOSS_CAPPED, DEATH_AMOUNT, DEATH_LIMITS];

export interface DeathGrant {
  /** Days of mean daily pay (in work) or months of mean monthly pay (pensioner). */
  readonly days: number | null;
  readonly months: number | null;
  readonly least: Cents;
  readonly most: Cents;
  readonly claimMonths: number;
  /** Null when no pay was given. */
  readonly amount: Cents | null;
}

function limitsOf(deceased: Deceased) {
  if (deceased === "work-accident") return [death.DEATH_WORK_ACCIDENT, death.DEATH_WORK_ACCIDENT] as const;
  return deceased === "third-party" ? ([death.DEATH_THIRD_LEAST, death.DEATH_THIRD_MOST] as const) : ([death.DEATH_LEAST, death.DEATH_MOST] as const);
}

/** Sixty days of mean daily pay or two months of mean monthly pay, between limits; a flat amount after a work accident. */
export function deathGrant(deceased: Deceased, meanPay: Cents | null, on: Day, trace: Trace): DeathGrant {
  const [leastOf, mostOf] = limitsOf(deceased);
  const [least, most] = [versionOn(leastOf, on), versionOn(mostOf, on)];
  trace.add(DEATH_LIMITS, least, least.value, most.value);
  const claimMonths = versionOn(death.DEATH_CLAIM_MONTHS, on).value;
  const days = deceased === "employee" ? versionOn(death.DEATH_DAYS, on) : null;
  const months = deceased === "pensioner" ? versionOn(death.DEATH_PENSIONER_MONTHS, on) : null;
  const times = days ?? months;
  const flat = deceased === "work-accident" ? least.value : null;
  let amount = flat;
  if (times !== null && meanPay !== null) {
    amount = minCents(maxCents(cents(meanPay * times.value), least.value), most.value);
    trace.add(DEATH_AMOUNT, times, times.value, meanPay, amount);
  }
  return { days: days?.value ?? null, months: months?.value ?? null, least: least.value, most: most.value, claimMonths, amount };
}
