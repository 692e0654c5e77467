import {
  ageOn,
  type Cents,
  type ClaimFacts,
  type ClaimOutcome,
  type Decision,
  type Due,
  decided,
  decimalOf,
  firstDayOfYear,
  isoDay,
  type LineOutcome,
  type Refusal,
  refusal,
  refused,
  sumCents,
  type Trace,
  undecided,
  valueOn,
  yearOf,
} from "@openamo/kernel";
import type { DoctorAct, Specialty, Territory } from "../nomenclature/doctor-act.ts";
import { isProfession } from "../nomenclature/professions.ts";
import { PF_MINOR_AGE } from "../parameters/participation-forfaitaire.ts";
import { decideLine } from "../reimbursement/decide-line.ts";
import type { LineFacts, LineResult } from "../reimbursement/line.ts";
import { outsidePathway } from "../reimbursement/pathway.ts";
import { actBetweenProfessionals, refusalOfTeleExpertise, TELE_EXPERTISE_THIRD_PARTY } from "../reimbursement/tele-expertise.ts";
import { actsOfLine } from "./acts-of-line.ts";
import type { CareSheet, CareSheetLine } from "./care-sheet.ts";
import { refusalOfDelay } from "./checks.ts";
import { leftOfDoctor } from "./complementary.ts";
import { complementaryAmounts, contractOn } from "./contract.ts";
import { Counters, dailyKey, yearlyKey } from "./counters.ts";
import { coverOf, MISSING_EXPECTED_BIRTH, maternityPeriodOn } from "./cover.ts";
import { duesOfLine, mergeDues, type PaidParts } from "./dues.ts";
import { takeFrequency } from "./frequency.ts";
import { doctorFullCover, type FullCoverLine, NOTHING_TAKEN, takeFullCover } from "./full-cover.ts";
import { confirmedPathway } from "./pathway-check.ts";
import { CONVENTION_UNKNOWN, EXCESS_FOR_C2S, EXCESS_ON_SET_TARIFF, THIRD_PARTY_OUTSIDE_PATHWAY, UNKNOWN_PRACTICE } from "./refusals.ts";
import { SHEET_NOT_FOR_PROFESSION } from "./refusals-of-families.ts";
import { refusalOfCareDay } from "./rights.ts";
import { gridOf, gridOfActs, gridOfTechnicalActs, isSpecialty, isTerritory, sectorOn } from "./sector.ts";
import { SHEET_FAMILY_LABELS } from "./sheets/families.ts";
import { situationOn } from "./situations.ts";
import { DayOfSheets } from "./technical/day-of-sheets.ts";
import { TechnicalSheet } from "./technical/technical-sheet.ts";

type Facts = ClaimFacts<CareSheet>;

/** A refusal found while a line is prepared, or the sign that a fact is missing. */
type Stop = { readonly stop: Decision<never> };
const stopWith = (value: Refusal): Stop => ({ stop: refused(value) });
const isRefusal = (value: object): value is Refusal => "definition" in value;

const DOCTOR = SHEET_FAMILY_LABELS.doctor;

interface Practice {
  readonly specialty: Specialty;
  readonly territory: Territory;
}

/** Decides a doctor's care sheet, line after line in the order of the sheet, so that the counters of one line are known to the next. @throws RefusalSignal */
export function settleDoctor(facts: Facts, trace: Trace): Decision<ClaimOutcome> {
  const { specialty, territory } = facts.professional;
  if (isProfession(specialty)) return refused(refusal(SHEET_NOT_FOR_PROFESSION, { "family.fr": DOCTOR.fr, "family.en": DOCTOR.en }));
  if (!isSpecialty(specialty) || !isTerritory(territory)) return refused(refusal(UNKNOWN_PRACTICE));
  const counters = new Counters(facts.counters);
  const technical = new TechnicalSheet(facts, { specialty, territory });
  const dayOfSheets = new DayOfSheets(facts.professional.id, counters, technical);
  const lines: LineOutcome[] = [];
  const dues: Due[] = [];
  for (const [index, line] of facts.sheet.lines.entries()) {
    const stepsFrom = trace.length;
    const prepared = prepareLine(facts, line, index, { specialty, territory }, counters, trace);
    if ("stop" in prepared) return prepared.stop;
    const claimed = doctorFullCover(line);
    const used = claimed === undefined ? NOTHING_TAKEN : takeFullCover(claimed, fullCoverLine(facts, line, index), counters, trace);
    dayOfSheets.compare(line, index);
    const taken = takeFrequency(line.acts, line.careDate, facts.professional.id, counters, `lines.${index}.acts`);
    const result = line.technicalAct === undefined ? decideLine(prepared, trace) : technical.decide(index, prepared, trace);
    const contract = contractOn(facts.beneficiary, line.careDate);
    const share = complementaryAmounts(leftOfDoctor(prepared, result), contract, counters, trace);
    const wrong = refusalOfResult(facts, prepared, result, index);
    if (wrong !== undefined) return refused(wrong);
    counters.take(taken);
    counters.take(used);
    counters.add(result, [yearlyKey(facts.settledOn), dailyKey(line.careDate, facts.professional.id)]);
    dues.push(...duesOfLine(partsOf(result), prepared.cover, facts.sheet.thirdPartyPayment));
    lines.push({ careDay: line.careDate, acts: codesOf(line), amounts: { ...amountsOf(result), ...share.amounts }, stepsFrom, stepsTo: trace.length });
  }
  counters.take(dayOfSheets.moves());
  const merged = mergeDues(dues);
  const paid = sumCents(merged.map((due) => due.cents));
  const charged = sumCents(facts.sheet.lines.map((line) => line.fee));
  return decided({ lines, dues: merged, counterMoves: counters.moved(), paid, charged }, trace);
}

