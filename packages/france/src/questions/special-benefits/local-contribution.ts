import { type Cents, day, decide, decided, decimalOf, percentOf, type Rate, shareOf, Trace, versionOn } from "@openamo/kernel";
import * as z from "zod";
import { amountField, dayField } from "../../claims/care-sheet.ts";
import { LOCAL_CONTRIBUTION } from "../../parameters/special-benefits.ts";
import { LOCAL_CONTRIBUTION_DUE } from "../../special-benefits/reasons.ts";
import { defineQuestion } from "../define.ts";
import { shown } from "../form.ts";

const input = () =>
  z
    .strictObject({
      date: shown(dayField, { title: { fr: "À la date du", en: "On the day" }, group: "pay" }),
      grossPay: shown(amountField(), { title: { fr: "Rémunération brute du mois", en: "Gross pay of the month" }, group: "pay" }),
    })
    .meta({ "x-groups": [{ id: "pay", title: { fr: "La rémunération", en: "The pay" } }] });

interface Due {
  readonly rate: Rate;
  readonly due: Cents;
}

/** What an employee gives to the local scheme of Alsace-Moselle. */
export const localContribution = defineQuestion<z.output<ReturnType<typeof input>>, Due>({
  id: "fr.local-scheme-contribution",
  title: { fr: "Combien le régime local me retient-il ?", en: "How much does the local scheme take from my pay?" },
  description: {
    fr: "La cotisation salariale au régime local d'Alsace-Moselle, son taux à la date et son montant.",
    en: "The employee's contribution to the local scheme of Alsace-Moselle: its rate on the day and its amount.",
  },
  coveredFrom: day("2012-01-01"),
  input,
  output: () => z.object({ ratePercent: z.string(), amount: z.string() }),
  answer: ({ date, grossPay }) =>
    decide(() => {
      const trace = new Trace();
      const version = versionOn(LOCAL_CONTRIBUTION, date);
      const due = shareOf(grossPay, version.value, "half-up-to-cent");
      trace.add(LOCAL_CONTRIBUTION_DUE, version, version.value, grossPay, due);
      return decided({ rate: version.value, due }, trace);
    }),
  publish: ({ rate, due }) => ({ ratePercent: percentOf(rate), amount: decimalOf(due) }),
});
