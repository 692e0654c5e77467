import { ageOn, firstDayOfYear, RefusalSignal, refusal, type TariffFact, type Trace, valueOn, yearOf } from "@openamo/kernel";
import { FRANCHISE_MINOR_AGE } from "../../parameters/franchise.ts";
import { RATES } from "../../reimbursement/care-rates.ts";
import { type CareFacts, type Priced, priced } from "../../reimbursement/families/care-line.ts";
import { priceDental } from "../../reimbursement/families/dental.ts";
import { priceDentalPrevention } from "../../reimbursement/families/dental-prevention.ts";
import { priceHearing } from "../../reimbursement/families/hearing.ts";
import { priceMedicine, pricePrescriptionFee } from "../../reimbursement/families/medicine.ts";
import { priceMidwife } from "../../reimbursement/families/midwife.ts";
import { priceOptics } from "../../reimbursement/families/optics.ts";
import { priceOrthodontics } from "../../reimbursement/families/orthodontics.ts";
import { priceParamedic } from "../../reimbursement/families/paramedic.ts";
import { pricePsychologist } from "../../reimbursement/families/psychologist.ts";
import { NO_PRESCRIPTION } from "../../reimbursement/families/refusals.ts";
import type { CareKind } from "../../reimbursement/full-cover/ground.ts";
import { GROUNDS } from "../../reimbursement/full-cover/grounds.ts";
import { ALONE, type MidwifeTechnicalAct, midwifeListedAct, priceMidwifeAct } from "../../reimbursement/technical-acts/midwife.ts";
import { fullCoverOf } from "../full-cover.ts";
import type { CareInput } from "./input.ts";
import { MISSING } from "./missing.ts";
import { type Ask, ask, type Care, careOf } from "./to-care.ts";

/** Whether the patient was a minor on 1 January of the year of care; undefined when only the day of birth could tell. */
function minorOnFirstJanuary(input: CareInput, ageYears: number): boolean | undefined {
  const limit = valueOn(FRANCHISE_MINOR_AGE, input.careDate);
  if (input.birthDate !== undefined) return ageOn(input.birthDate, firstDayOfYear(yearOf(input.careDate))) < limit;
  if (ageYears < limit) return true;
  return ageYears === limit ? undefined : false;
}

/** Families on which a deductible may be due: only they need to know whether the patient was a minor. */
const WITH_FRANCHISE: readonly CareInput["family"][] = ["paramedic", "medicine"];

const KINDS: Readonly<Partial<Record<CareInput["family"], CareKind>>> = { "midwife-technical-act": "act", medicine: "medicine" };

/** How a ground of full cover sees the care: key letters of a midwife are acts. */
function kindOf({ family, midwifeAct }: CareInput): CareKind {
  if (family !== "midwife") return KINDS[family] ?? "other";
  return midwifeAct === "SF" || midwifeAct === "SP" ? "act" : "consultation";
}

/** The person and the day, or what must be asked. */
export function factsOf(input: CareInput): CareFacts | Ask {
  const ageYears = input.birthDate === undefined ? input.patientAgeYears : ageOn(input.birthDate, input.careDate);
  if (ageYears === undefined) return ask(MISSING.age);
  const minor = WITH_FRANCHISE.includes(input.family) ? minorOnFirstJanuary(input, ageYears) : false;
  if (minor === undefined) return ask(MISSING.birthDate);
  const { exemption } = input;
  return {
    careDay: input.careDate,
    settledOn: input.reimbursedOn ?? input.careDate,
    territory: input.territory,
    ageYears,
    minorOnFirstJanuary: minor,
    cover: exemption === "none" || exemption === "c2s" ? "ordinary" : exemption,
    fullCover: fullCoverOf({ ...input, kind: kindOf(input), ...(input.technicalAct === undefined ? {} : { code: input.technicalAct }) }, ageYears),
    solidarityAllowance: input.solidarityAllowance,
    maternityPeriod: exemption === "maternity",
    c2s: exemption === "c2s",
    localScheme: input.localScheme,
    fee: input.fee ?? null,
    givenBase: input.base ?? null,
    borneThisDay: input.borneThisDay,
    borneThisYear: input.borneThisYear,
  };
}

/** Families that midwives, dentists and psychologists give without a prescription. */
const WITHOUT_PRESCRIPTION: readonly CareInput["family"][] = ["midwife", "midwife-technical-act", "psychologist", "dental", "orthodontics"];

/** A technical act decided alone: acts of the same session are those of a care sheet. */
function midwifeAct(written: MidwifeTechnicalAct, facts: CareFacts, trace: Trace, tariffs: readonly TariffFact[]): Priced {
  return priceMidwifeAct(midwifeListedAct(written, facts, tariffs, "technicalAct"), written, facts, trace, ALONE);
}

/** The price of care by the rules of its family. @throws RefusalSignal for care that the law or the pack refuses. */
export function priceOfCare({ family, of }: Care, facts: CareFacts, trace: Trace, tariffs: readonly TariffFact[]): Priced {
  switch (family) {
    case "paramedic":
      return priceParamedic(of, facts, trace);
    case "midwife":
      return priceMidwife(of, facts, trace);
    case "midwife-technical-act":
      return midwifeAct(of, facts, trace, tariffs);
    case "midwife-base":
      return priced(of, RATES.midwife);
    case "psychologist":
      return pricePsychologist(of, facts, trace);
    case "medicine":
      return priceMedicine(of, facts, trace);
    case "prescription-fee":
      return pricePrescriptionFee(of, facts, trace);
    case "dental":
      return priceDental(of, facts, trace, tariffs);
    case "dental-prevention":
      return priceDentalPrevention(of, facts, trace);
    case "orthodontics":
      return priceOrthodontics(of, facts, trace);
    case "optics":
      return priceOptics(of, facts, trace);
    case "hearing":
      return priceHearing(of, facts, trace);
  }
}

/** The care of the question, or what must be asked. @throws RefusalSignal for care that needs a prescription and has none. */
export function prescribedCare(input: CareInput, facts: CareFacts): Care | Ask {
  const freely = input.fullCover !== "none" && GROUNDS[input.fullCover].withoutPrescription;
  if (!input.prescribed && !freely && !WITHOUT_PRESCRIPTION.includes(input.family)) throw new RefusalSignal(refusal(NO_PRESCRIPTION, {}, "prescribed"));
  return careOf(input, facts);
}

/** The price of the care, or what must be asked. @throws RefusalSignal for care that the law or the pack refuses. */
export function priceOf(input: CareInput, facts: CareFacts, trace: Trace, tariffs: readonly TariffFact[] = []): Priced | Ask {
  const care = prescribedCare(input, facts);
  return "missing" in care ? care : priceOfCare(care, facts, trace, tariffs);
}
