import { count, rate } from "@openamo/kernel";
import { css } from "../../sources/texts.ts";
import { recalled, seen } from "../tariffs/dated.ts";
import { tariffOfCode } from "./build.ts";

const LAW = [css("L162-16-1", "7°")];
const DATABASE = "public medicines database: copies of 2017-03-18 (betagouv/api-medicaments) and 2026-05-26 (MiaouLeChat929/bdpm-ingest)";

/** Dispensing fee on each box, tax included, on the mainland. */
export const FEE_BOX = tariffOfCode("HD", { fr: "Honoraire de dispensation par boîte", en: "Dispensing fee on a box" }, LAW, {
  "2016-01-01": seen("1.02", `christianpaul.fr (2016 value); ${DATABASE}`),
});
/** Dispensing fee on a box that holds about three months of treatment. */
export const FEE_LARGE_BOX = tariffOfCode("HD.large", { fr: "Honoraire de dispensation par grand conditionnement", en: "Dispensing fee on a large box" }, LAW, {
  "2016-01-01": seen("2.76", `christianpaul.fr (2016 value); ${DATABASE}`),
});

const ON_2020 = "lequotidiendupharmacien.fr (steps of 2019 and 2020); ufc-quechoisir-lille.org of 2019-06-28";
const AMENDMENT_1 = "lequotidiendupharmacien.fr of 2024-06 on the amendment signed on 2024-06-10";

export const FEE_PRESCRIPTION = tariffOfCode("HDR", { fr: "Honoraire par ordonnance", en: "Fee on a prescription" }, LAW, {
  "2020-01-01": seen("0.51", "ufc-quechoisir-lille.org of 2019-06-28; unirc.fr, Les Echos des Retraités 188", "The value of 2019-01-01."),
  "2025-01-08": seen("0.61", `lemoniteurdespharmacies.fr of 2024-12-24; ${AMENDMENT_1}`),
});
export const FEE_AGE = tariffOfCode("HDA", { fr: "Honoraire lié à l'âge", en: "Fee linked to age" }, LAW, {
  "2020-01-01": seen("1.58", ON_2020),
  "2026-01-01": seen("1.68", AMENDMENT_1),
});
export const FEE_SPECIFIC = tariffOfCode("HDE", { fr: "Honoraire pour médicaments spécifiques", en: "Fee on specific medicines" }, LAW, {
  "2020-01-01": seen("3.57", ON_2020, "The amendment signed on 2024-06-10 raised two other fees only."),
});
export const FEE_COMPLEX = tariffOfCode("HC", { fr: "Honoraire d'ordonnance complexe", en: "Fee on a complex prescription" }, LAW, {
  "2020-01-01": recalled(
    "0.31",
    "To be read in the pharmacists' convention: a page on its amendment 11 announces 1.02 (lequotidiendupharmacien.fr), another tells 0.82 (unirc.fr).",
  ),
});

/** Lines of a prescription from which its fee bears no participation. */
export const COMPLEX_LINES = count({
  id: "fr.medicine.complex-lines",
  label: { fr: "Lignes d'une ordonnance complexe", en: "Lines of a complex prescription" },
  law: [css("R160-7")],
  values: { "2016-01-01": seen("5", "R160-7, version of 2026-03-14 (npm @socialgouv/legi-data 2.513.0)") },
});

/** What the insurance bears of fees that are not attached to one medicine. */
export const FEE_SHARE = rate({
  id: "fr.share.dispensing-fee",
  label: { fr: "Honoraires de dispensation non liés à un médicament", en: "Dispensing fees not attached to one medicine" },
  law: [css("R160-5", "16°")],
  values: { "2020-01-01": seen("65", "unirc.fr, Les Echos des Retraités 188", "LCI quoted 70 in 2019, beyond the limits of R160-5 16° (55 to 65).") },
});

/** No participation on the fee of a prescription of many lines. */
export const COMPLEX_FEE_SHARE = rate({
  id: "fr.share.complex-prescription-fee",
  label: { fr: "Honoraire d'ordonnance complexe", en: "Fee on a complex prescription" },
  law: [css("R160-7")],
  values: { "2016-01-01": seen("100", "R160-7, version of 2026-03-14 (npm @socialgouv/legi-data 2.513.0)") },
});
