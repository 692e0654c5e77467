import {
  ageOn,
  type Cents,
  cents,
  type Day,
  type Decision,
  decided,
  decimalOf,
  firstDayOfYear,
  type LineOutcome,
  type MissingFact,
  percentOf,
  type Rate,
  type Refusal,
  refusal,
  refused,
  Trace,
  undecided,
  valueOn,
  yearOf,
} from "@openamo/kernel";
import { STAY_COST_BELOW_CHARGE } from "../../claims/refusals-of-families.ts";
import { waterfall } from "../../claims/waterfall.ts";
import { FRANCHISE_MINOR_AGE } from "../../parameters/franchise.ts";
import { LOCAL_RATE_UNKNOWN, localTotalOf } from "../../reimbursement/care-rates.ts";
import { ORDINARY_TERMS, spaTerms } from "../../reimbursement/complementary/terms.ts";
import { C2S } from "../../reimbursement/complements.ts";
import { CARE_EXCESS } from "../../reimbursement/families/decide-care.ts";
import type { NoFranchise } from "../../reimbursement/franchise.ts";
import { decideStay, reachesFullDays } from "../../reimbursement/hospital/stay.ts";
import type { Cover } from "../../reimbursement/line.ts";
import { decideCure } from "../../reimbursement/spa/cure.ts";
import { journeyStop, journeyWithoutFranchise } from "../../reimbursement/transport/checks.ts";
import { decideJourney } from "../../reimbursement/transport/journey.ts";
import { retained } from "../../reimbursement/transport/retained.ts";
import type { Left } from "./contract.ts";
import type { EveryFamilyInput } from "./every-family.ts";
import { MISSING } from "./missing.ts";
import { ASKED } from "./stays-and-journeys-fields.ts";

/** Amounts of a decided stay, journey or cure, by the names that every family has. */
interface Amounts {
  readonly fee: Cents;
  readonly base: Cents;
  readonly excess: Cents;
  readonly legalShare: Cents;
  readonly dailyCharge: Cents;
  readonly franchise: Cents;
  readonly baseScheme: Cents;
  readonly localScheme: Cents;
  readonly c2s: Cents;
  readonly paid: Cents;
  readonly patientShare: Cents;
}

/** A decided stay, journey or cure. */
export interface OtherOutcome {
  readonly careDay: Day;
  readonly amounts: Amounts;
  readonly rate: Rate;
  readonly terms: Left["terms"];
}

type Answer = Decision<OtherOutcome>;
const isRefusal = (value: Refusal | MissingFact): value is Refusal => "definition" in value;
const coverOf = ({ exemption }: EveryFamilyInput): Cover => (exemption === "none" || exemption === "c2s" ? "ordinary" : exemption);
const excessOver = (fee: Cents, base: Cents, trace: Trace): Cents => {
  if (fee > base && base > 0) trace.tell(CARE_EXCESS, fee - base, base);
  return cents(fee - base);
};

function noFranchise({ exemption, mode, emergency, reason }: EveryFamilyInput, minor: boolean): NoFranchise | null {
  const ground = mode === undefined ? null : journeyWithoutFranchise(mode, emergency, reason);
  if (ground !== null) return ground;
  if (minor) return "minor";
  return exemption === "c2s" || exemption === "maternity" || exemption === "state-medical-aid" ? exemption : null;
}

/** The journeys of one day (CSS L160-8 2°, R322-10). */
function journey(input: EveryFamilyInput): Answer {
  const { careDate: date, fee, mode, journeys, localScheme, exemption, reason, birthDate, patientAgeYears } = input;
  if (mode === undefined) return undecided(ASKED.mode);
  const firstOfYear = firstDayOfYear(yearOf(date));
  const ageYears = birthDate === undefined ? patientAgeYears : ageOn(birthDate, firstOfYear);
  if (ageYears === undefined) return undecided(MISSING.age);
  const asked = { ...input, mode, date, price: fee };
  const stopped = journeyStop(asked);
  if (stopped !== undefined) return isRefusal(stopped) ? refused(stopped) : undecided(stopped);
  const trace = new Trace();
  const kept = retained(asked, trace);
  if ("missing" in kept) return undecided(kept.missing.field === "price" ? { ...kept.missing, field: "fee" } : kept.missing);
  const base = kept.base;
  const excess = excessOver(kept.price, base, trace);
  const result = decideJourney(
    {
      on: date,
      settledOn: input.reimbursedOn ?? date,
      base,
      reason,
      cover: coverOf(input),
      localScheme,
      c2s: exemption === "c2s",
      journeys,
      noFranchise: noFranchise(input, ageYears < valueOn(FRANCHISE_MINOR_AGE, date)),
      borneThisDay: input.borneThisDay,
      borneThisYear: input.borneThisYear,
    },
    trace,
  );
  const { franchise, baseScheme, c2s, paid, rate } = result;
  const legalShare = cents(base - baseScheme - franchise);
  const patientShare = cents(kept.price - paid);
  const amounts = {
    fee: kept.price,
    base,
    excess,
    legalShare,
    dailyCharge: cents(0),
    franchise,
    baseScheme,
    localScheme: result.localScheme,
    c2s,
    paid,
    patientShare,
  };
  return decided({ careDay: date, amounts, rate, terms: ORDINARY_TERMS }, trace);
}

