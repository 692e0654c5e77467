import { addDays, civilDate, type Day, dayOf, isoDay } from "@openamo/kernel";
import { demoFiness, demoNir, demoRpps } from "../identifiers.ts";
import { FAMILIES, MEN, WOMEN } from "../names.ts";
import { type Random, random, stableId } from "../random.ts";
import { DAY_TRADES, type DayTrade, SHARES } from "./trades.ts";

/** An invented insured person of a demo day. */
export interface DayPerson {
  readonly id: string;
  readonly nir: string;
  readonly familyName: string;
  readonly givenNames: string;
  readonly birthDay: Day;
  readonly woman: boolean;
  /** Place, among the family doctors, of the one declared with; null for who has declared nobody. */
  readonly doctor: number | null;
  readonly longTermCondition: boolean;
  /** Her pregnancy is declared without the day of the birth: her sheets wait for it. */
  readonly awaitsBirthDay: boolean;
  /** The others are set aside when they are to be paid, as in life. */
  readonly hasAccount: boolean;
}

/** An invented professional of a demo day. */
export interface DayCarer {
  readonly id: string;
  readonly trade: DayTrade;
  readonly identifier: string;
  readonly familyName: string;
  readonly givenNames: string;
  /** A convention that is not known yet keeps the sheets waiting. */
  readonly conventionKnown: boolean;
}

const SEED = 20_261_201;
/** Ages are counted from here, so that the same person is the same on every demo day. */
const REFERENCE = dayOf(2026, 1, 1);
/** Day from which everything known of the population holds: before any care of a demo day. */
export const HOLDS_FROM = isoDay(dayOf(2025, 1, 1));
/** Sheets of one person in a day's lot: care of some weeks, received together. */
const SHEETS_EACH = 8;
const LEAST_PEOPLE = 20;
const PATIENTS_OF_A_DOCTOR = 60;
const BORN_AFTER = dayOf(1985, 1, 1);
const YOUNGEST = 19;
const AGES = 70;
const DAYS_PER_YEAR = 365.25;
/** Nobody of the other demo is born in this department: the two populations never meet. */
const DEPARTMENT = "42";
/** Numbers of each trade begin apart, so that a larger day only adds to a smaller one. */
const NUMBERS = { "fr.rpps": { first: 2000, step: 100_000 }, "fr.finess": { first: 100, step: 1000 } } as const;

const peopleFor = (sheets: number): number => Math.max(LEAST_PEOPLE, Math.ceil(sheets / SHEETS_EACH));

/** The people of a day of so many sheets: the first of a larger day are those of a smaller one. */
export function dayPeople(sheets: number): DayPerson[] {
  const draw = random(SEED);
  const orders = new Map<string, number>();
  return Array.from({ length: peopleFor(sheets) }, (_, index) => personOf(draw, index, orders));
}

function personOf(draw: Random, index: number, orders: Map<string, number>): DayPerson {
  const woman = draw.chance(0.52);
  const birthDay = addDays(REFERENCE, -Math.ceil((YOUNGEST + draw.below(AGES)) * DAYS_PER_YEAR) - draw.below(330));
  const { year, month } = civilDate(birthDay);
  const shared = `${woman} ${year % 100} ${month}`;
  const order = (orders.get(shared) ?? 0) + 1;
  orders.set(shared, order);
  return {
    id: stableId(`day-person-${index}`),
    nir: demoNir({ sex: woman ? 2 : 1, year, month, department: DEPARTMENT, order }),
    familyName: draw.pick(FAMILIES),
    givenNames: draw.pick(woman ? WOMEN : MEN),
    birthDay,
    woman,
    doctor: draw.chance(0.9) ? 1 + Math.floor(index / PATIENTS_OF_A_DOCTOR) : null,
    longTermCondition: draw.chance(0.2),
    awaitsBirthDay: woman && birthDay > BORN_AFTER && draw.chance(0.06),
    hasAccount: draw.chance(0.97),
  };
}

function countOf(trade: DayTrade, sheets: number): number {
  // The first family doctor is the one whose convention is not known.
  if (trade.declared) return 1 + Math.ceil(peopleFor(sheets) / PATIENTS_OF_A_DOCTOR);
  return Math.max(1, Math.ceil((sheets * trade.share) / SHARES / trade.each));
}

/** Professionals enough for so many sheets. */
export function dayCarers(sheets: number): DayCarer[] {
  return DAY_TRADES.flatMap((trade, rank) =>
    Array.from({ length: countOf(trade, sheets) }, (_, index): DayCarer => {
      const draw = random(SEED + rank * 1_000_000 + index);
      const { first, step } = NUMBERS[trade.identifierKind];
      const number = first + rank * step + index;
      return {
        id: stableId(`day-carer-${trade.specialty}-${index}`),
        trade,
        identifier: trade.identifierKind === "fr.rpps" ? demoRpps(number) : demoFiness(DEPARTMENT, number),
        familyName: draw.pick(FAMILIES),
        givenNames: draw.pick(draw.chance(0.5) ? WOMEN : MEN),
        conventionKnown: !(trade.declared && index === 0),
      };
    }),
  );
}
