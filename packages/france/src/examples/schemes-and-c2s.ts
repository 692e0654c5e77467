import type { Territory } from "../nomenclature/doctor-act.ts";
import { TERRITORY_LABELS } from "../questions/labels.ts";
import { SCHEME_LABELS, SPECIAL_FAMILY_LABELS, STATUS_LABELS } from "../questions/special-schemes/words.ts";
import type { MemberStatus, SpecialFamily, SpecialScheme } from "../reimbursement/special-schemes/rates.ts";
import { css } from "../sources/texts.ts";
import type { QuestionExample } from "./other-care.ts";

const ceiling = (date: string, persons: number, territory: Territory, free: string, withContribution: string): QuestionExample => ({
  law: css("R861-3"),
  says: `Plafonds pour ${persons === 1 ? "une personne" : `${persons} personnes`}, ${TERRITORY_LABELS[territory].fr}, au ${date}.`,
  question: "fr.c2s-ceiling",
  given: { date, persons, territory },
  decided: { ceilingFree: `${free}.00`, ceilingWithContribution: `${withContribution}.00` },
  because: ["fr.c2s.ceiling.free", "fr.c2s.ceiling.contribution"],
});
const rate = (scheme: SpecialScheme, status: MemberStatus, family: SpecialFamily, rest: Pick<QuestionExample, "decided" | "refused">): QuestionExample => ({
  law: css("R711-17"),
  says: `${SCHEME_LABELS[scheme].fr} – ${STATUS_LABELS[status].fr} – ${SPECIAL_FAMILY_LABELS[family].fr}.`,
  question: "fr.special-scheme-rate",
  given: { careDate: "2024-06-01", scheme, status, family },
  ...rest,
});
const visit = {
  careDate: "2024-09-01",
  specialty: "general-practice",
  sector: "sector-1",
  pathway: "declared-doctor",
  patientAgeYears: 40,
  status: "beneficiary",
} as const;
const alternating = { date: "2018-01-15", persons: 5, alternatingChildren: 3 } as const;

