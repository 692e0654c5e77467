import { cents, type Day, isoDay, percentOf, RefusalSignal, refusal, sumCents } from "@openamo/kernel";
import { technicalActKey } from "../../nomenclature/technical-acts/listed-act.ts";
import { type MidwifeAct, priceMidwife } from "../../reimbursement/families/midwife.ts";
import { lesserPart, type Part, partsOf } from "../../reimbursement/technical-acts/association.ts";
import {
  ALONE,
  type MidwifeListedAct,
  type MidwifeTechnicalAct,
  midwifeListedAct,
  priceMidwifeAct,
  tariffOfMidwifeAct,
} from "../../reimbursement/technical-acts/midwife.ts";
import { EMERGENCY_MODIFIERS } from "../../reimbursement/technical-acts/modifiers.ts";
import { ACTS_NOT_TOGETHER, CONSULTATION_NOT_WITH_ACT, MODIFIER_REPEATED } from "../../reimbursement/technical-acts/refusals.ts";
import { once } from "../full-cover.ts";
import { PRESCRIPTION_AFTER_CARE } from "../refusals-of-families.ts";
import { type MidwifeSheet, type MidwifeSheetLine, TECHNICAL_LINE } from "../sheets/midwife.ts";
import {
  flatOfSession,
  keysBesideAct,
  keysBesideConsultation,
  movesOfAct,
  movesOfConsultation,
  refuseActOfOtherSheet,
  refuseBesideOtherConsultation,
  refuseConsultationBesideAct,
} from "../technical/other-sheets.ts";
import { refuseOtherSex } from "../technical/sex.ts";
import { partBeside } from "../technical/technical-lines.ts";
import { careFacts, settleCare } from "./care.ts";
import { type ClaimLine, fieldOf, type LineContext, type SettledLine } from "./claim-line.ts";

/** A line that bears a technical act, with its place on the sheet. */
interface Technical {
  readonly index: number;
  readonly line: MidwifeSheetLine;
  readonly code: string;
}

const isTechnical = ({ midwifeAct }: MidwifeSheetLine): boolean => midwifeAct === TECHNICAL_LINE;
/** Another moment of the day is another session (article III-3 B, code 5). */
const apart = ({ association }: MidwifeSheetLine): boolean => association === "5";

const technicalOf = ({ lines }: MidwifeSheet, on: Day): Technical[] =>
  lines.flatMap((line, index) => (line.technicalAct !== undefined && line.careDate === on ? [{ index, line, code: line.technicalAct }] : []));

const CONSULTATIONS: readonly string[] = ["consultation", "visit", "prevention"];

const head = (line: MidwifeSheetLine) => ({
  from: line.careDate,
  to: line.careDate,
  fee: line.fee,
  relatedToLongTermCondition: line.relatedToLongTermCondition,
  fullCover:
    line.fullCover === undefined ? undefined : once(line.fullCover, CONSULTATIONS.includes(line.midwifeAct) ? "consultation" : "act", line.technicalAct),
});

/** Lines of the same sheet and day that stand before this one. */
const before = ({ lines }: MidwifeSheet, index: number, on: Day, of: (line: MidwifeSheetLine) => boolean): number =>
  lines.slice(0, index).filter((line) => line.careDate === on && of(line)).length;

/** Consultations, visits and acts of the key letters: no deductible. */
const clinicalLine = (sheet: MidwifeSheet, line: MidwifeSheetLine, act: MidwifeAct): ClaimLine => ({
  ...head(line),
  acts: [`midwife-${act}`, ...(line.travel ? ["midwife-travel"] : [])],
  mark: () => (line.coefficient === undefined ? "" : percentOf(line.coefficient)),
  counters: (_settledOn, professionalId) => keysBesideConsultation(line.careDate, professionalId),
  settle(context) {
    const { counters, index, professional, on } = context;
    // A technical act that stands before on this sheet has already been compared with the consultation, and with the other sheets.
    const compared = before(sheet, index, on, (other) => isTechnical(other) && !apart(other)) > 0;
    if (!compared) refuseConsultationBesideAct({ counters, professionalId: professional.id, on, field: fieldOf(index, "midwifeAct") });
    const care = { act, coefficient: line.coefficient ?? null, travel: line.travel };
    const settled = settleCare(context, { fee: line.fee, franchise: null }, (facts, trace) => priceMidwife(care, facts, trace));
    return { ...settled, moves: [...settled.moves, ...movesOfConsultation(line.careDate, professional.id)] };
  },
});

/** What the sheet says of an act, before its session. */
function writtenOf({ line: { prescribedOn, careDate, modifiers }, code, index }: Technical): MidwifeTechnicalAct {
  if (prescribedOn !== undefined && prescribedOn > careDate) {
    throw new RefusalSignal(refusal(PRESCRIPTION_AFTER_CARE, { date: isoDay(prescribedOn) }, fieldOf(index, "prescribedOn")));
  }
  return { code, modifiers, prescribed: prescribedOn !== undefined, part: "full" };
}

