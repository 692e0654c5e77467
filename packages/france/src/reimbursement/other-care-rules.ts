import { day, onFirstUse, type RuleDescription } from "@openamo/kernel";
import { css, uncam } from "../sources/texts.ts";

const CODE_2016 = day("2016-01-01");

/** Rules of technical acts, hospital, transport, cures, special schemes and the State's complementary cover. */
export const otherCareRules = onFirstUse((): readonly RuleDescription[] => [
  {
    id: "fr.rule.technical-acts",
    law: [css("L162-1-7"), css("L162-14-1", "I 1°"), css("R160-16"), uncam("III-2"), uncam("III-3")],
    sentence: {
      fr: "Un acte technique est payé au tarif de la liste pour la profession et le secteur, modificateurs compris ; les actes d'une même séance se pèsent ensemble.",
      en: "A technical act is paid at the tariff of the list for the profession and the sector, modifiers included; acts of one session are weighed together.",
    },
    coveredFrom: day("2018-01-01"),
  },
  {
    id: "fr.rule.midwives-technical-acts",
    law: [uncam("I-4"), css("L162-1-7")],
    sentence: {
      fr: "Une sage-femme facture les actes techniques de sa compétence, à ses propres tarifs ; quelques échographies demandent une prescription.",
      en: "A midwife bills the technical acts of her field, at tariffs of her own; a few ultrasounds need a prescription.",
    },
    coveredFrom: day("2018-01-01"),
  },
  {
    id: "fr.rule.hospital-stay",
    law: [css("L174-4"), css("R174-5"), css("R174-5-1"), css("R160-5", "2°"), css("R160-16")],
    sentence: {
      fr: "Un séjour laisse une participation et un forfait journalier, qui s'imputent l'un sur l'autre ; un acte coûteux réduit la première.",
      en: "A stay leaves a participation and a daily charge, set against each other; a costly act reduces the former.",
    },
    coveredFrom: CODE_2016,
  },
  {
    id: "fr.rule.emergency-visit",
    law: [css("L160-13", "I al. 4"), css("R160-17-1")],
    sentence: { fr: "Un passage aux urgences sans hospitalisation laisse un forfait.", en: "An emergency visit without a stay leaves a flat charge." },
    coveredFrom: day("2020-01-01"),
  },
  {
    id: "fr.rule.transport",
    law: [css("L322-5"), css("L322-5-1"), css("R322-10"), css("R322-10-2"), css("R322-10-4"), css("R322-10-5"), css("R160-5", "9°")],
    sentence: {
      fr: "Les transports prescrits sont pris en charge au tarif du moyen le moins coûteux, certains après accord de la caisse.",
      en: "Prescribed journeys are borne at the tariff of the cheapest means, some after the fund's agreement.",
    },
    coveredFrom: CODE_2016,
  },
  {
    id: "fr.rule.spa-cure",
    law: [css("R160-24"), css("R160-5", "10°")],
    sentence: {
      fr: "Une cure par an et par affection est prise en charge ; le transport et l'hébergement dépendent des ressources.",
      en: "One cure a year and illness is borne; travel and lodging depend on means.",
    },
    coveredFrom: CODE_2016,
  },
  {
    id: "fr.rule.prevention-sessions",
    law: [css("L162-38-2"), css("L160-8", "5°"), css("L160-14", "16° et 24°"), css("R160-17", "I 8°"), css("R160-5", "17°")],
    sentence: {
      fr: "Un rendez-vous de prévention est pris en charge en entier une fois dans chacune des tranches d'âge du texte ; la vaccination par le pharmacien laisse une participation.",
      en: "A prevention session is borne whole once in each age band of the text; a vaccination by the pharmacist leaves a participation.",
    },
    coveredFrom: day("2023-08-10"),
  },
  {
    id: "fr.rule.termination-prices",
    law: [css("L160-8", "4°"), css("L162-38"), css("L160-14", "20°"), css("R160-17", "I 4°"), css("L162-1-21")],
    sentence: {
      fr: "Les soins d'une interruption volontaire de grossesse ont des prix limites, pris en charge en entier, sans avance de frais.",
      en: "Care for a termination of pregnancy has highest prices, borne whole, without any money asked.",
    },
    coveredFrom: CODE_2016,
  },
  {
    id: "fr.rule.remote-monitoring",
    law: [
      css("L162-48"),
      css("L162-49"),
      css("L162-52"),
      css("L162-54"),
      css("R162-95"),
      css("R162-98"),
      css("R162-100"),
      css("R162-101"),
      css("R160-5", "19°"),
    ],
    sentence: {
      fr: "La télésurveillance prescrite est payée par mois, un forfait à l'opérateur et un au dispositif, une fois chacun par mois et par affection.",
      en: "Remote monitoring that is prescribed is paid by the month, one flat price for the operator and one for the device, each once a month and condition.",
    },
    coveredFrom: day("2023-07-01"),
  },
  {
    id: "fr.rule.special-schemes",
    law: [css("R711-17"), css("L711-7"), css("L160-16"), css("L382-15"), css("R761-16")],
    sentence: {
      fr: "Les régimes spéciaux donnent au moins les prestations du régime général ; la participation forfaitaire et la franchise s'y appliquent. Les travailleurs détachés à l'étranger ont leurs propres taux.",
      en: "Special schemes give at least what the general one gives; the flat participation and the deductible apply to them. Workers posted abroad have rates of their own.",
    },
    coveredFrom: CODE_2016,
  },
  {
    id: "fr.rule.c2s-right",
    law: [css("L861-1"), css("L861-2"), css("R861-3"), css("R861-4"), css("R861-5"), css("R861-7"), css("R861-8"), css("R861-9"), css("D861-1")],
    sentence: {
      fr: "La complémentaire santé solidaire dépend des ressources du foyer : gratuite sous un plafond, avec participation jusqu'à ce plafond majoré.",
      en: "The State's complementary cover depends on the household's resources: free under a ceiling, with a contribution up to a raised one.",
    },
    coveredFrom: day("2017-04-01"),
  },
]);
