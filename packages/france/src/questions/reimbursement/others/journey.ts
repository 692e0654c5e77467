import {
  ageOn,
  cents,
  type Decision,
  decided,
  firstDayOfYear,
  type MissingFact,
  type Refusal,
  refused,
  Trace,
  undecided,
  valueOn,
  yearOf,
} from "@openamo/kernel";
import { FRANCHISE_MINOR_AGE } from "../../../parameters/franchise.ts";
import { ORDINARY_TERMS } from "../../../reimbursement/complementary/terms.ts";
import type { NoFranchise } from "../../../reimbursement/franchise.ts";
import { journeyStop, journeyWithoutFranchise } from "../../../reimbursement/transport/checks.ts";
import { decideJourney } from "../../../reimbursement/transport/journey.ts";
import { retained } from "../../../reimbursement/transport/retained.ts";
import type { EveryFamilyInput } from "../every-family.ts";
import { MISSING } from "../missing.ts";
import { ASKED } from "./fields.ts";
import { amountsOf, coverOf, type OtherOutcome, tellExcess } from "./outcome.ts";

const isRefusal = (value: Refusal | MissingFact): value is Refusal => "definition" in value;

function noFranchise({ exemption, mode, emergency, reason }: EveryFamilyInput, minor: boolean): NoFranchise | null {
  const ground = mode === undefined ? null : journeyWithoutFranchise(mode, emergency, reason);
  if (ground !== null) return ground;
  if (minor) return "minor";
  return exemption === "c2s" || exemption === "maternity" || exemption === "state-medical-aid" ? exemption : null;
}

/** The journeys of one day (CSS L160-8 2°, R322-10). */
export function journey(input: EveryFamilyInput): Decision<OtherOutcome> {
  const { careDate: date, fee: price, mode, journeys, localScheme, exemption, reason, birthDate, patientAgeYears } = input;
  if (mode === undefined) return undecided(ASKED.mode);
  const ageYears = birthDate === undefined ? patientAgeYears : ageOn(birthDate, firstDayOfYear(yearOf(date)));
  if (ageYears === undefined) return undecided(MISSING.age);
  // The field has a name of its own here: that of paramedics is called supplements too.
  const asked = { ...input, mode, date, price, supplements: input.taxiSupplements };
  const stopped = journeyStop(asked);
  if (stopped !== undefined) return isRefusal(stopped) ? refused(stopped) : undecided(stopped);
  const trace = new Trace();
  const kept = retained(asked, trace);
  if ("missing" in kept) return undecided(kept.missing.field === "price" ? { ...kept.missing, field: "fee" } : kept.missing);
  const { base, price: fee } = kept;
  tellExcess(fee, base, trace);
  const { solidarityAllowance } = input;
  const facts = {
    on: date,
    settledOn: input.reimbursedOn ?? date,
    base,
    reason,
    cover: coverOf(input),
    solidarityAllowance,
    localScheme,
    c2s: exemption === "c2s",
    journeys,
  };
  const minor = ageYears < valueOn(FRANCHISE_MINOR_AGE, date);
  const { borneThisDay, borneThisYear } = input;
  const result = decideJourney({ ...facts, noFranchise: noFranchise(input, minor), borneThisDay, borneThisYear }, trace);
  const { franchise, baseScheme, c2s, rate } = result;
  const legalShare = cents(base - baseScheme - franchise);
  const amounts = amountsOf({ fee, base, legalShare, franchise, baseScheme, localScheme: result.localScheme, c2s });
  return decided({ careDay: date, amounts, rate, terms: ORDINARY_TERMS }, trace);
}