/** A hospital stay: participation and daily charge set against each other (CSS R160-16, L174-4). */
function stay(input: EveryFamilyInput): Answer {
  const { careDate: admission, discharge, ward, costOfFullDays, costly, localScheme, exemption } = input;
  const base = input.base ?? input.fee;
  if (discharge === undefined || discharge < admission) return undecided(ASKED.discharge);
  if (ward === undefined) return undecided(ASKED.ward);
  if (base === undefined) return undecided(ASKED.cost);
  const facts = { admission, discharge, ward, situation: exemption, cost: base, costly, localScheme, c2s: false };
  if (costOfFullDays === undefined && base > 0 && reachesFullDays(facts)) return undecided(ASKED.costOfFullDays);
  const trace = new Trace();
  const fee = cents(Math.max(input.fee ?? base, base));
  const excess = excessOver(fee, base, trace);
  const result = decideStay({ ...facts, costOfFullDays: costOfFullDays ?? cents(0) }, trace);
  const due = cents(result.localScheme + result.c2s + result.patientShare);
  if (due > base) return refused(refusal(STAY_COST_BELOW_CHARGE, { due: decimalOf(due) }, "fee"));
  const { participation: legalShare, baseScheme, c2s, rate } = result;
  const paid = cents(baseScheme + result.localScheme + c2s);
  const dailyCharge = cents(due - legalShare);
  const amounts = {
    fee,
    base,
    excess,
    legalShare,
    dailyCharge,
    franchise: cents(0),
    baseScheme,
    localScheme: result.localScheme,
    c2s,
    paid,
    patientShare: cents(fee - paid),
  };
  return decided({ careDay: admission, amounts, rate, terms: ORDINARY_TERMS }, trace);
}

/** An item of a thermal cure (CSS L160-13 I, R160-5 10°). */
function cure(input: EveryFamilyInput): Answer {
  const { careDate: on, item, treatmentDays, agreed, means, persons, curesBefore, stoppedForMedicalReasons, exemption, localScheme } = input;
  if (item === undefined) return undecided(ASKED.item);
  if (treatmentDays === undefined) return undecided(ASKED.treatmentDays);
  if (agreed === undefined) return undecided(ASKED.agreed);
  const tariff = input.base ?? input.fee;
  if (item !== "lodging" && tariff === undefined) return undecided(ASKED.cost);
  if ((item === "lodging" || item === "travel") && means === undefined) return undecided(ASKED.means);
  const family = item === "supervision" ? "spa-supervision" : "spa-treatment";
  if (localScheme && localTotalOf(family) === null) return refused(refusal(LOCAL_RATE_UNKNOWN, {}, "localScheme"));
  const trace = new Trace();
  const costs = { amount: tariff ?? cents(0), spent: input.fee ?? null, means: means ?? cents(0), persons };
  const facts = { on, item, days: treatmentDays, stoppedForMedicalReasons, agreed, curesBefore, cover: coverOf(input), localScheme, ...costs };
  const { base, baseScheme, localScheme: local, rate } = decideCure(facts, trace);
  const fee = cents(Math.max(input.fee ?? base, base));
  const excess = excessOver(fee, base, trace);
  const legalShare = cents(base - baseScheme);
  const c2s = exemption === "c2s" && (item === "supervision" || item === "treatment") ? cents(legalShare - local) : cents(0);
  if (c2s > 0) trace.tell(C2S, c2s);
  const paid = cents(baseScheme + local + c2s);
  const amounts = {
    fee,
    base,
    excess,
    legalShare,
    dailyCharge: cents(0),
    franchise: cents(0),
    baseScheme,
    localScheme: local,
    c2s,
    paid,
    patientShare: cents(fee - paid),
  };
  return decided({ careDay: on, amounts, rate, terms: spaTerms(item) }, trace);
}

/** The answer about a stay, a journey or a cure; undefined for another family. */
export function answerOther(input: EveryFamilyInput): Answer | undefined {
  switch (input.family) {
    case "transport":
      return journey(input);
    case "hospital-stay":
      return stay(input);
    case "spa-cure":
      return cure(input);
    default:
      return undefined;
  }
}

/** What a stay, a journey or a cure leaves to the person. */
export function leftOfOther({ amounts, terms }: OtherOutcome): Left {
  const { base, legalShare, localScheme, c2s, dailyCharge, excess, franchise } = amounts;
  const paidByOthers = localScheme + c2s;
  const participation = cents(Math.max(0, legalShare - paidByOthers));
  const charge = cents(dailyCharge - Math.max(0, paidByOthers - legalShare));
  return { base, left: { participation, dailyCharge: charge, excess, deductions: franchise }, terms };
}

/** The outcome at the edge, by the names of this question. */
export function publishOther({ careDay, amounts, rate }: OtherOutcome, after: Readonly<Record<string, Cents>>) {
  const line: LineOutcome = { careDay, acts: [], amounts: { ...amounts, ...after }, stepsFrom: 0, stepsTo: 0 };
  const decimals = Object.fromEntries(Object.entries(amounts).map(([name, value]) => [name, decimalOf(value)])) as Record<keyof Amounts, string>;
  return {
    ...decimals,
    ratePercent: percentOf(rate),
    ratePercentAfterPenalty: percentOf(rate),
    amountBeforeDeductions: decimalOf(cents(amounts.baseScheme + amounts.franchise + amounts.localScheme)),
    pathwayPenalty: decimalOf(cents(0)),
    participationForfaitaire: decimalOf(cents(0)),
    acts: [],
    waterfall: waterfall(line).map(({ name, label, effect, cents: step, reasons }) => ({
      name,
      label: { fr: label.fr, en: label.en },
      effect,
      amount: decimalOf(step),
      reasons: [...reasons],
    })),
  };
}
