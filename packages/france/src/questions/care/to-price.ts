import { ageOn, firstDayOfYear, type MissingFact, RefusalSignal, refusal, type TariffFact, type Trace, valueOn, yearOf } from "@openamo/kernel";
import { FRANCHISE_MINOR_AGE } from "../../parameters/franchise.ts";
import { type CareFacts, type Priced, priced } from "../../reimbursement/families/care-line.ts";
import { priceDental } from "../../reimbursement/families/dental.ts";
import { priceDentalPrevention } from "../../reimbursement/families/dental-prevention.ts";
import { priceHearing } from "../../reimbursement/families/hearing.ts";
import { priceMedicine, pricePrescriptionFee } from "../../reimbursement/families/medicine.ts";
import { priceMidwife } from "../../reimbursement/families/midwife.ts";
import { isFormerList, priceOptics } from "../../reimbursement/families/optics.ts";
import { priceOrthodontics } from "../../reimbursement/families/orthodontics.ts";
import { PACKAGE_LETTERS, priceParamedic } from "../../reimbursement/families/paramedic.ts";
import { pricePsychologist } from "../../reimbursement/families/psychologist.ts";
import { NO_PRESCRIPTION } from "../../reimbursement/families/refusals.ts";
import type { CareKind } from "../../reimbursement/full-cover/ground.ts";
import { GROUNDS } from "../../reimbursement/full-cover/grounds.ts";
import { ALONE, midwifeListedAct, priceMidwifeAct } from "../../reimbursement/technical-acts/midwife.ts";
import { fullCoverOf } from "../full-cover.ts";
import type { CareInput } from "./input.ts";
import { MISSING } from "./missing.ts";

/** Facts that stop the answer, to be asked for. */
export interface Ask {
  readonly missing: readonly MissingFact[];
}
const ask = (...missing: MissingFact[]): Ask => ({ missing });
/** What must be asked: the facts of this list whose value is undefined. */
const asks = (...facts: readonly (readonly [value: unknown, missing: MissingFact])[]): Ask | null => {
  const missing = facts.filter(([value]) => value === undefined).map(([, fact]) => fact);
  return missing.length === 0 ? null : { missing };
};

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
    maternityPeriod: exemption === "maternity",
    c2s: exemption === "c2s",
    localScheme: input.localScheme,
    fee: input.fee ?? null,
    givenBase: input.base ?? null,
    borneThisDay: input.borneThisDay,
    borneThisYear: input.borneThisYear,
  };
}

type Pricing = (input: CareInput, facts: CareFacts, trace: Trace, tariffs: readonly TariffFact[]) => Priced | Ask;
const known = (input: CareInput): unknown => (input.base === undefined ? undefined : true);

const paramedic: Pricing = (input, facts, trace) => {
  const { letter, coefficient, rank, acts, supplements } = input;
  const packaged = letter !== undefined && PACKAGE_LETTERS.includes(letter);
  const missing = asks([known(input) ?? letter, MISSING.letter], [known(input) ?? (packaged || undefined) ?? coefficient, MISSING.coefficient]);
  return missing ?? priceParamedic({ letter: letter ?? null, coefficient: coefficient ?? null, rank, acts, supplements }, facts, trace);
};

const midwife: Pricing = ({ midwifeAct, coefficient, travel }, facts, trace) => {
  if (midwifeAct === undefined) return ask(MISSING.midwifeAct);
  const withCoefficient = midwifeAct === "SF" || midwifeAct === "SP";
  if (withCoefficient && facts.givenBase === null && coefficient === undefined) return ask(MISSING.coefficient);
  return priceMidwife({ act: midwifeAct, coefficient: withCoefficient ? (coefficient ?? null) : null, travel }, facts, trace);
};

/** A technical act decided alone: acts of the same session are those of a care sheet. */
const midwifeAct: Pricing = ({ technicalAct: code, modifiers, prescribed }, facts, trace, tariffs) => {
  if (facts.givenBase !== null) return priced(facts.givenBase, "midwife");
  if (code === undefined) return ask(MISSING.technicalAct);
  const written = { code, modifiers, prescribed, part: "full" } as const;
  return priceMidwifeAct(midwifeListedAct(written, facts, tariffs, "technicalAct"), written, facts, trace, ALONE);
};

const psychologist: Pricing = ({ session, sessionsThisYear }, facts, trace) =>
  session === undefined ? ask(MISSING.session) : pricePsychologist({ kind: session, before: sessionsThisYear }, facts, trace);

