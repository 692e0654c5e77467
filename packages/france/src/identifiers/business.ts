import { luhnHolds } from "./luhn.ts";

/** What is wrong with a number: its length, its form, or its control key. */
export type IdentifierFault = "length" | "format" | "key";

/** The number in its normal form, or what is wrong with it. */
export type IdentifierVerdict = { readonly ok: true; readonly normal: string } | { readonly ok: false; readonly fault: IdentifierFault };

const SIREN_LENGTH = 9;
const SIRET_LENGTH = 14;
/** The post office numbers its establishments by another rule: the sum of their digits is a multiple of five. */
const POST_OFFICE = "356000000";
const POST_OFFICE_MULTIPLE = 5;

const sumOfDigits = (digits: string): number => [...digits].reduce((sum, digit) => sum + Number(digit), 0);

function verdict(value: string, length: number, holds: (digits: string) => boolean): IdentifierVerdict {
  const normal = value.replace(/\s/g, "");
  if (!/^\d*$/.test(normal)) return { ok: false, fault: "format" };
  if (normal.length !== length) return { ok: false, fault: "length" };
  return holds(normal) ? { ok: true, normal } : { ok: false, fault: "key" };
}

/** Checks the number of a firm (SIREN): nine digits, the last one a control digit. */
export const checkSiren = (value: string): IdentifierVerdict => verdict(value, SIREN_LENGTH, luhnHolds);

/** Checks the number of an establishment (SIRET): the firm's number and five digits, under the same control. */
export const checkSiret = (value: string): IdentifierVerdict =>
  verdict(value, SIRET_LENGTH, (digits) => luhnHolds(digits) || (digits.startsWith(POST_OFFICE) && sumOfDigits(digits) % POST_OFFICE_MULTIPLE === 0));
