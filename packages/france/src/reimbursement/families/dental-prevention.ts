import { cents, defineReason, RefusalSignal, refusal, type Trace, valueOn, versionOn } from "@openamo/kernel";
import * as values from "../../parameters/care/dental-prevention.ts";
import { csp, css } from "../../sources/texts.ts";
import { RATES } from "../care-rates.ts";
import { type CareFacts, type Priced, priced } from "./care-line.ts";
import { CARE_TARIFF_UNKNOWN, DENTAL_PREVENTION_AGE } from "./refusals.ts";

const LAW = [css("L160-8", "6°"), csp("L2132-2-1")];
const title = { fr: "Examen bucco-dentaire de prévention", en: "Dental examination of prevention" };

/** CSS L160-8 6° and CSP L2132-2-1: the young are examined at ages that the law names. */
export const DENTAL_PREVENTION = defineReason({
  id: "fr.care.base.dental-prevention",
  effect: "sets",
  law: LAW,
  args: { tariff: "cents" },
  title,
  sentence: { fr: "L'examen de prévention est au tarif de {tariff}.", en: "The examination of prevention has a tariff of {tariff}." },
});
export const DENTAL_PREVENTION_IMAGES = defineReason({
  id: "fr.care.base.dental-prevention-images",
  effect: "adds",
  law: LAW,
  args: { added: "cents" },
  title,
  sentence: { fr: "Ses radiographies ajoutent {added}.", en: "Its X-rays add {added}." },
});
export const DENTAL_IMAGES = ["none", "few", "many"] as const;
export type DentalImages = (typeof DENTAL_IMAGES)[number];

function checkAge({ ageYears, careDay }: CareFacts): void {
  const [first, last, every] = [values.DENTAL_EXAMINATION_FIRST_AGE, values.DENTAL_EXAMINATION_LAST_AGE, values.DENTAL_EXAMINATION_EVERY].map((parameter) =>
    valueOn(parameter, careDay),
  ) as [number, number, number];
  const due = ageYears >= first && ageYears <= last && (ageYears - first) % every === 0;
  if (!due) throw new RefusalSignal(refusal(DENTAL_PREVENTION_AGE, { age: String(ageYears) }, "dentalAct"));
}

/** The base of an examination of prevention, with its X-rays. @throws RefusalSignal at another age, or overseas. */
export function priceDentalPrevention(images: DentalImages, facts: CareFacts, trace: Trace): Priced {
  checkAge(facts);
  if (facts.givenBase !== null) return priced(facts.givenBase, RATES["dental-prevention"]);
  if (facts.territory !== "metropole") {
    throw new RefusalSignal(
      refusal(CARE_TARIFF_UNKNOWN, { "item.fr": "l'examen bucco-dentaire outre-mer", "item.en": "the dental examination overseas" }, "territory"),
    );
  }
  const examination = versionOn(values.DENTAL_EXAMINATION, facts.careDay);
  trace.add(DENTAL_PREVENTION, examination, examination.value);
  if (images === "none") return priced(examination.value, RATES["dental-prevention"], examination.value);
  const supplement = versionOn(images === "few" ? values.DENTAL_EXAMINATION_FEW_IMAGES : values.DENTAL_EXAMINATION_MANY_IMAGES, facts.careDay);
  trace.add(DENTAL_PREVENTION_IMAGES, supplement, supplement.value);
  return priced(cents(examination.value + supplement.value), RATES["dental-prevention"], examination.value);
}

export const dentalPreventionReasons = [DENTAL_PREVENTION, DENTAL_PREVENTION_IMAGES];