const medicine: Pricing = (input, facts, trace) => {
  const { cip13, medicineClass, boxPrice, largeBox, boxes, referencePrice } = input;
  const missing = asks([medicineClass ?? cip13, MISSING.medicineClass], [known(input) ?? boxPrice, MISSING.boxPrice]);
  const facts13 = { cip13: cip13 ?? null, benefit: medicineClass ?? null, boxPrice: boxPrice ?? null, largeBox, boxes, referencePrice: referencePrice ?? null };
  return missing ?? priceMedicine(facts13, facts, trace);
};

const prescriptionFee: Pricing = (input, facts, trace) =>
  input.prescriptionFee === undefined ? ask(MISSING.prescriptionFee) : pricePrescriptionFee(input.prescriptionFee, facts, trace);

/** The word of the examination of prevention, which has no code of the classification. */
const PREVENTION = "prevention-exam";

const dental: Pricing = (input, facts, trace, tariffs) => {
  const missing = asks([known(input) ?? input.dentalAct, MISSING.dentalAct]);
  if (missing === null && input.dentalAct === PREVENTION) return priceDentalPrevention(input.dentalImages, facts, trace);
  return missing ?? priceDental({ act: input.dentalAct ?? null, mostlyByDoctors: input.mostlyByDoctors }, facts, trace, tariffs);
};

const orthodontics: Pricing = ({ orthodonticAct, begunAtYears, semester, priorAgreement }, facts, trace) => {
  if (orthodonticAct === undefined) return ask(MISSING.orthodonticAct);
  const treatment = orthodonticAct !== "first-consultation" && orthodonticAct !== "diagnosis";
  const missing = treatment ? asks([begunAtYears, MISSING.begunAtYears], [priorAgreement, MISSING.priorAgreement]) : null;
  return (
    missing ??
    priceOrthodontics({ act: orthodonticAct, begunAtYears: begunAtYears ?? facts.ageYears, semester, agreement: priorAgreement ?? "not-given" }, facts, trace)
  );
};

const renewalOf = ({ previousEquipmentOn, earlyRenewal }: CareInput) => ({ previousOn: previousEquipmentOn ?? null, medicalGround: earlyRenewal });

function opticalMissing(input: CareInput): Ask | null {
  const { opticalItem, opticalClass, sphere, indication, careDate } = input;
  if (opticalItem === undefined) return ask(MISSING.opticalItem);
  if (opticalItem === "contact-lenses") return asks([indication, MISSING.indication]);
  if (!isFormerList(careDate)) return asks([opticalClass, MISSING.opticalClass]);
  return opticalItem === "lens" ? asks([known(input) ?? sphere, MISSING.sphere]) : null;
}

const optics: Pricing = (input, facts, trace) => {
  const { opticalItem, opticalClass, lens, sphere, cylinder, eyes, indication } = input;
  const missing = opticalMissing(input);
  if (missing !== null || opticalItem === undefined) return missing ?? ask(MISSING.opticalItem);
  const product = {
    item: opticalItem,
    opticalClass: opticalClass ?? null,
    lens,
    sphere: sphere ?? null,
    cylinder,
    quantity: eyes,
    indication: indication === true,
  };
  return priceOptics({ ...product, renewal: renewalOf(input) }, facts, trace);
};

const hearing: Pricing = (input, facts, trace) =>
  priceHearing({ hearingClass: input.hearingClass ?? null, ears: input.ears, blind: input.blind, renewal: renewalOf(input) }, facts, trace);

const PRICING: Readonly<Record<CareInput["family"], Pricing>> = {
  paramedic,
  midwife,
  "midwife-technical-act": midwifeAct,
  psychologist,
  medicine,
  "prescription-fee": prescriptionFee,
  dental,
  orthodontics,
  optics,
  hearing,
};
/** Families that midwives, dentists and psychologists give without a prescription. */
const WITHOUT_PRESCRIPTION: readonly CareInput["family"][] = ["midwife", "midwife-technical-act", "psychologist", "dental", "orthodontics"];

/** The price of the care, or what must be asked. @throws RefusalSignal for care that the law or the pack refuses. */
export function priceOf(input: CareInput, facts: CareFacts, trace: Trace, tariffs: readonly TariffFact[] = []): Priced | Ask {
  const freely = input.fullCover !== "none" && GROUNDS[input.fullCover].withoutPrescription;
  if (!input.prescribed && !freely && !WITHOUT_PRESCRIPTION.includes(input.family)) throw new RefusalSignal(refusal(NO_PRESCRIPTION, {}, "prescribed"));
  return PRICING[input.family](input, facts, trace, tariffs);
}
