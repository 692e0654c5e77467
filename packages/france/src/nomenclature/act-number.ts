/**
 * A decision's steps hold whole numbers only, so each code of a national list has one for ever, worked out from the code itself: no table is
 * needed to read it back. Acts of the pack's own list of consultations have numbers below all of these.
 */

const LETTERS = 26;
const FIRST_LETTER = "A".charCodeAt(0);
const DIGITS = 1000;
const FIRST_DIGIT = "0".charCodeAt(0);
const TEN = 10;
const TECHNICAL = 1_000_000_000;
const LABORATORY = 2_000_000_000;
const DEVICE = 3_000_000_000;
const STAY = 4_000_000_000;
const END = 5_000_000_000;

const TECHNICAL_LETTERS = "AAAA".length;
const TECHNICAL_LENGTH = "AAAA000".length;

/** Reads places of a code as a number in a base; NaN where a place is not of its characters. Without a pattern: each line asks for a number. */
function numberIn(code: string, from: number, to: number, first: number, base: number): number {
  let number = 0;
  for (let place = from; place < to; place += 1) {
    const value = code.charCodeAt(place) - first;
    if (!(value >= 0 && value < base)) return Number.NaN;
    number = number * base + value;
  }
  return number;
}

/** Number of a technical act by its code of the CCAM. @throws RangeError for another shape of code: a defect of the caller. */
export function technicalActNumber(code: string): number {
  const letters = numberIn(code, 0, TECHNICAL_LETTERS, FIRST_LETTER, LETTERS);
  const digits = numberIn(code, TECHNICAL_LETTERS, TECHNICAL_LENGTH, FIRST_DIGIT, TEN);
  const number = TECHNICAL + letters * DIGITS + digits;
  if (code.length !== TECHNICAL_LENGTH || Number.isNaN(number)) throw new RangeError(`not a code of a technical act: ${code}`);
  return number;
}

/** Number of a laboratory act by its code of the NABM, of at most four digits. */
export const laboratoryActNumber = (code: string): number => LABORATORY + numberIn(code, 0, code.length, FIRST_DIGIT, TEN);

/** Number of a device by its code of the LPP, of seven digits. */
export const deviceNumber = (code: string): number => DEVICE + Number(code);

/** Number of a stay by its code of the GHS, of at most four digits. */
export const stayNumber = (code: string): number => STAY + Number(code);

function technicalCode(number: number): string {
  let letters = Math.floor((number - TECHNICAL) / DIGITS);
  let code = "";
  for (let place = 0; place < "AAAA".length; place += 1) {
    code = String.fromCharCode(FIRST_LETTER + (letters % LETTERS)) + code;
    letters = Math.floor(letters / LETTERS);
  }
  return code + String((number - TECHNICAL) % DIGITS).padStart("000".length, "0");
}

/** The code behind a number of a national list; undefined for a number of the pack's own acts. */
export function listedCode(number: number): string | undefined {
  if (number < TECHNICAL || number >= END) return undefined;
  if (number < LABORATORY) return technicalCode(number);
  if (number < DEVICE) return String(number - LABORATORY).padStart("0000".length, "0");
  if (number >= STAY) return `GHS ${String(number - STAY).padStart("0000".length, "0")}`;
  return String(number - DEVICE).padStart("0000000".length, "0");
}
