import { amount, count, type Parameter, rate } from "@openamo/kernel";
import { css } from "../sources/texts.ts";
import { seen } from "./written.ts";

const F751 = "service-public.fr F751 of 2020-01-01; ccas-ratp.fr, cures thermales, of 2023-12-15";
const LAW = [css("R160-24")];

/** Flat base of the lodging of a cure, under a means condition. */
export const SPA_LODGING = amount({
  id: "fr.spa.lodging",
  label: { fr: "Forfait d'hébergement d'une cure thermale", en: "Flat base of the lodging of a cure" },
  law: LAW,
  values: { "2016-01-01": seen("150.01", F751, "The amount is older.") },
});

/** Yearly means under which travel and lodging are borne, for one person. */
export const SPA_MEANS_CEILING = amount({
  id: "fr.spa.means-ceiling",
  label: { fr: "Plafond de ressources d'une cure thermale, personne seule", en: "Means ceiling of a cure, one person" },
  law: LAW,
  values: { "2016-01-01": seen("14664.38", F751, "The amount is older.") },
});

/** What each further person of the household adds to the ceiling. */
export const SPA_MEANS_RAISE = rate({
  id: "fr.spa.means-raise",
  label: { fr: "Majoration du plafond par personne à charge", en: "Raise of the ceiling for each dependant" },
  law: LAW,
  values: { "2016-01-01": seen("50", F751) },
});

/** Days of treatment that a cure has. */
export const SPA_DAYS = count({
  id: "fr.spa.days",
  label: { fr: "Jours de traitement d'une cure thermale", en: "Days of treatment of a cure" },
  law: LAW,
  values: { "2016-01-01": seen("18", F751) },
});

/** Cures of one year for one illness. */
export const SPA_CURES_A_YEAR = count({
  id: "fr.spa.cures-a-year",
  label: { fr: "Cures prises en charge par an pour une affection", en: "Cures borne in a year for one illness" },
  law: LAW,
  values: { "2016-01-01": seen("1", F751) },
});

export const spaParameters: readonly Parameter[] = [SPA_LODGING, SPA_MEANS_CEILING, SPA_MEANS_RAISE, SPA_DAYS, SPA_CURES_A_YEAR];
