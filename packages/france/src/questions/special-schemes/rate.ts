import { day, decide, decided, percentOf, type Rate, Trace } from "@openamo/kernel";
import * as z from "zod";
import { dayField } from "../../claims/care-sheet.ts";
import { MEMBER_STATUSES, SPECIAL_FAMILIES, SPECIAL_SCHEMES, specialRate } from "../../reimbursement/special-schemes/rates.ts";
import { defineQuestion } from "../define.ts";
import { shown } from "../form.ts";
import { choices, EXEMPTION_LABELS, GROUPS } from "../reimbursement/words.ts";
import { SCHEME_LABELS, SPECIAL_FAMILY_LABELS, STATUS_LABELS } from "./words.ts";

const input = () =>
  z
    .strictObject({
      careDate: shown(dayField, { title: { fr: "Date des soins", en: "Day of care" }, group: "care" }),
      scheme: shown(z.enum(choices(SPECIAL_SCHEMES)), { title: { fr: "Régime", en: "Scheme" }, group: "patient", labels: SCHEME_LABELS, initial: "railway" }),
      status: shown(z.enum(MEMBER_STATUSES), {
        title: { fr: "Situation dans le régime", en: "Situation in the scheme" },
        group: "patient",
        labels: STATUS_LABELS,
        initial: "beneficiary",
      }),
      family: shown(z.enum(SPECIAL_FAMILIES), { title: { fr: "Soins", en: "Care" }, group: "care", labels: SPECIAL_FAMILY_LABELS, initial: "doctor" }),
      outsidePathway: shown(z.boolean().default(false), {
        title: { fr: "Hors du parcours de soins", en: "Outside the pathway" },
        group: "care",
        initial: false,
      }),
      exemption: shown(z.enum(choices(EXEMPTION_LABELS)).default("none"), {
        title: { fr: "Situation particulière", en: "Particular situation" },
        group: "patient",
        labels: EXEMPTION_LABELS,
        initial: "none",
      }),
    })
    .meta({ "x-groups": GROUPS });

/** At which rate a special scheme bears a family of care. */
export const specialSchemeRate = defineQuestion<z.output<ReturnType<typeof input>>, Rate>({
  id: "fr.special-scheme-rate",
  title: { fr: "À quel taux mon régime spécial rembourse-t-il ?", en: "At which rate does my special scheme repay?" },
  description: {
    fr: "Le taux des régimes spéciaux (SNCF, RATP, mines, clercs de notaires...), ou le refus nommé quand il n'a pas été trouvé.",
    en: "The rate of special schemes (railway, RATP, mines, notaries' clerks...), or a refusal by name when it was not found.",
  },
  coveredFrom: day("2016-01-01"),
  input,
  output: () => z.object({ ratePercent: z.string() }),
  answer: ({ careDate, scheme, status, family, outsidePathway, exemption }) =>
    decide(() => {
      const trace = new Trace();
      const cover = exemption === "none" || exemption === "c2s" ? "ordinary" : exemption;
      return decided(specialRate({ on: careDate, scheme, status, family, cover, outside: outsidePathway }, trace), trace);
    }),
  publish: (rate) => ({ ratePercent: percentOf(rate) }),
});
