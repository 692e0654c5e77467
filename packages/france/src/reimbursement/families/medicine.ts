import {
  type Cents,
  cents,
  defineReason,
  minCents,
  outsideCoverage,
  type ParameterVersion,
  RefusalSignal,
  refusal,
  type Trace,
  versionOn,
} from "@openamo/kernel";
import { type MedicineClass, medicineByCode } from "../../nomenclature/medicine.ts";
import * as fees from "../../parameters/care/medicines.ts";
import { casf, css } from "../../sources/texts.ts";
import { type FamilyRates, RATES } from "../care-rates.ts";
import { bearing, type CareFacts, type Priced, priced } from "./care-line.ts";
import { CARE_TARIFF_UNKNOWN, UNKNOWN_MEDICINE } from "./refusals.ts";

/** CSS R160-5: the rates follow the benefit of the medicine. */
function ratesOf(benefit: MedicineClass): FamilyRates {
  switch (benefit) {
    case "irreplaceable":
      return RATES["medicine-irreplaceable"];
    case "major":
      return RATES["medicine-major"];
    case "moderate":
      return RATES["medicine-moderate"];
    case "low":
      return RATES["medicine-low"];
    case "homeopathy":
      return RATES.homeopathy;
  }
}

/** CSS L162-16 I: medicines are repaid on the price invoiced, within the price set; the fee of L162-16-1 7° goes with each box. */
export const BOX_PRICE = defineReason({
  id: "fr.care.base.box",
  effect: "sets",
  law: [css("L162-16", "I"), css("L162-16-1", "7°")],
  args: { price: "cents", fee: "cents", boxes: "count" },
  title: { fr: "Prix et honoraire de dispensation", en: "Price and dispensing fee" },
  sentence: {
    fr: "Chaque boîte est à {price}, plus un honoraire de dispensation de {fee} ; nombre de boîtes : {boxes}.",
    en: "Each box is at {price}, plus a dispensing fee of {fee}; boxes: {boxes}.",
  },
});
/** CSS L162-16 II and III: a reference price or the dearest generic limits the base. */
export const REFERENCE_PRICE = defineReason({
  id: "fr.care.base.reference-price",
  effect: "sets",
  law: [css("L162-16", "II et III")],
  args: { reference: "cents", price: "cents" },
  title: { fr: "Prix de référence du groupe générique", en: "Reference price of the generic group" },
  sentence: {
    fr: "Le prix ({price}) dépasse le tarif de référence du groupe générique : le remboursement se fait sur {reference}.",
    en: "The price ({price}) is above the reference of the generic group: the base is {reference}.",
  },
});
export const MEDICINE_CLASS_FOUND = defineReason({
  id: "fr.care.medicine-class",
  effect: "tells",
  law: [css("L162-17")],
  args: {},
  title: { fr: "Classe du médicament", en: "Class of the medicine" },
  sentence: {
    fr: "La classe du médicament est celle de la base publique des médicaments.",
    en: "The class of the medicine is that of the public medicines database.",
  },
});
/** State medical aid does not bear medicines of low benefit. */
export const LOW_BENEFIT_NOT_BORNE = defineReason({
  id: "fr.care.low-benefit-not-borne",
  effect: "tells",
  law: [casf("L251-2")],
  args: {},
  title: { fr: "Aide médicale de l'État", en: "State medical aid" },
  sentence: {
    fr: "L'aide médicale de l'État ne prend pas en charge les médicaments à service médical faible.",
    en: "State medical aid does not bear medicines of low benefit.",
  },
});
/** CSS R160-7: no participation on the fee of a prescription of many lines. */
export const PRESCRIPTION_FEE = defineReason({
  id: "fr.care.base.prescription-fee",
  effect: "sets",
  law: [css("L162-16-1", "7°")],
  args: { fee: "cents" },
  title: { fr: "Honoraire de l'ordonnance", en: "Fee on the prescription" },
  sentence: { fr: "L'honoraire du pharmacien est de {fee}.", en: "The pharmacist's fee is {fee}." },
});
export const COMPLEX_PRESCRIPTION = defineReason({
  id: "fr.care.complex-prescription",
  effect: "tells",
  law: [css("R160-7")],
  args: { lines: "count" },
  title: { fr: "Ordonnance complexe", en: "Complex prescription" },
  sentence: {
    fr: "À partir de {lines} lignes remboursables, cet honoraire ne laisse aucune participation.",
    en: "From {lines} lines that are repaid, this fee leaves no participation.",
  },
});

/** Boxes of one medicine. */
export interface Boxes {
  readonly cip13: string | null;
  /** Known class; null when the code tells it. */
  readonly benefit: MedicineClass | null;
  /** Public price of a box, the dispensing fee left out. */
  readonly boxPrice: Cents | null;
  /** About three months of treatment in the box. */
  readonly largeBox: boolean;
  readonly boxes: number;
  /** Flat tariff of the generic group, or its dearest generic, the fee left out; null where nothing limits the base. */
  readonly referencePrice: Cents | null;
}

