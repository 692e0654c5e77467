import { type Cents, cents, day, decide, decided, decimalOf, type MissingFact, percentOf, refusal, refused, Trace, undecided } from "@openamo/kernel";
import * as z from "zod";
import { amountField, dayField } from "../claims/care-sheet.ts";
import { LOCAL_RATE_UNKNOWN } from "../reimbursement/care-rates.ts";
import type { Cover } from "../reimbursement/line.ts";
import { decideCure, ratesOfItem, SPA_ITEMS, type SpaResult, spaCeiling } from "../reimbursement/spa/cure.ts";
import { defineQuestion } from "./define.ts";
import { shown } from "./form.ts";
import { amountText } from "./published.ts";
import { choices, EXEMPTION_LABELS } from "./reimbursement/words.ts";
import { SPA_ITEM_LABELS } from "./spa-words.ts";

const GROUPS = [
  { id: "cure", title: { fr: "La cure", en: "The cure" } },
  { id: "patient", title: { fr: "Le patient", en: "The patient" } },
] as const;
const MOST_DAYS = 21;
const MOST_PERSONS = 20;
const MOST_CURES = 10;
const personsField = () =>
  shown(z.int().min(1).max(MOST_PERSONS).default(1), {
    title: { fr: "Personnes au foyer", en: "Persons in the household" },
    group: "patient",
    initial: 1,
  });

const ceilingInput = () =>
  z
    .strictObject({ date: shown(dayField, { title: { fr: "Jour de la demande", en: "Day of the request" }, group: "cure" }), persons: personsField() })
    .meta({ "x-groups": GROUPS });

/** Means under which travel and lodging of a cure are borne. */
export const spaCeilingQuestion = defineQuestion<z.output<ReturnType<typeof ceilingInput>>, Cents>({
  id: "fr.spa-ceiling",
  title: { fr: "Quel plafond de ressources pour une cure thermale ?", en: "Which means ceiling for a thermal cure?" },
  description: { fr: "Le plafond annuel pour le transport et l'hébergement.", en: "The yearly ceiling for travel and lodging." },
  coveredFrom: day("2016-01-01"),
  input: ceilingInput,
  output: () => z.object({ ceiling: amountText() }),
  answer: ({ date, persons }) =>
    decide(() => {
      const trace = new Trace();
      return decided(spaCeiling(date, persons, trace), trace);
    }),
  publish: (ceiling) => ({ ceiling: decimalOf(ceiling) }),
});

const input = () =>
  z
    .strictObject({
      date: shown(dayField, { title: { fr: "Premier jour de la cure", en: "First day of the cure" }, group: "cure" }),
      item: shown(z.enum(SPA_ITEMS), { title: { fr: "Frais", en: "Costs" }, group: "cure", labels: SPA_ITEM_LABELS, initial: "treatment" }),
      amount: shown(amountField().optional(), {
        title: { fr: "Tarif ou prix", en: "Tariff or price" },
        hint: { fr: "L'hébergement a sa propre base.", en: "Lodging has its own base." },
        group: "cure",
        showWhen: { field: "item", in: ["supervision", "treatment", "travel"] },
      }),
      treatmentDays: shown(z.int().min(1).max(MOST_DAYS), { title: { fr: "Jours de traitement", en: "Days of treatment" }, group: "cure", initial: 18 }),
      stoppedForMedicalReasons: shown(z.boolean().default(false), {
        title: { fr: "Interrompue pour raison médicale", en: "Stopped for medical reasons" },
        group: "cure",
        initial: false,
      }),
      agreed: shown(z.boolean(), { title: { fr: "Prise en charge accordée", en: "Agreed by the fund" }, group: "cure", initial: true }),
      curesBefore: shown(z.int().min(0).max(MOST_CURES).default(0), {
        title: { fr: "Cures déjà faites cette année pour la même affection", en: "Cures already made this year for the same illness" },
        group: "cure",
        initial: 0,
      }),
      means: shown(amountField().optional(), {
        title: { fr: "Ressources annuelles du foyer", en: "Yearly means of the household" },
        group: "patient",
        showWhen: { field: "item", in: ["lodging", "travel"] },
      }),
      persons: personsField(),
      exemption: shown(z.enum(choices(EXEMPTION_LABELS)).default("none"), {
        title: { fr: "Situation particulière", en: "Particular situation" },
        group: "patient",
        labels: EXEMPTION_LABELS,
        initial: "none",
      }),
      localScheme: shown(z.boolean().default(false), {
        title: { fr: "Régime local d'Alsace-Moselle", en: "Local scheme of Alsace-Moselle" },
        group: "patient",
        initial: false,
      }),
    })
    .meta({ "x-groups": GROUPS });
type Input = z.output<ReturnType<typeof input>>;

const AMOUNT: MissingFact = { field: "amount", question: { fr: "Quel est le tarif ou le prix ?", en: "What is the tariff or the price?" } };
const MEANS: MissingFact = {
  field: "means",
  question: { fr: "Quelles sont les ressources annuelles du foyer ?", en: "What are the yearly means of the household?" },
};
const underMeans = (item: Input["item"]): boolean => item === "lodging" || item === "travel";
const coverOf = (exemption: Input["exemption"]): Cover => (exemption === "none" || exemption === "c2s" ? "ordinary" : exemption);

/** How much an item of a thermal cure is repaid, and why. */
export const spaCure = defineQuestion<Input, SpaResult>({
  id: "fr.spa-cure",
  title: { fr: "Combien une cure thermale est-elle remboursée ?", en: "How much is a thermal cure repaid?" },
  description: {
    fr: "Surveillance médicale, soins, et sous condition de ressources le transport et l'hébergement d'une cure.",
    en: "Medical supervision, treatment and, under a means ceiling, travel and lodging of a cure.",
  },
  coveredFrom: day("2016-01-01"),
  input,
  output: () => z.object({ base: amountText(), ratePercent: z.string(), amountReimbursed: amountText(), patientShare: amountText() }),
  answer: (question) =>
    decide(() => {
      const { date, item, treatmentDays, exemption, ...rest } = question;
      if (rest.localScheme && ratesOfItem(item).local === null) return refused(refusal(LOCAL_RATE_UNKNOWN, {}, "localScheme"));
      if (item !== "lodging" && rest.amount === undefined) return undecided(AMOUNT);
      if (underMeans(item) && rest.means === undefined) return undecided(MEANS);
      const trace = new Trace();
      const facts = {
        ...rest,
        on: date,
        item,
        days: treatmentDays,
        cover: coverOf(exemption),
        amount: rest.amount ?? cents(0),
        spent: null,
        means: rest.means ?? cents(0),
      };
      return decided(decideCure(facts, trace), trace);
    }),
  publish: ({ base, rate, reimbursed, left }) => ({
    base: decimalOf(base),
    ratePercent: percentOf(rate),
    amountReimbursed: decimalOf(reimbursed),
    patientShare: decimalOf(left),
  }),
});
