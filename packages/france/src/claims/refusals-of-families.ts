import { defineRefusal } from "@openamo/kernel";
import { casf, conv2024, csp, css } from "../sources/texts.ts";
import { prescriptionRefusals } from "./prescription-age.ts";
import { SESSION_RANK } from "./session-ranks.ts";
import { ACT_EXCLUDES_CONSULTATION, ACTS_ON_ANOTHER_SHEET, CONSULTATION_ON_ANOTHER_SHEET } from "./technical/other-sheets.ts";

export const SHEET_NOT_FOR_PROFESSION = defineRefusal({
  code: "sheet-not-for-profession",
  sentence: {
    fr: "Ce professionnel ne peut pas facturer cette sorte de feuille ({family}).",
    en: "This professional may not send this kind of sheet ({family}).",
  },
  remedy: {
    fr: "Choisissez le professionnel qui a donné les soins, ou une autre sorte de feuille.",
    en: "Choose the professional who gave the care, or another kind of sheet.",
  },
  law: [css("R161-42")],
});

export const ACT_NOT_FOR_PROFESSION = defineRefusal({
  code: "act-not-for-profession",
  sentence: { fr: "L'acte {act} n'est pas de ceux que ce professionnel peut facturer.", en: "Act {act} is not one that this professional may bill." },
  remedy: { fr: "Vérifiez l'acte et la profession inscrite sur la fiche.", en: "Check the act and the profession in the record." },
  law: [css("L162-14-1", "I 1°")],
});

export const CONTRACT_UNKNOWN = defineRefusal({
  code: "contract-unknown",
  sentence: {
    fr: "La fiche ne dit pas si ce professionnel est conventionné le {date}.",
    en: "The record does not say whether this professional is contracted on {date}.",
  },
  remedy: { fr: "Complétez la fiche : conventionné ou non, avec les dates.", en: "Complete the record: contracted or not, with dates." },
  law: [css("L162-14-1")],
});

export const NOT_CONTRACTED_TARIFF = defineRefusal({
  code: "not-contracted-tariff-unknown",
  sentence: {
    fr: "Ce professionnel n'est pas conventionné le {date} : le tarif d'autorité de ses actes n'est pas connu d'OpenAMO.",
    en: "This professional is not contracted on {date}: OpenAMO does not hold the tariff of authority of these acts.",
  },
  remedy: { fr: "Traitez cette feuille à la main, au tarif d'autorité.", en: "Settle this sheet by hand, at the tariff of authority." },
  law: [css("L162-14-1")],
});

export const PSYCHOLOGIST_NOT_CONTRACTED = defineRefusal({
  code: "psychologist-not-contracted",
  sentence: {
    fr: "Ce psychologue n'a pas de convention le {date} : ses séances ne sont pas prises en charge.",
    en: "This psychologist has no contract on {date}: the sessions are not borne.",
  },
  remedy: { fr: "Vérifiez la fiche du psychologue.", en: "Check the psychologist's record." },
  law: [css("L162-58", "II")],
});

export const CLAIM_TOO_LATE = defineRefusal({
  code: "claim-too-late",
  sentence: { fr: "Les soins du {date} pouvaient être remboursés jusqu'au {last}.", en: "Care of {date} could be repaid until {last}." },
  remedy: {
    fr: "Vérifiez la date des soins. Seule une cause qui a suspendu ou interrompu le délai permet de passer outre.",
    en: "Check the day of care. Only a cause that suspended or interrupted the delay allows otherwise.",
  },
  law: [css("L160-11")],
});

export const PRESCRIPTION_AFTER_CARE = defineRefusal({
  code: "prescription-after-care",
  sentence: { fr: "La prescription du {date} est postérieure aux soins.", en: "The prescription of {date} is later than the care." },
  remedy: { fr: "Vérifiez la date de la prescription et celle des soins.", en: "Check the day of the prescription and that of the care." },
  law: [css("R161-45")],
});

export const TRANSPORT_PRESCRIPTION_EXPIRED = defineRefusal({
  code: "transport-prescription-expired",
  sentence: { fr: "La prescription de transport n'était valable que jusqu'au {date}.", en: "The prescription of transport was valid until {date} only." },
  remedy: { fr: "Demandez au médecin une nouvelle prescription.", en: "Ask the doctor for a new prescription." },
  law: [css("R322-10-2")],
});

