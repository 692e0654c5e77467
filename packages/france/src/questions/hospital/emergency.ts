import { type Cents, day, decide, decided, decimalOf, percentOf, Trace } from "@openamo/kernel";
import * as z from "zod";
import { amountField, dayField } from "../../claims/care-sheet.ts";
import { EMERGENCY_SITUATIONS, type EmergencyResult, emergencyVisit } from "../../reimbursement/hospital/emergency.ts";
import { defineQuestion } from "../define.ts";
import { shown } from "../form.ts";
import { EMERGENCY_SITUATION_LABELS, HOSPITAL_GROUPS } from "./words.ts";

const input = () =>
  z
    .strictObject({
      date: shown(dayField, { title: { fr: "Jour du passage", en: "Day of the visit" }, group: "stay" }),
      admitted: shown(z.boolean(), { title: { fr: "Suivi d'une hospitalisation", en: "Followed by a stay" }, group: "stay", initial: false }),
      acts: shown(amountField().default(0 as Cents), {
        title: { fr: "Tarif des actes (avant 2022)", en: "Tariff of the acts (before 2022)" },
        hint: { fr: "Depuis 2022 le forfait ne dépend pas des actes.", en: "Since 2022 the charge does not depend on the acts." },
        group: "stay",
      }),
      situation: shown(z.enum(EMERGENCY_SITUATIONS).default("none"), {
        title: { fr: "Situation particulière", en: "Particular situation" },
        group: "patient",
        labels: EMERGENCY_SITUATION_LABELS,
        initial: "none",
      }),
    })
    .meta({ "x-groups": HOSPITAL_GROUPS });

/** What an unplanned visit to an emergency ward leaves to the person. */
export const emergencyVisitQuestion = defineQuestion<z.output<ReturnType<typeof input>>, EmergencyResult>({
  id: "fr.emergency-visit",
  title: { fr: "Que me coûtera un passage aux urgences ?", en: "What will an emergency visit cost me?" },
  description: {
    fr: "Le forfait patient urgences, sa réduction, qui n'en paie pas ; avant 2022, la participation au forfait d'accueil et aux actes.",
    en: "The emergency patient charge, its reduction, who pays none; before 2022, the participation in the flat tariff and the acts.",
  },
  coveredFrom: day("2020-01-01"),
  input,
  output: () => z.object({ charge: z.string(), patientShare: z.string(), tariff: z.string().optional(), ratePercent: z.string().optional() }),
  answer: ({ date, ...facts }) =>
    decide(() => {
      const trace = new Trace();
      return decided(emergencyVisit({ on: date, ...facts }, trace), trace);
    }),
  publish: ({ charge, patientShare, tariff, rate }) => ({
    charge: decimalOf(charge),
    patientShare: decimalOf(patientShare),
    ...(tariff === null ? {} : { tariff: decimalOf(tariff) }),
    ...(rate === null ? {} : { ratePercent: percentOf(rate) }),
  }),
});
