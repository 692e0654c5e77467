import { day, decide, decided, type MissingFact, Trace, undecided } from "@openamo/kernel";
import * as z from "zod";
import { LOCAL_SITUATIONS, type LocalSituation, localScheme } from "../affiliation/local-scheme.ts";
import { dayField } from "../claims/care-sheet.ts";
import { defineQuestion } from "./define.ts";
import { shown } from "./form.ts";

const SITUATION_LABELS = {
  "employee-there": { fr: "Salarié travaillant dans le Bas-Rhin, le Haut-Rhin ou la Moselle", en: "Employee working in Bas-Rhin, Haut-Rhin or Moselle" },
  "agricultural-employee-there": { fr: "Salarié agricole travaillant dans ces départements", en: "Agricultural employee working in these departments" },
  "employee-elsewhere": { fr: "Salarié travaillant ailleurs", en: "Employee working elsewhere" },
  "jobseeker-formerly-there": { fr: "Demandeur d'emploi, bénéficiaire comme salarié", en: "Jobseeker, member as an employee" },
  "pensioner-formerly-there": { fr: "Retraité, ancien salarié de ces départements", en: "Pensioner, formerly an employee there" },
  "invalidity-pensioner-formerly-there": { fr: "Pensionné d'invalidité, bénéficiaire auparavant", en: "Invalidity pensioner, member before" },
  "spouse-of-member": { fr: "Conjoint à charge d'un bénéficiaire", en: "Dependent spouse of a member" },
  "child-of-member": { fr: "Enfant à charge d'un bénéficiaire", en: "Dependent child of a member" },
  "self-employed": { fr: "Indépendant, même ancien salarié", en: "Self-employed, even a former employee" },
  "civil-servant": { fr: "Fonctionnaire, même ancien salarié", en: "Civil servant, even a former employee" },
  "resident-only": { fr: "Habitant, sans emploi salarié dans ces départements", en: "Resident, without salaried work there" },
} as const satisfies Record<LocalSituation, unknown>;

const OLDEST = 130;
const GROUPS = [{ id: "person", title: { fr: "La personne", en: "The person" } }] as const;
const input = () =>
  z
    .strictObject({
      date: shown(dayField, { title: { fr: "À la date du", en: "On the day" }, group: "person" }),
      situation: shown(z.enum(LOCAL_SITUATIONS), {
        title: { fr: "Situation", en: "Situation" },
        group: "person",
        labels: SITUATION_LABELS,
        initial: "employee-there",
      }),
      ageYears: shown(z.int().min(0).max(OLDEST).optional(), {
        title: { fr: "Âge de l'enfant", en: "Child's age" },
        group: "person",
        showWhen: { field: "situation", in: ["child-of-member"] },
      }),
      longEnough: shown(z.boolean().optional(), {
        title: {
          fr: "Cinq dernières années d'activité au régime local, ou dix des quinze dernières",
          en: "Five last years of activity in the local scheme, or ten of the last fifteen",
        },
        group: "person",
        showWhen: { field: "situation", in: ["pensioner-formerly-there"] },
      }),
    })
    .meta({ "x-groups": GROUPS });
type Input = z.output<ReturnType<typeof input>>;

const MISSING: Readonly<Record<"child" | "pensioner", MissingFact>> = {
  child: { field: "ageYears", question: { fr: "Quel âge a l'enfant ?", en: "How old is the child?" } },
  pensioner: {
    field: "longEnough",
    question: {
      fr: "La personne a-t-elle relevé du régime local ses cinq dernières années d'activité, ou dix des quinze dernières ?",
      en: "Was the person in the local scheme for their five last years of activity, or ten of the last fifteen?",
    },
  },
};

/** Whether a person is in the local scheme of Alsace-Moselle. */
export const localSchemeQuestion = defineQuestion<Input, boolean>({
  id: "fr.local-scheme",
  title: { fr: "Est-ce le régime local d'Alsace-Moselle ?", en: "Is it the local scheme of Alsace-Moselle?" },
  description: {
    fr: "Qui relève du régime local : le travail salarié dans les trois départements y conduit, la résidence non.",
    en: "Who is in the local scheme: salaried work in the three departments leads to it, residence does not.",
  },
  coveredFrom: day("2016-01-01"),
  input,
  output: () => z.object({ localScheme: z.boolean() }),
  answer: ({ date, ...facts }) =>
    decide(() => {
      const trace = new Trace();
      const member = localScheme({ on: date, ...facts }, trace);
      if (member === undefined) return undecided(facts.situation === "child-of-member" ? MISSING.child : MISSING.pensioner);
      return decided(member, trace);
    }),
  publish: (member) => ({ localScheme: member }),
});
