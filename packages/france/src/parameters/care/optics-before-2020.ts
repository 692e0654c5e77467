import { type Cents, count, type Parameter } from "@openamo/kernel";
import { css } from "../../sources/texts.ts";
import { seen } from "../tariffs/dated.ts";
import { tariffOfCode } from "./build.ts";

const LAW = [css("L165-1"), css("L165-2")];
const SNDS = "indsante/schema-snds, IR_LPP_V.csv of 2020-12-15 (row of 2003-09-08)";
const FROM = "2003-09-08";
/** The reform of optics replaced the whole list on 2020-01-01. */
const LAST_DAY = "2019-12-31";

/** A product of the former list: its code and its tariff. */
export interface FormerProduct {
  readonly code: string;
  readonly tariff: Parameter<Cents>;
}

const product = (code: string, fr: string, en: string, value: string): FormerProduct => ({
  code,
  tariff: tariffOfCode(`lpp.${code}`, { fr, en }, LAW, { [FROM]: seen(value, SNDS) }, LAST_DAY),
});

export const FRAME_YOUNG = product("2210546", "Monture, moins de 18 ans", "Frame, under 18", "30.49");
export const FRAME_ADULT = product("2223342", "Monture, 18 ans et plus", "Frame, 18 and over", "2.84");

/** White lenses of one kind and age, by correction. */
export interface FormerSingleFocus {
  /** No cylinder: inside the narrow zone, between it and the wide one on each side, beyond the wide one. */
  readonly inNarrow: FormerProduct;
  readonly negative: FormerProduct;
  readonly positive: FormerProduct;
  readonly beyond: FormerProduct;
  /** Low cylinder, then high: inside the narrow zone or out of it. */
  readonly lowIn: FormerProduct;
  readonly lowOut: FormerProduct;
  readonly highIn: FormerProduct;
  readonly highOut: FormerProduct;
}

function singleFocus(fr: string, en: string, codes: Readonly<Record<keyof FormerSingleFocus, readonly [string, string]>>): FormerSingleFocus {
  const zones: Readonly<Record<keyof FormerSingleFocus, readonly [string, string]>> = {
    inNarrow: ["sphère de -6 à +6", "sphere from -6 to +6"],
    negative: ["sphère de -6,25 à -10", "sphere from -6.25 to -10"],
    positive: ["sphère de +6,25 à +10", "sphere from +6.25 to +10"],
    beyond: ["sphère au-delà de 10", "sphere beyond 10"],
    lowIn: ["cylindre jusqu'à 4, sphère de -6 à +6", "cylinder up to 4, sphere from -6 to +6"],
    lowOut: ["cylindre jusqu'à 4, sphère au-delà de 6", "cylinder up to 4, sphere beyond 6"],
    highIn: ["cylindre de plus de 4, sphère de -6 à +6", "cylinder above 4, sphere from -6 to +6"],
    highOut: ["cylindre de plus de 4, sphère au-delà de 6", "cylinder above 4, sphere beyond 6"],
  };
  const of = (zone: keyof FormerSingleFocus): FormerProduct => {
    const [code, value] = codes[zone];
    return product(code, `Verre unifocal, ${fr}, ${zones[zone][0]}`, `Single-focus lens, ${en}, ${zones[zone][1]}`, value);
  };
  return {
    inNarrow: of("inNarrow"),
    negative: of("negative"),
    positive: of("positive"),
    beyond: of("beyond"),
    lowIn: of("lowIn"),
    lowOut: of("lowOut"),
    highIn: of("highIn"),
    highOut: of("highOut"),
  };
}

export const SINGLE_FOCUS_ADULT = singleFocus("18 ans et plus", "18 and over", {
  inNarrow: ["2203240", "2.29"],
  negative: ["2282793", "4.12"],
  positive: ["2280660", "4.12"],
  beyond: ["2235776", "7.62"],
  lowIn: ["2259966", "3.66"],
  lowOut: ["2284527", "6.86"],
  highIn: ["2212976", "6.25"],
  highOut: ["2288519", "9.45"],
});
export const SINGLE_FOCUS_YOUNG = singleFocus("moins de 18 ans", "under 18", {
  inNarrow: ["2261874", "12.04"],
  negative: ["2243540", "26.68"],
  positive: ["2243304", "26.68"],
  beyond: ["2273854", "44.97"],
  lowIn: ["2200393", "14.94"],
  lowOut: ["2283953", "36.28"],
  highIn: ["2238941", "27.90"],
  highOut: ["2245036", "46.50"],
});

