import { type Cents, type Day, day, decide, decided, decimalOf, type MissingFact, Trace, undecided, versionOn } from "@openamo/kernel";
import * as z from "zod";
import { dayField } from "../../claims/care-sheet.ts";
import { OWN_CAR_KILOMETRE } from "../../parameters/transport.ts";
import {
  bandOf,
  MEDICAL_VEHICLES,
  START_CHARGES,
  startCharge,
  TRANSPORT_FLAT,
  TRANSPORT_KILOMETRES,
  TRANSPORT_SHORT_TRIP,
  ZONES,
} from "../../reimbursement/transport/tariff.ts";
import { defineQuestion } from "../define.ts";
import { shown } from "../form.ts";
import { STARTS, TRANSPORT_GROUPS, ZONE_LABELS } from "./words.ts";

const FARTHEST = 5000;
const VEHICLES = {
  ambulance: { fr: "Ambulance", en: "Ambulance" },
  light: { fr: "Véhicule sanitaire léger (VSL)", en: "Light medical vehicle (VSL)" },
  "own-car": { fr: "Véhicule personnel", en: "Own vehicle" },
} as const;

const input = () =>
  z
    .strictObject({
      date: shown(dayField, { title: { fr: "Jour du transport", en: "Day of the journey" }, group: "journey" }),
      vehicle: shown(z.enum(["ambulance", "light", "own-car"]), {
        title: { fr: "Véhicule", en: "Vehicle" },
        group: "journey",
        labels: VEHICLES,
        initial: "light",
      }),
      start: shown(z.enum(START_CHARGES).optional(), { title: { fr: "Forfait", en: "Flat sum" }, group: "journey", labels: STARTS }),
      zone: shown(z.enum(ZONES).optional(), {
        title: { fr: "Zone du département", en: "Zone of the department" },
        group: "journey",
        labels: ZONE_LABELS,
        showWhen: { field: "vehicle", in: ["light"] },
      }),
      kilometres: shown(z.int().min(1).max(FARTHEST).optional(), {
        title: { fr: "Kilomètres avec le patient", en: "Kilometres with the patient" },
        group: "journey",
      }),
    })
    .meta({ "x-groups": TRANSPORT_GROUPS });
type Input = z.output<ReturnType<typeof input>>;

const ZONE_MISSING: MissingFact = { field: "zone", question: { fr: "Quelle est la zone du département ?", en: "Which is the zone of the department?" } };

interface Tariffs {
  readonly kilometre: Cents;
  readonly start: Cents | null;
  readonly shortTrip: Cents | null;
}

function medical(vehicle: "ambulance" | "light", { start, zone, kilometres, date }: Input, trace: Trace): Tariffs | undefined {
  const each = versionOn(MEDICAL_VEHICLES[vehicle].kilometre, date);
  trace.add(TRANSPORT_KILOMETRES, each, each.value, 1, each.value);
  const charge = start === undefined ? null : startCharge(vehicle, start, zone);
  if (charge === undefined) return undefined;
  const flat = charge === null ? null : versionOn(charge, date);
  if (flat !== null) trace.add(TRANSPORT_FLAT, flat, flat.value);
  return { kilometre: each.value, start: flat?.value ?? null, shortTrip: kilometres === undefined ? null : shortTrip(vehicle, kilometres, date, trace) };
}

function shortTrip(vehicle: "ambulance" | "light", kilometres: number, on: Day, trace: Trace): Cents {
  const band = bandOf(vehicle, kilometres);
  if (band === undefined) return 0 as Cents;
  const adds = versionOn(band.adds, on);
  trace.add(TRANSPORT_SHORT_TRIP, adds, adds.value);
  return adds.value;
}

/** The elements of the tariff of a medical vehicle, and the rate per kilometre of one's own. */
export const transportTariff = defineQuestion<Input, Tariffs>({
  id: "fr.transport-tariff",
  title: { fr: "Quels sont les tarifs des transports ?", en: "What are the tariffs of journeys?" },
  description: {
    fr: "Forfait, prise en charge, tarif kilométrique et valorisation des trajets courts.",
    en: "Flat sum, pick-up charge, rate per kilometre and supplement of short trips.",
  },
  coveredFrom: day("2016-01-01"),
  input,
  output: () => z.object({ ratePerKilometre: z.string(), start: z.string().optional(), shortTrip: z.string().optional() }),
  answer: (question) =>
    decide(() => {
      const trace = new Trace();
      if (question.vehicle === "own-car") {
        const each = versionOn(OWN_CAR_KILOMETRE, question.date);
        trace.add(TRANSPORT_KILOMETRES, each, each.value, 1, each.value);
        return decided({ kilometre: each.value, start: null, shortTrip: null }, trace);
      }
      const tariffs = medical(question.vehicle, question, trace);
      return tariffs === undefined ? undecided(ZONE_MISSING) : decided(tariffs, trace);
    }),
  publish: ({ kilometre, start, shortTrip }) => ({
    ratePerKilometre: decimalOf(kilometre),
    ...(start === null ? {} : { start: decimalOf(start) }),
    ...(shortTrip === null ? {} : { shortTrip: decimalOf(shortTrip) }),
  }),
});
