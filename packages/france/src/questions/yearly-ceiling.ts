import { type Cents, day, decide, decided, decimalOf, defineReason, type Parameter, sumCents, Trace, versionOn } from "@openamo/kernel";
import * as z from "zod";
import { dayField } from "../claims/care-sheet.ts";
import { FRANCHISE_YEARLY_AMOUNT } from "../parameters/franchise.ts";
import { PF_YEARLY_AMOUNT } from "../parameters/participation-forfaitaire.ts";
import { css } from "../sources/texts.ts";
import { defineQuestion } from "./define.ts";
import { shown } from "./form.ts";
import { choices, GROUPS } from "./reimbursement/words.ts";

const ITEMS = {
  "flat-participation": { fr: "Participation forfaitaire", en: "Flat participation" },
  franchise: { fr: "Franchise", en: "Deductible" },
  both: { fr: "Les deux", en: "Both" },
} as const;

const PARAMETERS: Readonly<Record<keyof typeof ITEMS, readonly Parameter<Cents>[]>> = {
  "flat-participation": [PF_YEARLY_AMOUNT],
  franchise: [FRANCHISE_YEARLY_AMOUNT],
  both: [PF_YEARLY_AMOUNT, FRANCHISE_YEARLY_AMOUNT],
};

/** CSS D160-6 and D160-10: each has its own yearly limit; they add up. */
export const YEARLY_CEILING = defineReason({
  id: "fr.yearly-ceiling",
  effect: "sets",
  law: [css("L160-13", "II et III"), css("D160-6"), css("D160-10")],
  args: { limit: "cents" },
  title: { fr: "Plafond annuel", en: "Yearly limit" },
  sentence: { fr: "Au plus {limit} par personne et par année civile.", en: "At most {limit} a person and calendar year." },
});

const input = () =>
  z
    .strictObject({
      date: shown(dayField, { title: { fr: "Jour du remboursement", en: "Day of reimbursement" }, group: "care" }),
      item: shown(z.enum(choices(ITEMS)), { title: { fr: "Retenue", en: "What is held back" }, group: "care", labels: ITEMS, initial: "flat-participation" }),
    })
    .meta({ "x-groups": GROUPS });

/** The most that the flat participation and the deductible may take from a person in a calendar year. */
export const yearlyCeiling = defineQuestion<z.output<ReturnType<typeof input>>, Cents>({
  id: "fr.yearly-ceiling",
  title: { fr: "Quel plafond annuel ?", en: "Which yearly limit?" },
  description: {
    fr: "Le plafond annuel des participations forfaitaires et des franchises, par personne.",
    en: "The yearly limit of flat participations and deductibles, for each person.",
  },
  coveredFrom: day("2016-01-01"),
  input,
  output: () => z.object({ ceiling: z.string() }),
  answer: ({ date, item }) =>
    decide(() => {
      const trace = new Trace();
      const limits = PARAMETERS[item].map((parameter) => {
        const limit = versionOn(parameter, date);
        trace.add(YEARLY_CEILING, limit, limit.value);
        return limit.value;
      });
      return decided(sumCents(limits), trace);
    }),
  publish: (ceiling) => ({ ceiling: decimalOf(ceiling) }),
});
