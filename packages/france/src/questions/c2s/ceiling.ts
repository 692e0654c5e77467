import { day, decide, decided, decimalOf, defineRefusal, type MissingFact, refusal, refused, Trace, undecided } from "@openamo/kernel";
import * as z from "zod";
import { dayField } from "../../claims/care-sheet.ts";
import { TERRITORIES } from "../../nomenclature/doctor-act.ts";
import { type Ceilings, ceilings } from "../../reimbursement/c2s/ceiling.ts";
import { css } from "../../sources/texts.ts";
import { defineQuestion } from "../define.ts";
import { shown } from "../form.ts";
import { TERRITORY_LABELS } from "../labels.ts";
import { C2S_GROUPS } from "./words.ts";

/** Mayotte has rules of its own for the complementary cover: none was read. */
export const C2S_MAYOTTE = defineRefusal({
  code: "c2s-ceiling-mayotte-unknown",
  sentence: { fr: "Le plafond de la C2S à Mayotte n'a pas été trouvé.", en: "The ceiling of the C2S in Mayotte was not found." },
  remedy: { fr: "Demandez-le à la caisse de sécurité sociale de Mayotte.", en: "Ask the social security fund of Mayotte." },
  law: [css("D861-1")],
});

const MOST_PERSONS = 20;

const input = () =>
  z
    .strictObject({
      date: shown(dayField, { title: { fr: "Jour de la demande", en: "Day of the request" }, group: "household" }),
      persons: shown(z.int().min(1).max(MOST_PERSONS), { title: { fr: "Personnes au foyer", en: "Persons in the household" }, group: "household", initial: 1 }),
      territory: shown(z.enum(TERRITORIES).default("metropole"), {
        title: { fr: "Territoire", en: "Territory" },
        group: "household",
        labels: TERRITORY_LABELS,
        initial: "metropole",
      }),
      alternatingChildren: shown(z.int().min(0).max(MOST_PERSONS).default(0), {
        title: { fr: "Dont enfants en résidence alternée", en: "Of which children in alternating residence" },
        group: "household",
        initial: 0,
      }),
      alternatingRanks: shown(z.array(z.int().min(2).max(MOST_PERSONS)).max(MOST_PERSONS).optional(), {
        title: { fr: "Leur rang dans le foyer", en: "Their rank in the household" },
        hint: {
          fr: "Le demandeur est le premier, puis le conjoint, puis les enfants du plus âgé au plus jeune",
          en: "The applicant is first, then the spouse, then the children from the oldest",
        },
        group: "household",
      }),
    })
    .refine(({ persons, alternatingChildren }) => alternatingChildren < persons, {
      path: ["alternatingChildren"],
      message: "fewer than the persons of the household",
    })
    .refine(({ alternatingChildren, alternatingRanks }) => alternatingRanks === undefined || new Set(alternatingRanks).size === alternatingChildren, {
      path: ["alternatingRanks"],
      message: "one rank for each child in alternating residence",
    })
    .meta({ "x-groups": C2S_GROUPS });
type Input = z.output<ReturnType<typeof input>>;

const RANKS: MissingFact = {
  field: "alternatingRanks",
  question: {
    fr: "Quel est le rang, par âge décroissant, des enfants en résidence alternée ?",
    en: "What is the rank, by decreasing age, of the children in alternating residence?",
  },
};

/** The ranks told, or those that follow when every other person is in alternating residence; undefined when they are not known. */
function ranksOf({ persons, alternatingChildren, alternatingRanks }: Input): readonly number[] | undefined {
  if (alternatingRanks !== undefined) return alternatingRanks;
  if (alternatingChildren === 0) return [];
  const others = Array.from({ length: persons - 1 }, (_, index) => index + 2);
  return alternatingChildren === others.length ? others : undefined;
}

/** Resources under which the State's complementary cover is due, without and with a contribution. */
export const c2sCeiling = defineQuestion<Input, Ceilings>({
  id: "fr.c2s-ceiling",
  title: { fr: "Quels plafonds de ressources pour la C2S ?", en: "Which resources ceilings for the C2S?" },
  description: {
    fr: "Les plafonds annuels de la complémentaire santé solidaire, sans et avec participation, selon le foyer et le territoire (CMU-C et ACS avant novembre 2019).",
    en: "The yearly ceilings of the State's complementary cover, without and with a contribution, by household and territory (CMU-C and ACS before November 2019).",
  },
  coveredFrom: day("2017-04-01"),
  input,
  output: () => z.object({ ceilingFree: z.string(), ceilingWithContribution: z.string() }),
  answer: (question) =>
    decide(() => {
      const { date, persons, territory } = question;
      if (territory === "YT") return refused(refusal(C2S_MAYOTTE, {}, "territory"));
      const alternatingRanks = ranksOf(question);
      if (alternatingRanks === undefined) return undecided(RANKS);
      const trace = new Trace();
      return decided(ceilings({ on: date, persons, alternatingRanks, overseas: territory !== "metropole" }, trace), trace);
    }),
  publish: ({ free, withContribution }) => ({ ceilingFree: decimalOf(free), ceilingWithContribution: decimalOf(withContribution) }),
});
