import { defineReason, RefusalSignal, refusal, type Trace, valueOn, versionOn } from "@openamo/kernel";
import type { CoverGrid } from "../network/schemes.ts";
import { AGREEMENT_HOSPITAL_DAYS, AGREEMENT_REQUIRED_CNSS } from "../parameters/care-limits.ts";
import { a2315, d733 } from "../sources/texts.ts";
import { words } from "../words.ts";
import type { LineFacts } from "./line.ts";
import { AGREEMENT_MISSING } from "./refusals.ts";

const title = words("Accord préalable", "Prior agreement", "الموافقة المسبقة");

export const AGREEMENT_GIVEN = defineReason({
  id: "ma.prior-agreement.given",
  effect: "tells",
  law: [d733("accord préalable")],
  args: {},
  title,
  sentence: words(
    "Ces soins demandent un accord préalable, et il a été donné.",
    "This care needs a prior agreement, and it was given.",
    "تتطلب هذه العلاجات موافقة مسبقة وقد منحت.",
  ),
});

/** During the health emergency of 2020 CNSS asked for no prior agreement. */
export const AGREEMENT_SUSPENDED = defineReason({
  id: "ma.prior-agreement.suspended",
  effect: "tells",
  law: [d733("accord préalable")],
  args: {},
  title,
  sentence: words("L'accord préalable était suspendu ce jour-là.", "Prior agreement was suspended on that day.", "كانت الموافقة المسبقة معلقة في ذلك اليوم."),
});

/** The list of devices that need an agreement (order 2315-08) is not in the pack: it is told, not guessed. */
export const DEVICE_LIST = defineReason({
  id: "ma.prior-agreement.device-list",
  effect: "tells",
  law: [a2315("liste")],
  args: {},
  title,
  sentence: words(
    "La liste des dispositifs soumis à accord préalable n'est pas dans OpenAMO : vérifiez-la pour cet article.",
    "The list of devices that need prior agreement is not in OpenAMO: check it for this article.",
    "لائحة الأجهزة الخاضعة للموافقة المسبقة غير متوفرة في OpenAMO: تحقق منها بالنسبة لهذا الجهاز.",
  ),
});

/** Decree 2-05-733: series of sessions, dental orthopaedics and long hospital stays. */
export function needsAgreement(facts: Pick<LineFacts, "act" | "quantity" | "careDay">): boolean {
  const { act, quantity, careDay } = facts;
  switch (act.item) {
    case "orthodontics":
      return true;
    case "rehabilitation":
      return quantity > 1;
    case "hospital-stay":
      return quantity > valueOn(AGREEMENT_HOSPITAL_DAYS, careDay);
    default:
      return false;
  }
}

/** Whether the scheme asks for agreements on that day. */
export const agreementInForce = (grid: Exclude<CoverGrid, "none">, careDay: LineFacts["careDay"]): boolean =>
  grid === "cnops" || valueOn(AGREEMENT_REQUIRED_CNSS, careDay) === 1;

/** @throws RefusalSignal when an agreement is needed and was not given. */
export function checkPriorAgreement(facts: LineFacts, grid: Exclude<CoverGrid, "none">, trace: Trace): void {
  if (facts.act.item === "device") trace.tell(DEVICE_LIST);
  if (!needsAgreement(facts)) return;
  if (!agreementInForce(grid, facts.careDay)) trace.add(AGREEMENT_SUSPENDED, versionOn(AGREEMENT_REQUIRED_CNSS, facts.careDay));
  else if (facts.priorAgreement === true) trace.tell(AGREEMENT_GIVEN);
  else throw new RefusalSignal(refusal(AGREEMENT_MISSING));
}
