import {
  ageOn,
  type Cents,
  type ClaimFacts,
  type ClaimOutcome,
  cents,
  type Day,
  type Decision,
  type Due,
  decided,
  firstDayOfYear,
  isoDay,
  type LineOutcome,
  type Refusal,
  RefusalSignal,
  refusal,
  refused,
  sumCents,
  type Trace,
  undecided,
  valueOn,
  yearOf,
} from "@openamo/kernel";
import type { Specialty, Territory } from "../nomenclature/doctor-act.ts";
import { isProfession, type Profession } from "../nomenclature/professions.ts";
import { FRANCHISE_MINOR_AGE } from "../parameters/franchise.ts";
import { refusalOfContract, refusalOfDelay, refusalOfPrescription } from "./checks.ts";
import { leftOfLine } from "./complementary.ts";
import { type ComplementaryAmounts, complementaryAmounts, contractOn } from "./contract.ts";
import { Counters } from "./counters.ts";
import { coverOf, MISSING_EXPECTED_BIRTH, maternityPeriodOn } from "./cover.ts";
import { duesOfLine, mergeDues } from "./dues.ts";
import { type ClaimLine, fieldOf, type LineContext, type SettledLine } from "./families/claim-line.ts";
import { linesOf } from "./families/index.ts";
import { type FullCoverLine, NOTHING_TAKEN, takeFullCover } from "./full-cover.ts";
import { FUTURE_CARE, UNKNOWN_PRACTICE } from "./refusals.ts";
import { EXEMPTIONS_INCOMPATIBLE, SHEET_NOT_FOR_PROFESSION } from "./refusals-of-families.ts";
import { refusalOfCareDay } from "./rights.ts";
import { isSpecialty, isTerritory } from "./sector.ts";
import { refusalOfRanks } from "./session-ranks.ts";
import { familiesOf, SHEET_FAMILY_LABELS } from "./sheets/families.ts";
import type { FamilySheet } from "./sheets/index.ts";
import { situationOn } from "./situations.ts";

type Facts = ClaimFacts<FamilySheet>;

interface Practice {
  readonly specialty: Specialty | Profession;
  readonly territory: Territory;
}

function practiceOf({ sheet, professional }: Facts): Practice {
  const { specialty, territory } = professional;
  if (!(isSpecialty(specialty) || isProfession(specialty)) || !isTerritory(territory)) throw new RefusalSignal(refusal(UNKNOWN_PRACTICE));
  if (!familiesOf(specialty).includes(sheet.family)) {
    const { fr, en } = SHEET_FAMILY_LABELS[sheet.family];
    throw new RefusalSignal(refusal(SHEET_NOT_FOR_PROFESSION, { "family.fr": fr, "family.en": en }, "family"));
  }
  return { specialty, territory };
}

/** What stops a line before any price, in the order in which it is checked. */
function refusalBeforePrice({ sheet, beneficiary, professional, settledOn }: Facts, line: ClaimLine, index: number): Refusal | undefined {
  const field = fieldOf(index, "careDate");
  const incompatible = sheet.nature !== "sickness" && line.relatedToLongTermCondition;
  return (
    (line.to > settledOn ? refusal(FUTURE_CARE, { date: isoDay(line.to) }, field) : undefined) ??
    refusalOfCareDay(beneficiary, line.from, settledOn, field) ??
    refusalOfDelay(sheet.nature, beneficiary.situations, line.to, settledOn, field) ??
    refusalOfContract(sheet, professional, line.from) ??
    refusalOfPrescription(sheet, index, ageOn(beneficiary.birthDay, line.from), line.from) ??
    refusalOfRanks(sheet, line.from) ??
    (incompatible ? refusal(EXEMPTIONS_INCOMPATIBLE, {}, fieldOf(index, "relatedToLongTermCondition")) : undefined)
  );
}

/** What the ground of full cover of a line is compared with. */
const fullCoverLine = ({ beneficiary, sheet }: Facts, { from: on, relatedToLongTermCondition }: ClaimLine, index: number): FullCoverLine => ({
  on,
  ageYears: ageOn(beneficiary.birthDay, on),
  nature: sheet.nature,
  relatedToLongTermCondition,
  thirdPartyPayment: sheet.thirdPartyPayment,
  situations: beneficiary.situations,
  field: fieldOf(index, "fullCover"),
});

