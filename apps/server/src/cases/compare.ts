import type { Field } from "./case.ts";
import { sameName } from "./names.ts";

const DECIMAL = /^-?\d+(\.\d+)?$/;

/** Decimal strings as a whole number of hundred-thousandths, so that no float decides a verdict. */
function scaled(text: string): bigint {
  const negative = text.startsWith("-");
  const [whole = "0", fraction = ""] = text.replace("-", "").split(".");
  const value = BigInt(whole) * 100_000n + BigInt(fraction.padEnd(5, "0").slice(0, 5));
  return negative ? -value : value;
}

/** Whether an answer equals the published one: numbers within the tolerance, anything else exactly. */
export function agrees(expected: Field, actual: Field | undefined, tolerance: string): boolean {
  if (actual === undefined) return false;
  const [wanted, given] = [String(expected), String(actual)];
  if (!DECIMAL.test(wanted) || !DECIMAL.test(given)) return wanted === given;
  const gap = scaled(wanted) - scaled(given);
  return (gap < 0n ? -gap : gap) <= scaled(tolerance);
}

/** Whether an answer to a field equals the published one: a fund's name is compared as a name. */
export function agreesOn(field: string, expected: Field, actual: Field | undefined, tolerance: string): boolean {
  return field === "fund_name" ? sameName(String(expected), String(actual ?? "")) : agrees(expected, actual, tolerance);
}