function benefitOf({ benefit, cip13 }: Boxes, facts: CareFacts, trace: Trace): MedicineClass {
  if (benefit !== null) return benefit;
  const medicine = cip13 === null ? undefined : medicineByCode.get(cip13);
  if (medicine === undefined) throw new RefusalSignal(refusal(UNKNOWN_MEDICINE, { code: cip13 ?? "" }, "cip13"));
  if (facts.careDay < medicine.knownFrom) {
    throw new RefusalSignal(outsideCoverage({ fr: medicine.label, en: medicine.label }, facts.careDay, medicine.knownFrom, null, "careDate"));
  }
  trace.tell(MEDICINE_CLASS_FOUND);
  return medicine.benefit;
}

/** The base of one box, its fee included, and what is charged for it where only the price is known. */
function boxBase(boxPrice: Cents, { referencePrice, boxes }: Boxes, fee: ParameterVersion<Cents>, trace: Trace): Cents {
  trace.add(BOX_PRICE, fee, boxPrice, fee.value, boxes);
  const retained = referencePrice === null ? boxPrice : minCents(boxPrice, referencePrice);
  if (retained < boxPrice) trace.tell(REFERENCE_PRICE, retained, boxPrice);
  return cents(retained + fee.value);
}

/** The base of boxes of medicine: price and fee at the rate of the medicine (R160-5), one deductible a box (D160-9 a). */
export function priceMedicine(boxes: Boxes, facts: CareFacts, trace: Trace): Priced {
  const benefit = benefitOf(boxes, facts, trace);
  const aidRefuses = benefit === "low" && facts.cover === "state-medical-aid";
  if (aidRefuses) trace.tell(LOW_BENEFIT_NOT_BORNE);
  const rates = aidRefuses ? null : ratesOf(benefit);
  if (facts.givenBase !== null) return bearing(priced(facts.givenBase, rates), "medicine-box", boxes.boxes);
  if (facts.territory !== "metropole") {
    throw new RefusalSignal(
      refusal(CARE_TARIFF_UNKNOWN, { "item.fr": "l'honoraire de dispensation outre-mer", "item.en": "the dispensing fee overseas" }, "territory"),
    );
  }
  const { boxPrice } = boxes;
  if (boxPrice === null) throw new RangeError("a box without a price and without a base");
  const fee = versionOn(boxes.largeBox ? fees.FEE_LARGE_BOX : fees.FEE_BOX, facts.careDay);
  const unitBase = boxBase(boxPrice, boxes, fee, trace);
  const price = bearing(priced(cents(unitBase * boxes.boxes), rates, unitBase), "medicine-box", boxes.boxes);
  price.charged = cents((boxPrice + fee.value) * boxes.boxes);
  price.dispensingFee = cents(fee.value * boxes.boxes);
  return price;
}

const PRESCRIPTION_FEES = { HDR: fees.FEE_PRESCRIPTION, HDA: fees.FEE_AGE, HDE: fees.FEE_SPECIFIC, HC: fees.FEE_COMPLEX } as const;
export type PrescriptionFee = keyof typeof PRESCRIPTION_FEES;
export const PRESCRIPTION_FEE_KINDS = Object.keys(PRESCRIPTION_FEES) as [PrescriptionFee, ...PrescriptionFee[]];

/** A fee that goes with the prescription, not with a box: no deductible; no participation on a complex prescription (R160-7). */
export function pricePrescriptionFee(kind: PrescriptionFee, facts: CareFacts, trace: Trace): Priced {
  const rates = kind === "HC" ? RATES["complex-prescription-fee"] : RATES["dispensing-fee"];
  if (kind === "HC") {
    const lines = versionOn(fees.COMPLEX_LINES, facts.careDay);
    trace.add(COMPLEX_PRESCRIPTION, lines, lines.value);
  }
  if (facts.givenBase !== null) return priced(facts.givenBase, rates);
  if (facts.territory !== "metropole")
    throw new RefusalSignal(refusal(CARE_TARIFF_UNKNOWN, { "item.fr": `l'honoraire ${kind} outre-mer`, "item.en": `fee ${kind} overseas` }, "territory"));
  const fee = versionOn(PRESCRIPTION_FEES[kind], facts.careDay);
  trace.add(PRESCRIPTION_FEE, fee, fee.value);
  const price = priced(fee.value, rates, fee.value);
  price.dispensingFee = fee.value;
  return price;
}

export const medicineReasons = [BOX_PRICE, REFERENCE_PRICE, MEDICINE_CLASS_FOUND, LOW_BENEFIT_NOT_BORNE, PRESCRIPTION_FEE, COMPLEX_PRESCRIPTION];
