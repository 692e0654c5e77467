import { type Cents, decimalOf, parseCents } from "@openamo/kernel";

/** An amount of a published answer, in cents. */
export function centsOf(value: unknown): Cents {
  const amount = typeof value === "string" ? parseCents(value) : undefined;
  if (amount === undefined) throw new RangeError(`not an amount: ${String(value)}`);
  return amount;
}

/** A signed sum of amounts, as a decimal string. */
export const total = (...amounts: readonly number[]): string => decimalOf(amounts.reduce((sum, amount) => sum + amount, 0) as Cents);
