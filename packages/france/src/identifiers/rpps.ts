import { type IdentifierRule, refusal } from "@openamo/kernel";
import { RPPS_FORMAT } from "./refusals.ts";

/** Luhn sum of a number whose last digit is the control digit: zero modulo ten when it is right. */
function luhnHolds(digits: string): boolean {
  let sum = 0;
  for (const [index, digit] of [...digits].reverse().entries()) {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}

/** Checks the number of a professional in the national directory (RPPS): 11 digits, the last one a control digit. */
export const rpps: IdentifierRule = {
  id: "fr.rpps",
  label: { fr: "Numéro RPPS", en: "RPPS number" },
  check(value) {
    const normal = value.replace(/\s/g, "");
    return /^\d{11}$/.test(normal) && luhnHolds(normal) ? { ok: true, normal } : { ok: false, refusal: refusal(RPPS_FORMAT) };
  },
};