/** Special schemes, and the State's complementary cover: the ceilings printed for 2024, mainland and overseas. */
export const schemeAndC2sExamples: readonly QuestionExample[] = [
  ceiling("2024-06-01", 1, "metropole", "10166", "13724"),
  ceiling("2024-06-01", 2, "metropole", "15249", "20586"),
  ceiling("2024-06-01", 3, "metropole", "18298", "24703"),
  ceiling("2024-06-01", 4, "metropole", "21348", "28820"),
  ceiling("2024-06-01", 1, "RE", "11315", "15275"),
  ceiling("2024-06-01", 2, "GP", "16972", "22912"),
  ceiling("2024-06-01", 3, "MQ", "20366", "27494"),
  ceiling("2024-06-01", 4, "GF", "23760", "32077"),
  {
    law: css("D861-1"),
    says: "Mayotte n'est pas encodée.",
    question: "fr.c2s-ceiling",
    given: { date: "2024-06-01", persons: 1, territory: "YT" },
    refused: "c2s-ceiling-mayotte-unknown",
  },
  {
    law: css("R861-3", "al. 5"),
    says: "Trois enfants sur quatre en résidence alternée : leur rang est demandé.",
    question: "fr.c2s-ceiling",
    given: alternating,
    missing: "alternatingRanks",
  },
  {
    law: css("R861-3", "al. 5"),
    says: "Aux rangs 2, 3 et 5, leurs majorations sont réduites de moitié.",
    question: "fr.c2s-ceiling",
    given: { ...alternating, alternatingRanks: [2, 3, 5] },
    decided: { ceilingFree: "16574.00" },
  },
  {
    law: css("R861-3", "al. 5"),
    says: "Quand tous les autres sont en résidence alternée, leurs rangs sont connus.",
    question: "fr.c2s-ceiling",
    given: { date: "2018-01-15", persons: 2, alternatingChildren: 1 },
    decided: { ceilingFree: "10904.00" },
  },
  {
    law: css("L861-11"),
    says: "À trente ans la participation passe à 14 €.",
    question: "fr.c2s-contribution",
    given: { date: "2025-01-01", ageYears: 30 },
    decided: { monthlyContribution: "14.00" },
  },
  {
    law: css("R861-7"),
    says: "L'aide au logement ne compte que pour un forfait : 16 % du RSA de deux personnes, douze mois.",
    question: "fr.c2s-resources",
    given: { date: "2021-06-01", persons: 2, housing: "tenant-with-aid", income: "9000.00", housingAid: "3600.00" },
    decided: { resources: "10628.18" },
    because: ["fr.c2s.resources.housing-aid"],
  },
  {
    law: css("R861-5"),
    says: "Un logement en propriété compte pour 12 % du RSA d'une personne.",
    question: "fr.c2s-resources",
    given: { date: "2021-06-01", persons: 1, housing: "owner-or-free", income: "9000.00" },
    decided: { resources: "9814.09" },
    because: ["fr.c2s.resources.housing-owned"],
  },
  {
    law: css("R861-8", "al. 3"),
    says: "Les salaires de qui est au chômage comptent pour 70 %, moins les pensions versées.",
    question: "fr.c2s-resources",
    given: { date: "2025-06-01", persons: 1, housing: "tenant", income: "2000.00", interruptedEarnings: "10000.00", maintenancePaid: "1200.00" },
    decided: { resources: "7800.00" },
    because: ["fr.c2s.resources.abated", "fr.c2s.resources.maintenance"],
  },
  rate("railway", "active-own-medicine", "doctor", { decided: { ratePercent: "100" } }),
  rate("railway", "active-free-choice", "dentist", { decided: { ratePercent: "100" } }),
  rate("railway", "active-free-choice", "technical-act", { decided: { ratePercent: "100" } }),
  rate("railway", "active-free-choice", "gynaecologist", { decided: { ratePercent: "100" } }),
  rate("railway", "active-free-choice", "doctor", { decided: { ratePercent: "70" } }),
  rate("railway", "pensioner", "technical-act", { decided: { ratePercent: "70" } }),
  rate("notaries", "beneficiary", "technical-act", { refused: "special-scheme-rate-unknown" }),
  rate("posted-workers", "beneficiary", "doctor", { decided: { ratePercent: "70" } }),
  rate("posted-workers", "beneficiary", "paramedic", { decided: { ratePercent: "60" } }),
  rate("posted-workers", "beneficiary", "medicine-moderate", { decided: { ratePercent: "65" } }),
  rate("posted-workers", "beneficiary", "hospital", { decided: { ratePercent: "80" } }),
  rate("posted-workers", "beneficiary", "transport", { refused: "special-scheme-rate-unknown" }),
  rate("railway", "pensioner", "device", { refused: "special-scheme-rate-unknown" }),
  rate("miners", "pensioner", "transport", { decided: { ratePercent: "100" } }),
  rate("notaries", "beneficiary", "doctor", { decided: { ratePercent: "85" } }),
  rate("notaries", "beneficiary", "paramedic", { refused: "special-scheme-rate-unknown" }),
  rate("ratp", "active-own-medicine", "doctor", { refused: "special-scheme-rate-unknown" }),
  rate("army", "beneficiary", "paramedic", { decided: { ratePercent: "60" } }),
  rate("senate", "beneficiary", "doctor", { refused: "special-scheme-rate-unknown" }),
  rate("seafarers", "beneficiary", "doctor", { refused: "special-scheme-rate-unknown" }),
  {
    law: css("R711-17"),
    says: "Un accident du travail maritime est pris en charge en entier.",
    question: "fr.special-scheme-rate",
    given: { careDate: "2025-06-01", scheme: "seafarers", status: "beneficiary", family: "doctor", exemption: "work-accident" },
    decided: { ratePercent: "100" },
  },
  {
    law: css("L711-7"),
    says: "La participation forfaitaire s'applique aussi au régime minier.",
    question: "fr.special-scheme-consultation",
    given: { ...visit, scheme: "miners" },
    decided: { ratePercent: "100", participationForfaitaire: "2.00", paid: "24.50" },
    because: ["fr.special-scheme.miners", "fr.participation-forfaitaire.due"],
  },
  {
    law: css("R711-17"),
    says: "Les clercs de notaires hors du parcours : 40 %.",
    question: "fr.special-scheme-consultation",
    given: { ...visit, scheme: "notaries", pathway: "outside" },
    decided: { ratePercent: "40", amountBeforeDeductions: "10.60", paid: "8.60" },
  },
  {
    law: css("R711-17"),
    says: "Hors du parcours, ce que le régime minier laisse n'a pas été trouvé.",
    question: "fr.special-scheme-consultation",
    given: { ...visit, scheme: "miners", pathway: "outside" },
    refused: "special-scheme-pathway-unknown",
  },
  {
    law: css("R711-17"),
    says: "La part complémentaire de la CAMIEG chez un dermatologue n'a pas été trouvée.",
    question: "fr.special-scheme-consultation",
    given: { ...visit, scheme: "energy", specialty: "dermatology", pathway: "referred" },
    refused: "special-scheme-rate-unknown",
  },
];
