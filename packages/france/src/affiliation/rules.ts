import { day, onFirstUse, type RuleDescription } from "@openamo/kernel";
import { crpm, css } from "../sources/texts.ts";

const FUNDS = day("2015-01-01");
const UNIVERSAL = day("2016-01-01");

/** The rules that lead a person to a scheme and to organisms. */
export const affiliationRules = onFirstUse((): readonly RuleDescription[] => [
  {
    id: "fr.rule.scheme-by-activity",
    law: [css("L311-2"), css("L611-1"), css("L711-1"), css("R711-1"), crpm("L722-1"), crpm("L722-20")],
    sentence: { fr: "L'activité professionnelle mène à un régime.", en: "Work leads to a scheme." },
    coveredFrom: FUNDS,
  },
  {
    id: "fr.rule.scheme-without-activity",
    law: [css("L160-1"), css("L160-2"), css("L160-5"), css("D160-1"), css("D160-2"), css("D160-14"), css("L311-5")],
    sentence: {
      fr: "Sans activité, la pension, la dernière activité, les parents ou la résidence mènent à un régime, dans cet ordre.",
      en: "Without activity, the pension, the last activity, the parents or the residence lead to a scheme, in that order.",
    },
    coveredFrom: UNIVERSAL,
  },
  {
    id: "fr.rule.several-activities",
    law: [css("L160-18"), css("D160-15"), css("L171-3"), css("D171-12")],
    sentence: { fr: "De deux activités, une seule décide de l'organisme.", en: "Of two activities, only one decides the organism." },
    coveredFrom: day("2019-01-01"),
  },
  {
    id: "fr.rule.competent-organism",
    law: [
      css("L211-1"),
      css("R312-1"),
      css("L752-4"),
      css("L213-1"),
      css("R243-6"),
      css("L215-1"),
      css("L215-3"),
      css("L242-5"),
      css("L212-1"),
      css("R315-2"),
      crpm("L723-2"),
      crpm("L723-3"),
    ],
    sentence: {
      fr: "L'organisme est celui de la résidence pour les prestations, de l'établissement pour les cotisations et les risques professionnels.",
      en: "The organism is that of the residence for benefits, of the establishment for contributions and occupational risks.",
    },
    coveredFrom: FUNDS,
  },
  {
    id: "fr.rule.local-scheme-members",
    law: [css("L325-1", "II"), css("D325-1-2-1"), crpm("L761-3")],
    sentence: {
      fr: "Le régime local d'Alsace-Moselle suit le travail salarié dans les trois départements, non la résidence.",
      en: "The local scheme of Alsace-Moselle follows salaried work in the three departments, not the residence.",
    },
    coveredFrom: UNIVERSAL,
  },
  {
    id: "fr.rule.identification",
    law: [css("R161-1"), css("R161-2")],
    sentence: {
      fr: "Chacun est connu par son numéro au répertoire national, ou par un numéro d'attente.",
      en: "Everyone is known by their number in the national directory, or by a waiting number.",
    },
    coveredFrom: FUNDS,
  },
  {
    id: "fr.rule.rights-to-care",
    law: [
      css("L160-1"),
      css("L160-2"),
      css("L160-5"),
      css("D160-1"),
      css("D160-2"),
      css("R111-2"),
      css("R111-3"),
      css("R111-4"),
      css("L161-15-1"),
      css("R161-8-1"),
    ],
    sentence: {
      fr: "Le travail, la résidence ou la qualité d'enfant d'un assuré ouvre les droits ; ils ne cessent qu'avec la résidence ou la vie.",
      en: "Work, residence or being the child of an insured person opens rights; they end only with residence or life.",
    },
    coveredFrom: UNIVERSAL,
  },
  {
    id: "fr.rule.change-of-organism",
    law: [css("L160-17"), css("L160-18"), css("R312-1"), css("R115-7")],
    sentence: {
      fr: "Un changement de résidence ou d'activité change l'organisme, sans jour sans couverture.",
      en: "A change of residence or occupation changes the organism, without a day without cover.",
    },
    coveredFrom: UNIVERSAL,
  },
  {
    id: "fr.rule.children-attached",
    law: [css("L160-2"), css("R161-8"), css("L161-1")],
    sentence: {
      fr: "L'enfant mineur est rattaché à un parent ou aux deux, et suit le régime et l'organisme du premier.",
      en: "A minor child is attached to one parent or to both, and follows the scheme and the organism of the first.",
    },
    coveredFrom: UNIVERSAL,
  },
  {
    id: "fr.rule.maintained-rights",
    law: [css("L161-8"), css("R161-3"), css("L311-5")],
    sentence: {
      fr: "Les droits aux prestations en espèces survivent douze mois à l'activité, ou tant que dure l'allocation de chômage.",
      en: "Rights to cash benefits outlive the occupation by twelve months, or last as long as unemployment benefit.",
    },
    coveredFrom: UNIVERSAL,
  },
  {
    id: "fr.rule.departure",
    law: [css("L161-15-4"), css("L761-1"), css("L761-2"), css("L762-1"), css("L160-3")],
    sentence: {
      fr: "Qui quitte la France perd ses droits, sauf détachement, assurance volontaire ou loi d'un autre État.",
      en: "Who leaves France loses the rights, except when posted, voluntarily insured or under the law of another State.",
    },
    coveredFrom: UNIVERSAL,
  },
  {
    id: "fr.rule.exemptions-granted",
    law: [css("L160-9"), css("D160-3"), css("L160-14"), css("L324-1"), css("R160-11"), css("L432-1"), css("L861-5"), css("L162-5-3")],
    sentence: {
      fr: "Une exonération est accordée pour des jours, jamais deux fois pour les mêmes.",
      en: "An exemption is granted for days, never twice for the same ones.",
    },
    coveredFrom: UNIVERSAL,
  },
]);
