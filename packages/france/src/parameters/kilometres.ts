import { count, type Parameter } from "@openamo/kernel";
import { ngap } from "../sources/texts.ts";
import { seen } from "./written.ts";

const SOURCE = "reagjir.fr, les indemnités kilométriques (2020-08-29); recomedicales.fr, cotations-generaliste (2026-08-03)";
const ARTICLE = "Article 13 (fmcdinan.org 1734733): 2 km each way on flat ground, 1 km in mountains.";

/** Kilometres of both ways together that give no allowance to a doctor. */
export const KILOMETRES_DEDUCTED_FLAT = count({
  id: "fr.kilometres.deducted.flat",
  label: { fr: "Kilomètres déduits en plaine, aller et retour", en: "Kilometres deducted on flat ground, both ways" },
  law: [ngap("13")],
  values: { "2020-01-01": seen("4", SOURCE, ARTICLE) },
});
export const KILOMETRES_DEDUCTED_MOUNTAIN = count({
  id: "fr.kilometres.deducted.mountain",
  label: { fr: "Kilomètres déduits en montagne, aller et retour", en: "Kilometres deducted in mountains, both ways" },
  law: [ngap("13")],
  values: { "2020-01-01": seen("2", SOURCE, ARTICLE) },
});

export const kilometreParameters: readonly Parameter[] = [KILOMETRES_DEDUCTED_FLAT, KILOMETRES_DEDUCTED_MOUNTAIN];
