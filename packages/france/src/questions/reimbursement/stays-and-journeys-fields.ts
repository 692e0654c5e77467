import type { MissingFact } from "@openamo/kernel";
import { z } from "zod";
import { amountField, dayField } from "../../claims/care-sheet.ts";
import { WARDS } from "../../reimbursement/hospital/daily-charge.ts";
import { SPA_ITEMS } from "../../reimbursement/spa/cure.ts";
import { type FieldWords, shown } from "../form.ts";
import { WARD_LABELS } from "../hospital/words.ts";
import { SPA_ITEM_LABELS } from "../spa-words.ts";
import { transportInput } from "../transport/input.ts";
import { MODES } from "../transport/words.ts";
import { choices } from "./words.ts";

/** Families of care beside those of `fr.care`: they too had doors of their own. */
export const OTHER_FAMILY_LABELS = {
  transport: { fr: "Transport", en: "Transport" },
  "hospital-stay": { fr: "Séjour à l'hôpital", en: "Hospital stay" },
  "spa-cure": { fr: "Cure thermale", en: "Thermal cure" },
} as const;

const MOST_DAYS = 21;
const MOST_PERSONS = 20;
const MOST_CURES = 10;

/** A field of one of these families, in the group of what sets the tariff. */
const of = <Schema extends z.ZodType>(families: readonly (keyof typeof OTHER_FAMILY_LABELS)[], schema: Schema, words: Omit<FieldWords, "group" | "showWhen">) =>
  shown(schema, { ...words, group: "details", showWhen: { field: "family", in: families } });

const { journeys, kilometres, contracted, reason, emergency, series, refusedSharing, start, zone, department, ratePerKilometre, supplements } =
  transportInput.shape;
const ofTransport = { journeys, kilometres, contracted, reason, emergency, series, refusedSharing, start, zone, department, ratePerKilometre, supplements };
const shownForTransport = Object.fromEntries(
  Object.entries(ofTransport).map(([name, schema]) => [
    name,
    schema.meta({ ...schema.meta(), "x-group": "details", "x-show-when": { field: "family", in: ["transport"] } }),
  ]),
) as typeof ofTransport;

export const otherFields = {
  mode: of(["transport"], z.enum(choices(MODES)).optional(), { title: { fr: "Moyen de transport", en: "Means of transport" }, labels: MODES, initial: "taxi" }),
  ...shownForTransport,
  agreed: of(["transport", "spa-cure"], z.boolean().optional(), { title: { fr: "Accord préalable obtenu", en: "Prior agreement given" }, initial: true }),
  discharge: of(["hospital-stay"], dayField.optional(), {
    title: { fr: "Jour de sortie", en: "Day of leaving" },
    hint: { fr: "La date des soins est le jour d'entrée.", en: "The day of care is the day of admission." },
  }),
  ward: of(["hospital-stay"], z.enum(WARDS).optional(), { title: { fr: "Service", en: "Ward" }, labels: WARD_LABELS, initial: "general" }),
  costOfFullDays: of(["hospital-stay"], amountField.optional(), {
    title: { fr: "Dont frais à partir du 31e jour", en: "Of which costs from day 31" },
    hint: { fr: "Si le séjour dépasse trente jours", en: "When the stay is longer than thirty days" },
  }),
  costly: of(["hospital-stay"], z.boolean().default(false), {
    title: { fr: "Acte coûteux pendant le séjour, ou séjour qui le suit", en: "A costly act in the stay, or a stay that follows from one" },
    initial: false,
  }),
  item: of(["spa-cure"], z.enum(SPA_ITEMS).optional(), { title: { fr: "Frais", en: "Costs" }, labels: SPA_ITEM_LABELS, initial: "treatment" }),
  treatmentDays: of(["spa-cure"], z.int().min(1).max(MOST_DAYS).optional(), { title: { fr: "Jours de traitement", en: "Days of treatment" }, initial: 18 }),
  stoppedForMedicalReasons: of(["spa-cure"], z.boolean().default(false), {
    title: { fr: "Interrompue pour raison médicale", en: "Stopped for medical reasons" },
    initial: false,
  }),
  curesBefore: of(["spa-cure"], z.int().min(0).max(MOST_CURES).default(0), {
    title: { fr: "Cures déjà faites cette année pour la même affection", en: "Cures already made this year for the same illness" },
    initial: 0,
  }),
  means: of(["spa-cure"], amountField.optional(), {
    title: { fr: "Ressources annuelles du foyer", en: "Yearly means of the household" },
    hint: { fr: "Pour le transport et l'hébergement", en: "For travel and lodging" },
  }),
  persons: of(["spa-cure"], z.int().min(1).max(MOST_PERSONS).default(1), { title: { fr: "Personnes au foyer", en: "Persons in the household" }, initial: 1 }),
};

/** What must be asked when the question leaves it out. */
export const ASKED = {
  mode: { field: "mode", question: { fr: "Quel moyen de transport ?", en: "Which means of transport?" } },
  discharge: {
    field: "discharge",
    question: { fr: "Quel jour le patient sort-il, le jour d'entrée ou après ?", en: "On which day does the patient leave, that of admission or later?" },
  },
  ward: { field: "ward", question: { fr: "Dans quel service le séjour a-t-il lieu ?", en: "In which ward is the stay?" } },
  cost: { field: "fee", question: { fr: "Quels sont les frais, au tarif de la caisse ?", en: "What are the costs, at the fund's tariff?" } },
  costOfFullDays: {
    field: "costOfFullDays",
    question: { fr: "Quelle part des frais vient du 31e jour et des suivants ?", en: "Which part of the costs comes from day 31 and after?" },
  },
  item: { field: "item", question: { fr: "Quels frais de la cure ?", en: "Which costs of the cure?" } },
  treatmentDays: { field: "treatmentDays", question: { fr: "Combien de jours de traitement ?", en: "How many days of treatment?" } },
  agreed: { field: "agreed", question: { fr: "La caisse a-t-elle accordé la prise en charge ?", en: "Did the fund agree?" } },
  means: { field: "means", question: { fr: "Quelles sont les ressources annuelles du foyer ?", en: "What are the yearly means of the household?" } },
} as const satisfies Record<string, MissingFact>;
