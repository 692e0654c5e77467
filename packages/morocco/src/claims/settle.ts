import {
  ageOn,
  type Cents,
  type ClaimFacts,
  type ClaimOutcome,
  type Decision,
  type Due,
  decide,
  decided,
  isoDay,
  type LineOutcome,
  type Refusal,
  refusal,
  refused,
  sumCents,
  Trace,
  undecided,
} from "@openamo/kernel";
import { managerOn } from "../network/managers.ts";
import { SPECIALTIES } from "../nomenclature/act.ts";
import { decideLine } from "../reimbursement/decide-line.ts";
import { hasDentalLimit } from "../reimbursement/dental-limit.ts";
import type { LineFacts, LineResult } from "../reimbursement/line.ts";
import { missingFor } from "../reimbursement/needed.ts";
import { gridOf } from "../reimbursement/rate.ts";
import type { CareSheet, CareSheetLine } from "./care-sheet.ts";
import { DentalCounters } from "./counters.ts";
import { duesOfLine, mergeDues } from "./dues.ts";
import { actOf, exonerationOf, practiceOn, refusalOfDelay, schemeOf } from "./file-checks.ts";
import { FILED_IN_FUTURE, UNKNOWN_PRACTICE } from "./refusals.ts";
import { situationOn } from "./situations.ts";

type Facts = ClaimFacts<CareSheet>;

/** A refusal found while a line is prepared, or the sign that a fact is missing. */
type Stop = { readonly stop: Decision<never> };
const stopWith = (value: Refusal): Stop => ({ stop: refused(value) });
const isRefusal = (value: unknown): value is Refusal => typeof value === "object" && value !== null && "definition" in value;

/** Decides a whole care sheet, line after line, so that what one line takes from a limit is known to the next. */
export function settle(facts: Facts): Decision<ClaimOutcome> {
  return decide(() => settleLines(facts));
}

function settleLines(facts: Facts): Decision<ClaimOutcome> {
  const { sheet, professional, settledOn } = facts;
  if (!(SPECIALTIES as readonly string[]).includes(professional.specialty)) return refused(refusal(UNKNOWN_PRACTICE));
  if (sheet.filedOn > settledOn) return refused(refusal(FILED_IN_FUTURE, { date: isoDay(sheet.filedOn) }, "filedOn"));
  const trace = new Trace();
  const counters = new DentalCounters(facts.counters);
  const lines: LineOutcome[] = [];
  const dues: Due[] = [];
  for (const [index, line] of sheet.lines.entries()) {
    const stepsFrom = trace.length;
    const prepared = prepareLine(facts, line, index, counters);
    if ("stop" in prepared) return prepared.stop;
    managerOn(prepared.scheme, sheet.filedOn, trace);
    const result = decideLine(prepared, trace);
    if (hasDentalLimit(prepared, gridOf(prepared))) counters.add(line.careDate, result.amo);
    dues.push(...duesOfLine(result, prepared.scheme, sheet.thirdPartyPayment));
    lines.push({ careDay: line.careDate, acts: [line.act], amounts: amountsOf(result), stepsFrom, stepsTo: trace.length });
  }
  const merged = mergeDues(dues);
  const paid = sumCents(merged.map((due) => due.cents));
  const charged = sumCents(sheet.lines.map((line) => line.billed));
  return decided({ lines, dues: merged, counterMoves: counters.moved(), paid, charged }, trace);
}

/** Reads the facts of one line for the rules, and refuses what the files contradict. */
function prepareLine(facts: Facts, line: CareSheetLine, index: number, counters: DentalCounters): LineFacts | Stop {
  const { beneficiary, professional, sheet } = facts;
  const on = line.careDate;
  const field = `lines.${index}`;
  const scheme = schemeOf(beneficiary, on, `${field}.careDate`);
  if (isRefusal(scheme)) return stopWith(scheme);
  const late = refusalOfDelay(sheet, line, scheme, `${field}.careDate`);
  if (late !== undefined) return stopWith(late);
  const act = actOf(line.act, professional.specialty, `${field}.act`);
  if (isRefusal(act)) return stopWith(act);
  const practice = practiceOn(professional, on);
  if (isRefusal(practice)) return stopWith(practice);
  const exoneration = exonerationOf(beneficiary, line, `${field}.exoneratedDisease`);
  if (isRefusal(exoneration)) return stopWith(exoneration);
  const prepared: LineFacts = {
    careDay: on,
    scheme,
    ...practice,
    act,
    coefficient: line.coefficient ?? null,
    quantity: line.quantity,
    billed: line.billed,
    givenTariff: line.referencePrice ?? null,
    exoneration,
    maternity: situationOn(beneficiary.situations, "maternity", on) !== undefined,
    ageYears: ageOn(beneficiary.birthDay, on),
    thirdPartyPayment: sheet.thirdPartyPayment,
    invoice: sumCents(sheet.lines.map(({ billed }) => billed)),
    priorAgreement: line.priorAgreement,
    dentalProsthesesPaid: counters.paidBefore(on),
  };
  const missing = missingFor(prepared, {
    coefficient: `${field}.coefficient`,
    referencePrice: `${field}.referencePrice`,
    exonerationRate: "beneficiary.ald.rate",
    age: "beneficiary.birthDay",
    priorAgreement: `${field}.priorAgreement`,
  });
  return missing.length === 0 ? prepared : { stop: undecided(...missing) };
}

/** The amounts that are kept and shown for a line, by name. */
function amountsOf({ fee, excess, base, patientPart, overLimit, amo, state, paid, patientShare }: LineResult): Record<string, Cents> {
  return { fee, excess, base, patientPart, overLimit, amo, state, paid, patientShare };
}