/** Article III-3 A: beside a consultation or an act of the key letters of the same session, a few acts only, some at half. */
function partBesideConsultation({ line, code, index }: Technical, act: MidwifeListedAct, consultation: boolean): Part {
  if (!consultation || apart(line)) return "full";
  const part = partBeside(act);
  if (part === undefined) throw new RefusalSignal(refusal(CONSULTATION_NOT_WITH_ACT, { act: code }, fieldOf(index, "technicalAct")));
  return part;
}

/** Article III-2: emergency supplements exclude each other, once a session. Notes of the list: acts that exclude each other. */
function refuseTogether(session: readonly (readonly [Technical, MidwifeListedAct])[]): void {
  const together = session.filter(([{ line }]) => !apart(line));
  let seen = false;
  for (const [{ line, code, index }] of together) {
    for (const letter of [...line.modifiers].filter((one) => EMERGENCY_MODIFIERS.includes(one))) {
      if (seen) throw new RefusalSignal(refusal(MODIFIER_REPEATED, { modifier: letter }, fieldOf(index, "modifiers")));
      seen = true;
    }
    const other = together.find(([, act]) => act.excludes.includes(code));
    if (other !== undefined) throw new RefusalSignal(refusal(ACTS_NOT_TOGETHER, { act: code, other: other[0].code }, fieldOf(index, "technicalAct")));
  }
}

/** The acts of a day as the rules of the session leave them. */
function sessionOf(sheet: MidwifeSheet, on: Day, context: LineContext) {
  const facts = careFacts(context, cents(0), null);
  const found = technicalOf(sheet, on).map((one) => {
    const written = writtenOf(one);
    const act = midwifeListedAct(written, facts, context.tariffs, fieldOf(one.index, "technicalAct"));
    refuseOtherSex(act, context.beneficiary.sex, one.line.sexConfirmed, fieldOf(one.index, "technicalAct"));
    return { one, written, act };
  });
  refuseTogether(found.map(({ one, act }) => [one, act]));
  const parts = partsOf(
    found.map(({ one: { line, code, index }, act }) => ({
      code,
      tariff: act.tariff.cents,
      actType: act.actType,
      association: line.association ?? null,
      field: fieldOf(index, "association"),
    })),
    on,
  );
  const consultation = sheet.lines.some((line) => line.careDate === on && !isTechnical(line));
  return found.map(({ one, written, act }, rank) => {
    const part = lesserPart(parts[rank] ?? "full", partBesideConsultation(one, act, consultation));
    return { one, act, written: { ...written, part } };
  });
}

/** The same session on another sheet of the practitioner, as for doctors. */
function refuseOtherSheets(sheet: MidwifeSheet, index: number, act: MidwifeListedAct, { counters, professional, on }: LineContext): void {
  const compared = { counters, professionalId: professional.id, on, field: fieldOf(index, "technicalAct") };
  refuseActOfOtherSheet(act.code, { ...compared, own: before(sheet, index, on, (line) => isTechnical(line) && !apart(line)) });
  refuseBesideOtherConsultation(act.code, partBeside(act), { ...compared, own: before(sheet, index, on, (line) => !isTechnical(line)) });
}

function settleTechnical(sheet: MidwifeSheet, index: number, line: MidwifeSheetLine, context: LineContext): SettledLine {
  const { counters, professional, on } = context;
  const acts = sessionOf(sheet, on, context);
  const here = acts.find(({ one }) => one.index === index);
  if (here === undefined) throw new RangeError(`line ${index} bears no technical act`);
  const alone = apart(line);
  if (!alone) refuseOtherSheets(sheet, index, here.act, context);
  const facts = careFacts(context, line.fee, null);
  const together = acts.filter(({ one }) => !apart(one.line));
  const addedUp = sumCents(together.map(({ act, written }) => tariffOfMidwifeAct(act, written, facts)));
  const weight = alone ? ALONE : { addedUp, flatBorne: flatOfSession(counters, on, professional.id) };
  let flat = cents(0);
  const settled = settleCare(context, { fee: line.fee, franchise: null }, (of, trace) =>
    priceMidwifeAct(here.act, here.written, of, trace, weight, (due) => {
      flat = due;
    }),
  );
  return alone
    ? settled
    : { ...settled, moves: [...settled.moves, ...movesOfAct(on, professional.id, { tariff: here.act.tariff.cents, part: partBeside(here.act), flat })] };
}

/** Technical acts: those of a day are weighed together (book III), at the midwives' tariffs. */
const technicalLine = (sheet: MidwifeSheet, index: number, line: MidwifeSheetLine, code: string): ClaimLine => ({
  ...head(line),
  acts: [code],
  mark: () => (apart(line) ? "apart" : ""),
  tariffs: [technicalActKey(code, line.careDate)],
  counters: (_settledOn, professionalId) => keysBesideAct(line.careDate, professionalId),
  settle: (context) => settleTechnical(sheet, index, line, context),
});

/** The lines of a midwife's sheet. */
export const midwifeLines = (sheet: MidwifeSheet): readonly ClaimLine[] =>
  sheet.lines.map((line, index) => {
    if (line.midwifeAct !== TECHNICAL_LINE) return clinicalLine(sheet, line, line.midwifeAct);
    if (line.technicalAct === undefined) throw new RangeError(`line ${index} names no technical act`);
    return technicalLine(sheet, index, line, line.technicalAct);
  });
