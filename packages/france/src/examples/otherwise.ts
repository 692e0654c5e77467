import { ccam, conv2024, css, lpp } from "../sources/texts.ts";
import type { QuestionExample } from "./other-care.ts";

const consultation = { careDate: "2026-03-10", specialty: "general-practice", sector: "sector-1", pathway: "declared-doctor", patientAgeYears: 41 } as const;
const visit = { ...consultation, careDate: "2024-09-01", patientAgeYears: 40, status: "beneficiary" } as const;
const ride = { date: "2018-06-01", prescribed: true, patientAgeYears: 50 } as const;
const lens = { careDate: "2019-06-01", family: "optics", opticalItem: "lens", lens: "single-focus", cylinder: "0", fee: "100.00" } as const;
const complementary = { careDate: "2026-03-10", patientAgeYears: 41, contract: "responsible" } as const;

const of =
  (question: string, law: QuestionExample["law"]) =>
  (says: string, given: QuestionExample["given"], rest: Omit<QuestionExample, "question" | "law" | "says" | "given">) => ({
    law,
    says,
    question,
    given,
    ...rest,
  });

const c2s = of("fr.c2s-contribution", css("L861-11"));
const special = of("fr.special-scheme-consultation", css("R711-17"));
const specialRate = of("fr.special-scheme-rate", css("R711-17"));
const journey = of("fr.transport", css("L322-5"));
const glasses = of("fr.care", lpp("titre II, chapitre 2"));

