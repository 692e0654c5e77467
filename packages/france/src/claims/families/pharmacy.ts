import { RefusalSignal, refusal } from "@openamo/kernel";
import { medicineByCode } from "../../nomenclature/medicine.ts";
import { medicineTerms } from "../../reimbursement/complementary/terms.ts";
import type { CareFacts, Priced } from "../../reimbursement/families/care-line.ts";
import { priceMedicine, pricePrescriptionFee } from "../../reimbursement/families/medicine.ts";
import { once } from "../full-cover.ts";
import { MEDICINE_CLASS_DIFFERS } from "../refusals-of-families.ts";
import type { PharmacySheet } from "../sheets/pharmacy.ts";
import { settleCare } from "./care.ts";
import { type ClaimLine, fieldOf, type LineContext, type SettledLine } from "./claim-line.ts";
import { franchiseKeys } from "./keys.ts";

type Line = PharmacySheet["lines"][number];

function settleBoxes(line: Line, context: LineContext): SettledLine {
  const { cip13, medicineClass, boxPrice, largeBox, boxes, referencePrice, fee, base } = line;
  const known = cip13 === undefined ? undefined : medicineByCode.get(cip13);
  if (known !== undefined && medicineClass !== undefined && known.benefit !== medicineClass) {
    throw new RefusalSignal(refusal(MEDICINE_CLASS_DIFFERS, {}, fieldOf(context.index, "medicineClass")));
  }
  const dispensed = {
    cip13: cip13 ?? null,
    benefit: known === undefined ? (medicineClass ?? null) : null,
    boxPrice: boxPrice ?? null,
    largeBox,
    boxes,
    referencePrice: referencePrice ?? null,
  };
  const price = (facts: CareFacts, trace: LineContext["trace"]): Priced => priceMedicine(dispensed, facts, trace);
  return settleCare(context, { fee, base, franchise: "medicine-box" }, price, medicineTerms);
}

function wordOf({ item, cip13, medicineClass, prescriptionFee }: Line): string {
  if (item === "prescription-fee") return prescriptionFee ?? item;
  return cip13 !== undefined && (medicineByCode.has(cip13) || medicineClass === undefined) ? cip13 : `medicine-${medicineClass}`;
}

/** Boxes of a medicine, or a fee that goes with the prescription. */
export const pharmacyLine = (line: Line): ClaimLine => ({
  from: line.careDate,
  to: line.careDate,
  fee: line.fee,
  relatedToLongTermCondition: line.relatedToLongTermCondition,
  fullCover: line.fullCover === undefined ? undefined : once(line.fullCover, line.item === "medicine" ? "medicine" : "other"),
  acts: [wordOf(line)],
  mark: () => `${line.cip13 ?? ""} ${line.boxPrice ?? ""}`,
  counters: (settledOn) => franchiseKeys("medicine-box", line.careDate, settledOn),
  settle(context) {
    const { prescriptionFee, fee, base } = line;
    if (prescriptionFee === undefined || line.item === "medicine") return settleBoxes(line, context);
    return settleCare(context, { fee, base, franchise: null }, (facts, trace) => pricePrescriptionFee(prescriptionFee, facts, trace));
  },
});
