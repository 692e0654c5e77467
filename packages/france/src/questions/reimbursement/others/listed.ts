import {
  ageOn,
  type Cents,
  cents,
  type Decision,
  decided,
  RefusalSignal,
  refusal,
  refused,
  type TariffFact,
  type TariffKey,
  Trace,
  undecided,
} from "@openamo/kernel";
import { LOCAL_RATE_UNKNOWN } from "../../../reimbursement/care-rates.ts";
import { ORDINARY_TERMS } from "../../../reimbursement/complementary/terms.ts";
import type { CareFacts, Priced } from "../../../reimbursement/families/care-line.ts";
import { decideCare } from "../../../reimbursement/families/decide-care.ts";
import { DEVICE_LIST, priceDevice } from "../../../reimbursement/families/device.ts";
import { isLumpSum, LABORATORY_LIST, type LaboratoryCare, priceLaboratory } from "../../../reimbursement/families/laboratory.ts";
import { NO_PRESCRIPTION } from "../../../reimbursement/families/refusals.ts";
import { GROUNDS } from "../../../reimbursement/full-cover/grounds.ts";
import { stayKey } from "../../../reimbursement/hospital/listed-stay.ts";
import { NONE_ON_LUMP_SUM, participationForfaitaire } from "../../../reimbursement/participation-forfaitaire.ts";
import { fullCoverOf } from "../../full-cover.ts";
import type { EveryFamilyInput } from "../every-family.ts";
import { MISSING } from "../missing.ts";
import { minorOnFirstJanuary, participationsBorne } from "../to-line.ts";
import { ASKED } from "./fields.ts";
import { amountsOf, coverOf, type OtherOutcome } from "./outcome.ts";

type Answer = Decision<OtherOutcome>;

/** The code of an examination; a sampling and the lump sums of the day go with one and have none of their own. */
const examinationOf = ({ family, examination: code }: EveryFamilyInput): { code?: string } =>
  family === "laboratory" && code !== undefined && !isLumpSum(code) ? { code } : {};

function factsOf(input: EveryFamilyInput, ageYears: number, minor: boolean): CareFacts {
  const { careDate, reimbursedOn, territory, exemption, localScheme, fee, base, borneThisDay, borneThisYear } = input;
  return {
    careDay: careDate,
    settledOn: reimbursedOn ?? careDate,
    territory,
    ageYears,
    minorOnFirstJanuary: minor,
    cover: coverOf(input),
    fullCover: fullCoverOf({ ...input, kind: input.family === "device" ? "device" : "examination", ...examinationOf(input) }, ageYears),
    solidarityAllowance: input.solidarityAllowance,
    maternityPeriod: exemption === "maternity",
    c2s: exemption === "c2s",
    localScheme,
    fee: fee ?? null,
    givenBase: base ?? null,
    borneThisDay,
    borneThisYear,
  };
}

/** Names the field of a refusal as this question does. */
function naming<T>(field: string, names: readonly string[], work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof RefusalSignal) || !names.includes(error.refusal.field ?? "")) throw error;
    throw new RefusalSignal({ ...error.refusal, field });
  }
}

/** Decides listed care on prescription. `participation` is what the person bears flat on the payment. */
function decideListed(input: EveryFamilyInput, facts: CareFacts, price: (trace: Trace) => Priced, participation: (paid: Cents, trace: Trace) => Cents): Answer {
  const freely = facts.fullCover !== undefined && GROUNDS[facts.fullCover].withoutPrescription;
  if (!input.prescribed && !freely) return refused(refusal(NO_PRESCRIPTION, {}, "prescribed"));
  const trace = new Trace();
  const found = price(trace);
  if (facts.localScheme && found.rates?.local === null) return refused(refusal(LOCAL_RATE_UNKNOWN, {}, "localScheme"));
  const { fee, base, legalShare, baseScheme, localScheme, c2s, rate } = decideCare(facts, found, trace);
  const due = participation(baseScheme, trace);
  const amounts = amountsOf({ fee, base, legalShare, participationForfaitaire: due, baseScheme: cents(baseScheme - due), localScheme, c2s });
  return decided({ careDay: facts.careDay, amounts, rate, terms: ORDINARY_TERMS }, trace);
}

/** An examination or a sampling, as far as the question tells it. */
function careOf({ family, examination, quantity, agreed, sampler, coefficient }: EveryFamilyInput): LaboratoryCare | undefined {
  if (family === "sampling") return sampler === undefined || coefficient === undefined ? undefined : { item: "sampling", letter: sampler, coefficient };
  return examination === undefined ? undefined : { item: "examination", code: examination, quantity, agreed: agreed === true };
}

/** An examination of a laboratory, or the taking of its sample (CSS R160-5 5°, L160-13 II). */
export function laboratory(input: EveryFamilyInput, tariffs: readonly TariffFact[]): Answer {
  const { careDate, birthDate, patientAgeYears } = input;
  const ageYears = birthDate === undefined ? patientAgeYears : ageOn(birthDate, careDate);
  if (ageYears === undefined) return undecided(MISSING.age);
  const care = careOf(input);
  if (care === undefined) return undecided(...(input.family === "sampling" ? [ASKED.sampler, ASKED.coefficient] : [ASKED.examination]));
  const minor = minorOnFirstJanuary(input, ageYears);
  if (minor === undefined) return undecided(MISSING.birthDate);
  const facts = factsOf(input, ageYears, minor);
  const flat = (paid: Cents, trace: Trace): Cents => {
    if (care.item === "examination" && !isLumpSum(care.code)) return participationForfaitaire({ ...facts, ...participationsBorne(input) }, paid, trace);
    trace.tell(NONE_ON_LUMP_SUM);
    return cents(0);
  };
  return decideListed(input, facts, (trace) => naming("examination", ["code"], () => priceLaboratory(care, facts, tariffs, trace)), flat);
}

/** Units of a product of the list (CSS R160-5 8°). */
export function device(input: EveryFamilyInput, tariffs: readonly TariffFact[]): Answer {
  const { careDate, birthDate, patientAgeYears, device: code, quantity } = input;
  const ageYears = birthDate === undefined ? patientAgeYears : ageOn(birthDate, careDate);
  if (ageYears === undefined) return undecided(MISSING.age);
  if (code === undefined) return undecided(ASKED.device);
  const facts = factsOf(input, ageYears, false);
  const price = (trace: Trace): Priced => naming("device", ["code"], () => priceDevice({ code, quantity }, facts, tariffs, trace));
  return decideListed(input, facts, price, () => cents(0));
}

/** The acts of imported lists that a question about one of these families names. */
export function listedKeys({ family, careDate: on, examination, device: product, ghs, discharge }: EveryFamilyInput): readonly TariffKey[] {
  if (family === "hospital-stay" && ghs !== undefined && discharge !== undefined) return [stayKey(ghs, discharge)];
  if (family === "laboratory" && examination !== undefined) return [{ list: LABORATORY_LIST, code: examination, on }];
  return family === "device" && product !== undefined ? [{ list: DEVICE_LIST, code: product, on }] : [];
}
