import { type Cents, cents, coveredOn, type Day, defineReason, type Parameter, type Trace, valueOn, versionOn } from "@openamo/kernel";
import {
  AMBULANCE,
  AMBULANCE_SHORT_TRIPS,
  type Band,
  FLAT_KILOMETRES,
  LIGHT,
  LIGHT_SHORT_TRIPS,
  OWN_CAR_KILOMETRE,
  TAXI,
  TAXI_KILOMETRES,
} from "../../parameters/transport.ts";
import { css } from "../../sources/texts.ts";

/** CSS L322-5: a medical vehicle bills a flat sum or a pick-up charge. */
export const TRANSPORT_FLAT = defineReason({
  id: "fr.transport.flat",
  effect: "sets",
  law: [css("L322-5"), css("L162-14-1")],
  args: { flat: "cents" },
  title: { fr: "Tarif du transport", en: "Tariff of the journey" },
  sentence: { fr: "Le forfait ou la prise en charge est de {flat}.", en: "The flat sum or pick-up charge is {flat}." },
});

/** CSS L322-5: kilometres with the patient, those of the flat sum apart. */
export const TRANSPORT_KILOMETRES = defineReason({
  id: "fr.transport.kilometres",
  effect: "adds",
  law: [css("L322-5"), css("R322-10-5")],
  args: { sum: "cents", kilometres: "count", each: "cents" },
  title: { fr: "Kilomètres", en: "Kilometres" },
  sentence: { fr: "{kilometres} km à {each} ajoutent {sum}.", en: "{kilometres} km at {each} add {sum}." },
});

/** The convention raises short journeys, by bands of distance. */
export const TRANSPORT_SHORT_TRIP = defineReason({
  id: "fr.transport.short-trip",
  effect: "adds",
  law: [css("L322-5"), css("L162-14-1")],
  args: { adds: "cents" },
  title: { fr: "Trajet court", en: "Short trip" },
  sentence: { fr: "La valorisation du trajet court ajoute {adds}.", en: "The short-trip supplement adds {adds}." },
});

/** CSS L322-5 6°: supplements of contracted taxis. */
export const TAXI_SUPPLEMENT = defineReason({
  id: "fr.transport.taxi.supplement",
  effect: "adds",
  law: [css("L322-5", "6°")],
  args: { adds: "cents" },
  title: { fr: "Supplément de taxi", en: "Taxi supplement" },
  sentence: { fr: "Un supplément de {adds} s'ajoute.", en: "A supplement of {adds} is added." },
});

export const START_CHARGES = ["department", "agglomeration", "pick-up"] as const;
export type StartCharge = (typeof START_CHARGES)[number];
export const ZONES = ["A", "B", "C", "D"] as const;
export type Zone = (typeof ZONES)[number];
export const SUPPLEMENTS = ["large-city", "reduced-mobility", "overseas"] as const;
export type Supplement = (typeof SUPPLEMENTS)[number];

interface Vehicle {
  readonly kilometre: Parameter<Cents>;
  readonly bands: readonly Band[];
}
export const MEDICAL_VEHICLES = {
  ambulance: { kilometre: AMBULANCE.kilometre, bands: AMBULANCE_SHORT_TRIPS },
  light: { kilometre: LIGHT.kilometre, bands: LIGHT_SHORT_TRIPS },
} as const satisfies Record<string, Vehicle>;
export type MedicalVehicle = keyof typeof MEDICAL_VEHICLES;

/** The flat sum or pick-up charge of a medical vehicle; undefined where the vehicle has none of that name. */
export function startCharge(vehicle: MedicalVehicle, start: StartCharge, zone: Zone | undefined): Parameter<Cents> | undefined {
  if (start === "pick-up") return vehicle === "ambulance" ? AMBULANCE.pickUp : LIGHT.pickUp;
  if (vehicle === "ambulance") return start === "department" ? AMBULANCE.department : AMBULANCE.agglomeration;
  return start === "department" && zone !== undefined ? LIGHT[zone] : undefined;
}

/** The band of a distance: open below, closed above; undefined beyond the last. */
export const bandOf = (vehicle: MedicalVehicle, kilometres: number): Band | undefined => MEDICAL_VEHICLES[vehicle].bands.find(({ upTo }) => kilometres <= upTo);

/** What the convention bills for a journey of a medical vehicle with one patient, in cents. */
export function medicalTariff(vehicle: MedicalVehicle, start: StartCharge, charge: Parameter<Cents>, kilometres: number, on: Day, trace: Trace): Cents {
  const flat = versionOn(charge, on);
  trace.add(TRANSPORT_FLAT, flat, flat.value);
  const included = start === "pick-up" ? 0 : valueOn(FLAT_KILOMETRES, on);
  const distance = kilometresAt(MEDICAL_VEHICLES[vehicle].kilometre, Math.max(0, kilometres - included), on, trace);
  const band = bandOf(vehicle, kilometres);
  if (band === undefined) return cents(flat.value + distance);
  const adds = versionOn(band.adds, on);
  trace.add(TRANSPORT_SHORT_TRIP, adds, adds.value);
  return cents(flat.value + distance + adds.value);
}

function kilometresAt(rate: Parameter<Cents>, kilometres: number, on: Day, trace: Trace): Cents {
  const each = versionOn(rate, on);
  const sum = cents(each.value * kilometres);
  trace.add(TRANSPORT_KILOMETRES, each, sum, kilometres, each.value);
  return sum;
}

/** Kilometres in one's own vehicle, in cents. */
export const ownCarTariff = (kilometres: number, on: Day, trace: Trace): Cents => kilometresAt(OWN_CAR_KILOMETRE, kilometres, on, trace);

/** Whether the national tariff of taxis holds on that day; before it each department had its own. */
export const nationalTaxiTariff = (on: Day): boolean => coveredOn(TAXI.flat, on);

/** The rate per kilometre of a department (cents) on a day, where it is known. */
export const knownTaxiRate = (department: string | undefined, on: Day): Cents | undefined => (department === "01" ? valueOn(TAXI.ain, on) : undefined);

const SUPPLEMENT: Readonly<Record<Supplement, Parameter<Cents>>> = {
  "large-city": TAXI.largeCity,
  "reduced-mobility": TAXI.reducedMobility,
  overseas: TAXI.overseas,
};

/** What a contracted taxi bills for a journey under the national tariff, in cents. */
export function taxiTariff(kilometres: number, each: Cents, supplements: readonly Supplement[], on: Day, trace: Trace): Cents {
  const flat = versionOn(TAXI.flat, on);
  trace.add(TRANSPORT_FLAT, flat, flat.value);
  const beyond = Math.max(0, kilometres - valueOn(TAXI_KILOMETRES, on));
  trace.tell(TRANSPORT_KILOMETRES, each * beyond, beyond, each);
  let sum = flat.value + each * beyond;
  for (const supplement of supplements) {
    const adds = versionOn(SUPPLEMENT[supplement], on);
    trace.add(TAXI_SUPPLEMENT, adds, adds.value);
    sum += adds.value;
  }
  return cents(sum);
}
