import { randomInt } from "node:crypto";

const DIGITS = 11;

/** Last digit of a number by the formula of Luhn, so that a number misread is noticed. */
function checkDigit(digits: string): number {
  let sum = 0;
  for (let at = digits.length - 1, doubled = true; at >= 0; at -= 1, doubled = !doubled) {
    const digit = Number(digits[at]) * (doubled ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return (10 - (sum % 10)) % 10;
}

/** A new number: eleven digits by chance and a check digit. It tells nothing of its holder. */
export function newCardNumber(): string {
  const digits = String(randomInt(10 ** DIGITS)).padStart(DIGITS, "0");
  return `${digits}${checkDigit(digits)}`;
}

/** Whether a text is a card number with its right check digit. */
export const isCardNumber = (text: string): boolean => /^\d{12}$/.test(text) && checkDigit(text.slice(0, DIGITS)) === Number(text[DIGITS]);
