import { type Day, defineReason, ONE, type Parameter, percentOf, type Rate, type Trace, versionOn } from "@openamo/kernel";
import { DAYS_IN_WEEK } from "../calendar.ts";
import { DEATH_CLAIM_MONTHS } from "../parameters/cash/death.ts";
import * as jobLoss from "../parameters/cash/job-loss.ts";
import * as maternity from "../parameters/cash/maternity.ts";
import * as sickness from "../parameters/cash/sickness.ts";
import { CNSS_CEILING } from "../parameters/contributions/social-security.ts";
import { dahir1972, l0314, labour } from "../sources/texts.ts";
import { words } from "../words.ts";

/** Cash benefits of CNSS: none of them touches the accounts of AMO. */
export const BENEFIT_LABELS = {
  sickness: words("Indemnités journalières de maladie", "Sickness allowance", "التعويض اليومي عن المرض"),
  accident: words("Indemnités après un accident hors travail", "Allowance after an accident outside work", "التعويض عن حادثة غير مهنية"),
  maternity: words("Indemnités journalières de maternité", "Maternity allowance", "التعويض اليومي عن الأمومة"),
  "birth-leave": words("Congé de naissance", "Birth leave", "عطلة الولادة"),
  death: words("Allocation au décès", "Death allowance", "تعويض الوفاة"),
  "job-loss": words("Indemnité pour perte d'emploi", "Job-loss indemnity", "التعويض عن فقدان الشغل"),
} as const;
export type Benefit = keyof typeof BENEFIT_LABELS;

/** Conditions and delays of a benefit; a field that the benefit does not have is left out. */
export interface Conditions {
  readonly daysIn6Months?: number;
  readonly daysIn10Months?: number;
  readonly daysIn12Months?: number;
  readonly daysIn36Months?: number;
  readonly firstDayPaid?: number;
  readonly weeks?: number;
  readonly weeksAfterBirth?: number;
  readonly weeksMost?: number;
  readonly withinMonths?: number;
  readonly days?: number;
  readonly monthsMost?: number;
  readonly share?: string;
  readonly ceilingMonthlyCents?: number;
  readonly noticeDays?: number;
  readonly claimMonths?: number;
}

/** The dated value beside the sentence says which condition it is. */
export const CONDITION = defineReason({
  id: "ma.cash.condition",
  effect: "tells",
  law: [dahir1972("prestations à court terme"), l0314("conditions"), labour("congé de naissance")],
  args: { value: "count" },
  title: words("Condition", "Condition", "شرط"),
  sentence: words("Valeur retenue : {value}.", "Value used: {value}.", "القيمة المعتمدة: {value}."),
});

export const PAY_CEILING = defineReason({
  id: "ma.cash.ceiling",
  effect: "tells",
  law: [dahir1972("19")],
  args: { ceiling: "cents" },
  title: words("Plafond de salaire", "Ceiling of pay", "سقف الأجر"),
  sentence: words("Le salaire compte dans la limite de {ceiling} par mois.", "Pay counts up to {ceiling} a month.", "يحتسب الأجر في حدود {ceiling} شهريا."),
});

/** A share of pay as it is printed: the whole pay is 1. */
const shareOfPay = (rate: Rate): string => (rate === ONE ? "1" : `${percentOf(rate)} %`);

/** What each benefit asks for on a day. */
export function conditionsOf(benefit: Benefit, on: Day, trace: Trace): Conditions {
  const read = (parameter: Parameter): number => {
    const version = versionOn(parameter, on);
    trace.add(CONDITION, version, version.value);
    return version.value;
  };
  const ceiling = (parameter: Parameter): number => {
    const version = versionOn(parameter, on);
    trace.add(PAY_CEILING, version, version.value);
    return version.value;
  };
  switch (benefit) {
    case "sickness":
    case "accident":
      return {
        daysIn6Months: read(benefit === "accident" ? sickness.ACCIDENT_DAYS : sickness.SICKNESS_DAYS),
        firstDayPaid: read(sickness.SICKNESS_FIRST_DAY),
        weeksMost: read(sickness.SICKNESS_WEEKS),
        withinMonths: read(sickness.SICKNESS_WITHIN_MONTHS),
        share: `${read(sickness.SICKNESS_NUMERATOR)}/${read(sickness.SICKNESS_DENOMINATOR)}`,
        ceilingMonthlyCents: ceiling(CNSS_CEILING),
        noticeDays: read(sickness.SICKNESS_NOTICE_DAYS),
        claimMonths: read(sickness.SICKNESS_CLAIM_MONTHS),
      };
    case "maternity": {
      const weeks = read(maternity.MATERNITY_WEEKS);
      return {
        daysIn10Months: read(maternity.MATERNITY_DAYS),
        weeks,
        days: weeks * DAYS_IN_WEEK,
        weeksAfterBirth: read(maternity.MATERNITY_WEEKS_AFTER),
        share: shareOfPay(versionOn(maternity.MATERNITY_RATE, on).value),
        ceilingMonthlyCents: ceiling(maternity.MATERNITY_CEILING),
        claimMonths: read(maternity.MATERNITY_CLAIM_MONTHS),
      };
    }
    case "birth-leave":
      return { days: read(maternity.BIRTH_LEAVE_DAYS) };
    case "death":
      return { claimMonths: read(DEATH_CLAIM_MONTHS) };
    case "job-loss":
      return {
        daysIn36Months: read(jobLoss.JOB_LOSS_DAYS_36),
        daysIn12Months: read(jobLoss.JOB_LOSS_DAYS_12),
        monthsMost: read(jobLoss.JOB_LOSS_MONTHS),
        noticeDays: read(jobLoss.JOB_LOSS_NOTICE_DAYS),
      };
  }
}