/** What the ground of full cover of a line is compared with. */
const fullCoverLine = ({ beneficiary, sheet }: Facts, { careDate: on, relatedToLongTermCondition }: CareSheetLine, index: number): FullCoverLine => ({
  on,
  ageYears: ageOn(beneficiary.birthDay, on),
  nature: sheet.nature,
  relatedToLongTermCondition,
  thirdPartyPayment: sheet.thirdPartyPayment,
  situations: beneficiary.situations,
  field: `lines.${index}.fullCover`,
});

/** Codes of what a line bears: the acts of a consultation, or its technical act. */
const codesOf = ({ acts, technicalAct }: CareSheetLine): readonly string[] => (technicalAct === undefined ? acts : [technicalAct.code]);

/** Reads the facts of one line for the rules, and refuses what the file contradicts. */
function prepareLine(facts: Facts, line: CareSheetLine, index: number, practice: Practice, counters: Counters, trace: Trace): LineFacts | Stop {
  const { beneficiary, professional, sheet, settledOn } = facts;
  const on = line.careDate;
  const field = `lines.${index}.careDate`;
  const early = refusalOfCareDay(beneficiary, on, settledOn, field) ?? refusalOfDelay(sheet.nature, beneficiary.situations, on, settledOn, field);
  if (early !== undefined) return stopWith(early);
  const ageYears = ageOn(beneficiary.birthDay, on);
  const acts = line.technicalAct === undefined ? actsOfLine(line.acts, practice.specialty, ageYears, `lines.${index}.acts`) : [];
  if (isRefusal(acts)) return stopWith(acts);
  const sector = sectorOn(professional, on);
  if (sector === undefined) return stopWith(refusal(CONVENTION_UNKNOWN, { date: isoDay(on) }));
  const maternityPeriod = maternityPeriodOn(beneficiary, on);
  if (maternityPeriod === undefined) return { stop: undecided(MISSING_EXPECTED_BIRTH) };
  const between = actBetweenProfessionals(acts);
  if (between !== undefined && !sheet.thirdPartyPayment) return stopWith(refusal(TELE_EXPERTISE_THIRD_PARTY, { act: between.code }, "thirdPartyPayment"));
  const cover = coverOf(line, index, sheet.nature, acts, beneficiary, maternityPeriod);
  if (typeof cover === "object") return stopWith(cover);
  const yearly = counters.value(yearlyKey(settledOn));
  const c2s = situationOn(beneficiary.situations, "c2s", on) !== undefined;
  const grid = line.technicalAct === undefined ? gridOfActs(sector, acts, practice.specialty, practice.territory) : gridOfTechnicalActs(sector, c2s);
  return {
    careDay: on,
    fee: line.fee,
    ...practice,
    grid,
    acts: acts as readonly DoctorAct[],
    kilometres: line.kilometres,
    givenBase: null,
    pathway: between !== undefined ? sheet.pathway : confirmedPathway(sheet.pathway, beneficiary, professional.id, ageYears, on, trace),
    cover,
    fullCover: line.fullCover,
    ageYears,
    minorOnFirstJanuary: ageOn(beneficiary.birthDay, firstDayOfYear(yearOf(on))) < valueOn(PF_MINOR_AGE, on),
    maternityPeriod,
    c2s,
    localScheme: situationOn(beneficiary.situations, "local-scheme", on) !== undefined,
    participationsThisYear: yearly.count,
    participationsThisYearCents: yearly.cents,
    participationsThisDay: counters.value(dailyKey(on, professional.id)).count,
    settledOn,
  };
}

/** What only the price shows: an excess where none is allowed, third-party payment where it is not possible. */
function refusalOfResult({ professional, sheet }: Facts, line: LineFacts, result: LineResult, index: number): Refusal | undefined {
  const field = `lines.${index}.fee`;
  const sector = sectorOn(professional, line.careDay);
  const code = sheet.lines[index]?.technicalAct?.code ?? line.acts[0]?.code ?? "";
  if (sheet.thirdPartyPayment && outsidePathway(line)) return refusal(THIRD_PARTY_OUTSIDE_PATHWAY, {}, "thirdPartyPayment");
  if (result.excess === 0) return undefined;
  const between = refusalOfTeleExpertise(line.acts, result.excess, field);
  if (between !== undefined) return between;
  if (line.c2s) return refusal(EXCESS_FOR_C2S, { excess: decimalOf(result.excess) }, field);
  const atSetTariff = sector !== undefined && gridOf(sector) === "free" && line.grid === "opposable";
  return atSetTariff ? refusal(EXCESS_ON_SET_TARIFF, { act: code }, field) : undefined;
}

const partsOf = ({ beforeParticipation, participationForfaitaire, baseScheme, localScheme, c2s }: LineResult): PaidParts => ({
  beforeDeduction: beforeParticipation,
  deduction: participationForfaitaire,
  baseScheme,
  localScheme,
  c2s,
});

/** The amounts that are kept and shown for a line, by name. */
function amountsOf(result: LineResult): Record<string, Cents> {
  const { fee, base, excess, legalShare, pathwayPenalty, beforeParticipation, localScheme, c2s, participationForfaitaire, baseScheme, paid, patientShare } =
    result;
  return { fee, excess, base, legalShare, pathwayPenalty, beforeParticipation, localScheme, c2s, participationForfaitaire, baseScheme, paid, patientShare };
}
