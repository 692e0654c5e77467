import { amount, type Cents, count, type Parameter, rate, type Text } from "@openamo/kernel";
import { css } from "../sources/texts.ts";
import { seen } from "./written.ts";

const CODE_2026 = "Code de la sécurité sociale, version of 2026-03-14 (npm @socialgouv/legi-data 2.513.0)";
const AMBULANCE_PAGE = "ameli.fr, ambulances: tarifs conventionnels (tariffs from 2013-02-01)";
const LIGHT_PAGE = "ameli.fr, VSL: tarifs conventionnels (tariffs from 2021-03-08)";
const TAXI_PAGE = "moneyvox.fr 103558; taxi-alexandre-co.fr (in force on 2025-11-01)";
const CONVENTION = [css("L322-5"), css("L162-14-1")];

/** Ambulance tariffs stop here the day before the next tariffs of the same convention that were read: those of 2021 are not known. */
const ambulance = (id: string, label: Text, value: string): Parameter<Cents> =>
  amount({
    id: `fr.transport.ambulance.${id}`,
    label,
    law: CONVENTION,
    until: "2021-03-07",
    values: { "2016-01-01": seen(value, AMBULANCE_PAGE, "In force since 2013-02-01. The tariffs of the amendments of 2021 and 2023 were not found.") },
  });

/** Tariffs of light medical vehicles stop the day before the increased ones of amendment 11, which were not found. */
const light = (id: string, label: Text, value: string): Parameter<Cents> =>
  amount({
    id: `fr.transport.light.${id}`,
    label,
    law: CONVENTION,
    until: "2023-11-06",
    values: { "2021-03-08": seen(value, LIGHT_PAGE) },
  });

const taxi = (id: string, label: Text, value: string): Parameter<Cents> =>
  amount({ id: `fr.transport.taxi.${id}`, label, law: [css("L322-5")], values: { "2025-11-01": seen(value, TAXI_PAGE) } });

/** Kilometres that a flat sum of a medical vehicle includes. */
export const FLAT_KILOMETRES = count({
  id: "fr.transport.flat-kilometres",
  label: { fr: "Kilomètres compris dans le forfait", en: "Kilometres that the flat sum includes" },
  law: CONVENTION,
  values: { "2016-01-01": seen("3", `${AMBULANCE_PAGE}; ${LIGHT_PAGE}`) },
});

export const AMBULANCE = {
  department: ambulance("department", { fr: "Ambulance : forfait départemental", en: "Ambulance: departmental flat sum" }, "51.30"),
  agglomeration: ambulance("agglomeration", { fr: "Ambulance : forfait agglomération", en: "Ambulance: agglomeration flat sum" }, "57.37"),
  pickUp: ambulance("pick-up", { fr: "Ambulance : prise en charge", en: "Ambulance: pick-up charge" }, "64.30"),
  kilometre: ambulance("kilometre", { fr: "Ambulance : tarif kilométrique", en: "Ambulance: rate per kilometre" }, "2.19"),
} as const;

export const LIGHT = {
  A: light("department-a", { fr: "VSL : forfait départemental, zone A", en: "Light vehicle: departmental flat sum, zone A" }, "13.85"),
  B: light("department-b", { fr: "VSL : forfait départemental, zone B", en: "Light vehicle: departmental flat sum, zone B" }, "13.45"),
  C: light("department-c", { fr: "VSL : forfait départemental, zone C", en: "Light vehicle: departmental flat sum, zone C" }, "12.60"),
  D: light("department-d", { fr: "VSL : forfait départemental, zone D", en: "Light vehicle: departmental flat sum, zone D" }, "11.97"),
  pickUp: light("pick-up", { fr: "VSL : prise en charge", en: "Light vehicle: pick-up charge" }, "15.58"),
  kilometre: light("kilometre", { fr: "VSL : tarif kilométrique", en: "Light vehicle: rate per kilometre" }, "1.02"),
} as const;

/** A band of distance and what it adds: open below, closed above. */
export interface Band {
  readonly upTo: number;
  readonly adds: Parameter<Cents>;
}

const shortTrip = (upTo: number): Text => ({ fr: `Valorisation trajet court, jusqu'à ${upTo} km`, en: `Short-trip supplement, up to ${upTo} km` });
const ambulanceBand = (upTo: number, value: string): Band => ({ upTo, adds: ambulance(`short-${upTo}`, shortTrip(upTo), value) });
const lightBand = (upTo: number, value: string): Band => ({ upTo, adds: light(`short-${upTo}`, shortTrip(upTo), value) });

export const AMBULANCE_SHORT_TRIPS: readonly Band[] = [
  ambulanceBand(5, "7.00"),
  ambulanceBand(10, "5.50"),
  ambulanceBand(15, "4.00"),
  ambulanceBand(19, "2.50"),
];
export const LIGHT_SHORT_TRIPS: readonly Band[] = [
  lightBand(7, "6.57"),
  lightBand(8, "6.35"),
  lightBand(9, "5.81"),
  lightBand(10, "5.25"),
  lightBand(11, "4.70"),
  lightBand(12, "4.16"),
  lightBand(13, "3.61"),
  lightBand(14, "3.07"),
  lightBand(15, "2.52"),
  lightBand(16, "1.97"),
  lightBand(17, "1.43"),
  lightBand(18, "0.87"),
];

