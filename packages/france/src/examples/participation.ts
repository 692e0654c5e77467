import { crpm, css } from "../sources/texts.ts";
import { type Example, ordinary } from "./example.ts";

/** The participation of the insured person: its rate, its rounding, what lifts it. */
export const participationExamples: readonly Example[] = [
  {
    law: css("R160-5", "3°"),
    says: "Trois dixièmes des honoraires d'un médecin restent à l'assuré.",
    given: ordinary,
    decided: { legalShare: "9.00", amountBeforeDeductions: "21.00", paid: "19.00", patientShare: "11.00" },
    because: ["fr.share.ordinary"],
  },
  {
    law: css("L160-13", "I"),
    says: "Un arrondi par ligne, au centime le plus proche, la moitié vers le haut : 70 % de 10,75 € font 7,53 €.",
    given: { ...ordinary, base: "10.75", fee: "10.75" },
    decided: { amountBeforeDeductions: "7.53", legalShare: "3.22" },
    because: ["fr.share.ordinary"],
  },
  {
    law: css("L160-10"),
    says: "La caisse ne paie jamais plus que ce qui a été dépensé : le calcul se fait sur 20 €, et non sur 30 €.",
    given: { ...ordinary, fee: "20.00" },
    decided: { base: "20.00", amountBeforeDeductions: "14.00" },
    because: ["fr.base.limited-to-fee"],
  },
  {
    law: css("R160-11"),
    says: "Les soins du protocole d'une ALD sont pris en charge en entier ; la participation forfaitaire reste due.",
    given: { ...ordinary, exemption: "long-term-illness" },
    decided: { legalShare: "0.00", participationForfaitaire: "2.00", paid: "28.00" },
    because: ["fr.exemption.long-term-illness", "fr.participation-forfaitaire.due"],
  },
  {
    law: css("L432-1"),
    says: "Les soins d'un accident du travail sont pris en charge en entier ; la participation forfaitaire reste due.",
    given: { ...ordinary, exemption: "work-accident" },
    decided: { legalShare: "0.00", participationForfaitaire: "2.00", paid: "28.00" },
    because: ["fr.exemption.work-accident"],
  },
  {
    law: css("L160-9"),
    says: "Du sixième mois de grossesse au douzième jour après l'accouchement, rien ne reste à l'assurée.",
    given: { ...ordinary, exemption: "maternity" },
    decided: { legalShare: "0.00", participationForfaitaire: "0.00", paid: "30.00" },
    because: ["fr.exemption.maternity", "fr.participation-forfaitaire.maternity"],
  },
  {
    law: css("R160-10"),
    says: "Le titulaire d'une pension d'invalidité est exonéré pour lui-même, quel que soit le soin.",
    given: { ...ordinary, exemption: "invalidity" },
    decided: { legalShare: "0.00", paid: "28.00" },
    because: ["fr.exemption.invalidity"],
  },
  {
    law: css("R371-1"),
    says: "La rente d'accident du travail exonère à partir de deux tiers d'incapacité.",
    given: { ...ordinary, exemption: "work-accident-pension" },
    decided: { legalShare: "0.00" },
    because: ["fr.exemption.work-accident-pension"],
  },
  {
    law: css("L371-6"),
    says: "Le bénéficiaire de la législation des pensions militaires est dispensé du ticket modérateur pour ses autres maladies.",
    given: { ...ordinary, exemption: "war-pension" },
    decided: { legalShare: "0.00" },
    because: ["fr.exemption.war-pension"],
  },
  {
    law: css("L861-3", "1°"),
    says: "La complémentaire santé solidaire paie le ticket modérateur ; la participation forfaitaire n'est pas due.",
    given: { ...ordinary, exemption: "c2s" },
    decided: { baseScheme: "21.00", c2s: "9.00", paid: "30.00", patientShare: "0.00" },
    because: ["fr.c2s.complement", "fr.participation-forfaitaire.c2s"],
  },
  {
    law: css("L861-3", "1°"),
    says: "Hors du parcours de soins, la participation reste à la charge du bénéficiaire de la complémentaire santé solidaire.",
    given: { ...ordinary, careDate: "2024-02-01", base: "26.50", fee: "26.50", pathway: "outside", exemption: "c2s" },
    decided: { baseScheme: "7.95", c2s: "0.00", patientShare: "18.55" },
    because: ["fr.c2s.outside-pathway", "fr.pathway.penalty"],
  },
  {
    law: css("D325-7", "I"),
    says: "Avec le régime local, un dixième reste à l'assuré : 90 % de 30 €, moins la participation forfaitaire que le régime local ne couvre pas.",
    given: { ...ordinary, localScheme: true },
    decided: { localScheme: "6.00", amountBeforeDeductions: "27.00", paid: "25.00", patientShare: "5.00" },
    because: ["fr.local-scheme.complement"],
  },
  {
    law: crpm("L761-3"),
    says: "Le régime local agricole ajoute la même part ; il n'ajoute rien à un soin exonéré.",
    given: { ...ordinary, localScheme: true, exemption: "long-term-illness" },
    decided: { localScheme: "0.00", amountBeforeDeductions: "30.00" },
    because: ["fr.exemption.long-term-illness"],
  },
];
