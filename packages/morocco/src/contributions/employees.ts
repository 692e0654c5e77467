import { type Cents, coveredOn, type Day, minCents, type Trace, versionOn } from "@openamo/kernel";
import {
  AMO_ARTICLE_114,
  AMO_EMPLOYEE,
  AMO_EMPLOYER,
  AMO_FISHING_SEINER,
  AMO_FISHING_TRAWLER,
  AMO_PENSIONER,
  AMO_SOLIDARITY,
  AMO_VOLUNTARY,
} from "../parameters/contributions/employees.ts";
import {
  CNSS_CEILING,
  FAMILY_EMPLOYER,
  JOB_LOSS_EMPLOYEE,
  JOB_LOSS_EMPLOYER,
  LONG_TERM_EMPLOYEE,
  LONG_TERM_EMPLOYER,
  SHORT_TERM_EMPLOYEE,
  SHORT_TERM_EMPLOYER,
  TRAINING_TAX,
} from "../parameters/contributions/social-security.ts";
import { CEILING, type Line, type Part, partsOf } from "./part.ts";

const AMO = "amo-salaries";

const CAPPED_EMPLOYEE: readonly Line[] = [
  { name: "short-term-employee", payer: "employee", branch: "short-term", rate: SHORT_TERM_EMPLOYEE },
  { name: "job-loss-employee", payer: "employee", branch: "job-loss", rate: JOB_LOSS_EMPLOYEE },
  { name: "long-term-employee", payer: "employee", branch: "long-term", rate: LONG_TERM_EMPLOYEE },
];
const CAPPED_EMPLOYER: readonly Line[] = [
  { name: "short-term-employer", payer: "employer", branch: "short-term", rate: SHORT_TERM_EMPLOYER },
  { name: "job-loss-employer", payer: "employer", branch: "job-loss", rate: JOB_LOSS_EMPLOYER },
  { name: "long-term-employer", payer: "employer", branch: "long-term", rate: LONG_TERM_EMPLOYER },
];
const AMO_OF_EMPLOYEE: readonly Line[] = [{ name: "amo-employee", payer: "employee", branch: AMO, rate: AMO_EMPLOYEE }];
const AMO_OF_EMPLOYER: readonly Line[] = [
  { name: "amo-employer", payer: "employer", branch: AMO, rate: AMO_EMPLOYER },
  { name: "amo-solidarity", payer: "employer", branch: AMO, rate: AMO_SOLIDARITY },
];
const EXEMPT: readonly Line[] = [{ name: "amo-solidarity", payer: "employer", branch: AMO, rate: AMO_ARTICLE_114 }];
const FAMILY: readonly Line[] = [{ name: "family", payer: "employer", branch: "family", rate: FAMILY_EMPLOYER }];
const TRAINING: readonly Line[] = [{ name: "training-tax", payer: "employer", branch: "training", rate: TRAINING_TAX }];

export interface Pay {
  readonly on: Day;
  /** Whole gross pay of the month, of one employee or of a firm. */
  readonly pay: Cents;
  /** Pay under the ceiling, employee by employee, when a whole firm is asked about. */
  readonly cappedPay: Cents | null;
}

/** The job-loss contribution did not exist before December 2014. */
const existing = (lines: readonly Line[], on: Day): Line[] => lines.filter(({ branch, rate }) => branch !== "job-loss" || coveredOn(rate, on));

function cappedBase({ on, pay, cappedPay }: Pay, trace: Trace): Cents {
  const ceiling = versionOn(CNSS_CEILING, on);
  if (cappedPay !== null) return minCents(cappedPay, pay);
  if (pay > ceiling.value) trace.add(CEILING, ceiling, ceiling.value, pay);
  return minCents(pay, ceiling.value);
}

/** A private-sector month: decree 2-05-734 for AMO, without ceiling; dahir of 1972 article 19 for the rest. */
export function ofPrivateEmployee(facts: Pay, exempt: boolean, trace: Trace): Part[] {
  const capped = cappedBase(facts, trace);
  const { on, pay } = facts;
  const amo = exempt ? partsOf(EXEMPT, pay, on, trace) : [...partsOf(AMO_OF_EMPLOYEE, pay, on, trace), ...partsOf(AMO_OF_EMPLOYER, pay, on, trace)];
  return [
    ...amo,
    ...partsOf(existing(CAPPED_EMPLOYEE, on), capped, on, trace),
    ...partsOf(existing(CAPPED_EMPLOYER, on), capped, on, trace),
    ...partsOf(FAMILY, pay, on, trace),
    ...partsOf(TRAINING, pay, on, trace),
  ];
}

const PERSONAL = {
  "cnss-pensioner": { name: "amo-pensioner", payer: "person", branch: "amo-pensionnes", rate: AMO_PENSIONER },
  voluntary: { name: "amo-voluntary", payer: "person", branch: AMO, rate: AMO_VOLUNTARY },
  "trawler-fisherman": { name: "amo-fishing", payer: "person", branch: AMO, rate: AMO_FISHING_TRAWLER },
  "seiner-fisherman": { name: "amo-fishing", payer: "person", branch: AMO, rate: AMO_FISHING_SEINER },
} as const satisfies Record<string, Line>;

/** Pensioners, voluntary insured and share fishermen: one rate on the pension, the last pay or the gross sale. */
export const ofPerson = (category: keyof typeof PERSONAL, base: Cents, on: Day, trace: Trace): Part[] => partsOf([PERSONAL[category]], base, on, trace);
