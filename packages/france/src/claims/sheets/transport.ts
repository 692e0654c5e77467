import { schemaSays } from "@openamo/kernel";
import * as z from "zod";
import { choices } from "../../questions/reimbursement/words.ts";
import { MODES, REASONS, STARTS, TAXI_SUPPLEMENT_LABELS, ZONE_LABELS } from "../../questions/transport/words.ts";
import { JOURNEY_REASONS } from "../../reimbursement/transport/journey.ts";
import { START_CHARGES, SUPPLEMENTS, ZONES } from "../../reimbursement/transport/tariff.ts";
import { amountField, dayField } from "../care-sheet.ts";
import { asked, LINE_GROUPS, lineHead, more, prescribedOn, sheetSchema } from "./parts.ts";

const FARTHEST = 5000;
const MOST_JOURNEYS = 20;
const medical = { field: "mode", in: ["ambulance", "light"] } as const;
const taxi = { field: "mode", in: ["taxi"] } as const;

/** The journeys of one day by one means. The firm's contract is known from its record. */
const line = () =>
  z
    .strictObject({
      careDate: lineHead().careDate,
      fee: lineHead().fee,
      mode: asked(z.enum(choices(MODES)), { title: { fr: "Moyen de transport", en: "Means of transport" }, labels: MODES }),
      journeys: asked(z.int().min(1).max(MOST_JOURNEYS).default(1), { title: { fr: "Nombre de trajets", en: "Number of journeys" }, initial: 1 }),
      kilometres: asked(z.int().min(1).max(FARTHEST).optional(), { title: { fr: "Kilomètres d'un trajet", en: "Kilometres of one journey" } }),
      reason: asked(z.enum(JOURNEY_REASONS).default("care"), { title: { fr: "Motif", en: "Reason" }, labels: REASONS, initial: "care" }),
      emergency: more(z.boolean().default(false), { title: { fr: "Transport d'urgence", en: "Emergency journey" }, initial: false }),
      series: more(z.boolean().default(false), {
        title: {
          fr: "Transports en série (au moins quatre en deux mois, à plus de 50 km)",
          en: "Series of journeys (four or more in two months, beyond 50 km)",
        },
        initial: false,
      }),
      agreed: more(z.boolean().meta({ "x-kind": "yes-no" }).optional(), { title: { fr: "Accord préalable obtenu", en: "Prior agreement given" } }),
      agreementAskedOn: more(dayField.optional(), {
        title: { fr: "Accord demandé le", en: "Agreement asked for on" },
        hint: { fr: "Sans réponse dans le délai, l'accord est acquis", en: "Without an answer in time the agreement is given" },
      }),
      refusedSharing: more(z.boolean().default(false), { title: { fr: "Transport partagé refusé", en: "Shared journey refused" }, initial: false }),
      start: more(z.enum(START_CHARGES).default("department"), {
        title: { fr: "Forfait du véhicule sanitaire", en: "Flat sum of the medical vehicle" },
        labels: STARTS,
        showWhen: medical,
        initial: "department",
      }),
      zone: more(z.enum(ZONES).optional(), {
        title: { fr: "Zone du département (VSL)", en: "Zone of the department (VSL)" },
        labels: ZONE_LABELS,
        showWhen: { field: "mode", in: ["light"] },
      }),
      department: more(
        z
          .string()
          .regex(/^(\d{2}|2[AB]|97\d)$/, schemaSays({ fr: "un département comme 01", en: "a department such as 01" }))
          .optional(),
        { title: { fr: "Département du taxi", en: "Department of the taxi" }, showWhen: taxi },
      ),
      ratePerKilometre: more(amountField().optional(), { title: { fr: "Tarif kilométrique du taxi", en: "Taxi's rate per kilometre" }, showWhen: taxi }),
      supplements: more(z.array(z.enum(SUPPLEMENTS)).max(SUPPLEMENTS.length).default([]), {
        title: { fr: "Suppléments de taxi", en: "Taxi supplements" },
        labels: TAXI_SUPPLEMENT_LABELS,
        showWhen: taxi,
      }),
      relatedToLongTermCondition: lineHead().relatedToLongTermCondition,
    })
    .meta({ "x-groups": LINE_GROUPS });

export const transportSheet = sheetSchema("transport", line, () => ({ prescribedOn: prescribedOn() }));
export type TransportSheet = z.output<ReturnType<typeof transportSheet>>;
