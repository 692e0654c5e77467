import type { Cents, MissingFact } from "@openamo/kernel";
import * as z from "zod";
import { amountField, dayField } from "../../../claims/care-sheet.ts";
import { SAMPLER_LABELS } from "../../../claims/sheets/laboratory.ts";
import { SAMPLERS } from "../../../reimbursement/families/laboratory.ts";
import {
  CONDITION_LABELS,
  labelsOf,
  MONITORED_CONDITIONS,
  MONITORING,
  MONITORING_PARTS,
  PREVENTION,
  PREVENTION_ITEMS,
  RAISED,
  RAISED_LABELS,
  TERMINATION,
  TERMINATION_ITEMS,
} from "../../../reimbursement/flat-acts/words.ts";
import { WARDS } from "../../../reimbursement/hospital/daily-charge.ts";
import { SPA_ITEMS } from "../../../reimbursement/spa/cure.ts";
import { type Field, field, type Held, optional, preset } from "../../field.ts";
import type { FieldWords } from "../../form.ts";
import { EMERGENCY_SITUATION_LABELS, ESTABLISHMENT_LABELS, PLACE_LABELS, STAY_SITUATION_LABELS, WARD_LABELS } from "../../hospital/words.ts";
import { SPA_ITEM_LABELS } from "../../spa-words.ts";
import { transportFields } from "../../transport/input.ts";
import { MODES } from "../../transport/words.ts";
import { choices } from "../words.ts";

/** Families of care beside those of `fr.care`: they too had doors of their own. */
export const OTHER_FAMILY_LABELS = {
  laboratory: { fr: "Examen de biologie", en: "Laboratory examination" },
  sampling: { fr: "Prélèvement pour un examen", en: "Taking of a sample" },
  device: { fr: "Matériel médical (appareillage, pansements, location)", en: "Medical equipment (appliances, dressings, rental)" },
  transport: { fr: "Transport", en: "Transport" },
  "hospital-stay": { fr: "Séjour à l'hôpital", en: "Hospital stay" },
  emergency: { fr: "Passage aux urgences", en: "Emergency visit" },
  "spa-cure": { fr: "Cure thermale", en: "Thermal cure" },
  prevention: { fr: "Prévention : rendez-vous, dépistage, vaccination", en: "Prevention: sessions, screening, vaccination" },
  termination: { fr: "Interruption volontaire de grossesse", en: "Voluntary termination of pregnancy" },
  "remote-monitoring": { fr: "Télésurveillance médicale", en: "Medical remote monitoring" },
} as const;

const MOST_DAYS = 21;
const MOST_PERSONS = 20;
const MOST_CURES = 10;
const MOST_UNITS = 9999;

/** Situations of a stay, and of an emergency visit, that no other care knows. */
const { none: NO_GROUND, newborn, donor, terrorism } = STAY_SITUATION_LABELS;
const STAY_GROUNDS = { none: NO_GROUND, newborn, donor, terrorism, "disabled-child": STAY_SITUATION_LABELS["disabled-child"] } as const;
const EMERGENCY_GROUNDS = {
  none: NO_GROUND,
  newborn,
  donor,
  terrorism,
  "abused-minor": EMERGENCY_SITUATION_LABELS["abused-minor"],
  "health-risk": EMERGENCY_SITUATION_LABELS["health-risk"],
} as const;
const SERVICE = { fr: "Prestation", en: "Service" };
const OTHER_GROUND = { fr: "Autre situation", en: "Another situation" };

/** A field of one of these families, in the group of what sets the tariff. */
const of = <Schema extends z.ZodType>(
  families: readonly (keyof typeof OTHER_FAMILY_LABELS)[],
  held: Held<Schema>,
  words: Omit<FieldWords, "group" | "showWhen">,
) => field(held, { ...words, group: "details", showWhen: { field: "family", in: families } });

const {
  journeys,
  kilometres,
  contracted,
  reason,
  emergency,
  series,
  refusedSharing,
  start,
  zone,
  department,
  ratePerKilometre,
  supplements: taxiSupplements,
} = transportFields;
const ofTransport = { journeys, kilometres, contracted, reason, emergency, series, refusedSharing, start, zone, department, ratePerKilometre, taxiSupplements };
const shownForTransport = Object.fromEntries(
  Object.entries(ofTransport).map(([name, asked]: [string, Field]) => [
    name,
    asked.with({ "x-group": "details", "x-show-when": { field: "family", in: ["transport"] } }),
  ]),
) as typeof ofTransport;