/** Progressive lenses: without cylinder by the narrow zone, with one by the wide zone. */
export interface FormerProgressive {
  readonly plainIn: FormerProduct;
  readonly plainOut: FormerProduct;
  readonly cylinderIn: FormerProduct;
  readonly cylinderOut: FormerProduct;
}
export const PROGRESSIVE_ADULT: FormerProgressive = {
  plainIn: product("2290396", "Verre progressif, 18 ans et plus, sphère de -4 à +4", "Progressive lens, 18 and over, sphere from -4 to +4", "7.32"),
  plainOut: product("2245384", "Verre progressif, 18 ans et plus, sphère au-delà de 4", "Progressive lens, 18 and over, sphere beyond 4", "10.82"),
  cylinderIn: product(
    "2227038",
    "Verre progressif, 18 ans et plus, cylindre, sphère de -8 à +8",
    "Progressive lens, 18 and over, cylinder, sphere from -8 to +8",
    "10.37",
  ),
  cylinderOut: product(
    "2202239",
    "Verre progressif, 18 ans et plus, cylindre, sphère au-delà de 8",
    "Progressive lens, 18 and over, cylinder, sphere beyond 8",
    "24.54",
  ),
};
export const PROGRESSIVE_YOUNG: FormerProgressive = {
  plainIn: product("2259245", "Verre progressif, moins de 18 ans, sphère de -4 à +4", "Progressive lens, under 18, sphere from -4 to +4", "39.18"),
  plainOut: product("2238792", "Verre progressif, moins de 18 ans, sphère au-delà de 4", "Progressive lens, under 18, sphere beyond 4", "43.30"),
  cylinderIn: product(
    "2240671",
    "Verre progressif, moins de 18 ans, cylindre, sphère de -8 à +8",
    "Progressive lens, under 18, cylinder, sphere from -8 to +8",
    "43.60",
  ),
  cylinderOut: product(
    "2234239",
    "Verre progressif, moins de 18 ans, cylindre, sphère au-delà de 8",
    "Progressive lens, under 18, cylinder, sphere beyond 8",
    "66.62",
  ),
};

/** Bounds of the zones, in hundredths of a dioptre. */
const zone = (id: string, fr: string, en: string, value: string): Parameter =>
  count({
    id: `fr.optics.zone.${id}`,
    label: { fr, en },
    law: [css("L165-1")],
    values: { [FROM]: seen(value, `${SNDS}; labels of NT_LPP.csv`) },
    until: LAST_DAY,
  });
export const SINGLE_NARROW = zone("single-narrow", "Sphère des verres unifocaux simples", "Sphere of simple single-focus lenses", "600");
export const SINGLE_WIDE = zone("single-wide", "Sphère des verres unifocaux forts", "Sphere of strong single-focus lenses", "1000");
export const LOW_CYLINDER = zone("low-cylinder", "Cylindre faible", "Low cylinder", "400");
export const PROGRESSIVE_NARROW = zone("progressive-narrow", "Sphère des verres progressifs simples", "Sphere of simple progressive lenses", "400");
export const PROGRESSIVE_WIDE = zone("progressive-wide", "Sphère des verres progressifs avec cylindre", "Sphere of progressive lenses with a cylinder", "800");

/** Below this age the tariffs of the young applied. */
export const FORMER_OPTICS_AGE = count({
  id: "fr.optics.former-age",
  label: { fr: "Âge des tarifs d'optique des adultes avant 2020", en: "Age of the adult tariffs of optics before 2020" },
  law: [css("L165-1")],
  values: { [FROM]: seen("18", `${SNDS}; labels of NT_LPP.csv`) },
  until: LAST_DAY,
});

const products = (lenses: FormerSingleFocus | FormerProgressive): FormerProduct[] => Object.values(lenses);
/** Every number of this file, for the catalogue. */
export const formerOptics: readonly Parameter[] = [
  ...[FRAME_YOUNG, FRAME_ADULT, ...[SINGLE_FOCUS_ADULT, SINGLE_FOCUS_YOUNG, PROGRESSIVE_ADULT, PROGRESSIVE_YOUNG].flatMap(products)].map(
    ({ tariff }) => tariff,
  ),
  SINGLE_NARROW,
  SINGLE_WIDE,
  LOW_CYLINDER,
  PROGRESSIVE_NARROW,
  PROGRESSIVE_WIDE,
  FORMER_OPTICS_AGE,
];
