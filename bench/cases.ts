import { day } from "@openamo/kernel";

/** What both engines are told of one line of a care sheet. Amounts in cents, days since 1970. */
export interface LineCase {
  readonly fee: number;
  readonly tariff: number;
  readonly careDay: number;
  readonly ageYears: number;
  /** Long-term illness: the participation is lifted. */
  readonly exempt: boolean;
  readonly outsidePathway: boolean;
  readonly minorOnFirstJanuary: boolean;
  readonly localScheme: boolean;
  readonly participationsThisYear: number;
  readonly participationsThisYearCents: number;
  readonly participationsThisDay: number;
}

/** What both engines answer, in cents. */
export interface LineAnswer {
  readonly base: number;
  readonly excess: number;
  readonly legalShare: number;
  readonly pathwayPenalty: number;
  readonly participationForfaitaire: number;
  readonly baseScheme: number;
  readonly localScheme: number;
  readonly paid: number;
  readonly patientShare: number;
}

const FIRST_DAY = day("2017-05-01");
const LAST_DAY = day("2026-11-21");
/** Tariffs of consultations through the years, and amounts whose 70 % is a tie. */
const TARIFFS = [1075, 1687, 2300, 2500, 2650, 2892, 3000, 3374, 4573, 5000, 6000, 9399];

/** A sequence of whole numbers that is the same on every machine (multiplier and increment of Numerical Recipes). */
function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Varied lines: chance picks every branch of the calculation. The same seed gives the same lines. */
export function variedLines(count: number, seed: number): LineCase[] {
  const next = numbers(seed);
  return Array.from({ length: count }, () => {
    const tariff = TARIFFS[next(TARIFFS.length)] ?? 0;
    const ageYears = next(95);
    const participationsThisYear = next(5) === 0 ? next(60) : next(20);
    return {
      tariff,
      // Mostly at or above the tariff, sometimes below it.
      fee: next(8) === 0 ? tariff - next(500) : tariff + next(3) * next(4000),
      careDay: FIRST_DAY + next(LAST_DAY - FIRST_DAY + 1),
      ageYears,
      minorOnFirstJanuary: ageYears < 18,
      exempt: next(4) === 0,
      outsidePathway: next(3) === 0,
      localScheme: next(4) === 0,
      participationsThisYear,
      participationsThisYearCents: participationsThisYear * (next(2) === 0 ? 100 : 200),
      participationsThisDay: next(6),
    };
  });
}

const DAY_OF_SETTLEMENT = day("2026-11-20");
const DAYS_SINCE_CARE = 30;

/**
 * Lines as one settlement of a fund sees them: recent care, mostly at the tariff of the convention and inside the pathway,
 * the particular cases few. The shares are round figures of ours, no statistics.
 */
export function ordinaryLines(count: number, seed: number): LineCase[] {
  const next = numbers(seed);
  const inHundred = (share: number): boolean => next(100) < share;
  return Array.from({ length: count }, () => {
    const tariff = inHundred(70) ? 3000 : 6000;
    const ageYears = next(95);
    const participationsThisYear = inHundred(5) ? 25 : next(20);
    return {
      tariff,
      fee: inHundred(20) ? tariff + 500 * (1 + next(8)) : tariff,
      careDay: DAY_OF_SETTLEMENT - next(DAYS_SINCE_CARE),
      ageYears,
      minorOnFirstJanuary: ageYears < 18,
      exempt: inHundred(20),
      outsidePathway: inHundred(8),
      localScheme: inHundred(4),
      participationsThisYear,
      participationsThisYearCents: participationsThisYear * 200,
      participationsThisDay: inHundred(5) ? 1 : 0,
    };
  });
}
