import { type Cents, day, decide, decided, decimalOf, Trace } from "@openamo/kernel";
import * as z from "zod";
import { dayField } from "../../claims/care-sheet.ts";
import { c2sContribution } from "../../reimbursement/c2s/contribution.ts";
import { defineQuestion } from "../define.ts";
import { shown } from "../form.ts";
import { C2S_GROUPS } from "./words.ts";

const OLDEST = 130;

const input = () =>
  z
    .strictObject({
      date: shown(dayField, { title: { fr: "À la date du", en: "On the day" }, group: "household" }),
      ageYears: shown(z.int().min(0).max(OLDEST), { title: { fr: "Âge de la personne", en: "Person's age" }, group: "household", initial: 40 }),
      localScheme: shown(z.boolean().default(false), {
        title: { fr: "Régime local d'Alsace-Moselle", en: "Local scheme of Alsace-Moselle" },
        group: "household",
        initial: false,
      }),
    })
    .meta({ "x-groups": C2S_GROUPS });

/** What a person pays each month for the State's complementary cover, where resources are between the two ceilings. */
export const c2sContributionQuestion = defineQuestion<z.output<ReturnType<typeof input>>, Cents>({
  id: "fr.c2s-contribution",
  title: { fr: "Combien coûte la C2S avec participation ?", en: "What does the C2S with a contribution cost?" },
  description: { fr: "La participation mensuelle d'une personne, selon son âge.", en: "The monthly contribution of a person, by age." },
  coveredFrom: day("2019-11-01"),
  input,
  output: () => z.object({ monthlyContribution: z.string() }),
  answer: ({ date, ageYears, localScheme }) =>
    decide(() => {
      const trace = new Trace();
      return decided(c2sContribution(date, ageYears, localScheme, trace), trace);
    }),
  publish: (contribution) => ({ monthlyContribution: decimalOf(contribution) }),
});
