import { SHEET_INVALID } from "@openamo/fund";
import type { CountryPack } from "@openamo/kernel";
import type { Result } from "@openamo/platform";
import { InvalidInput } from "./errors.ts";
import { fieldPath } from "./validation.ts";

const PREFIX = "sheet";

/**
 * The back office names the first wrong field of a sheet. Here all of them are named, each with its sentence in the reader's language:
 * the sheet is read again by the pack whose first complaint is the one that was made.
 */
export function refusingSheets<T>(packs: readonly CountryPack[], sheet: unknown, result: Result<T>): Result<T> {
  if (result.ok || result.refusal.definition.code !== SHEET_INVALID.code) return result;
  for (const pack of packs) {
    const read = pack.claims.sheet.safeParse(sheet);
    if (read.success) continue;
    const issues = read.error.issues.map((issue) => ({ ...issue, path: [PREFIX, ...issue.path] }));
    if (issues[0] !== undefined && fieldPath(issues[0].path) === result.refusal.field) throw new InvalidInput(issues);
  }
  return result;
}