export const otherFields = {
  mode: of(
    ["transport"],
    optional(() => z.enum(choices(MODES))),
    { title: { fr: "Moyen de transport", en: "Means of transport" }, labels: MODES, initial: "taxi" },
  ),
  ...shownForTransport,
  examination: of(
    ["laboratory"],
    optional(() => z.string().regex(/^\d{4}$/, "the four digits of the examination")),
    { kind: "act", list: "biology", title: { fr: "Examen, par son code ou ses mots", en: "Examination, by code or words" } },
  ),
  sampler: of(
    ["sampling"],
    optional(() => z.enum(SAMPLERS)),
    { title: { fr: "Qui prélève", en: "Who takes it" }, labels: SAMPLER_LABELS, initial: "TB" },
  ),
  device: of(
    ["device"],
    optional(() => z.string().regex(/^\d{7}$/, "the seven digits of the product")),
    { kind: "act", list: "devices", title: { fr: "Produit, par son code ou ses mots", en: "Product, by code or words" } },
  ),
  quantity: of(
    ["laboratory", "device"],
    preset(1, () => z.int().min(1).max(MOST_UNITS)),
    { title: { fr: "Nombre", en: "Number" }, initial: 1 },
  ),
  agreed: of(
    ["transport", "spa-cure", "laboratory"],
    optional(() => z.boolean()),
    {
      title: { fr: "Accord préalable obtenu", en: "Prior agreement given" },
      initial: true,
    },
  ),
  discharge: of(
    ["hospital-stay"],
    optional(() => dayField),
    {
      title: { fr: "Jour de sortie", en: "Day of leaving" },
      hint: { fr: "La date des soins est le jour d'entrée.", en: "The day of care is the day of admission." },
    },
  ),
  ward: of(
    ["hospital-stay"],
    optional(() => z.enum(WARDS)),
    { title: { fr: "Service", en: "Ward" }, labels: WARD_LABELS, initial: "general" },
  ),
  ghs: of(
    ["hospital-stay"],
    optional(() => z.string().regex(/^\d{4}$/, "the four digits of the stay")),
    {
      kind: "act",
      list: "ghs",
      title: { fr: "Séjour (GHS), par son code ou ses mots", en: "Stay (GHS), by code or words" },
      hint: { fr: "Il figure sur la facture ; sinon indiquez les frais", en: "It stands on the bill; otherwise give the costs" },
    },
  ),
  establishment: of(
    ["hospital-stay"],
    optional(() => z.enum(choices(ESTABLISHMENT_LABELS))),
    {
      title: { fr: "Établissement", en: "Establishment" },
      labels: ESTABLISHMENT_LABELS,
      initial: "public",
    },
  ),
  place: of(
    ["hospital-stay"],
    optional(() => z.enum(choices(PLACE_LABELS))),
    {
      title: { fr: "Lieu de l'établissement", en: "Place of the establishment" },
      labels: PLACE_LABELS,
      initial: "mainland",
    },
  ),
  participationBase: of(["hospital-stay"], optional(amountField), {
    title: { fr: "Journées au tarif journalier, en tout", en: "Days at the daily tariff, in all" },
    hint: { fr: "Base de la participation dans un hôpital public", en: "Base of the participation in a public hospital" },
  }),
  died: of(
    ["hospital-stay"],
    preset(false, () => z.boolean()),
    { title: { fr: "Terminé par un décès", en: "Ended by a death" }, initial: false },
  ),
  costOfFullDays: of(["hospital-stay"], optional(amountField), {
    title: { fr: "Dont frais à partir du 31e jour", en: "Of which costs from day 31" },
    hint: { fr: "Si le séjour dépasse trente jours", en: "When the stay is longer than thirty days" },
  }),
  costly: of(
    ["hospital-stay"],
    preset(false, () => z.boolean()),
    {
      title: { fr: "Acte coûteux pendant le séjour, ou séjour qui le suit", en: "A costly act in the stay, or a stay that follows from one" },
      initial: false,
    },
  ),
  stayGround: of(
    ["hospital-stay"],
    preset("none", () => z.enum(choices(STAY_GROUNDS))),
    { title: OTHER_GROUND, labels: STAY_GROUNDS, initial: "none" },
  ),
  admitted: of(
    ["emergency"],
    preset(false, () => z.boolean()),
    { title: { fr: "Suivi d'une hospitalisation", en: "Followed by a stay" }, initial: false },
  ),
  emergencyActs: of(["emergency"], preset(0 as Cents, amountField), {
    title: { fr: "Tarif des actes (avant 2022)", en: "Tariff of the acts (before 2022)" },
    hint: { fr: "Depuis 2022 le forfait ne dépend pas des actes.", en: "Since 2022 the charge does not depend on the acts." },
  }),
  emergencyGround: of(
    ["emergency"],
    preset("none", () => z.enum(choices(EMERGENCY_GROUNDS))),
    { title: OTHER_GROUND, labels: EMERGENCY_GROUNDS, initial: "none" },
  ),
  item: of(
    ["spa-cure"],
    optional(() => z.enum(SPA_ITEMS)),
    { title: { fr: "Frais", en: "Costs" }, labels: SPA_ITEM_LABELS, initial: "treatment" },
  ),
  treatmentDays: of(
    ["spa-cure"],
    optional(() => z.int().min(1).max(MOST_DAYS)),
    { title: { fr: "Jours de traitement", en: "Days of treatment" }, initial: 18 },
  ),
  stoppedForMedicalReasons: of(
    ["spa-cure"],
    preset(false, () => z.boolean()),
    {
      title: { fr: "Interrompue pour raison médicale", en: "Stopped for medical reasons" },
      initial: false,
    },
  ),
  curesBefore: of(
    ["spa-cure"],
    preset(0, () => z.int().min(0).max(MOST_CURES)),
    {
      title: { fr: "Cures déjà faites cette année pour la même affection", en: "Cures already made this year for the same illness" },
      initial: 0,
    },
  ),
  means: of(["spa-cure"], optional(amountField), {
    title: { fr: "Ressources annuelles du foyer", en: "Yearly means of the household" },
    hint: { fr: "Pour le transport et l'hébergement", en: "For travel and lodging" },
  }),
  persons: of(
    ["spa-cure"],
    preset(1, () => z.int().min(1).max(MOST_PERSONS)),
    { title: { fr: "Personnes au foyer", en: "Persons in the household" }, initial: 1 },
  ),
  preventionItem: of(
    ["prevention"],
    optional(() => z.enum(PREVENTION_ITEMS)),
    { title: SERVICE, labels: labelsOf(PREVENTION), initial: "session" },
  ),
  terminationItem: of(
    ["termination"],
    optional(() => z.enum(TERMINATION_ITEMS)),
    { title: SERVICE, labels: labelsOf(TERMINATION), initial: "consultation" },
  ),
  monitoringPart: of(
    ["remote-monitoring"],
    optional(() => z.enum(MONITORING_PARTS)),
    { title: SERVICE, labels: labelsOf(MONITORING), initial: "operator" },
  ),
  condition: of(
    ["remote-monitoring"],
    optional(() => z.enum(MONITORED_CONDITIONS)),
    {
      title: { fr: "Activité surveillée", en: "What is monitored" },
      labels: CONDITION_LABELS,
      initial: "heart-failure",
    },
  ),
  raised: of(
    ["remote-monitoring"],
    preset("none", () => z.enum(RAISED)),
    {
      title: { fr: "Forfait majoré (patient complexe)", en: "Raised price (complex patient)" },
      hint: { fr: "Insuffisance cardiaque et diabète seulement", en: "Heart failure and diabetes only" },
      labels: RAISED_LABELS,
      initial: "none",
    },
  ),
};

