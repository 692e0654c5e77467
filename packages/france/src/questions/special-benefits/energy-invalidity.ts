import { day, decide, decided, percentOf, type Rate, Trace, versionOn } from "@openamo/kernel";
import * as z from "zod";
import { dayField } from "../../claims/care-sheet.ts";
import { ENERGY_INVALIDITY } from "../../parameters/special-benefits.ts";
import { ENERGY_INVALIDITY_RATE } from "../../special-benefits/reasons.ts";
import { defineQuestion } from "../define.ts";
import { shown } from "../form.ts";

const CATEGORIES = ["1", "2", "3"] as const;
const CATEGORY_LABELS = {
  "1": { fr: "1 – peut travailler", en: "1 – can work" },
  "2": { fr: "2 – ne peut plus travailler", en: "2 – can no longer work" },
  "3": { fr: "3 – a besoin de l'aide d'une autre personne", en: "3 – needs another person's help" },
} as const;

const input = () =>
  z
    .strictObject({
      date: shown(dayField, { title: { fr: "À la date du", en: "On the day" }, group: "pension" }),
      category: shown(z.enum(CATEGORIES), { title: { fr: "Catégorie", en: "Category" }, group: "pension", labels: CATEGORY_LABELS, initial: "1" }),
    })
    .meta({ "x-groups": [{ id: "pension", title: { fr: "La pension", en: "The pension" } }] });

/** The share of the last wage that an invalidity pension of the electricity and gas scheme gives. */
export const energyInvalidity = defineQuestion<z.output<ReturnType<typeof input>>, Rate>({
  id: "fr.energy-invalidity-rate",
  title: { fr: "Industries électriques et gazières : taux de la pension d'invalidité", en: "Electricity and gas: rate of the invalidity pension" },
  description: {
    fr: "La part du dernier salaire brut que donne la pension d'invalidité du régime spécial, par catégorie. La catégorie 3 y ajoute la majoration pour tierce personne.",
    en: "The share of the last gross wage that the special scheme's invalidity pension gives, by category. Category 3 adds the supplement for another person.",
  },
  coveredFrom: day("2017-01-01"),
  input,
  output: () => z.object({ ratePercent: z.string() }),
  answer: ({ date, category }) =>
    decide(() => {
      const trace = new Trace();
      const version = versionOn(ENERGY_INVALIDITY[category], date);
      trace.add(ENERGY_INVALIDITY_RATE, version, Number(category), version.value);
      return decided(version.value, trace);
    }),
  publish: (rate) => ({ ratePercent: percentOf(rate) }),
});
