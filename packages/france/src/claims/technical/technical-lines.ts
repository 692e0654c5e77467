import {
  type BeneficiaryFacts,
  type Cents,
  cents,
  type Day,
  isoDay,
  type ProfessionalFacts,
  RefusalSignal,
  refusal,
  sumCents,
  type TariffFact,
  Trace,
} from "@openamo/kernel";
import { actByCode } from "../../nomenclature/acts.ts";
import type { Specialty, Territory } from "../../nomenclature/doctor-act.ts";
import { type ListedAct, type ListedTariff, listedAct } from "../../nomenclature/technical-acts/listed-act.ts";
import { partWithConsultation } from "../../nomenclature/technical-acts/with-consultation.ts";
import { lesserPart, type Part, partsOf } from "../../reimbursement/technical-acts/association.ts";
import { type DoctorGrid, doctorGrid } from "../../reimbursement/technical-acts/grid.ts";
import { EMERGENCY_MODIFIERS, type ModifierSituation } from "../../reimbursement/technical-acts/modifiers.ts";
import { kindOfAct } from "../../reimbursement/technical-acts/participation.ts";
import { priceTechnicalAct, type TechnicalCare } from "../../reimbursement/technical-acts/price.ts";
import {
  ACTS_NOT_TOGETHER,
  CONSULTATION_NOT_WITH_ACT,
  MODIFIER_REPEATED,
  OUTSIDE_INDICATIONS,
  TECHNICAL_ACT_NOT_BORNE,
  TECHNICAL_ACT_NOT_FOUND,
  TECHNICAL_ACT_WITHOUT_TARIFF,
} from "../../reimbursement/technical-acts/refusals.ts";
import type { CareSheetLine } from "../care-sheet.ts";
import type { Sector } from "../sector.ts";
import { situationOn } from "../situations.ts";
import { refuseOtherSex } from "./sex.ts";
import type { TechnicalActField } from "./technical-act-field.ts";

/** Where and by whom the acts of a day were done. */
export interface DayOfActs {
  readonly on: Day;
  readonly specialty: Specialty;
  readonly territory: Territory;
  readonly sector: Sector;
  readonly professional: ProfessionalFacts;
  readonly ageYears: number;
  readonly sex: BeneficiaryFacts["sex"];
  readonly c2s: boolean;
  readonly tariffs: readonly TariffFact[];
}

/** A technical act of the sheet, found and placed in its session. */
export interface TechnicalLine {
  readonly care: TechnicalCare;
  readonly grid: DoctorGrid;
  /** What the acts of the session that may be added up come to (CSS R160-16 I). */
  readonly addedUp: Cents;
  /** Done at another moment of the day: it weighs alone. */
  readonly apart: boolean;
}

interface Found {
  readonly index: number;
  readonly written: TechnicalActField;
  readonly act: ListedAct;
  readonly tariff: ListedTariff;
}

const fieldOf = (index: number, name: string): string => `lines.${index}.technicalAct.${name}`;

/** OPTAM-ACO is the option that surgeons, obstetricians and anaesthetists may take in place of OPTAM: the record says which. */
function optionOf({ sector, professional, c2s, on }: DayOfActs): ModifierSituation["option"] {
  if (sector === "sector-1" || c2s) return "set-tariff";
  if (sector !== "sector-2-optam") return "free";
  return situationOn(professional.situations, sector, on)?.details.option === "aco" ? "optam-aco" : "optam";
}

/** CSS L162-1-7: an act is borne when the list has it, with a fee, and its conditions are met. */
function find(index: number, written: TechnicalActField, day: DayOfActs, grid: DoctorGrid): Found {
  const { code, activity, phase } = written;
  const field = fieldOf(index, "code");
  const date = isoDay(day.on);
  const act = listedAct(code, day.on, { activity, phase, ...grid }, day.tariffs);
  if (act === undefined) throw new RefusalSignal(refusal(TECHNICAL_ACT_NOT_FOUND, { act: code, activity, phase, date }, field));
  if (act.tariff === null) throw new RefusalSignal(refusal(TECHNICAL_ACT_WITHOUT_TARIFF, { act: code, date }, field));
  if (act.tariff.cents === 0) throw new RefusalSignal(refusal(TECHNICAL_ACT_NOT_BORNE, { act: code }, field));
  refuseOtherSex(act, day.sex, written.sexConfirmed === true, field);
  if (written.outsideIndications) throw new RefusalSignal(refusal(OUTSIDE_INDICATIONS, { act: code }, fieldOf(index, "outsideIndications")));
  return { index, written, act, tariff: act.tariff };
}

