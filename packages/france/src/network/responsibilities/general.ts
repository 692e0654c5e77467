import { onFirstUse } from "@openamo/kernel";
import type { NetworkFunction, Responsibility } from "../model.ts";
import { GENERAL_REASONS as WHY } from "./general-reasons.ts";

/** What the local fund does for those who live in its area. */
const LOCAL: readonly NetworkFunction[] = ["affiliation", "care", "c2s", "sickness-cash", "maternity-cash", "accident-benefits", "death"];
const scheme = "general";
const residence = { scheme, anchor: "residence" } as const;
const workplace = { scheme, anchor: "workplace" } as const;
const DRSM_UNTIL = "2025-09-30";
const IN_FUNDS_FROM = "2025-10-01";
const confirmed = "confirmed";
const recalled = "recalled";

/** The organisms of the general scheme. */
export const generalResponsibilities = onFirstUse((): readonly Responsibility[] => [
  {
    ...residence,
    functions: LOCAL,
    area: "mainland-but-lozere",
    by: "cpam",
    status: confirmed,
    sources: "css page-organismes fiche-cnam",
    reason: WHY.primaryFund,
  },
  { ...residence, functions: LOCAL, area: "lozere", by: "ccss", status: confirmed, sources: "css-l216-4 page-organismes", reason: WHY.jointFund },
  { ...residence, functions: LOCAL, area: "overseas", by: "cgss", status: confirmed, sources: "css-l752-4 css", reason: WHY.overseasFund },

  {
    ...residence,
    functions: ["invalidity"],
    area: "mainland-but-lozere-and-ile-de-france",
    by: "cpam",
    status: confirmed,
    sources: "css",
    reason: WHY.primaryFund,
  },
  { ...residence, functions: ["invalidity"], area: "ile-de-france", by: "#cramif", status: recalled, sources: "recall", reason: WHY.invalidityIleDeFrance },
  { ...residence, functions: ["invalidity"], area: "lozere", by: "ccss", status: recalled, sources: "recall", reason: WHY.jointFund },
  { ...residence, functions: ["invalidity"], area: "overseas", by: "cgss", status: confirmed, sources: "css-l752-4 css", reason: WHY.overseasFund },

  {
    ...residence,
    functions: ["medical-control"],
    area: "metropole",
    by: "drsm",
    to: DRSM_UNTIL,
    status: confirmed,
    sources: "decision-2025-09-26 decret-2025-599",
    reason: WHY.medicalService,
  },
  {
    ...residence,
    functions: ["medical-control"],
    area: "mainland-but-lozere",
    by: "cpam",
    from: IN_FUNDS_FROM,
    status: confirmed,
    sources: "css decret-2025-599 decision-2025-09-26 cotelib-2025",
    reason: WHY.medicalControl,
    note: "transition jusqu’au 2025-12-31",
  },
  {
    ...residence,
    functions: ["medical-control"],
    area: "lozere",
    by: "ccss",
    from: IN_FUNDS_FROM,
    status: confirmed,
    sources: "decret-2025-599 decision-2025-09-26 cotelib-2025",
    reason: WHY.medicalControl,
    note: "transition jusqu’au 2025-12-31",
  },
  {
    ...residence,
    functions: ["medical-control"],
    area: "overseas",
    by: "cgss",
    from: IN_FUNDS_FROM,
    status: confirmed,
    sources: "decret-2025-599 decision-2025-09-26 cotelib-2025",
    reason: WHY.medicalControl,
    note: "transition jusqu’au 2025-12-31",
  },

  {
    ...workplace,
    functions: ["accident-pricing"],
    area: "outside-ile-de-france",
    by: "carsat",
    status: confirmed,
    sources: "css css-d215-1 fiche-pdp",
    reason: WHY.pricing,
  },
  {
    ...workplace,
    functions: ["accident-prevention"],
    area: "outside-ile-de-france",
    by: "carsat",
    status: confirmed,
    sources: "css css-d215-1 fiche-pdp",
    reason: WHY.prevention,
  },
  {
    ...workplace,
    functions: ["accident-pricing", "accident-prevention"],
    area: "ile-de-france",
    by: "#cramif",
    status: confirmed,
    sources: "css css-d215-1 fiche-pdp",
    reason: WHY.ileDeFranceRegional,
  },
  { ...workplace, functions: ["accident-pricing"], area: "overseas", by: "cgss", status: recalled, sources: "recall", reason: WHY.overseasFund },
  { ...workplace, functions: ["accident-prevention"], area: "overseas", by: "cgss", status: confirmed, sources: "css-l752-4 css", reason: WHY.overseasFund },

  {
    ...residence,
    functions: ["social-service"],
    area: "outside-ile-de-france",
    by: "carsat",
    status: confirmed,
    sources: "css fiche-pdp",
    reason: WHY.socialService,
  },
  {
    ...residence,
    functions: ["social-service"],
    area: "ile-de-france",
    by: "#cramif",
    status: confirmed,
    sources: "css fiche-pdp",
    reason: WHY.ileDeFranceRegional,
  },
  { ...residence, functions: ["social-service"], area: "overseas", by: "cgss", status: recalled, sources: "recall", reason: WHY.overseasFund },

  {
    ...residence,
    functions: ["job-loss-prevention"],
    area: "mainland-but-lozere",
    by: "cpam",
    status: confirmed,
    sources: "css fiche-pdp",
    reason: WHY.jobLoss,
    note: "cellule départementale, avec la Carsat ou la CRAMIF (service social, prévention) et le service médical",
  },
  { ...residence, functions: ["job-loss-prevention"], area: "lozere", by: "ccss", status: recalled, sources: "recall", reason: WHY.jobLoss },
  { ...residence, functions: ["job-loss-prevention"], area: "overseas", by: "cgss", status: recalled, sources: "recall", reason: WHY.jobLoss },

  {
    ...workplace,
    functions: ["contributions"],
    area: "mainland-but-lozere",
    by: "urssaf",
    status: confirmed,
    sources: "css page-organismes page-amo",
    reason: WHY.collectingUnion,
    note: "versement en lieu unique possible (CSS R. 243-8)",
  },
  {
    ...workplace,
    functions: ["contributions"],
    area: "lozere",
    by: "ccss",
    status: "partly-confirmed",
    sources: "urssaf-sites dsn-2026",
    reason: WHY.jointFund,
    note: "la caisse commune n’apparaît plus dans la liste DSN de juin 2026",
  },
  { ...workplace, functions: ["contributions"], area: "overseas", by: "cgss", status: confirmed, sources: "css css-l752-4", reason: WHY.overseasCollection },

  {
    ...residence,
    functions: ["retirement"],
    area: "outside-ile-de-france",
    by: "carsat",
    status: confirmed,
    sources: "css css-d215-1 carsat-role",
    reason: WHY.regionalRetirement,
  },
  {
    ...residence,
    functions: ["retirement"],
    area: "ile-de-france",
    by: "#cnav",
    status: confirmed,
    sources: "css css-l215-3",
    reason: WHY.retirementIleDeFrance,
  },
  { ...residence, functions: ["retirement"], area: "overseas", by: "cgss", status: confirmed, sources: "css css-l752-4", reason: WHY.overseasFund },

  {
    ...residence,
    functions: ["family"],
    area: "mainland-but-lozere",
    by: "caf",
    status: confirmed,
    sources: "css page-organismes dila2016",
    reason: WHY.family,
  },
  { ...residence, functions: ["family"], area: "lozere", by: "ccss", status: confirmed, sources: "css-l216-4", reason: WHY.jointFund },
  { ...residence, functions: ["family"], area: "overseas", by: "caf", status: confirmed, sources: "css wiki-cgss dila2016", reason: WHY.familyOverseas },

  {
    scheme,
    anchor: "none",
    functions: ["autonomy"],
    area: "france",
    by: "#cnsa",
    from: "2021-01-01",
    status: confirmed,
    sources: "css css-r111-1",
    reason: WHY.autonomy,
    note: "APA et PCH : conseil départemental ; AAH et AEEH : CAF ou MSA ; orientation : MDPH",
  },
]);
