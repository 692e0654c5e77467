import { day, onFirstUse, type RuleDescription } from "@openamo/kernel";
import { affiliationRules } from "./affiliation/rules.ts";
import { otherCareRules } from "./reimbursement/other-care-rules.ts";
import { conv2016, conv2024, crpm, css, ngap } from "./sources/texts.ts";

const CODE_2016 = day("2016-01-01");

/** The rules that the pack encodes, each with its place in the law and the first day it answers for. */
export const rules = onFirstUse((): readonly RuleDescription[] => [
  {
    id: "fr.rule.base",
    law: [css("L162-5"), css("L160-10"), css("R160-22")],
    sentence: {
      fr: "La base est la somme des tarifs de la convention, sans dépasser ce qui a été payé.",
      en: "The base is the sum of the convention's tariffs, never above what was paid.",
    },
    coveredFrom: CODE_2016,
  },
  {
    id: "fr.rule.participation",
    law: [css("L160-13", "I"), css("R160-5"), css("R160-8")],
    sentence: {
      fr: "Une part du tarif, propre à chaque famille de soins, reste à l'assuré.",
      en: "A part of the tariff, set for each family of care, stays with the insured person.",
    },
    coveredFrom: CODE_2016,
  },
  {
    id: "fr.rule.exemptions",
    law: [
      css("L160-14"),
      css("L160-9"),
      css("D160-3"),
      css("R160-10"),
      css("R160-11"),
      css("R160-17"),
      css("R160-18"),
      css("L371-1"),
      css("R371-1"),
      css("L371-6"),
      css("L432-1"),
    ],
    sentence: {
      fr: "Cette part disparaît pour certains soins, puis pour certaines personnes, dans cet ordre.",
      en: "That part is lifted for some care, then for some persons, in that order.",
    },
    coveredFrom: CODE_2016,
  },
  {
    id: "fr.rule.pathway",
    law: [css("L162-5-3"), css("R160-6"), css("D162-1-6"), css("D162-1-7")],
    sentence: {
      fr: "Hors du parcours de soins, la part de l'assuré augmente, dans une limite.",
      en: "Outside the coordinated pathway the person's part grows, up to a cap.",
    },
    coveredFrom: CODE_2016,
  },
  {
    id: "fr.rule.tele-expertise",
    law: [conv2016("28.6.2"), conv2024("50"), ngap("14.9.4"), css("L162-5-3")],
    sentence: {
      fr: "L'avis demandé entre professionnels, sans le patient, est pris en charge en entier, en tiers payant et sans dépassement, quelques fois par an.",
      en: "An opinion asked between professionals, without the patient, is borne whole, in third-party payment and without excess, a few times a year.",
    },
    coveredFrom: day("2022-04-01"),
  },
  {
    id: "fr.rule.kilometres",
    law: [ngap("13"), css("L162-5")],
    sentence: {
      fr: "Une visite peut porter une indemnité pour chaque kilomètre, aller et retour, moins quelques-uns ; elle est prise en charge comme la visite.",
      en: "A visit may bear an allowance for each kilometre, both ways, less a few; it is borne as the visit is.",
    },
    coveredFrom: day("2020-01-01"),
  },
  {
    id: "fr.rule.flat-participation",
    law: [css("L160-13", "II"), css("L160-15"), css("D160-6"), css("D160-8"), css("R160-19"), css("R160-20")],
    sentence: {
      fr: "Chaque acte de médecin laisse une participation forfaitaire, dans la limite du jour et de l'année.",
      en: "Each act of a doctor leaves a flat participation, within the day's and the year's limits.",
    },
    coveredFrom: CODE_2016,
  },
  {
    id: "fr.rule.franchise",
    law: [css("L160-13", "III"), css("L160-15"), css("D160-9"), css("D160-10"), css("D160-11"), css("D160-12")],
    sentence: {
      fr: "Une franchise reste à l'assuré sur les médicaments, les actes des auxiliaires médicaux et les transports.",
      en: "A deductible stays with the insured person on medicines, paramedics' acts and transport.",
    },
    coveredFrom: CODE_2016,
  },
  {
    id: "fr.rule.paramedics",
    law: [css("L162-14-1", "I 1°"), css("L162-12-2"), css("L162-12-9"), css("L162-9"), css("R160-5", "4°")],
    sentence: {
      fr: "L'acte d'un auxiliaire médical vaut sa lettre-clé multipliée par son coefficient, majorations en plus.",
      en: "A paramedic's act is worth its key letter times its coefficient, supplements added.",
    },
    coveredFrom: day("2020-01-01"),
  },
  {
    id: "fr.rule.medicines",
    law: [css("L162-16"), css("L162-16-1", "7°"), css("R160-5"), css("R160-7"), css("R160-8")],
    sentence: {
      fr: "Le médicament est remboursé sur son prix et l'honoraire de la boîte, au taux de sa classe, dans la limite du groupe générique.",
      en: "A medicine is repaid on its price and the fee of the box, at the rate of its class, within the limit of the generic group.",
    },
    coveredFrom: CODE_2016,
  },
  {
    id: "fr.rule.dental",
    law: [css("L162-1-7"), css("L162-9"), css("R160-5", "3° bis")],
    sentence: {
      fr: "Les soins dentaires et l'orthodontie commencée à temps sont remboursés sur le tarif de l'acte.",
      en: "Dental care, and orthodontics begun in time, are repaid on the tariff of the act.",
    },
    coveredFrom: CODE_2016,
  },
  {
    id: "fr.rule.devices",
    law: [css("L165-1"), css("L165-2"), css("L165-3"), css("R160-5", "8°")],
    sentence: {
      fr: "Lunettes et aides auditives sont remboursées sur le tarif de la liste, avec un délai de renouvellement et un prix limite.",
      en: "Spectacles and hearing aids are repaid on the tariff of the list, with a renewal delay and a price limit.",
    },
    coveredFrom: day("2015-01-01"),
  },
  {
    id: "fr.rule.local-scheme",
    law: [css("L325-1", "I"), css("D325-6"), css("D325-7", "I"), crpm("L761-3")],
    sentence: {
      fr: "Le régime local d'Alsace-Moselle ajoute sa part à celle du régime de base.",
      en: "The local scheme of Alsace-Moselle adds its part to the base scheme's.",
    },
    coveredFrom: CODE_2016,
  },
  {
    id: "fr.rule.c2s",
    law: [css("L861-3", "1°"), css("L162-5-13", "I")],
    sentence: {
      fr: "La complémentaire santé solidaire prend en charge la part restante, dans le parcours et sans dépassement.",
      en: "The State's complementary cover bears the part left, inside the pathway and without excess fees.",
    },
    coveredFrom: CODE_2016,
  },
  {
    id: "fr.rule.third-party-payment",
    law: [css("L161-36-4", "3°"), css("L160-13", "II")],
    sentence: {
      fr: "Le tiers payant suppose d'être dans le parcours ; la participation forfaitaire est alors récupérée plus tard.",
      en: "Third-party payment supposes the pathway; the flat participation is then recovered later.",
    },
    coveredFrom: CODE_2016,
  },
  ...affiliationRules(),
  ...otherCareRules(),
  {
    id: "fr.rule.card",
    law: [css("L161-31"), css("R161-33-1"), css("R161-33-2"), css("R161-33-3"), css("R161-33-10"), css("L161-15-4"), css("L161-36-3")],
    sentence: {
      fr: "Chaque personne a une carte Vitale, une seule par forme ; perdue, volée ou sans droits, elle est mise en opposition.",
      en: "Everybody has one carte Vitale of each form; lost, stolen or without rights, it is put on the opposition list.",
    },
    coveredFrom: day("2023-01-01"),
  },
  {
    id: "fr.rule.attestation",
    law: [css("R161-33-8")],
    sentence: {
      fr: "L'organisme donne une copie des droits ; à la demande de la personne, l'exonération n'y figure pas.",
      en: "The organism gives a copy of the rights; if the person asks, the exemption does not stand on it.",
    },
    coveredFrom: day("2023-01-01"),
  },
  {
    id: "fr.rule.recovery",
    law: [css("L133-4"), css("L133-4-1"), css("R133-9-1"), css("R133-9-2"), css("D133-2"), css("D133-2-2"), css("D553-1"), css("D160-7"), css("L160-13", "II")],
    sentence: {
      fr: "Ce qui a été payé à tort est notifié, puis retenu sur les paiements à venir dans les limites de la loi ; une participation laissée par le tiers payant est déduite du prochain remboursement.",
      en: "What was paid by mistake is notified, then held back from payments to come within the limits of the law; a participation left by third-party payment is deducted from the next reimbursement.",
    },
    coveredFrom: day("2023-01-01"),
  },
]);
