import {
  ageInMonthsOn,
  ageOn,
  type Cents,
  type Day,
  type Decision,
  firstDayOfYear,
  isoDay,
  type MissingFact,
  type Refusal,
  refusal,
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
import { NO_ACT_FOR_SITUATION } from "../../nomenclature/quoting/situation.ts";
import { PF_AMOUNT, PF_MINOR_AGE } from "../../parameters/participation-forfaitaire.ts";
import type { CareKind } from "../../reimbursement/full-cover/ground.ts";
import type { Cover, LineFacts, Pathway } from "../../reimbursement/line.ts";
import { actBetweenProfessionals } from "../../reimbursement/tele-expertise.ts";
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
  if (actBetweenProfessionals(acts) !== undefined) return "tele-expertise";
  return exemption === "none" || exemption === "c2s" ? "ordinary" : exemption;
}

const paysKilometres = (code: string): boolean => actByCode.get(code)?.kilometres !== undefined;

/** A distance is billed by the act of its ground, where the codes do not hold it already. */
const withKilometres = (codes: readonly string[], { travelKilometres, mountain }: ReimbursementInput): readonly string[] =>
  travelKilometres === undefined || codes.some(paysKilometres) ? codes : [...codes, mountain ? "IKM" : "IK"];

const TELE_EXPERTISE = { "tele-expertise": "TE2", "tele-expertise-request": "RQD" } as const;

/** NGAP 14.9.4: the act of the doctor asked, or of the one who asks, alone; another kind of consultation has no such act. */
function teleExpertiseActs(input: ReimbursementInput, setting: keyof typeof TELE_EXPERTISE, facts: Known): readonly DoctorAct[] | Refusal {
  if (input.kind !== "ordinary" || input.role === "one-off-opinion") return refusal(NO_ACT_FOR_SITUATION, { date: isoDay(input.careDate) });
  return actsOfLine(withKilometres([TELE_EXPERTISE[setting]], input), facts.specialty, facts.ageYears, "setting");
}

/** The acts given by code, or those that the description makes; none when the base is given. */
function actsOf(input: ReimbursementInput, facts: Known): readonly DoctorAct[] | Refusal {
  if (input.base !== undefined || input.technicalAct !== undefined) return [];
  if (input.acts !== undefined) return actsOfLine(withKilometres(input.acts, input), facts.specialty, facts.ageYears, "acts");
  if (input.setting === "tele-expertise" || input.setting === "tele-expertise-request") return teleExpertiseActs(input, input.setting, facts);
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
  if (input.travelKilometres !== undefined) return actsOfLine(withKilometres(quotation.codes, input), facts.specialty, facts.ageYears, "travelKilometres");
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
  if (input.travelKilometres === undefined && acts.some((act) => act.kilometres !== undefined)) return ask(MISSING.travelKilometres);
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
    kilometres: input.travelKilometres,
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
