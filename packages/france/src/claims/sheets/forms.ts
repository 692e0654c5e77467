import type { SheetForm } from "@openamo/kernel";
import * as z from "zod";
import { SHEET_FAMILY_LABELS, type SheetFamily } from "./families.ts";
import { familySheets } from "./index.ts";

/** The form of one kind of sheet: the fields beside its nature, and those of a line. */
export function sheetForm(family: SheetFamily): SheetForm {
  const label = SHEET_FAMILY_LABELS[family];
  if (family === "doctor") return { family, label, fields: null };
  // Nature, third-party payment and lines are asked in the same way on every sheet.
  const { family: _family, nature: _nature, thirdPartyPayment: _payment, lines, ...head } = familySheets[family]().shape;
  return { family, label, fields: { head: z.strictObject(head), line: lines.element } };
}