export const EXEMPTIONS_INCOMPATIBLE = defineRefusal({
  code: "exemptions-incompatible",
  sentence: {
    fr: "Une même ligne ne peut pas relever à la fois de la nature de la feuille et d'une affection de longue durée.",
    en: "One line cannot come both under the nature of the sheet and under a long-term illness.",
  },
  remedy: { fr: "Gardez une seule exonération, ou faites deux feuilles.", en: "Keep one exemption, or send two sheets." },
  law: [css("R161-42"), css("L160-14")],
});

export const BASE_NOT_THE_TARIFF = defineRefusal({
  code: "base-not-the-tariff",
  sentence: { fr: "La base portée sur la feuille n'est pas celle du tarif.", en: "The base written on the sheet is not that of the tariff." },
  remedy: { fr: "Retirez la base : les tables contiennent cet acte ou ce produit.", en: "Take the base away: the tables hold this act or product." },
  law: [css("L160-8")],
});

export const MEDICINE_CLASS_DIFFERS = defineRefusal({
  code: "medicine-class-differs",
  sentence: { fr: "La classe indiquée n'est pas celle de cette boîte.", en: "The class given is not that of this box." },
  remedy: { fr: "Retirez la classe : la table des médicaments contient cette boîte.", en: "Take the class away: the table of medicines holds this box." },
  law: [css("L162-17")],
});

export const EQUIPMENT_IN_DELAY = defineRefusal({
  code: "equipment-in-delay",
  sentence: {
    fr: "Un équipement de même nature a déjà été remboursé ({when}) : le délai de {months} mois n'est pas passé.",
    en: "Equipment of the same kind was already repaid ({when}): the delay of {months} months has not passed.",
  },
  remedy: {
    fr: "Attendez la fin du délai, ou indiquez le motif médical d'un renouvellement anticipé.",
    en: "Wait for the end of the delay, or give the medical ground of an early renewal.",
  },
  law: [css("L165-1"), css("R871-2")],
});

export const MODE_NOT_FOR_PROFESSION = defineRefusal({
  code: "mode-not-for-profession",
  sentence: {
    fr: "Ce moyen de transport ne peut pas être facturé par ce professionnel.",
    en: "This means of transport cannot be billed by this professional.",
  },
  remedy: {
    fr: "Choisissez le transporteur ; pour un véhicule personnel ou un transport en commun, choisissez le médecin qui a prescrit.",
    en: "Choose the carrier; for one's own vehicle or public transport, choose the doctor who prescribed.",
  },
  law: [css("L322-5")],
});

export const ITEM_NOT_FOR_PROFESSION = defineRefusal({
  code: "spa-item-not-for-profession",
  sentence: {
    fr: "La surveillance médicale d'une cure est facturée par le médecin, ses autres frais avec l'établissement thermal.",
    en: "The medical supervision of a cure is billed by the doctor, its other costs with the thermal establishment.",
  },
  remedy: { fr: "Choisissez le professionnel qui convient à ces frais.", en: "Choose the professional that fits these costs." },
  law: [css("R160-24")],
});

export const NO_THIRD_PARTY_FOR_OWN_COSTS = defineRefusal({
  code: "third-party-payment-of-own-costs",
  sentence: { fr: "Le patient a payé lui-même : il n'y a pas de tiers payant.", en: "The patient paid: there is no third-party payment." },
  remedy: { fr: "Décochez le tiers payant.", en: "Untick third-party payment." },
  law: [css("L322-5")],
});

export const STAY_COST_BELOW_CHARGE = defineRefusal({
  code: "stay-cost-below-charge",
  sentence: {
    fr: "Les frais du séjour sont inférieurs au forfait journalier et à la participation dus ({due} €).",
    en: "The costs of the stay are below the daily charge and participation due (€{due}).",
  },
  remedy: { fr: "Vérifiez les frais du séjour et ses dates.", en: "Check the costs of the stay and its days." },
  law: [css("L174-4")],
});

export const CURE_NOT_FOR_STATE_AID = defineRefusal({
  code: "cure-not-for-state-medical-aid",
  sentence: { fr: "L'aide médicale de l'État ne prend pas en charge les cures thermales.", en: "State medical aid does not bear thermal cures." },
  remedy: { fr: "Vérifiez la situation de la personne au premier jour de la cure.", en: "Check the person's situation on the first day of the cure." },
  law: [casf("L251-2")],
});