/** What must be asked when the question leaves it out. */
export const ASKED = {
  preventionItem: { field: "preventionItem", question: { fr: "Quelle prestation de prévention ?", en: "Which service of prevention?" } },
  terminationItem: { field: "terminationItem", question: { fr: "Quelle prestation ?", en: "Which service?" } },
  monitoringPart: {
    field: "monitoringPart",
    question: { fr: "Est-ce le forfait du soignant ou celui du dispositif ?", en: "Is it the price of who watches or that of the device?" },
  },
  condition: { field: "condition", question: { fr: "Qu'est-ce qui est surveillé ?", en: "What is monitored?" } },
  examination: { field: "examination", question: { fr: "Quel examen ?", en: "Which examination?" } },
  sampler: { field: "sampler", question: { fr: "Qui a fait le prélèvement ?", en: "Who took the sample?" } },
  coefficient: { field: "coefficient", question: { fr: "Quel est le coefficient du prélèvement ?", en: "What is the coefficient of the sampling?" } },
  device: { field: "device", question: { fr: "Quel produit de la liste ?", en: "Which product of the list?" } },
  mode: { field: "mode", question: { fr: "Quel moyen de transport ?", en: "Which means of transport?" } },
  discharge: {
    field: "discharge",
    question: { fr: "Quel jour le patient sort-il, le jour d'entrée ou après ?", en: "On which day does the patient leave, that of admission or later?" },
  },
  ward: { field: "ward", question: { fr: "Dans quel service le séjour a-t-il lieu ?", en: "In which ward is the stay?" } },
  cost: { field: "fee", question: { fr: "Quels sont les frais, au tarif de la caisse ?", en: "What are the costs, at the fund's tariff?" } },
  establishment: { field: "establishment", question: { fr: "Est-ce un hôpital public ou une clinique ?", en: "Is it a public hospital or a clinic?" } },
  place: { field: "place", question: { fr: "Où est l'établissement ?", en: "Where is the establishment?" } },
  participationBase: {
    field: "participationBase",
    question: {
      fr: "Que font en tout les journées au tarif journalier de l'hôpital ? La participation s'y calcule.",
      en: "What do the days come to at the hospital's daily tariff? The participation is worked out on it.",
    },
  },
  costOfFullDays: {
    field: "costOfFullDays",
    question: { fr: "Quelle part des frais vient du 31e jour et des suivants ?", en: "Which part of the costs comes from day 31 and after?" },
  },
  item: { field: "item", question: { fr: "Quels frais de la cure ?", en: "Which costs of the cure?" } },
  treatmentDays: { field: "treatmentDays", question: { fr: "Combien de jours de traitement ?", en: "How many days of treatment?" } },
  agreed: { field: "agreed", question: { fr: "La caisse a-t-elle accordé la prise en charge ?", en: "Did the fund agree?" } },
  means: { field: "means", question: { fr: "Quelles sont les ressources annuelles du foyer ?", en: "What are the yearly means of the household?" } },
} as const satisfies Record<string, MissingFact>;