/** Article III-2: emergency supplements exclude each other, once a session for one practitioner. */
function refuseSecondEmergency(acts: readonly Found[]): void {
  let seen = false;
  for (const { index, written } of acts.filter(({ written: { association } }) => association !== "5")) {
    for (const letter of written.modifiers) {
      if (!EMERGENCY_MODIFIERS.includes(letter)) continue;
      if (seen) throw new RefusalSignal(refusal(MODIFIER_REPEATED, { modifier: letter }, fieldOf(index, "modifiers")));
      seen = true;
    }
  }
}

/** What a consultation of the same session leaves of an act; undefined where the two are not billed together. A complement follows its act. */
export const partBeside = ({ code, actType }: Pick<ListedAct, "code" | "actType">): Part | undefined =>
  partWithConsultation(code) ?? (actType === "complementary" ? "full" : undefined);

/** Article III-3 A: a consultation of the same session goes with a few acts only, some of which then keep half of their tariff. */
function partBesideConsultation({ act, written, index }: Found, consultation: boolean): Part {
  if (!consultation || written.association === "5") return "full";
  const part = partBeside(act);
  if (part === undefined) throw new RefusalSignal(refusal(CONSULTATION_NOT_WITH_ACT, { act: act.code }, fieldOf(index, "code")));
  return part;
}

/** Whether a line bears a consultation or a visit, and not supplements or an opinion between professionals only. */
export const isConsultation = ({ acts }: CareSheetLine): boolean =>
  acts.some((code) => {
    const family = actByCode.get(code)?.family;
    return family !== undefined && family !== "majoration" && family !== "travel" && family !== "tele-expertise";
  });

/** Notes of the list on billing: acts of one session that exclude each other. */
function refuseExcluded(acts: readonly Found[]): void {
  const together = acts.filter(({ written: { association } }) => association !== "5");
  for (const { act, index } of together) {
    const other = together.find((candidate) => candidate.act.excludes.includes(act.code));
    if (other !== undefined) throw new RefusalSignal(refusal(ACTS_NOT_TOGETHER, { act: act.code, other: other.act.code }, fieldOf(index, "code")));
  }
}

const situationOf = (day: DayOfActs, { act, written }: Found): ModifierSituation => ({
  act: written.code,
  group: act.group,
  on: day.on,
  ageYears: day.ageYears,
  specialty: day.specialty,
  option: optionOf(day),
});

/**
 * The technical acts that one practitioner did for one patient on one day, by the index of their line: each found in its table, with the part
 * of its tariff that the session leaves.
 * @throws RefusalSignal for an act that no table has, acts in excess, or acts that are not billed together.
 */
export function technicalLinesOf(lines: readonly (readonly [index: number, line: CareSheetLine])[], day: DayOfActs): Map<number, TechnicalLine> {
  const grid = doctorGrid(day.specialty, day.sector, day.c2s);
  const found = lines.flatMap(([index, { technicalAct }]) => (technicalAct === undefined ? [] : [find(index, technicalAct, day, grid)]));
  refuseSecondEmergency(found);
  refuseExcluded(found);
  const consultation = lines.some(([, line]) => isConsultation(line));
  const parts = partsOf(
    found.map(({ index, written, act, tariff }) => ({
      code: act.code,
      tariff: tariff.cents,
      actType: act.actType,
      association: written.association ?? null,
      field: fieldOf(index, "association"),
    })),
    day.on,
  );
  const cares = found.map((one, rank): readonly [Found, TechnicalCare] => {
    const part = lesserPart(parts[rank] ?? "full", partBesideConsultation(one, consultation));
    const { act, tariff, written } = one;
    return [one, { act, tariff, modifiers: written.modifiers, part, territory: day.territory, situation: situationOf(day, one) }];
  });
  const together = cares.filter(([{ written, act }]) => written.association !== "5" && kindOfAct(act) === "act");
  const addedUp = sumCents(together.map(([, care]) => priceTechnicalAct(care, day.on, new Trace())));
  return new Map(
    cares.map(([one, care]) => [
      one.index,
      { care, grid, addedUp: one.written.association === "5" ? cents(0) : addedUp, apart: one.written.association === "5" },
    ]),
  );
}
