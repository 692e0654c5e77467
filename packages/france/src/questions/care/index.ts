import { day, decide, decided, refusal, refused, Trace, undecided } from "@openamo/kernel";
import { technicalActKey } from "../../nomenclature/technical-acts/listed-act.ts";
import { LOCAL_RATE_UNKNOWN } from "../../reimbursement/care-rates.ts";
import { decideCare } from "../../reimbursement/families/decide-care.ts";
import { defineQuestion } from "../define.ts";
import { requireOneAge } from "../patient-age.ts";
import { type CareInput, careInput } from "./input.ts";
import { type CareOutcome, careOutput, publishCare } from "./output.ts";
import { factsOf, priceOf } from "./to-price.ts";

/** How much care other than a doctor's is repaid, and why. */
export const careQuestion = defineQuestion<CareInput, CareOutcome>({
  id: "fr.care",
  title: { fr: "Combien me rembourse-t-on pour ces soins ?", en: "How much is repaid for this care?" },
  description: {
    fr: "Soins infirmiers et de rééducation, sage-femme, psychologue, médicaments, dentiste, orthodontie, optique, aides auditives : la base, le taux, la franchise et ce qui reste.",
    en: "Nursing and rehabilitation, midwives, psychologists, medicines, dentists, orthodontics, optics, hearing aids: base, rate, deductible and what is left.",
  },
  coveredFrom: day("2015-01-01"),
  input: careInput,
  output: careOutput,
  tariffsNeeded({ family, dentalAct, technicalAct, careDate }) {
    const code = family === "dental" ? dentalAct : family === "midwife-technical-act" ? technicalAct : undefined;
    return code !== undefined && /^[A-Z]{4}/.test(code) ? [technicalActKey(code, careDate)] : [];
  },
  answer: (input, tariffs = []) =>
    decide(() => {
      requireOneAge(input);
      const facts = factsOf(input);
      if ("missing" in facts) return undecided(...facts.missing);
      const trace = new Trace();
      const price = priceOf(input, facts, trace, tariffs);
      if ("missing" in price) return undecided(...price.missing);
      if (facts.localScheme && price.rates?.local === null) return refused(refusal(LOCAL_RATE_UNKNOWN, {}, "localScheme"));
      return decided({ careDay: facts.careDay, price, result: decideCare(facts, price, trace) }, trace);
    }),
  publish: publishCare,
});
