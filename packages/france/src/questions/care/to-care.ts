import type { Cents, MissingFact } from "@openamo/kernel";
import type { CareFacts } from "../../reimbursement/families/care-line.ts";
import type { DentalCare } from "../../reimbursement/families/dental.ts";
import type { DentalImages } from "../../reimbursement/families/dental-prevention.ts";
import type { HearingAids } from "../../reimbursement/families/hearing.ts";
import type { Boxes, PrescriptionFee } from "../../reimbursement/families/medicine.ts";
import type { MidwifeCare } from "../../reimbursement/families/midwife.ts";
import { isFormerList, type OpticalProduct } from "../../reimbursement/families/optics.ts";
import type { OrthodonticCare } from "../../reimbursement/families/orthodontics.ts";
import { PACKAGE_LETTERS, type ParamedicActs } from "../../reimbursement/families/paramedic.ts";
import type { PsychologistSession } from "../../reimbursement/families/psychologist.ts";
import type { MidwifeTechnicalAct } from "../../reimbursement/technical-acts/midwife.ts";
import type { CareInput } from "./input.ts";
import { MISSING } from "./missing.ts";

/** Facts that stop the answer, to be asked for. */
export interface Ask {
  readonly missing: readonly MissingFact[];
}
export const ask = (...missing: MissingFact[]): Ask => ({ missing });
/** What must be asked: the facts of this list whose value is undefined. */
const asks = (...facts: readonly (readonly [value: unknown, missing: MissingFact])[]): Ask | null => {
  const missing = facts.filter(([value]) => value === undefined).map(([, fact]) => fact);
  return missing.length === 0 ? null : { missing };
};

/** Care as the rules of its family read it. */
export type Care =
  | { readonly family: "paramedic"; readonly of: ParamedicActs }
  | { readonly family: "midwife"; readonly of: MidwifeCare }
  | { readonly family: "midwife-technical-act"; readonly of: MidwifeTechnicalAct }
  | { readonly family: "midwife-base"; readonly of: Cents }
  | { readonly family: "psychologist"; readonly of: PsychologistSession }
  | { readonly family: "medicine"; readonly of: Boxes }
  | { readonly family: "prescription-fee"; readonly of: PrescriptionFee }
  | { readonly family: "dental"; readonly of: DentalCare }
  | { readonly family: "dental-prevention"; readonly of: DentalImages }
  | { readonly family: "orthodontics"; readonly of: OrthodonticCare }
  | { readonly family: "optics"; readonly of: OpticalProduct }
  | { readonly family: "hearing"; readonly of: HearingAids };

type Reading = (input: CareInput, facts: CareFacts) => Care | Ask;
const known = (input: CareInput): unknown => (input.base === undefined ? undefined : true);

const paramedic: Reading = (input) => {
  const { letter, coefficient, rank, acts, supplements } = input;
  const packaged = letter !== undefined && PACKAGE_LETTERS.includes(letter);
  const missing = asks([known(input) ?? letter, MISSING.letter], [known(input) ?? (packaged || undefined) ?? coefficient, MISSING.coefficient]);
  return missing ?? { family: "paramedic", of: { letter: letter ?? null, coefficient: coefficient ?? null, rank, acts, supplements } };
};

const midwife: Reading = ({ midwifeAct, coefficient, travel }, facts) => {
  if (midwifeAct === undefined) return ask(MISSING.midwifeAct);
  const withCoefficient = midwifeAct === "SF" || midwifeAct === "SP";
  if (withCoefficient && facts.givenBase === null && coefficient === undefined) return ask(MISSING.coefficient);
  return { family: "midwife", of: { act: midwifeAct, coefficient: withCoefficient ? (coefficient ?? null) : null, travel } };
};

const midwifeAct: Reading = ({ technicalAct: code, modifiers, prescribed }, facts) => {
  if (facts.givenBase !== null) return { family: "midwife-base", of: facts.givenBase };
  if (code === undefined) return ask(MISSING.technicalAct);
  return { family: "midwife-technical-act", of: { code, modifiers, prescribed, part: "full" } };
};

const psychologist: Reading = ({ session, sessionsThisYear }) =>
  session === undefined ? ask(MISSING.session) : { family: "psychologist", of: { kind: session, before: sessionsThisYear } };

const medicine: Reading = (input) => {
  const { cip13, medicineClass, boxPrice, largeBox, boxes, referencePrice } = input;
  const missing = asks([medicineClass ?? cip13, MISSING.medicineClass], [known(input) ?? boxPrice, MISSING.boxPrice]);
  const of = { cip13: cip13 ?? null, benefit: medicineClass ?? null, boxPrice: boxPrice ?? null, largeBox, boxes, referencePrice: referencePrice ?? null };
  return missing ?? { family: "medicine", of };
};

const prescriptionFee: Reading = (input) =>
  input.prescriptionFee === undefined ? ask(MISSING.prescriptionFee) : { family: "prescription-fee", of: input.prescriptionFee };

/** The word of the examination of prevention, which has no code of the classification. */
const PREVENTION = "prevention-exam";

const dental: Reading = (input) => {
  const missing = asks([known(input) ?? input.dentalAct, MISSING.dentalAct]);
  if (missing !== null) return missing;
  if (input.dentalAct === PREVENTION) return { family: "dental-prevention", of: input.dentalImages };
  return { family: "dental", of: { act: input.dentalAct ?? null, mostlyByDoctors: input.mostlyByDoctors } };
};

const orthodontics: Reading = ({ orthodonticAct, begunAtYears, semester, priorAgreement }, facts) => {
  if (orthodonticAct === undefined) return ask(MISSING.orthodonticAct);
  const treatment = orthodonticAct !== "first-consultation" && orthodonticAct !== "diagnosis";
  const missing = treatment ? asks([begunAtYears, MISSING.begunAtYears], [priorAgreement, MISSING.priorAgreement]) : null;
  const of = { act: orthodonticAct, begunAtYears: begunAtYears ?? facts.ageYears, semester, agreement: priorAgreement ?? "not-given" } as const;
  return missing ?? { family: "orthodontics", of };
};

const renewalOf = ({ previousEquipmentOn, earlyRenewal }: CareInput) => ({ previousOn: previousEquipmentOn ?? null, medicalGround: earlyRenewal });

function opticalMissing(input: CareInput): Ask | null {
  const { opticalItem, opticalClass, sphere, indication, careDate } = input;
  if (opticalItem === undefined) return ask(MISSING.opticalItem);
  if (opticalItem === "contact-lenses") return asks([indication, MISSING.indication]);
  if (!isFormerList(careDate)) return asks([opticalClass, MISSING.opticalClass]);
  return opticalItem === "lens" ? asks([known(input) ?? sphere, MISSING.sphere]) : null;
}

const optics: Reading = (input) => {
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
  return { family: "optics", of: { ...product, renewal: renewalOf(input) } };
};

const hearing: Reading = (input) => ({
  family: "hearing",
  of: { hearingClass: input.hearingClass ?? null, ears: input.ears, blind: input.blind, renewal: renewalOf(input) },
});

const READINGS: Readonly<Record<CareInput["family"], Reading>> = {
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

/** The care that a question is about, as the rules of its family read it, or what must be asked. */
export const careOf = (input: CareInput, facts: CareFacts): Care | Ask => READINGS[input.family](input, facts);
