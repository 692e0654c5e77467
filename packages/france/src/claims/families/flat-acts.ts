import { type CounterKey, type CounterMove, cents, type Day, findVersion, RefusalSignal, refusal, valueOn, yearOf } from "@openamo/kernel";
import { preventionValues } from "../../parameters/flat-acts/prevention.ts";
import { bandOf, pricePrevention } from "../../reimbursement/flat-acts/prevention.ts";
import { FLAT_ITEM_NOT_FOR_PROFESSION, KIT_USED, PREVENTION_USED } from "../../reimbursement/flat-acts/refusals.ts";
import { priceTermination } from "../../reimbursement/flat-acts/termination.ts";
import { type Biller, PREVENTION, TERMINATION } from "../../reimbursement/flat-acts/words.ts";
import { yearsAround } from "../counters.ts";
import { once } from "../full-cover.ts";
import { isSpecialty } from "../sector.ts";
import type { PreventionSheet, TerminationSheet } from "../sheets/flat-acts.ts";
import { settleCare } from "./care.ts";
import { type ClaimLine, fieldOf, type LineContext, type SettledLine } from "./claim-line.ts";

type PreventionLine = PreventionSheet["lines"][number];
type TerminationLine = TerminationSheet["lines"][number];

/** Refuses a service that the professional does not bill. @throws RefusalSignal */
export function checkBiller(by: readonly Biller[], { specialty, index }: LineContext, name: string): void {
  const biller: Biller = isSpecialty(specialty) ? "doctor" : specialty;
  if (!by.includes(biller)) throw new RefusalSignal(refusal(FLAT_ITEM_NOT_FOR_PROFESSION, {}, fieldOf(index, name)));
}

/** What every line at a flat price has: one day, its price. */
export const flatHead = ({ careDate, fee, relatedToLongTermCondition }: Pick<PreventionLine, "careDate" | "fee" | "relatedToLongTermCondition">) => ({
  from: careDate,
  to: careDate,
  fee,
  relatedToLongTermCondition,
  mark: () => "",
});

/** Bands of age do not touch: a person has one counter for each, by its first age. */
const sessionKeyOf = (firstAge: number): CounterKey => ({ name: "prevention-sessions", span: `life/${firstAge}` });
const sessionKeys = (on: Day): CounterKey[] =>
  preventionValues().bands.flatMap(({ from }) => {
    const version = findVersion(from, on);
    return version === undefined ? [] : [sessionKeyOf(version.value)];
  });
const kitKey = (year: number): CounterKey => ({ name: "screening-kits", span: String(year) });
const kitKeys = (on: Day): CounterKey[] => yearsAround(yearOf(on), preventionValues().kitYears, on).map(kitKey);

function countersOf({ item, careDate }: PreventionLine): CounterKey[] {
  if (item === "session") return sessionKeys(careDate);
  return item === "kit" ? kitKeys(careDate) : [];
}

const one = (key: CounterKey): CounterMove => ({ ...key, count: 1, cents: cents(0) });

/** Order of 28 May 2024: one session in a band of age, whoever gives it. */
function takeSession({ ageYears, on, counters, index }: LineContext): CounterMove[] {
  const firstAge = bandOf(ageYears, on);
  // Another age is refused with the price.
  if (firstAge === undefined) return [];
  const key = sessionKeyOf(firstAge);
  const most = valueOn(preventionValues().sessionsInBand, on);
  if (counters.value(key).count >= most) throw new RefusalSignal(refusal(PREVENTION_USED, { most: String(most) }, fieldOf(index, "item")));
  return [one(key)];
}

/** One screening test in the years of the programme. */
function takeKit({ on, counters, index }: LineContext): CounterMove[] {
  const used = kitKeys(on).some((key) => counters.value(key).count > 0);
  const years = valueOn(preventionValues().kitYears, on);
  if (used) throw new RefusalSignal(refusal(KIT_USED, { years: String(years) }, fieldOf(index, "item")));
  return [one(kitKey(yearOf(on)))];
}

function settlePrevention({ item, fee, base }: PreventionLine, context: LineContext): SettledLine {
  checkBiller(PREVENTION[item].by, context, "item");
  const moves = item === "session" ? takeSession(context) : item === "kit" ? takeKit(context) : [];
  const settled = settleCare(context, { fee, base, franchise: null }, (facts, trace) => pricePrevention(item, facts, trace));
  return { ...settled, moves };
}

/** A prevention session, a screening test, a vaccination at the pharmacy. */
export const preventionLine = (line: PreventionLine): ClaimLine => ({
  ...flatHead(line),
  acts: [`prevention-${line.item}`],
  counters: () => countersOf(line),
  settle: (context) => settlePrevention(line, context),
});

/** Care for a termination of pregnancy, at the prices of the order: its ground is that of L160-14 20°. */
export const terminationLine = (line: TerminationLine): ClaimLine => ({
  ...flatHead(line),
  fullCover: once("termination", "act"),
  acts: [`termination-${line.item}`],
  counters: () => [],
  settle(context) {
    const { item, fee, base } = line;
    checkBiller(TERMINATION[item].by, context, "item");
    return settleCare(context, { fee, base, franchise: null }, (facts, trace) => priceTermination(item, facts, trace));
  },
});