/** The other side of each rule: what is decided, asked or refused where its ordinary case does not hold. */
export const otherwiseExamples: readonly QuestionExample[] = [
  of("fr.reimbursement", conv2024("50"))(
    "Hors convention, aucun tarif d'autorité n'a été trouvé outre-mer.",
    { ...consultation, sector: "not-contracted", territory: "RE" },
    { refused: "act-without-tariff" },
  ),
  of("fr.reimbursement", css("D325-7"))(
    "Alsace-Moselle, acte coûteux : 24 € sont moins de 10 % de 459,80 €, le régime local n'a rien à ajouter.",
    { ...consultation, family: "technical-act", specialty: "surgery", pathway: "referred", technicalAct: "NEKA020", localScheme: true },
    { decided: { base: "459.80", localScheme: "0.00", paid: "433.80", patientShare: "26.00" }, because: ["fr.costly-act.reduced"] },
  ),

  c2s("À vingt ans, dans le régime local.", { date: "2026-03-10", ageYears: 20, localScheme: true }, { decided: { monthlyContribution: "2.80" } }),
  c2s("À trente-cinq ans, dans le régime local.", { date: "2026-03-10", ageYears: 35, localScheme: true }, { decided: { monthlyContribution: "4.90" } }),
  c2s("À soixante-cinq ans, dans le régime local.", { date: "2026-03-10", ageYears: 65, localScheme: true }, { decided: { monthlyContribution: "8.70" } }),
  c2s("À soixante-cinq ans, ailleurs.", { date: "2026-03-10", ageYears: 65 }, { decided: { monthlyContribution: "25.00" } }),

  of("fr.reimbursement", css("R871-2", "1°"))(
    "La surveillance d'une cure est dans le socle d'un contrat responsable.",
    { ...complementary, family: "spa-cure", item: "supervision", treatmentDays: 18, agreed: true, fee: "80.00" },
    { decided: { paid: "56.00", complementaryMust: "24.00", complementaryMay: "0.00", remains: "0.00" }, because: ["fr.complementary.must"] },
  ),
  of("fr.reimbursement", css("R871-2", "3°"))(
    "Le décret ne limite pas ce qu'un contrat responsable paie pour des lentilles.",
    { ...complementary, family: "optics", opticalItem: "contact-lenses", indication: true, fee: "200.00" },
    { decided: { base: "39.48", complementaryMust: "15.79", complementaryMay: "160.52", beyondResponsible: "0.00" }, because: ["fr.complementary.may"] },
  ),
  of("fr.reimbursement", css("R871-2", "4°"))(
    "Une aide auditive de classe I ne laisse rien à payer.",
    { ...complementary, family: "hearing", hearingClass: "I", fee: "950.00" },
    { decided: { paid: "240.00", complementaryMust: "710.00", complementary: "710.00", remains: "0.00" }, because: ["fr.contract.at-least"] },
  ),
  of("fr.reimbursement", css("R871-2", "4°"))(
    "Celle de classe II est limitée à 1 700 €, avec l'assurance maladie.",
    { ...complementary, family: "hearing", hearingClass: "II", fee: "1800.00" },
    { decided: { complementaryMust: "160.00", complementaryMay: "1300.00", beyondResponsible: "100.00" }, because: ["fr.complementary.beyond"] },
  ),

  of("fr.care", ccam("modificateur N"))(
    "L'acte a un tarif de l'enfant qu'aucune source ne donne.",
    { careDate: "2026-03-10", family: "dental", dentalAct: "HBMD053", patientAgeYears: 12 },
    { refused: "child-tariff-unknown" },
  ),
  of("fr.care", lpp("titre II, chapitre 3"))(
    "En 2018 le tarif d'un enfant dépendait de la classe.",
    { careDate: "2018-06-01", family: "hearing", patientAgeYears: 12, fee: "1000.00" },
    { refused: "care-tariff-unknown" },
  ),
  glasses("Adulte, sphère -8.", { ...lens, patientAgeYears: 40, sphere: "-8.00" }, { decided: { base: "4.12", productCode: "2282793" } }),
  glasses("Adulte, sphère +8.", { ...lens, patientAgeYears: 40, sphere: "8.00" }, { decided: { base: "4.12", productCode: "2280660" } }),
  glasses("Adulte, sphère -4.", { ...lens, patientAgeYears: 40, sphere: "-4.00" }, { decided: { base: "2.29", productCode: "2203240" } }),
  glasses("Adulte, sphère -12.", { ...lens, patientAgeYears: 40, sphere: "-12.00" }, { decided: { base: "7.62", productCode: "2235776" } }),
  glasses("Enfant, sphère -8.", { ...lens, patientAgeYears: 15, sphere: "-8.00" }, { decided: { base: "26.68", productCode: "2243540" } }),
  glasses(
    "Enfant, sphère -4, cylindre 2.",
    { ...lens, patientAgeYears: 15, sphere: "-4.00", cylinder: "2.00" },
    { decided: { base: "14.94", productCode: "2200393" } },
  ),
  glasses(
    "Enfant, sphère -4, cylindre 5.",
    { ...lens, patientAgeYears: 15, sphere: "-4.00", cylinder: "5.00" },
    { decided: { base: "27.90", productCode: "2238941" } },
  ),

  special(
    "La CAMIEG ajoute 50 %, sans dépasser le prix moins la participation forfaitaire.",
    { ...visit, scheme: "energy" },
    { decided: { baseScheme: "16.55", complement: "7.95", paid: "24.50", patientShare: "2.00" }, because: ["fr.special-scheme.energy.part"] },
  ),
  special(
    "Les militaires ont le taux du régime général, sans part complémentaire.",
    { ...visit, scheme: "army" },
    { decided: { baseScheme: "16.55", complement: "0.00", patientShare: "9.95" }, because: ["fr.special-scheme.general-rate"] },
  ),
  special("Les taux du Sénat n'ont pas été trouvés.", { ...visit, scheme: "senate" }, { refused: "special-scheme-rate-unknown" }),
  special(
    "Hors du parcours, c'est encore le taux du Sénat qui manque.",
    { ...visit, scheme: "senate", pathway: "outside" },
    { refused: "special-scheme-rate-unknown" },
  ),
  special(
    "Une gynécologue en accès direct : les clercs de notaires ont leur taux.",
    { ...visit, scheme: "notaries", specialty: "gynaecology", pathway: "direct-access" },
    { decided: { base: "31.50", ratePercent: "85", amountBeforeDeductions: "26.78", paid: "24.78" }, because: ["fr.special-scheme.rate"] },
  ),
  special(
    "Un agent de la SNCF y est remboursé en entier, quel que soit son choix de médecin.",
    { ...visit, scheme: "railway", status: "active-free-choice", specialty: "gynaecology", pathway: "direct-access" },
    { decided: { base: "31.50", ratePercent: "100", participationForfaitaire: "2.00", paid: "29.50" }, because: ["fr.special-scheme.rate"] },
  ),
  specialRate(
    "Un agent de la SNCF qui choisit son médecin a le taux du régime général.",
    { careDate: "2024-06-01", scheme: "railway", status: "active-free-choice", family: "doctor" },
    { decided: { ratePercent: "70" }, because: ["fr.special-scheme.general-rate"] },
  ),
  specialRate(
    "Les militaires et les ministres des cultes l'ont pour tous les soins, une gynécologue comprise.",
    { careDate: "2024-06-01", scheme: "army", status: "beneficiary", family: "gynaecologist" },
    { decided: { ratePercent: "70" }, because: ["fr.special-scheme.general-rate"] },
  ),
  specialRate(
    "De même pour les cultes.",
    { careDate: "2024-06-01", scheme: "clergy", status: "beneficiary", family: "technical-act" },
    { decided: { ratePercent: "70" }, because: ["fr.special-scheme.general-rate"] },
  ),
  specialRate(
    "Un accident du travail ne donne pas un taux à un régime qui n'en a pas de connu.",
    { careDate: "2024-06-01", scheme: "senate", status: "beneficiary", family: "doctor", exemption: "work-accident" },
    { refused: "special-scheme-rate-unknown" },
  ),
  specialRate(
    "Un ayant droit de la SNCF aussi.",
    { careDate: "2024-06-01", scheme: "railway", status: "beneficiary", family: "doctor" },
    { decided: { ratePercent: "70" }, because: ["fr.special-scheme.general-rate"] },
  ),
  specialRate(
    "Un agent de la RATP qui choisit son médecin aussi.",
    { careDate: "2024-06-01", scheme: "ratp", status: "active-free-choice", family: "doctor" },
    { decided: { ratePercent: "70" }, because: ["fr.special-scheme.general-rate"] },
  ),
  specialRate(
    "Une affection de longue durée lève la participation, quel que soit le taux du régime.",
    { careDate: "2024-06-01", scheme: "miners", status: "beneficiary", family: "doctor", exemption: "long-term-illness" },
    { decided: { ratePercent: "100" }, because: ["fr.rate.exempt.long-term-illness"] },
  ),

  journey("Ambulance : sans distance, elle est demandée.", { ...ride, mode: "ambulance" }, { missing: "kilometres" }),
  journey("Véhicule personnel : de même.", { ...ride, date: "2026-02-02", mode: "own-car" }, { missing: "kilometres" }),
  journey(
    "Ambulance, prise en charge : les kilomètres comptent dès le premier.",
    { ...ride, mode: "ambulance", kilometres: 20, start: "pick-up" },
    { decided: { base: "108.10", amountBeforeDeductions: "70.27", paid: "68.27" }, because: ["fr.transport.flat", "fr.transport.kilometres"] },
  ),
  journey(
    "Ambulance, forfait départemental : trois kilomètres y sont compris.",
    { ...ride, mode: "ambulance", kilometres: 20, start: "department" },
    { decided: { base: "88.53", amountBeforeDeductions: "57.54", paid: "55.54" } },
  ),
  journey(
    "Ambulance, forfait agglomération.",
    { ...ride, mode: "ambulance", kilometres: 20, start: "agglomeration" },
    { decided: { base: "94.60", amountBeforeDeductions: "61.49", paid: "59.49" } },
  ),
  of("fr.transport", css("R160-17", "I 10°"))(
    "Le transport demandé par le SAMU est entier depuis 2023 ; avant, le texte n'a pas été lu.",
    { ...ride, date: "2022-06-01", mode: "light", kilometres: 20, start: "pick-up", reason: "emergency-centre" },
    { refused: "outside-coverage" },
  ),
  of("fr.transport", css("R160-17", "I 10°"))(
    "Depuis 2023.",
    { ...ride, date: "2023-06-01", mode: "light", kilometres: 20, start: "pick-up", reason: "emergency-centre" },
    { decided: { ratePercent: "100", franchise: "0.00" }, because: ["fr.transport.emergency-centre"] },
  ),
  of("fr.transport", css("L160-14"))(
    "Un transfert entre deux établissements l'était déjà.",
    { ...ride, date: "2022-06-01", mode: "light", kilometres: 20, start: "pick-up", reason: "transfer" },
    { decided: { base: "35.98", ratePercent: "100" } },
  ),
  journey(
    "VSL, prise en charge.",
    { ...ride, date: "2022-06-01", mode: "light", kilometres: 20, start: "pick-up" },
    { decided: { base: "35.98", paid: "21.39" } },
  ),
  journey(
    "VSL, forfait départemental : la zone est demandée.",
    { ...ride, date: "2022-06-01", mode: "light", kilometres: 20, start: "department" },
    { missing: "zone" },
  ),
];
