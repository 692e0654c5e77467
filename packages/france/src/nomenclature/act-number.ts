/**
 * A decision's steps hold whole numbers only, so each code of a national list has one for ever, worked out from the code itself: no table is
 * needed to read it back. Acts of the pack's own list of consultations have numbers below all of these.
 */

const LETTERS = 26;
const FIRST_LETTER = "A".charCodeAt(0);
const DIGITS = 1000;
const TECHNICAL = 1_000_000_000;
const LABORATORY = 2_000_000_000;
const DEVICE = 3_000_000_000;
const STAY = 4_000_000_000;
const END = 5_000_000_000;

const TECHNICAL_CODE = /^([A-Z])([A-Z])([A-Z])([A-Z])(\d{3})$/;

/** Number of a technical act by its code of the CCAM. @throws RangeError for another shape of code: a defect of the caller. */
export function technicalActNumber(code: string): number {
  const found = TECHNICAL_CODE.exec(code);
  if (found === null) throw new RangeError(`not a code of a technical act: ${code}`);
  const letters = found.slice(1, -1).reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - FIRST_LETTER, 0);
  return TECHNICAL + letters * DIGITS + Number(found.at(-1));
}

/** Number of a laboratory act by its code of the NABM, of at most four digits. */
export const laboratoryActNumber = (code: string): number => LABORATORY + Number(code);

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
