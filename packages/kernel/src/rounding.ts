import { type Cents, cents } from "./money.ts";
import { ONE, type Rate } from "./rate.ts";

/**
 * Roundings that a rule may name. Rounding is law: each rule says which one it uses.
 * - `half-up-to-cent`: to the nearest cent, a tie goes away from zero (France: 10.75 x 70 % = 7.525 gives 7.53).
 * - `down-to-cent`: what is beyond the cent is dropped.
 * - `up-to-cent`: any part of a cent counts as one.
 * - `half-up-to-unit`: to the nearest euro or dirham, a tie goes away from zero.
 */
export type Rounding = "half-up-to-cent" | "down-to-cent" | "up-to-cent" | "half-up-to-unit";

/** The exact integer quotient `numerator / denominator`, rounded as named. Both are non-negative integers. */
function divide(numerator: bigint, denominator: bigint, rounding: Rounding): bigint {
  switch (rounding) {
    case "down-to-cent":
      return numerator / denominator;
    case "up-to-cent":
      return (numerator + denominator - 1n) / denominator;
    case "half-up-to-cent":
      return (2n * numerator + denominator) / (2n * denominator);
    case "half-up-to-unit":
      return ((2n * numerator + 100n * denominator) / (200n * denominator)) * 100n;
  }
}

/** Below this product every intermediate of the fast path is an exact double. */
const EXACT_PRODUCT = 2 ** 51;

/**
 * The share `rate` of an amount, rounded once as named.
 * Exact: a double is used only while it holds the integers exactly, a bigint beyond.
 */
export function shareOf(amount: Cents, rate: Rate, rounding: Rounding): Cents {
  const product = amount * rate;
  if (rounding === "half-up-to-cent" && product >= 0 && product <= EXACT_PRODUCT) {
    return Math.floor((2 * product + ONE) / (2 * ONE)) as Cents;
  }
  const negative = amount < 0;
  const exact = divide(BigInt(Math.abs(amount)) * BigInt(rate), BigInt(ONE), rounding);
  return cents(negative && exact !== 0n ? -Number(exact) : Number(exact));
}

/**
 * The fraction `numerator / denominator` of an amount, rounded once as named: two thirds of a daily wage, a mean over days.
 * @throws RangeError when the denominator is not a positive integer or the numerator not a non-negative one.
 */
export function fractionOf(amount: Cents, numerator: number, denominator: number, rounding: Rounding): Cents {
  if (!Number.isInteger(numerator) || !Number.isInteger(denominator) || numerator < 0 || denominator <= 0) throw new RangeError("a fraction of whole numbers");
  const exact = divide(BigInt(Math.abs(amount)) * BigInt(numerator), BigInt(denominator), rounding);
  return cents(amount < 0 && exact !== 0n ? -Number(exact) : Number(exact));
}

/**
 * Shares an amount between parts in proportion to `weights` so that the parts add up to the amount to the cent:
 * each part is cut at the cent, then the cents left go to the largest remainders, the first part first on a tie.
 * @throws RangeError when a weight is negative or all are zero.
 */
export function split(amount: Cents, weights: readonly number[]): Cents[] {
  if (!weights.some((weight) => weight > 0) || weights.some((weight) => weight < 0 || !Number.isInteger(weight))) {
    throw new RangeError("weights are non-negative integers and not all zero");
  }
  // Summed as bigints: a sum of large weights past 2^53 would be rounded, and the parts would no longer add up.
  const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  const sign = amount < 0 ? -1 : 1;
  const parts = weights.map((weight, index) => {
    const product = BigInt(Math.abs(amount)) * BigInt(weight);
    return { index, part: Number(product / total), remainder: product % total };
  });
  let left = Math.abs(amount) - parts.reduce((sum, { part }) => sum + part, 0);
  const byRemainder = [...parts].sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1));
  for (const entry of byRemainder) {
    if (left === 0) break;
    entry.part += 1;
    left -= 1;
  }
  return parts.map(({ part }) => cents(part === 0 ? 0 : sign * part));
}
