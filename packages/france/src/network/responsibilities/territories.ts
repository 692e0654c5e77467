import { citing, onFirstUse } from "@openamo/kernel";
import { crpm, css } from "../../sources/texts.ts";
import type { NetworkFunction, Responsibility } from "../model.ts";
import { competent } from "./reason.ts";

const ordinance1977 = citing("ORD-77-1102");
const ordinance1996 = citing("ORD-96-1122");

/** Why a territory has an organism of its own. */
export const TERRITORY_REASONS = {
  mayotte: competent(
    "mayotte",
    [ordinance1996("19")],
    "À Mayotte, la caisse de sécurité sociale gère toutes les branches.",
    "In Mayotte one fund of social security manages every branch.",
  ),
  mayotteFarmers: competent(
    "mayotte-farmers",
    [crpm("L781-44")],
    "À Mayotte, une caisse de mutualité sociale agricole désignée par arrêté gère le régime des exploitants agricoles.",
    "In Mayotte an agricultural fund named by order manages the farmers' scheme.",
  ),
  saintBarthelemy: competent(
    "saint-barthelemy",
    [css("L752-1")],
    "À Saint-Barthélemy, une caisse de mutualité sociale agricole gère toutes les branches par sa caisse de prévoyance sociale locale.",
    "In Saint-Barthélemy an agricultural fund manages every branch through its local fund.",
  ),
  saintPierre: competent(
    "saint-pierre-et-miquelon",
    [ordinance1977("3")],
    "À Saint-Pierre-et-Miquelon, la caisse de prévoyance sociale gère toutes les branches.",
    "In Saint-Pierre-et-Miquelon the local fund manages every branch.",
  ),
} as const;

/** Every branch at once: what a fund of a small territory does. */
const AT_HOME: readonly NetworkFunction[] = [
  "affiliation",
  "care",
  "c2s",
  "sickness-cash",
  "maternity-cash",
  "invalidity",
  "death",
  "accident-benefits",
  "social-service",
  "retirement",
  "family",
];
const AT_WORK: readonly NetworkFunction[] = ["accident-pricing", "accident-prevention", "contributions"];
const CONTROL: readonly NetworkFunction[] = ["medical-control"];
const WHY = TERRITORY_REASONS;
const BARTH = {
  area: "saint-barthelemy",
  by: "#cps-977",
  from: "2016-04-01",
  status: "confirmed",
  sources: "stbarth css",
  reason: WHY.saintBarthelemy,
} as const;
const MIQUELON = {
  scheme: "saint-pierre-et-miquelon",
  area: "saint-pierre-et-miquelon",
  by: "#cps-975",
  status: "confirmed",
  reason: WHY.saintPierre,
} as const;
const MAYOTTE = { area: "mayotte", by: "#css-976", reason: WHY.mayotte } as const;

/** The territories that have one organism for all. */
export const territoryResponsibilities = onFirstUse((): readonly Responsibility[] => [
  ...(["mayotte", "general"] as const).flatMap(
    (scheme) =>
      [
        { ...MAYOTTE, scheme, functions: AT_HOME, anchor: "residence", from: "2015-01-01", status: "confirmed", sources: "css-mayotte" },
        { ...MAYOTTE, scheme, functions: AT_WORK, anchor: "workplace", from: "2015-01-01", status: "partly-confirmed", sources: "css-mayotte recall" },
        {
          ...MAYOTTE,
          scheme,
          functions: CONTROL,
          anchor: "residence",
          from: "2025-10-01",
          status: "recalled",
          sources: "recall",
          note: "la décision de 2025 cite les CPAM, les CGSS et les caisses communes, pas cette caisse",
        },
      ] as const,
  ),
  {
    scheme: "agricultural",
    functions: ["family"],
    area: "mayotte",
    by: "#css-976",
    anchor: "residence",
    status: "confirmed",
    sources: "crpm-l762",
    reason: WHY.mayotte,
  },
  {
    scheme: "agricultural",
    functions: [...AT_HOME.filter((name) => name !== "family"), ...CONTROL],
    area: "mayotte",
    by: "msa",
    anchor: "residence",
    status: "partly-confirmed",
    sources: "crpm-l762",
    reason: WHY.mayotteFarmers,
    note: "caisse désignée par arrêté, non identifiée ici",
  },
  {
    scheme: "agricultural",
    functions: AT_WORK,
    area: "mayotte",
    by: "msa",
    anchor: "workplace",
    status: "partly-confirmed",
    sources: "crpm-l762",
    reason: WHY.mayotteFarmers,
    note: "caisse désignée par arrêté, non identifiée ici",
  },
  ...(["general", "agricultural"] as const).flatMap((scheme) => [
    { ...BARTH, scheme, functions: [...AT_HOME, ...CONTROL], anchor: "residence" } as const,
    { ...BARTH, scheme, functions: AT_WORK, anchor: "workplace", from: "2016-07-01" } as const,
  ]),
  // Civil servants of the islands come under their fund for care too: only seafarers and State pensions are left out.
  ...(["saint-pierre-et-miquelon", "general"] as const).flatMap(
    (scheme) =>
      [
        { ...MIQUELON, scheme, functions: [...AT_HOME, ...CONTROL], anchor: "residence", sources: "spm-1977 spm-igas" },
        { ...MIQUELON, scheme, functions: AT_WORK, anchor: "workplace", sources: "spm-1977 spm-igas" },
      ] as const,
  ),
]);