/** What a kilometre in one's own vehicle is worth. */
export const OWN_CAR_KILOMETRE = amount({
  id: "fr.transport.own-car-kilometre",
  label: { fr: "Véhicule personnel : tarif kilométrique", en: "Own vehicle: rate per kilometre" },
  law: [css("R322-10-5", "II")],
  values: {
    "2016-01-01": seen(
      "0.30",
      "camieg.fr, transports pour motif médical (order of 2015-03-30); mes-allocs.fr of 2024-05-15",
      "In force since 2015-04-19. No later order was found.",
    ),
  },
});

/** The national tariff of contracted taxis; the rate per kilometre is that of each department. */
export const TAXI = {
  flat: taxi("flat", { fr: "Taxi conventionné : forfait", en: "Contracted taxi: flat sum" }, "13.00"),
  largeCity: taxi("large-city", { fr: "Taxi conventionné : supplément des grandes villes", en: "Contracted taxi: supplement of large cities" }, "15.00"),
  reducedMobility: taxi(
    "reduced-mobility",
    { fr: "Taxi conventionné : supplément, personne à mobilité réduite", en: "Contracted taxi: supplement, reduced mobility" },
    "30.00",
  ),
  overseas: taxi("overseas", { fr: "Taxi conventionné : supplément outre-mer", en: "Contracted taxi: supplement overseas" }, "3.00"),
  ain: taxi("kilometre-01", { fr: "Taxi conventionné : tarif kilométrique de l'Ain", en: "Contracted taxi: rate per kilometre in Ain" }, "1.13"),
} as const;

/** Kilometres that the flat sum of a taxi includes. */
export const TAXI_KILOMETRES = count({
  id: "fr.transport.taxi.flat-kilometres",
  label: { fr: "Taxi conventionné : kilomètres compris dans le forfait", en: "Contracted taxi: kilometres that the flat sum includes" },
  law: [css("L322-5")],
  values: { "2025-11-01": seen("4", TAXI_PAGE) },
});

/** Beyond this distance the fund must agree first. */
export const AGREEMENT_DISTANCE = count({
  id: "fr.transport.agreement-distance",
  label: { fr: "Distance au-delà de laquelle l'accord préalable est demandé (km)", en: "Distance beyond which prior agreement is needed (km)" },
  law: [css("R322-10-4", "a")],
  values: { "2016-01-01": seen("150", `R322-10-4, ${CODE_2026}`) },
});

/** Journeys of one treatment in two months from which they are a series. */
export const SERIES_JOURNEYS = count({
  id: "fr.transport.series-journeys",
  label: { fr: "Transports en série : nombre en deux mois", en: "Series of journeys: number in two months" },
  law: [css("R322-10", "1° e")],
  values: { "2016-01-01": seen("4", `R322-10, ${CODE_2026}`) },
});

/** Distance beyond which journeys of one treatment are a series. */
export const SERIES_DISTANCE = count({
  id: "fr.transport.series-distance",
  label: { fr: "Transports en série : distance (km)", en: "Series of journeys: distance (km)" },
  law: [css("R322-10", "1° e")],
  values: { "2016-01-01": seen("50", `R322-10, ${CODE_2026}`) },
});

/** Rate of a journey that the emergency call centre ordered. */
export const EMERGENCY_CENTRE_SHARE = rate({
  id: "fr.transport.emergency-centre-share",
  label: { fr: "Transport à la demande du SAMU", en: "Journey ordered by the emergency call centre" },
  law: [css("L160-14", "28°"), css("R160-17", "I 10°")],
  values: { "2023-01-01": seen("100", `R160-17, ${CODE_2026}; egora.fr (free from 2023-01-01)`) },
});

/** Rate of a journey to a centre of early care for children (CAMSP, CMPP). */
export const CHILD_CENTRE_SHARE = rate({
  id: "fr.transport.child-centre-share",
  label: { fr: "Transport vers un centre d'action médico-sociale précoce ou médico-psycho-pédagogique", en: "Journey to a centre of early care for children" },
  law: [css("L160-14", "19°"), css("R160-8", "dernier al.")],
  values: {
    "2021-11-29": seen("100", `R160-8, last paragraph, ${CODE_2026}`, "The paragraph may be older: the earlier versions of the article were not read."),
  },
});

export const transportParameters: readonly Parameter[] = [
  FLAT_KILOMETRES,
  ...Object.values(AMBULANCE),
  ...Object.values(LIGHT),
  ...AMBULANCE_SHORT_TRIPS.map(({ adds }) => adds),
  ...LIGHT_SHORT_TRIPS.map(({ adds }) => adds),
  OWN_CAR_KILOMETRE,
  ...Object.values(TAXI),
  TAXI_KILOMETRES,
  AGREEMENT_DISTANCE,
  SERIES_JOURNEYS,
  SERIES_DISTANCE,
  EMERGENCY_CENTRE_SHARE,
  CHILD_CENTRE_SHARE,
];