/** Reads the file for one line; undefined when the expected day of birth is missing. */
function contextOf(facts: Facts, line: ClaimLine, index: number, practice: Practice, counters: Counters, trace: Trace): LineContext | undefined {
  const { beneficiary, professional, sheet, settledOn } = facts;
  const on = line.from;
  const maternityPeriod = maternityPeriodOn(beneficiary, on);
  if (maternityPeriod === undefined) return undefined;
  const cover = coverOf({ careDate: on, relatedToLongTermCondition: line.relatedToLongTermCondition }, index, sheet.nature, [], beneficiary, maternityPeriod);
  if (typeof cover === "object") throw new RefusalSignal(cover);
  return {
    ...practice,
    index,
    on,
    settledOn,
    ageYears: ageOn(beneficiary.birthDay, on),
    minorOnFirstJanuary: ageOn(beneficiary.birthDay, firstDayOfYear(yearOf(on))) < valueOn(FRANCHISE_MINOR_AGE, on),
    cover,
    fullCover: line.fullCover?.ground,
    maternityPeriod,
    c2s: situationOn(beneficiary.situations, "c2s", on) !== undefined,
    localScheme: situationOn(beneficiary.situations, "local-scheme", on) !== undefined,
    beneficiary,
    professional,
    thirdPartyPayment: sheet.thirdPartyPayment,
    counters,
    tariffs: facts.tariffs ?? [],
    trace,
  };
}

/** The amounts that are kept and shown for a line, by name, and who bears or may bear what is left. */
function amountsOf(family: string, on: Day, line: SettledLine, context: LineContext): ComplementaryAmounts {
  const { beneficiary, counters, trace } = context;
  const shared = complementaryAmounts(leftOfLine(family, on, line), contractOn(beneficiary, on), counters, trace);
  const { fee, excess, base, legalShare, dailyCharge, franchise, participationForfaitaire, baseScheme, localScheme, c2s, paid, patientShare } = line;
  const own: Record<string, Cents> = { fee, excess, base, legalShare, dailyCharge, franchise, baseScheme, localScheme, c2s, paid, patientShare };
  if (participationForfaitaire !== undefined) own.participationForfaitaire = participationForfaitaire;
  return { amounts: Object.assign(own, shared.amounts), moves: shared.moves };
}

/** Decides a sheet of any family but doctors', line after line, so that the counters of one line are known to the next. @throws RefusalSignal */
export function settleFamily(facts: Facts, trace: Trace): Decision<ClaimOutcome> {
  const { sheet } = facts;
  const practice = practiceOf(facts);
  const counters = new Counters(facts.counters);
  const lines: LineOutcome[] = [];
  const dues: Due[] = [];
  const claimLines = linesOf(sheet);
  for (const [index, line] of claimLines.entries()) {
    const stepsFrom = trace.length;
    const wrong = refusalBeforePrice(facts, line, index);
    if (wrong !== undefined) return refused(wrong);
    const { fullCover } = line;
    const used = fullCover === undefined ? NOTHING_TAKEN : takeFullCover(fullCover, fullCoverLine(facts, line, index), counters, trace);
    const context = contextOf(facts, line, index, practice, counters, trace);
    if (context === undefined) return undecided(MISSING_EXPECTED_BIRTH);
    const settled = line.settle(context);
    if ("missing" in settled) return undecided(settled.missing);
    counters.take(settled.moves);
    counters.take(used);
    const { baseScheme, franchise, participationForfaitaire = cents(0), localScheme, c2s } = settled;
    const deduction = cents(franchise + participationForfaitaire);
    const parts = { beforeDeduction: cents(baseScheme + deduction), deduction, baseScheme, localScheme, c2s };
    dues.push(...duesOfLine(parts, context.cover, sheet.thirdPartyPayment));
    const shared = amountsOf(sheet.family, line.from, settled, context);
    counters.take(shared.moves);
    lines.push({ careDay: line.from, acts: line.acts, amounts: shared.amounts, stepsFrom, stepsTo: trace.length });
  }
  const merged = mergeDues(dues);
  const paid = sumCents(merged.map((due) => due.cents));
  const charged = sumCents(claimLines.map((line) => line.fee));
  return decided({ lines, dues: merged, counterMoves: counters.moved(), paid, charged }, trace);
}
