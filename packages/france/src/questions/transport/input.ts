import type { Cents } from "@openamo/kernel";
import * as z from "zod";
import { amountField, dayField } from "../../claims/care-sheet.ts";
import { JOURNEY_REASONS } from "../../reimbursement/transport/journey.ts";
import { START_CHARGES, SUPPLEMENTS, ZONES } from "../../reimbursement/transport/tariff.ts";
import { shown } from "../form.ts";
import { choices, EXEMPTION_LABELS } from "../reimbursement/words.ts";
import { MODES, REASONS, STARTS, TAXI_SUPPLEMENT_LABELS, TRANSPORT_GROUPS, ZONE_LABELS } from "./words.ts";

const OLDEST = 130;
const FARTHEST = 5000;
const MOST_JOURNEYS = 20;

/** What is needed to decide the journeys of one day. */
export const transportInput = z
  .strictObject({
    date: shown(dayField, { title: { fr: "Jour du transport", en: "Day of the journey" }, group: "journey" }),
    mode: shown(z.enum(choices(MODES)), { title: { fr: "Moyen de transport", en: "Means of transport" }, group: "journey", labels: MODES, initial: "taxi" }),
    prescribed: shown(z.boolean(), { title: { fr: "Prescrit par un médecin", en: "Prescribed by a doctor" }, group: "journey", initial: true }),
    journeys: shown(z.int().min(1).max(MOST_JOURNEYS).default(1), {
      title: { fr: "Nombre de trajets", en: "Number of journeys" },
      group: "journey",
      initial: 1,
    }),
    kilometres: shown(z.int().min(1).max(FARTHEST).optional(), {
      title: { fr: "Kilomètres d'un trajet", en: "Kilometres of one journey" },
      hint: { fr: "Jusqu'à la structure de soins appropriée la plus proche", en: "To the nearest suitable place of care" },
      group: "journey",
    }),
    price: shown(amountField.optional(), { title: { fr: "Prix payé en tout", en: "Price paid in all" }, group: "journey" }),
    contracted: shown(z.boolean().default(true), {
      title: { fr: "Entreprise conventionnée", en: "Firm under contract with the fund" },
      group: "journey",
      showWhen: { field: "mode", in: ["ambulance", "light", "taxi"] },
      initial: true,
    }),
    reason: shown(z.enum(JOURNEY_REASONS).default("care"), { title: { fr: "Motif", en: "Reason" }, group: "journey", labels: REASONS, initial: "care" }),
    patientAgeYears: shown(z.int().min(0).max(OLDEST), {
      title: { fr: "Âge du patient au 1er janvier", en: "Patient's age on 1 January" },
      group: "patient",
      initial: 40,
    }),
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
    emergency: shown(z.boolean().default(false), { title: { fr: "Transport d'urgence", en: "Emergency journey" }, group: "more", initial: false }),
    series: shown(z.boolean().default(false), {
      title: { fr: "Transports en série (au moins quatre en deux mois, à plus de 50 km)", en: "Series of journeys (four or more in two months, beyond 50 km)" },
      group: "more",
      initial: false,
    }),
    agreed: shown(z.boolean().optional(), { title: { fr: "Accord préalable obtenu", en: "Prior agreement given" }, group: "more" }),
    refusedSharing: shown(z.boolean().default(false), {
      title: { fr: "Transport partagé refusé", en: "Shared journey refused" },
      group: "more",
      initial: false,
    }),
    start: shown(z.enum(START_CHARGES).default("department"), {
      title: { fr: "Forfait du véhicule sanitaire", en: "Flat sum of the medical vehicle" },
      group: "more",
      labels: STARTS,
      initial: "department",
    }),
    zone: shown(z.enum(ZONES).optional(), {
      title: { fr: "Zone du département (VSL)", en: "Zone of the department (VSL)" },
      group: "more",
      labels: ZONE_LABELS,
    }),
    department: shown(
      z
        .string()
        .regex(/^(\d{2}|2[AB]|97\d)$/)
        .optional(),
      { title: { fr: "Département du taxi", en: "Department of the taxi" }, group: "more" },
    ),
    ratePerKilometre: shown(amountField.optional(), { title: { fr: "Tarif kilométrique du taxi", en: "Taxi's rate per kilometre" }, group: "more" }),
    supplements: shown(z.array(z.enum(SUPPLEMENTS)).max(SUPPLEMENTS.length).default([]), {
      title: { fr: "Suppléments de taxi", en: "Taxi supplements" },
      labels: TAXI_SUPPLEMENT_LABELS,
      group: "more",
    }),
    franchiseThisDay: shown(amountField.default(0 as Cents), {
      title: { fr: "Franchise déjà retenue ce jour-là", en: "Deductible already borne that day" },
      group: "more",
    }),
    franchiseThisYear: shown(amountField.default(0 as Cents), {
      title: { fr: "Franchise déjà retenue cette année", en: "Deductible already borne this year" },
      group: "more",
    }),
  })
  .meta({ "x-groups": TRANSPORT_GROUPS });

export type TransportInput = z.output<typeof transportInput>;
