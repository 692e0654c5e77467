import { decimalOf, defineReason, RefusalSignal, refusal, type Trace, valueOn } from "@openamo/kernel";
import type { CoverGrid } from "../network/schemes.ts";
import type { Item } from "../nomenclature/act.ts";
import { CNOPS_TP_LEAST_INVOICE } from "../parameters/rates/cnops.ts";
import { d733 } from "../sources/texts.ts";
import { words } from "../words.ts";
import type { LineFacts } from "./line.ts";
import { HOSPITAL_ITEMS } from "./rate.ts";
import { THIRD_PARTY_BELOW_INVOICE, THIRD_PARTY_NOT_OPEN } from "./refusals.ts";

/** Decree 2-05-733: the fund pays the provider, the patient only what is left. */
export const THIRD_PARTY = defineReason({
  id: "ma.third-party.open",
  effect: "tells",
  law: [d733("tiers payant")],
  args: {},
  title: words("Tiers payant", "Third-party payment", "الثالث المؤدي"),
  sentence: words(
    "Tiers payant : la part du régime est versée au producteur de soins, le patient ne paie que le reste.",
    "Third-party payment: the scheme's part goes to the provider, the patient pays only what is left.",
    "الثالث المؤدي: تؤدى حصة النظام لمقدم العلاج ولا يؤدي المريض إلا الباقي.",
  ),
});

const ALWAYS: readonly Item[] = [...HOSPITAL_ITEMS, "dialysis", "transplant", "costly-medicine"];
const AMBULATORY: readonly Item[] = ["consultation", "visit", "technical-act", "imaging", "biology", "pathology", "rehabilitation", "dental-care"];

/**
 * Stays, dialysis, transplants and costly medicines at both funds; at CNOPS also public ambulatory care, when the invoice passes an amount.
 * @throws RefusalSignal for any other care, or a smaller invoice.
 */
export function checkThirdParty(facts: LineFacts, grid: Exclude<CoverGrid, "none">, fee: number, trace: Trace): void {
  if (!facts.thirdPartyPayment) return;
  const { item } = facts.act;
  if (!ALWAYS.includes(item)) {
    if (grid !== "cnops" || facts.sector !== "public" || !AMBULATORY.includes(item)) throw new RefusalSignal(refusal(THIRD_PARTY_NOT_OPEN));
    const least = valueOn(CNOPS_TP_LEAST_INVOICE, facts.careDay);
    const invoice = facts.invoice ?? (fee as typeof least);
    if (invoice <= least) throw new RefusalSignal(refusal(THIRD_PARTY_BELOW_INVOICE, { least: decimalOf(least), invoice: decimalOf(invoice) }));
  }
  trace.tell(THIRD_PARTY);
}
