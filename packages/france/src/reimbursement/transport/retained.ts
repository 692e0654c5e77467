import { type Cents, cents, coveredOn, type Day, type MissingFact, minCents, type Trace, valueOn } from "@openamo/kernel";
import { BASE_LIMITED_TO_FEE } from "../base.ts";
import { TAXI_NOT_CONTRACTED } from "./journey.ts";
import {
  knownTaxiRate,
  MEDICAL_VEHICLES,
  medicalTariff,
  nationalTaxiTariff,
  ownCarTariff,
  type StartCharge,
  type Supplement,
  startCharge,
  taxiTariff,
  type Zone,
} from "./tariff.ts";

export const JOURNEY_MODES = ["ambulance", "light", "taxi", "own-car", "public"] as const;
export type JourneyMode = (typeof JOURNEY_MODES)[number];

/** The journeys of one day by one means, as they were ordered and billed. `price` is for all of them, in cents. */
export interface OrderedJourneys {
  readonly date: Day;
  readonly mode: JourneyMode;
  readonly journeys: number;
  readonly kilometres?: number | undefined;
  readonly price?: Cents | undefined;
  readonly contracted: boolean;
  readonly start: StartCharge;
  readonly zone?: Zone | undefined;
  readonly department?: string | undefined;
  readonly ratePerKilometre?: Cents | undefined;
  readonly supplements: readonly Supplement[];
}

/** What is retained of the journeys and what was paid, in cents; or the fact that is missing. */
export type Retained = { readonly base: Cents; readonly price: Cents } | { readonly missing: MissingFact };

const KILOMETRES: MissingFact = {
  field: "kilometres",
  question: { fr: "Combien de kilomètres compte un trajet ?", en: "How many kilometres has one journey?" },
};
const PRICE: MissingFact = { field: "price", question: { fr: "Combien le transport a-t-il été payé ?", en: "What was paid for the journey?" } };
const ZONE: MissingFact = { field: "zone", question: { fr: "Quelle est la zone du département ?", en: "Which is the zone of the department?" } };
const RATE: MissingFact = {
  field: "ratePerKilometre",
  question: {
    fr: "Quel est le tarif kilométrique des taxis conventionnés de ce département ?",
    en: "What is the contracted taxis' rate per kilometre in this department?",
  },
};

/** A tariff for one journey, never above what was paid for all of them. */
function atTariff(one: Cents, journeys: number, price: Cents | undefined, trace: Trace): Retained {
  const tariff = cents(one * journeys);
  if (price === undefined) return { base: tariff, price: tariff };
  if (price < tariff) trace.tell(BASE_LIMITED_TO_FEE, tariff, price);
  return { base: minCents(tariff, price), price };
}

/** A journey billed under the firm's contract where the national tariffs of the day are not known: the bill is the tariff. */
const asBilled = ({ price }: OrderedJourneys): Retained => (price === undefined ? { missing: PRICE } : { base: price, price });

function medical(mode: "ambulance" | "light", input: OrderedJourneys, trace: Trace): Retained {
  if (input.price !== undefined && !coveredOn(MEDICAL_VEHICLES[mode].kilometre, input.date)) return asBilled(input);
  valueOn(MEDICAL_VEHICLES[mode].kilometre, input.date);
  if (input.kilometres === undefined) return { missing: KILOMETRES };
  const charge = startCharge(mode, input.start, input.zone);
  if (charge === undefined) return { missing: ZONE };
  return atTariff(medicalTariff(mode, input.start, charge, input.kilometres, input.date, trace), input.journeys, input.price, trace);
}

function taxi(input: OrderedJourneys, trace: Trace): Retained {
  if (!nationalTaxiTariff(input.date)) return asBilled(input);
  if (input.kilometres === undefined) return { missing: KILOMETRES };
  const rate = input.ratePerKilometre ?? knownTaxiRate(input.department, input.date);
  if (rate === undefined) return { missing: RATE };
  return atTariff(taxiTariff(input.kilometres, rate, input.supplements, input.date, trace), input.journeys, input.price, trace);
}

/** The base of the journeys: tariff of the means, never above the price; nothing for a taxi without a contract. */
export function retained(input: OrderedJourneys, trace: Trace): Retained {
  switch (input.mode) {
    case "own-car":
      return input.kilometres === undefined
        ? { missing: KILOMETRES }
        : atTariff(ownCarTariff(input.kilometres, input.date, trace), input.journeys, undefined, trace);
    case "public":
      return asBilled(input);
    case "taxi": {
      if (input.contracted) return taxi(input, trace);
      if (input.price === undefined) return { missing: PRICE };
      trace.tell(TAXI_NOT_CONTRACTED, input.price);
      return { base: cents(0), price: input.price };
    }
    default:
      return medical(input.mode, input, trace);
  }
}
