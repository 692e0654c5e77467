import { ageOn, type Cents, type ClaimFacts, cents, type Day, isoDay, RefusalSignal, refusal, type Trace } from "@openamo/kernel";
import type { Specialty, Territory } from "../../nomenclature/doctor-act.ts";
import type { LineFacts, LineResult } from "../../reimbursement/line.ts";
import { decideTechnicalLine } from "../../reimbursement/technical-acts/decide-technical-line.ts";
import type { CareSheet } from "../care-sheet.ts";
import { CONVENTION_UNKNOWN } from "../refusals.ts";
import { sectorOn } from "../sector.ts";
import { situationOn } from "../situations.ts";
import type { CountedAct } from "./other-sheets.ts";
import { partBeside, type TechnicalLine, technicalLinesOf } from "./technical-lines.ts";

/** The technical acts of one sheet: each is read with those of its day, and the acts of a session leave one flat participation. */
export class TechnicalSheet {
  private readonly facts: ClaimFacts<CareSheet>;
  private readonly practice: { readonly specialty: Specialty; readonly territory: Territory };
  private readonly days = new Map<Day, Map<number, TechnicalLine>>();
  private readonly flatBorne = new Map<Day, Cents>();

  constructor(facts: ClaimFacts<CareSheet>, practice: { readonly specialty: Specialty; readonly territory: Territory }) {
    this.facts = facts;
    this.practice = practice;
  }

  /** Decides the technical act of a line whose facts are prepared. @throws RefusalSignal for what the list or its rules refuse. */
  decide(index: number, line: LineFacts, trace: Trace): LineResult {
    const { care, addedUp, apart } = this.lineAt(index, line.careDay);
    const flatBorne = apart ? cents(0) : (this.flatBorne.get(line.careDay) ?? cents(0));
    const { flat, ...result } = decideTechnicalLine(line, care, { addedUp, flatBorne }, trace);
    if (!apart) this.flatBorne.set(line.careDay, cents(flatBorne + flat));
    return result;
  }

  /** The act of a line as its day counts it; what it bears of the flat participation stays on this sheet. */
  counted(index: number, on: Day): CountedAct {
    const { act, tariff } = this.lineAt(index, on).care;
    return { tariff: tariff.cents, part: partBeside(act), flat: cents(0) };
  }

  private lineAt(index: number, on: Day): TechnicalLine {
    const ofDay = this.days.get(on) ?? this.read(on);
    this.days.set(on, ofDay);
    const line = ofDay.get(index);
    if (line === undefined) throw new RangeError(`line ${index} bears no technical act`);
    return line;
  }

  private read(on: Day): Map<number, TechnicalLine> {
    const { sheet, professional, beneficiary, tariffs = [] } = this.facts;
    const sector = sectorOn(professional, on);
    if (sector === undefined) throw new RefusalSignal(refusal(CONVENTION_UNKNOWN, { date: isoDay(on) }));
    const ofDay = [...sheet.lines.entries()].filter(([, { careDate }]) => careDate === on);
    const c2s = situationOn(beneficiary.situations, "c2s", on) !== undefined;
    return technicalLinesOf(ofDay, {
      on,
      ...this.practice,
      sector,
      professional,
      ageYears: ageOn(beneficiary.birthDay, on),
      sex: beneficiary.sex,
      c2s,
      tariffs,
    });
  }
}
