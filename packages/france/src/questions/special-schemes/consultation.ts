import { day, decide, decided, decimalOf, percentOf, Trace } from "@openamo/kernel";
import * as z from "zod";
import { type SpecialResult, specialConsultation } from "../../reimbursement/special-schemes/consultation.ts";
import { MEMBER_STATUSES, SPECIAL_SCHEMES } from "../../reimbursement/special-schemes/rates.ts";
import { defineQuestion } from "../define.ts";
import { field, needed } from "../field.ts";
import { formOf } from "../fields-form.ts";
import { amountText } from "../published.ts";
import { reimbursementFields } from "../reimbursement/input.ts";
import { lineOf } from "../reimbursement/to-line.ts";
import { choices, GROUPS } from "../reimbursement/words.ts";
import { SCHEME_LABELS, STATUS_LABELS } from "./words.ts";

const { localScheme: _general, ...ofConsultation } = reimbursementFields;
const input = () =>
  formOf(
    {
      ...ofConsultation,
      scheme: field(
        needed(() => z.enum(choices(SPECIAL_SCHEMES))),
        { title: { fr: "Régime", en: "Scheme" }, group: "patient", labels: SCHEME_LABELS, initial: "railway" },
      ),
      status: field(
        needed(() => z.enum(MEMBER_STATUSES)),
        {
          title: { fr: "Situation dans le régime", en: "Situation in the scheme" },
          group: "patient",
          labels: STATUS_LABELS,
          initial: "beneficiary",
        },
      ),
    },
    GROUPS,
  );

/** How much a special scheme repays of a doctor's consultation. */
export const specialSchemeConsultation = defineQuestion<z.output<ReturnType<typeof input>>, SpecialResult>({
  id: "fr.special-scheme-consultation",
  title: { fr: "Combien mon régime spécial rembourse-t-il d'une consultation ?", en: "How much does my special scheme repay of a consultation?" },
  description: {
    fr: "Le remboursement d'une consultation de médecin par un régime spécial, avec sa part complémentaire quand elle est connue.",
    en: "What a special scheme repays of a doctor's consultation, with its complementary part where it is known.",
  },
  coveredFrom: day("2016-01-01"),
  input,
  output: () =>
    z.object({
      base: amountText(),
      ratePercent: z.string(),
      amountBeforeDeductions: amountText(),
      participationForfaitaire: amountText(),
      baseScheme: amountText(),
      complement: amountText(),
      paid: amountText(),
      patientShare: amountText(),
    }),
  answer: ({ scheme, status, ...rest }) =>
    decide(() => {
      const line = lineOf({ ...rest, localScheme: false });
      if ("stop" in line) return line.stop;
      const trace = new Trace();
      return decided(specialConsultation(scheme, status, line, trace), trace);
    }),
  publish: ({ base, rate, beforeDeductions, participationForfaitaire, baseScheme, complement, patientShare }) => ({
    base: decimalOf(base),
    ratePercent: percentOf(rate),
    amountBeforeDeductions: decimalOf(beforeDeductions),
    participationForfaitaire: decimalOf(participationForfaitaire),
    baseScheme: decimalOf(baseScheme),
    complement: decimalOf(complement),
    paid: decimalOf((baseScheme + complement) as typeof baseScheme),
    patientShare: decimalOf(patientShare),
  }),
});
