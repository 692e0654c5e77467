import { amount, count, type DatedValue, type Parameter, rate } from "@openamo/kernel";
import { crpm, css, iegStatute } from "../sources/texts.ts";
import { derived, seen } from "./written.ts";

/** Share of gross pay that employees of Alsace-Moselle give to the local scheme. */
export const LOCAL_CONTRIBUTION = rate({
  id: "fr.local-scheme.contribution",
  label: { fr: "Cotisation salariale au régime local d'Alsace-Moselle", en: "Employee's contribution to the local scheme of Alsace-Moselle" },
  law: [css("L242-13"), css("D325-4")],
  values: {
    "2012-01-01": seen("1.50", "openfisca-france, commit a7038ee (2026-07-23), maladie_alsace_moselle.yaml; on-peut-faire-mieux.com (2020)"),
    "2022-04-01": seen("1.30", "betagouv/mon-entreprise, commit 7b021aa (2026-06-30), régime local Alsace-Moselle"),
  },
});

const RURAL_CODE = "Code rural et de la pêche maritime, version of 2026-03-14 (npm @socialgouv/legi-data 2.513.0)";
const OLDER_RURAL_CODE = "Code rural et de la pêche maritime, version of November 2020 (npm @socialgouv/legi-data 1.46.0)";

/** Days of a farmer's stop that bear no allowance. */
export const FARMERS_WAITING_DAYS = count({
  id: "fr.farmers.waiting-days",
  label: { fr: "Délai de carence des exploitants agricoles, en jours", en: "Farmers' waiting period, in days" },
  law: [crpm("D732-2-2")],
  values: { "2014-01-01": seen("7", `D732-2-2, ${OLDER_RURAL_CODE}`), "2022-01-01": seen("3", `D732-2-2, ${RURAL_CODE}: one version since 2022-01-01`) },
});

/** The same where the farmer was admitted to hospital. */
export const FARMERS_WAITING_DAYS_ADMITTED = count({
  id: "fr.farmers.waiting-days-admitted",
  label: { fr: "Délai de carence des exploitants agricoles hospitalisés, en jours", en: "Waiting period of farmers admitted to hospital, in days" },
  law: [crpm("D732-2-2")],
  values: { "2014-01-01": seen("3", `D732-2-2, ${OLDER_RURAL_CODE}; ${RURAL_CODE}: the same for everybody since 2022`) },
});

const CHAIN = "1/365 of the yearly fixed gain of 13 053.90 (cerfrance, 2020), raised as work-accident pensions are, by the rate of D732-2-5";
const PRINTED_2021 = "horizon63.cerfrance.fr, revalorisation des non-salariés agricoles";
const PRINTED_2023 = "cpga-asso.com, revalorisation des indemnités journalières (2023-04-01 to 2024-03-31)";
const PRINTED_2025 = "groupetrial.fr and cab-longuemart.fr (2025-04-01 to 2026-03-31)";

const allowance = (id: string, fr: string, en: string, values: Readonly<Record<string, DatedValue>>) =>
  amount({ id: `fr.farmers.allowance.${id}`, label: { fr, en }, law: [crpm("L732-4"), crpm("D732-2-5")], values });

/** Daily allowance of a farmer in the first twenty-eight days of the stop. */
export const FARMERS_ALLOWANCE = allowance("first", "Indemnité journalière des exploitants, 28 premiers jours", "Farmers' daily allowance, first 28 days", {
  "2020-04-01": derived("21.46", CHAIN),
  "2021-04-01": seen("21.47", PRINTED_2021),
  "2022-01-01": seen("22.55", PRINTED_2021),
  "2022-04-01": derived("22.96", CHAIN),
  "2022-07-01": derived("23.88", CHAIN),
  "2023-04-01": seen("24.25", PRINTED_2023),
  "2024-04-01": derived("25.36", CHAIN),
  "2025-04-01": seen("25.79", PRINTED_2025),
  "2026-04-01": derived("26.00", CHAIN),
});

/** The same from the twenty-ninth day on. */
export const FARMERS_ALLOWANCE_LATER = allowance(
  "later",
  "Indemnité journalière des exploitants, à partir du 29e jour",
  "Farmers' daily allowance, from day 29",
  {
    "2020-04-01": derived("28.61", CHAIN),
    "2021-04-01": seen("28.63", PRINTED_2021),
    "2022-01-01": seen("30.07", PRINTED_2021),
    "2022-04-01": derived("30.61", CHAIN),
    "2022-07-01": derived("31.84", CHAIN),
    "2023-04-01": seen("32.33", PRINTED_2023),
    "2024-04-01": derived("33.82", CHAIN),
    "2025-04-01": seen("34.39", PRINTED_2025),
    "2026-04-01": derived("34.66", CHAIN),
  },
);

const CNIEG = "cnieg.fr, pension d'invalidité (2020-04-17)";
const energy = (category: string, value: string) =>
  rate({
    id: `fr.energy.invalidity.category-${category}`,
    label: {
      fr: `Industries électriques et gazières : pension d'invalidité de catégorie ${category}`,
      en: `Electricity and gas: invalidity pension of category ${category}`,
    },
    law: [iegStatute("annexe III")],
    values: { "2017-01-01": seen(value, CNIEG, "The page bears the day on which it was read; the rate is taken as steady.") },
  });

/** Share of the last gross wage that an invalidity pension of the electricity and gas scheme gives, by category. */
export const ENERGY_INVALIDITY = { "1": energy("1", "40"), "2": energy("2", "50"), "3": energy("3", "50") } as const;

export const specialBenefitParameters: readonly Parameter[] = [
  LOCAL_CONTRIBUTION,
  FARMERS_WAITING_DAYS,
  FARMERS_WAITING_DAYS_ADMITTED,
  FARMERS_ALLOWANCE,
  FARMERS_ALLOWANCE_LATER,
  ...Object.values(ENERGY_INVALIDITY),
];
