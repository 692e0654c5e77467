import {
  ageInMonthsOn,
  ageOn,
  type Cents,
  type Day,
  type Decision,
  firstDayOfYear,
  type MissingFact,
  type Refusal,
  refused,
  undecided,
  valueOn,
  yearOf,
} from "@openamo/kernel";
import { actsOfLine } from "../../claims/acts-of-line.ts";
import { gridOf, gridOfActs, type Sector } from "../../claims/sector.ts";
import { actByCode } from "../../nomenclature/acts.ts";
import type { DoctorAct, Specialty } from "../../nomenclature/doctor-act.ts";
import { quotationFor } from "../../nomenclature/quotation.ts";
import { PF_AMOUNT, PF_MINOR_AGE } from "../../parameters/participation-forfaitaire.ts";
import type { CareKind } from "../../reimbursement/full-cover/ground.ts";
import type { Cover, LineFacts, Pathway } from "../../reimbursement/line.ts";
import { fullCoverOf } from "../full-cover.ts";
import type { ReimbursementInput } from "./input.ts";
import { MISSING } from "./missing.ts";
import { technicalGrid } from "./technical-act.ts";

type Stop = { readonly stop: Decision<never> };
const ask = (...missing: MissingFact[]): Stop => ({ stop: undecided(...missing) });
const isRefusal = (value: object): value is Refusal => "definition" in value;

/** Facts that the question may leave out and the law needs. */
interface Known {
  readonly specialty: Specialty;
  readonly sector: Sector;
  readonly pathway: Pathway;
  readonly ageYears: number;
  readonly minorOnFirstJanuary: boolean;
}

/** Whether the patient was a minor on 1 January of the year of care; undefined when only the year of the birthday could tell. */
export function minorOnFirstJanuary(input: Pick<ReimbursementInput, "birthDate" | "careDate">, ageYears: number): boolean | undefined {
  const limit = valueOn(PF_MINOR_AGE, input.careDate);
  if (input.birthDate !== undefined) return ageOn(input.birthDate, firstDayOfYear(yearOf(input.careDate))) < limit;
  if (ageYears < limit) return true;
  return ageYears === limit ? undefined : false;
}

function known(input: ReimbursementInput): Known | Stop {
  const { specialty, sector, pathway } = input;
  const ageYears = input.birthDate === undefined ? input.patientAgeYears : ageOn(input.birthDate, input.careDate);
  const missing: MissingFact[] = [];
  if (specialty === undefined) missing.push(MISSING.specialty);
  if (sector === undefined) missing.push(MISSING.sector);
  if (pathway === undefined) missing.push(MISSING.pathway);
  if (ageYears === undefined) missing.push(MISSING.age);
  if (specialty === undefined || sector === undefined || pathway === undefined || ageYears === undefined) return ask(...missing);
  const minor = minorOnFirstJanuary(input, ageYears);
  return minor === undefined ? ask(MISSING.birthDate) : { specialty, sector, pathway, ageYears, minorOnFirstJanuary: minor };
}

function coverOf(exemption: ReimbursementInput["exemption"], acts: readonly DoctorAct[]): Cover {
  if (acts.some((act) => act.childExamination === true)) return "child-examination";
  return exemption === "none" || exemption === "c2s" ? "ordinary" : exemption;
}

/** The acts given by code, or those that the description makes; none when the base is given. */
function actsOf(input: ReimbursementInput, facts: Known): readonly DoctorAct[] | Refusal {
  if (input.base !== undefined || input.technicalAct !== undefined) return [];
  if (input.acts !== undefined) return actsOfLine(input.acts, facts.specialty, facts.ageYears, "acts");
  const quotation = quotationFor({
    on: input.careDate,
    specialty: facts.specialty,
    grid: gridOf(facts.sector),
    territory: input.territory,
    setting: input.setting,
    role: input.role,
    kind: input.kind,
    ageYears: facts.ageYears,
    ...(input.birthDate === undefined ? {} : { ageMonths: ageInMonthsOn(input.birthDate, input.careDate) }),
    pathway: facts.pathway,
    timeSlot: input.timeSlot,
    regulated: input.regulated,
  });
  if (isRefusal(quotation)) return quotation;
  return quotation.codes.map((code) => {
    const act = actByCode.get(code);
    if (act === undefined) throw new RangeError(`quotation names an unknown act ${code}`);
    return act;
  });
}

/** Flat participations that the question says are already borne. */
export function participationsBorne(input: Pick<ReimbursementInput, "careDate" | "participationsThisYear" | "participationsThisDay">) {
  const { careDate, participationsThisYear, participationsThisDay } = input;
  return { participationsThisYear, participationsThisYearCents: (participationsThisYear * valueOn(PF_AMOUNT, careDate)) as Cents, participationsThisDay };
}

/** How a ground of full cover sees the care: an act of the list by its code, or a consultation. */
const careKindOf = ({ technicalAct }: ReimbursementInput): { kind: CareKind; code?: string } =>
  technicalAct === undefined ? { kind: "consultation" } : { kind: "act", code: technicalAct };

/** The facts of one line, or what stops it: a question to ask or a refusal. */
export function lineOf(input: ReimbursementInput): LineFacts | Stop {
  const facts = known(input);
  if ("stop" in facts) return facts;
  const acts = actsOf(input, facts);
  if (isRefusal(acts)) return { stop: refused(acts) };
  return {
    careDay: input.careDate,
    fee: input.fee ?? null,
    specialty: facts.specialty,
    grid:
      input.technicalAct === undefined
        ? gridOfActs(facts.sector, acts, facts.specialty, input.territory)
        : technicalGrid(facts.sector, input.exemption === "c2s"),
    territory: input.territory,
    acts,
    givenBase: input.base ?? null,
    pathway: facts.pathway,
    cover: coverOf(input.exemption, acts),
    fullCover: fullCoverOf({ ...input, ...careKindOf(input) }, facts.ageYears),
    ageYears: facts.ageYears,
    minorOnFirstJanuary: facts.minorOnFirstJanuary,
    maternityPeriod: input.exemption === "maternity",
    c2s: input.exemption === "c2s",
    localScheme: input.localScheme,
    ...participationsBorne(input),
    settledOn: input.reimbursedOn ?? (input.careDate as Day),
  };
}
