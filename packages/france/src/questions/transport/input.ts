import type { Cents } from "@openamo/kernel";
import * as z from "zod";
import { amountField, dayField } from "../../claims/care-sheet.ts";
import { JOURNEY_REASONS } from "../../reimbursement/transport/journey.ts";
import { START_CHARGES, SUPPLEMENTS, ZONES } from "../../reimbursement/transport/tariff.ts";
import { field, needed, optional, preset } from "../field.ts";
import { formOf } from "../fields-form.ts";
import { choices, EXEMPTION_LABELS } from "../reimbursement/words.ts";
import { MODES, REASONS, STARTS, TAXI_SUPPLEMENT_LABELS, TRANSPORT_GROUPS, ZONE_LABELS } from "./words.ts";

const OLDEST = 130;
const FARTHEST = 5000;
const MOST_JOURNEYS = 20;

/** What is needed to decide the journeys of one day. */
export const transportFields = {
  date: field(
    needed(() => dayField),
    { title: { fr: "Jour du transport", en: "Day of the journey" }, group: "journey" },
  ),
  mode: field(
    needed(() => z.enum(choices(MODES))),
    { title: { fr: "Moyen de transport", en: "Means of transport" }, group: "journey", labels: MODES, initial: "taxi" },
  ),
  prescribed: field(
    needed(() => z.boolean()),
    { title: { fr: "Prescrit par un médecin", en: "Prescribed by a doctor" }, group: "journey", initial: true },
  ),
  journeys: field(
    preset(1, () => z.int().min(1).max(MOST_JOURNEYS)),
    {
      title: { fr: "Nombre de trajets", en: "Number of journeys" },
      group: "journey",
      initial: 1,
    },
  ),
  kilometres: field(
    optional(() => z.int().min(1).max(FARTHEST)),
    {
      title: { fr: "Kilomètres d'un trajet", en: "Kilometres of one journey" },
      hint: { fr: "Jusqu'à la structure de soins appropriée la plus proche", en: "To the nearest suitable place of care" },
      group: "journey",
    },
  ),
  price: field(optional(amountField), { title: { fr: "Prix payé en tout", en: "Price paid in all" }, group: "journey" }),
  contracted: field(
    preset(true, () => z.boolean()),
    {
      title: { fr: "Entreprise conventionnée", en: "Firm under contract with the fund" },
      group: "journey",
      showWhen: { field: "mode", in: ["ambulance", "light", "taxi"] },
      initial: true,
    },
  ),
  reason: field(
    preset("care", () => z.enum(JOURNEY_REASONS)),
    { title: { fr: "Motif", en: "Reason" }, group: "journey", labels: REASONS, initial: "care" },
  ),
  patientAgeYears: field(
    needed(() => z.int().min(0).max(OLDEST)),
    {
      title: { fr: "Âge du patient au 1er janvier", en: "Patient's age on 1 January" },
      group: "patient",
      initial: 40,
    },
  ),
  exemption: field(
    preset("none", () => z.enum(choices(EXEMPTION_LABELS))),
    {
      title: { fr: "Situation particulière", en: "Particular situation" },
      group: "patient",
      labels: EXEMPTION_LABELS,
      initial: "none",
    },
  ),
  localScheme: field(
    preset(false, () => z.boolean()),
    {
      title: { fr: "Régime local d'Alsace-Moselle", en: "Local scheme of Alsace-Moselle" },
      group: "patient",
      initial: false,
    },
  ),
  emergency: field(
    preset(false, () => z.boolean()),
    { title: { fr: "Transport d'urgence", en: "Emergency journey" }, group: "more", initial: false },
  ),
  series: field(
    preset(false, () => z.boolean()),
    {
      title: { fr: "Transports en série (au moins quatre en deux mois, à plus de 50 km)", en: "Series of journeys (four or more in two months, beyond 50 km)" },
      group: "more",
      initial: false,
    },
  ),
  agreed: field(
    optional(() => z.boolean()),
    { title: { fr: "Accord préalable obtenu", en: "Prior agreement given" }, group: "more" },
  ),
  refusedSharing: field(
    preset(false, () => z.boolean()),
    {
      title: { fr: "Transport partagé refusé", en: "Shared journey refused" },
      group: "more",
      initial: false,
    },
  ),
  start: field(
    preset("department", () => z.enum(START_CHARGES)),
    {
      title: { fr: "Forfait du véhicule sanitaire", en: "Flat sum of the medical vehicle" },
      group: "more",
      labels: STARTS,
      initial: "department",
    },
  ),
  zone: field(
    optional(() => z.enum(ZONES)),
    {
      title: { fr: "Zone du département (VSL)", en: "Zone of the department (VSL)" },
      group: "more",
      labels: ZONE_LABELS,
    },
  ),
  department: field(
    optional(() => z.string().regex(/^(\d{2}|2[AB]|97\d)$/)),
    { title: { fr: "Département du taxi", en: "Department of the taxi" }, group: "more" },
  ),
  ratePerKilometre: field(optional(amountField), { title: { fr: "Tarif kilométrique du taxi", en: "Taxi's rate per kilometre" }, group: "more" }),
  supplements: field(
    preset([], () => z.array(z.enum(SUPPLEMENTS)).max(SUPPLEMENTS.length)),
    {
      title: { fr: "Suppléments de taxi", en: "Taxi supplements" },
      labels: TAXI_SUPPLEMENT_LABELS,
      group: "more",
    },
  ),
  franchiseThisDay: field(preset(0 as Cents, amountField), {
    title: { fr: "Franchise déjà retenue ce jour-là", en: "Deductible already borne that day" },
    group: "more",
  }),
  franchiseThisYear: field(preset(0 as Cents, amountField), {
    title: { fr: "Franchise déjà retenue cette année", en: "Deductible already borne this year" },
    group: "more",
  }),
};
export const transportInput = () => formOf(transportFields, TRANSPORT_GROUPS);

export type TransportInput = z.output<ReturnType<typeof transportInput>>;
