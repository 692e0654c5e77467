import { onFirstUse } from "@openamo/kernel";
import { crpm, css } from "../../sources/texts.ts";
import type { NetworkFunction, Responsibility } from "../model.ts";
import { competent } from "./reason.ts";

/** Why an organism answers for the agricultural scheme. */
export const AGRICULTURAL_REASONS = {
  fund: competent(
    "agricultural-fund",
    [crpm("L723-2"), crpm("L723-3"), crpm("L742-3")],
    "La caisse de mutualité sociale agricole gère à un seul guichet la protection sociale des salariés et des non-salariés agricoles.",
    "The agricultural fund manages, at one desk, the social protection of agricultural employees and self-employed people.",
  ),
  workplace: competent(
    "agricultural-fund-workplace",
    [crpm("L723-3"), crpm("L751-10"), crpm("L751-48")],
    "La caisse de mutualité sociale agricole de l'exploitation recouvre les cotisations, fixe les taux et développe la prévention.",
    "The agricultural fund of the farm collects contributions, sets rates and develops prevention.",
  ),
  overseas: competent(
    "agricultural-overseas",
    [css("L752-4"), crpm("L781-2")],
    "Outre-mer, la caisse générale de sécurité sociale gère aussi le régime agricole.",
    "Overseas, the general fund also manages the agricultural scheme.",
  ),
  familyOverseas: competent(
    "agricultural-family-overseas",
    [crpm("L781-2", "1°"), css("L752-1")],
    "Outre-mer, la caisse d'allocations familiales sert aussi les prestations familiales du régime agricole.",
    "Overseas, the family allowance fund also serves the agricultural scheme's family benefits.",
  ),
} as const;

const WHY = AGRICULTURAL_REASONS;
/** What CRPM L742-3 and L723-3 name. */
const WRITTEN: readonly NetworkFunction[] = [
  "affiliation",
  "care",
  "c2s",
  "sickness-cash",
  "maternity-cash",
  "invalidity",
  "death",
  "accident-benefits",
  "retirement",
];
const RECALLED: readonly NetworkFunction[] = ["medical-control", "social-service", "job-loss-prevention"];
const scheme = "agricultural";

/** The organisms of the agricultural scheme. */
export const agriculturalResponsibilities = onFirstUse((): readonly Responsibility[] => [
  {
    scheme,
    functions: [...WRITTEN, "family"],
    area: "metropole",
    by: "msa",
    anchor: "residence",
    status: "confirmed",
    sources: "crpm page-amo msa-35",
    reason: WHY.fund,
  },
  { scheme, functions: RECALLED, area: "metropole", by: "msa", anchor: "residence", status: "recalled", sources: "recall", reason: WHY.fund },
  {
    scheme,
    functions: ["contributions", "accident-pricing", "accident-prevention"],
    area: "metropole",
    by: "msa",
    anchor: "workplace",
    status: "confirmed",
    sources: "crpm page-amo msa-35",
    reason: WHY.workplace,
  },
  { scheme, functions: WRITTEN, area: "overseas", by: "cgss", anchor: "residence", status: "confirmed", sources: "css css-l752-4", reason: WHY.overseas },
  { scheme, functions: RECALLED, area: "overseas", by: "cgss", anchor: "residence", status: "recalled", sources: "css-l752-4", reason: WHY.overseas },
  { scheme, functions: ["contributions"], area: "overseas", by: "cgss", anchor: "workplace", status: "confirmed", sources: "css-l752-4", reason: WHY.overseas },
  {
    scheme,
    functions: ["accident-pricing", "accident-prevention"],
    area: "overseas",
    by: "cgss",
    anchor: "workplace",
    status: "recalled",
    sources: "css-l752-4",
    reason: WHY.overseas,
  },
  { scheme, functions: ["family"], area: "overseas", by: "caf", anchor: "residence", status: "confirmed", sources: "crpm", reason: WHY.familyOverseas },
]);
