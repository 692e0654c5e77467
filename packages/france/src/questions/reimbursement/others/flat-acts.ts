import { ageOn, type Decision, decided, RefusalSignal, refusal, refused, Trace, undecided } from "@openamo/kernel";
import { LOCAL_RATE_UNKNOWN } from "../../../reimbursement/care-rates.ts";
import { ORDINARY_TERMS } from "../../../reimbursement/complementary/terms.ts";
import type { CareFacts, Priced } from "../../../reimbursement/families/care-line.ts";
import { decideCare } from "../../../reimbursement/families/decide-care.ts";
import { NO_PRESCRIPTION } from "../../../reimbursement/families/refusals.ts";
import { pricePrevention } from "../../../reimbursement/flat-acts/prevention.ts";
import { priceMonitoring } from "../../../reimbursement/flat-acts/remote-monitoring.ts";
import { priceTermination } from "../../../reimbursement/flat-acts/termination.ts";
import type { FullCover } from "../../../reimbursement/full-cover/ground.ts";
import { fullCoverOf } from "../../full-cover.ts";
import type { EveryFamilyInput } from "../every-family.ts";
import { MISSING } from "../missing.ts";
import { ASKED } from "./fields.ts";
import { amountsOf, coverOf, type OtherOutcome } from "./outcome.ts";

type Answer = Decision<OtherOutcome>;

/** The person and the day. Only prevention reads the age of the patient. */
function factsOf(input: EveryFamilyInput, ageYears: number, fullCover: FullCover | undefined): CareFacts {
  const { careDate, reimbursedOn, territory, exemption, localScheme, fee, base, borneThisDay, borneThisYear } = input;
  return {
    careDay: careDate,
    settledOn: reimbursedOn ?? careDate,
    territory,
    ageYears,
    minorOnFirstJanuary: false,
    cover: coverOf(input),
    fullCover,
    maternityPeriod: exemption === "maternity",
    c2s: exemption === "c2s",
    localScheme,
    fee: fee ?? null,
    givenBase: base ?? null,
    borneThisDay,
    borneThisYear,
  };
}

/** Names the field of a refusal as this question does. */
const NAMES: Readonly<Record<string, string>> = { item: "preventionItem" };
function naming<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const name = error instanceof RefusalSignal ? NAMES[error.refusal.field ?? ""] : undefined;
    if (!(error instanceof RefusalSignal) || name === undefined) throw error;
    throw new RefusalSignal({ ...error.refusal, field: name });
  }
}

/** A service at a flat price: it bears no deductible and no flat participation. */
function decideFlat(facts: CareFacts, price: (trace: Trace) => Priced): Answer {
  const trace = new Trace();
  const found = naming(() => price(trace));
  if (facts.localScheme && found.rates?.local === null) return refused(refusal(LOCAL_RATE_UNKNOWN, {}, "localScheme"));
  const { fee, base, legalShare, baseScheme, localScheme, c2s, rate } = decideCare(facts, found, trace);
  return decided({ careDay: facts.careDay, amounts: amountsOf({ fee, base, legalShare, baseScheme, localScheme, c2s }), rate, terms: ORDINARY_TERMS }, trace);
}

/** A service of prevention (CSS L162-38-2, R160-17 I 8°; R160-5 17°). */
export function prevention(input: EveryFamilyInput): Answer {
  const { careDate, birthDate, patientAgeYears, preventionItem: item } = input;
  const ageYears = birthDate === undefined ? patientAgeYears : ageOn(birthDate, careDate);
  if (ageYears === undefined) return undecided(MISSING.age);
  if (item === undefined) return undecided(ASKED.preventionItem);
  const facts = factsOf(input, ageYears, undefined);
  return decideFlat(facts, (trace) => pricePrevention(item, facts, trace));
}

/** Care for a termination of pregnancy at the prices of the order (CSS L160-8 4°, L160-14 20°). */
export function termination(input: EveryFamilyInput): Answer {
  const { terminationItem: item } = input;
  if (item === undefined) return undecided(ASKED.terminationItem);
  const facts = factsOf(input, 0, fullCoverOf({ ...input, fullCover: "termination", kind: "act" }, 0));
  return decideFlat(facts, (trace) => priceTermination(item, facts, trace));
}

/** A month of remote monitoring (CSS L162-48 to L162-57, R160-5 19°). */
export function remoteMonitoring(input: EveryFamilyInput): Answer {
  const { monitoringPart: part, condition, raised, prescribed } = input;
  if (!prescribed) return refused(refusal(NO_PRESCRIPTION, {}, "prescribed"));
  if (part === undefined) return undecided(ASKED.monitoringPart);
  if (condition === undefined) return undecided(ASKED.condition);
  const facts = factsOf(input, 0, undefined);
  return decideFlat(facts, (trace) => priceMonitoring({ part, condition, raised }, facts, trace));
}
