import { type Cents, defineReason, maxCents, minCents, type Trace, versionOn, ZERO_CENTS } from "@openamo/kernel";
import type { CoverGrid } from "../network/schemes.ts";
import { DENTAL_CAP, DENTAL_CAP_MONTHS } from "../parameters/care-limits.ts";
import { cnssPage } from "../sources/texts.ts";
import { words } from "../words.ts";
import type { LineFacts } from "./line.ts";

/** CNSS pays dental prostheses up to an amount over a number of months. */
export const DENTAL_LIMIT = defineReason({
  id: "ma.dental.limit",
  effect: "takes",
  law: [cnssPage("soins dentaires")],
  args: { limit: "cents", months: "count", taken: "cents" },
  title: words("Plafond des prothèses dentaires", "Limit of dental prostheses", "سقف بدائل الأسنان"),
  sentence: words(
    "La CNSS verse au plus {limit} de prothèses dentaires en {months} mois : {taken} dépassent ce plafond.",
    "CNSS pays at most {limit} of dental prostheses in {months} months: {taken} is above that limit.",
    "يؤدي الضمان الاجتماعي {limit} على الأكثر عن بدائل الأسنان خلال {months} شهرا: {taken} تتجاوز هذا السقف.",
  ),
});

/** CNSS limits dental prostheses; what CNOPS paid is not counted. */
export const hasDentalLimit = ({ act }: Pick<LineFacts, "act">, grid: Exclude<CoverGrid, "none">): boolean =>
  grid === "cnss" && act.item === "dental-prosthesis";

/** What the limit takes from the fund's part of a line; nothing outside dental prostheses and CNSS. */
export function overDentalLimit(facts: LineFacts, grid: Exclude<CoverGrid, "none">, part: Cents, trace: Trace): Cents {
  if (!hasDentalLimit(facts, grid)) return ZERO_CENTS;
  const limit = versionOn(DENTAL_CAP, facts.careDay);
  const left = maxCents(ZERO_CENTS, (limit.value - facts.dentalProsthesesPaid) as Cents);
  const taken = (part - minCents(part, left)) as Cents;
  if (taken > 0) trace.add(DENTAL_LIMIT, limit, limit.value, versionOn(DENTAL_CAP_MONTHS, facts.careDay).value, taken);
  return taken;
}
