import { citing } from "@openamo/kernel";
import { css } from "../../sources/texts.ts";
import type { NetworkFunction, SchemeId, ThroughGeneral } from "../model.ts";
import { competent } from "./reason.ts";

/** Why the general scheme's organisms answer for the people of another scheme. */
export const THROUGH_GENERAL_REASONS = {
  care: competent(
    "through-general.care",
    [css("D711-1", "I")],
    "Les assurés de ce régime spécial relèvent du régime général pour leurs soins.",
    "The people of this special scheme come under the general scheme for their care.",
  ),
  stateCare: competent(
    "through-general.state-care",
    [css("D711-1", "I"), css("D160-14", "1° a"), css("L160-17")],
    "Les fonctionnaires de l'État relèvent du régime général pour leurs soins ; une mutuelle peut en tenir la gestion.",
    "State civil servants come under the general scheme for their care; a mutual society may run it.",
  ),
  selfEmployed: competent(
    "through-general.self-employed",
    [css("D160-14", "1° c"), css("L200-1")],
    "Les caisses du régime général prennent en charge les soins et les prestations des travailleurs indépendants.",
    "The general scheme's funds bear the care and benefits of self-employed people.",
  ),
  family: competent(
    "through-general.family",
    [css("L212-1")],
    "Les prestations familiales sont dues aux salariés de toute profession par la caisse d'allocations familiales.",
    "Family benefits are served to employees of every trade by the family allowance fund.",
  ),
  autonomy: competent(
    "through-general.autonomy",
    [css("L200-1", "5°")],
    "Le régime général couvre au titre de l'autonomie toutes les personnes de la protection universelle maladie.",
    "For autonomy the general scheme covers everyone under the universal health cover.",
  ),
  contributions: competent(
    "through-general.contributions",
    [css("L213-1", "I 1°")],
    "L'Urssaf recouvre les cotisations des salariés des régimes de base, sauf exceptions de l'article L. 213-1-1.",
    "The Urssaf collects the contributions of employees of the basic schemes, with the exceptions of article L213-1-1.",
  ),
  students: competent(
    "through-general.students",
    [citing("LOI-2018-166")("11"), css("D160-14", "5°")],
    "Depuis la rentrée 2018, les étudiants relèvent du régime général, ou restent au régime de leurs parents.",
    "Since the autumn of 2018 students come under the general scheme, or stay in their parents' scheme.",
  ),
  folded: competent(
    "through-general.folded",
    [css("D711-1", "II")],
    "Ce régime spécial a pris fin : ses assurés relèvent du régime général.",
    "This special scheme has ended: its people come under the general scheme.",
  ),
} as const;

const WHY = THROUGH_GENERAL_REASONS;
const CARE: readonly NetworkFunction[] = ["affiliation", "care", "c2s", "medical-control"];
const SERVICES: readonly NetworkFunction[] = ["social-service", "job-loss-prevention"];
const CASH: readonly NetworkFunction[] = ["sickness-cash", "maternity-cash", "invalidity", "death"];
const ACCIDENT: readonly NetworkFunction[] = ["accident-benefits", "accident-pricing", "accident-prevention"];

/** Schemes whose people come under the general scheme for their care only (CSS D711-1, I). */
const CARE_ONLY: readonly SchemeId[] = ["local-civil-servants", "state-workers", "banque-de-france"];
/** For care and cash benefits (CSS D711-1, I). */
const CARE_AND_CASH: readonly SchemeId[] = ["paris-opera", "comedie-francaise"];
/** Every scheme whose families have no fund of their own. */
const FAMILIES: readonly SchemeId[] = [
  "self-employed",
  "sncf",
  "ratp",
  "seafarers",
  "mines",
  "military",
  "notary-clerks",
  "national-assembly",
  "senate",
  "clergy",
  "electricity-and-gas",
  "state-civil-servants",
  "local-civil-servants",
  "state-workers",
  "paris-opera",
  "comedie-francaise",
  "banque-de-france",
  "bordeaux-port",
  "paris-chamber-of-commerce",
  "students",
];

/** The functions that other schemes leave to the general scheme. */
export const throughGeneral: readonly ThroughGeneral[] = [
  { scheme: "state-civil-servants", functions: CARE, status: "confirmed", sources: "css-d711-1 snds-rgm", reason: WHY.stateCare },
  ...CARE_ONLY.map((scheme) => ({ scheme, functions: CARE, status: "confirmed", sources: "css-d711-1", reason: WHY.care }) as const),
  ...CARE_AND_CASH.map((scheme) => ({ scheme, functions: [...CARE, ...CASH], status: "confirmed", sources: "css-d711-1", reason: WHY.care }) as const),
  {
    scheme: "self-employed",
    functions: [...CARE, ...SERVICES, ...CASH],
    from: "2020-01-01",
    status: "confirmed",
    sources: "css lfss2018-15",
    reason: WHY.selfEmployed,
  },
  { scheme: "self-employed", functions: ["retirement"], from: "2020-01-01", status: "confirmed", sources: "css css-d215-1", reason: WHY.selfEmployed },
  { scheme: "self-employed", functions: ["contributions"], status: "confirmed", sources: "css page-organismes", reason: WHY.selfEmployed },
  { scheme: "students", functions: [...CARE, ...SERVICES], from: "2019-09-01", status: "confirmed", sources: "etudiants-2018", reason: WHY.students },
  { scheme: "bordeaux-port", functions: [...CARE, ...CASH], from: "2018-01-01", status: "confirmed", sources: "bordeaux-2017 css-d711-1", reason: WHY.folded },
  {
    scheme: "paris-chamber-of-commerce",
    functions: [...CARE, ...CASH],
    from: "2013-01-01",
    status: "confirmed",
    sources: "ccip-2012 css-d711-1",
    reason: WHY.folded,
  },
  { scheme: "notary-clerks", functions: ACCIDENT, status: "recalled", sources: "recall", reason: WHY.care },
  ...[...CARE_ONLY, ...CARE_AND_CASH, "state-civil-servants" as const].flatMap(
    (scheme) =>
      [
        { scheme, functions: SERVICES, status: "recalled", sources: "recall", reason: WHY.care },
        { scheme, functions: ["contributions"], status: "confirmed", sources: "css", reason: WHY.contributions },
      ] as const,
  ),
  ...(["agricultural", "mayotte", ...FAMILIES] as const).map(
    (scheme) => ({ scheme, functions: ["autonomy"], status: "confirmed", sources: "css", reason: WHY.autonomy }) as const,
  ),
  ...FAMILIES.map((scheme) => ({ scheme, functions: ["family"], status: "confirmed", sources: "css", reason: WHY.family }) as const),
];
