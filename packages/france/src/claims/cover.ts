import { addDays, addMonths, type BeneficiaryFacts, type Day, isoDay, type MissingFact, parseDay, type Refusal, refusal, valueOn } from "@openamo/kernel";
import type { DoctorAct } from "../nomenclature/doctor-act.ts";
import { MATERNITY_DAYS_AFTER, MATERNITY_MONTHS_BEFORE } from "../parameters/shares.ts";
import type { Cover } from "../reimbursement/line.ts";
import { actBetweenProfessionals } from "../reimbursement/tele-expertise.ts";
import type { CareSheetLine, Nature } from "./care-sheet.ts";
import { EXEMPTION_NOT_OPEN } from "./refusals.ts";
import { situationOn } from "./situations.ts";

/** CSS L160-9 and D160-3: from four months before the expected birth to twelve days after the birth. */
export function inMaternityPeriod(expectedBirth: Day, birth: Day | undefined, on: Day): boolean {
  const from = addMonths(expectedBirth, -valueOn(MATERNITY_MONTHS_BEFORE, on), "last-day");
  const begins = birth !== undefined && birth < from ? birth : from;
  return on >= begins && on <= addDays(birth ?? expectedBirth, valueOn(MATERNITY_DAYS_AFTER, on));
}

/** Whether the day of care falls in the period that maternity insurance covers whole; undefined when the expected day is missing. */
export function maternityPeriodOn(beneficiary: BeneficiaryFacts, on: Day): boolean | undefined {
  const maternity = situationOn(beneficiary.situations, "maternity", on);
  if (maternity === undefined) return false;
  const expected = parseDay(maternity.details.expectedBirth ?? "");
  if (expected === undefined) return undefined;
  return inMaternityPeriod(expected, parseDay(maternity.details.birth ?? ""), on);
}

export const MISSING_EXPECTED_BIRTH: MissingFact = {
  field: "beneficiary.maternity.expectedBirth",
  question: { fr: "Quelle est la date présumée de l'accouchement ?", en: "What is the expected day of birth?" },
};

/** What a sheet must find open in the file before its exemption is believed. */
const CLAIMED: Readonly<Record<Exclude<Nature, "sickness">, string>> = { maternity: "maternity", "work-accident": "work-accident" };

/** Exemptions of the person, whatever the care, in the order in which they are looked for. */
const OF_THE_PERSON: readonly (readonly [kind: string, cover: Cover])[] = [
  ["invalidity", "invalidity"],
  ["work-accident-pension", "work-accident-pension"],
  ["war-pension", "war-pension"],
  ["ame", "state-medical-aid"],
];

/** What a refusal calls each ground. */
const GROUND_WORDS = {
  maternity: { fr: "maternité", en: "maternity" },
  "work-accident": { fr: "accident du travail ou maladie professionnelle", en: "work accident or occupational disease" },
  "long-term-illness": { fr: "affection de longue durée", en: "long-term illness" },
} as const;

const notOpen = (ground: keyof typeof GROUND_WORDS, on: Day, field: string): Refusal =>
  refusal(EXEMPTION_NOT_OPEN, { "ground.fr": GROUND_WORDS[ground].fr, "ground.en": GROUND_WORDS[ground].en, date: isoDay(on) }, field);

/**
 * The ground on which the participation is lifted, the line's own before the person's:
 * the nature of the sheet, the act itself, the protocol of a long-term illness, the maternity period, then the person's pensions.
 * A ground that the sheet claims and the file does not hold is refused, never believed.
 */
export function coverOf(
  line: Pick<CareSheetLine, "careDate" | "relatedToLongTermCondition">,
  index: number,
  nature: Nature,
  acts: readonly DoctorAct[],
  beneficiary: BeneficiaryFacts,
  maternityPeriod: boolean,
): Cover | Refusal {
  const { situations } = beneficiary;
  const field = `lines.${index}`;
  if (nature !== "sickness") {
    const open = situationOn(situations, CLAIMED[nature], line.careDate) !== undefined;
    return open ? nature : notOpen(nature, line.careDate, "nature");
  }
  if (acts.some((act) => act.childExamination === true)) return "child-examination";
  if (actBetweenProfessionals(acts) !== undefined) return "tele-expertise";
  if (line.relatedToLongTermCondition) {
    const open = situationOn(situations, "ald", line.careDate) !== undefined;
    return open ? "long-term-illness" : notOpen("long-term-illness", line.careDate, `${field}.relatedToLongTermCondition`);
  }
  if (maternityPeriod) return "maternity";
  return OF_THE_PERSON.find(([kind]) => situationOn(situations, kind, line.careDate) !== undefined)?.[1] ?? "ordinary";
}