export const CONTRACT_UNREADABLE = defineRefusal({
  code: "contract-unreadable",
  sentence: {
    fr: "Le contrat complémentaire inscrit au dossier depuis le {date} ne peut pas être lu.",
    en: "The complementary contract in the file since {date} cannot be read.",
  },
  remedy: {
    fr: "Terminez ce contrat, puis inscrivez-le de nouveau avec son pourcentage et ses forfaits.",
    en: "End this contract, then enter it again with its percentage and lump sums.",
  },
  law: [css("L871-1")],
});

export const SPECTACLES_PRESCRIPTION_EXPIRED = defineRefusal({
  code: "spectacles-prescription-expired",
  sentence: { fr: "L'ordonnance de lunettes n'était valable que jusqu'au {date}.", en: "The prescription of spectacles was valid until {date} only." },
  remedy: {
    fr: "Demandez une nouvelle ordonnance à l'ophtalmologiste ou à l'orthoptiste.",
    en: "Ask the ophthalmologist or the orthoptist for a new prescription.",
  },
  law: [csp("D4362-12-1")],
});

export const AGREEMENT_AWAITED = defineRefusal({
  code: "prior-agreement-awaited",
  sentence: {
    fr: "La demande d'accord préalable du {asked} attend une réponse : sans elle, l'accord est acquis le {date}.",
    en: "The request for prior agreement of {asked} awaits an answer: without one it is given on {date}.",
  },
  remedy: {
    fr: "Attendez la réponse ou cette date ; des soins donnés avant ne sont pas pris en charge, sauf urgence.",
    en: "Wait for the answer or that day; care given before it is not borne, an emergency apart.",
  },
  law: [css("R315-15", "I"), css("R322-10-4")],
});

export const AGREEMENT_REFUSED = defineRefusal({
  code: "prior-agreement-refused",
  sentence: { fr: "La caisse a refusé l'accord préalable de ces soins.", en: "The fund refused its prior agreement to this care." },
  remedy: {
    fr: "La notification du refus indique les voies et délais de recours ; le prescripteur peut aussi refaire une demande.",
    en: "The notice of refusal tells how and until when to appeal; the prescriber may also send a new request.",
  },
  law: [css("R315-15", "II")],
});

export const FREQUENCY_REACHED = defineRefusal({
  code: "act-frequency-reached",
  sentence: {
    fr: "L'acte {act} a déjà été remboursé {most} fois en {year} : c'est le plus pour une année.",
    en: "Act {act} was already repaid {most} times in {year}: that is the most for a year.",
  },
  remedy: {
    fr: "Vérifiez le code de l'acte et sa date ; une consultation ordinaire peut être facturée.",
    en: "Check the code of the act and its day; an ordinary consultation may be billed.",
  },
  law: [conv2024("50")],
});

export const EXAMINATION_OF_YEAR = defineRefusal({
  code: "dental-examination-of-year",
  sentence: {
    fr: "L'examen bucco-dentaire de {year} a déjà été remboursé : {most} par an.",
    en: "The dental examination of {year} was already repaid: {most} a year.",
  },
  remedy: { fr: "Vérifiez la date ; une consultation ordinaire peut être facturée.", en: "Check the day; an ordinary consultation may be billed." },
  law: [css("L160-8", "6°")],
});

export const familyRefusals = [
  EXAMINATION_OF_YEAR,
  ...prescriptionRefusals,
  SESSION_RANK,
  ACTS_ON_ANOTHER_SHEET,
  CONSULTATION_ON_ANOTHER_SHEET,
  ACT_EXCLUDES_CONSULTATION,
  SPECTACLES_PRESCRIPTION_EXPIRED,
  AGREEMENT_AWAITED,
  AGREEMENT_REFUSED,
  FREQUENCY_REACHED,
  CONTRACT_UNREADABLE,
  SHEET_NOT_FOR_PROFESSION,
  ACT_NOT_FOR_PROFESSION,
  CONTRACT_UNKNOWN,
  NOT_CONTRACTED_TARIFF,
  PSYCHOLOGIST_NOT_CONTRACTED,
  CLAIM_TOO_LATE,
  PRESCRIPTION_AFTER_CARE,
  TRANSPORT_PRESCRIPTION_EXPIRED,
  EXEMPTIONS_INCOMPATIBLE,
  BASE_NOT_THE_TARIFF,
  MEDICINE_CLASS_DIFFERS,
  EQUIPMENT_IN_DELAY,
  MODE_NOT_FOR_PROFESSION,
  ITEM_NOT_FOR_PROFESSION,
  NO_THIRD_PARTY_FOR_OWN_COSTS,
  STAY_COST_BELOW_CHARGE,
  CURE_NOT_FOR_STATE_AID,
];
