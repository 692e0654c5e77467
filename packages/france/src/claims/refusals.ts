import { defineRefusal } from "@openamo/kernel";
import { flatActRefusals } from "../reimbursement/flat-acts/refusals.ts";
import { fullCoverRefusals } from "../reimbursement/full-cover/refusals.ts";
import { KILOMETRES_WITHOUT_TRAVEL } from "../reimbursement/kilometres.ts";
import { teleExpertiseRefusals } from "../reimbursement/tele-expertise.ts";
import { css, ngap } from "../sources/texts.ts";
import { INVOICE_CANNOT_SAY, INVOICE_CODE_UNKNOWN, INVOICE_FAMILY_MISSING } from "./invoice/refusals.ts";
import { longerDelayRefusals } from "./longer-delay-refusals.ts";
import { familyRefusals } from "./refusals-of-families.ts";

export const RIGHTS_CLOSED = defineRefusal({
  code: "rights-closed",
  sentence: { fr: "Les droits de l'assuré ne sont pas ouverts le {date}.", en: "The person's rights are not open on {date}." },
  remedy: {
    fr: "Vérifiez la date des soins, puis la situation de l'assuré : une activité, une résidence stable ou un rattachement ouvre le droit.",
    en: "Check the date of care, then the person's situation: work, stable residence or a link to an insured person opens the right.",
  },
  law: [css("L160-1")],
});

export const FUTURE_CARE = defineRefusal({
  code: "care-in-the-future",
  sentence: { fr: "La date des soins ({date}) est postérieure au jour du remboursement.", en: "The date of care ({date}) is after the day of reimbursement." },
  remedy: { fr: "Corrigez la date des soins.", en: "Correct the date of care." },
});

export const UNKNOWN_ACT = defineRefusal({
  code: "unknown-act",
  sentence: {
    fr: "L'acte {act} ne figure pas dans la nomenclature des consultations et visites.",
    en: "Act {act} is not in the nomenclature of consultations and visits.",
  },
  remedy: {
    fr: "Vérifiez le code sur la feuille de soins, ou cherchez l'acte par son nom.",
    en: "Check the code on the care sheet, or look the act up by its name.",
  },
  law: [ngap("titre XV")],
});

export const ACT_NOT_HELD = defineRefusal({
  code: "act-not-held",
  sentence: {
    fr: "L'acte {act} existe ({label}), mais OpenAMO ne contient pas ses règles.",
    en: "Act {act} exists ({label}), but OpenAMO does not hold its rules.",
  },
  remedy: { fr: "Traitez cette ligne à la main, hors de la feuille.", en: "Deal with this line by hand, outside the sheet." },
  law: [ngap("13"), ngap("14.9.4")],
});

export const ACT_NOT_FOR_SPECIALTY = defineRefusal({
  code: "act-not-for-specialty",
  sentence: { fr: "Un médecin de cette spécialité ne peut pas facturer l'acte {act}.", en: "A doctor of this specialty may not bill act {act}." },
  remedy: { fr: "Vérifiez le code de l'acte et la spécialité du médecin.", en: "Check the code of the act and the doctor's specialty." },
  law: [ngap("titre XV")],
});

export const ACT_NOT_FOR_AGE = defineRefusal({
  code: "act-not-for-age",
  sentence: { fr: "L'acte {act} n'est pas prévu à l'âge de ce patient.", en: "Act {act} does not exist at this patient's age." },
  remedy: { fr: "Vérifiez le code de l'acte et la date de naissance du patient.", en: "Check the code of the act and the patient's date of birth." },
  law: [ngap("titre XV")],
});

export const ACTS_DO_NOT_COMBINE = defineRefusal({
  code: "acts-do-not-combine",
  sentence: {
    fr: "L'acte {act} ne s'ajoute pas aux autres actes de la ligne ({others}).",
    en: "Act {act} may not be added to the other acts of the line ({others}).",
  },
  remedy: { fr: "Gardez un seul acte principal et les majorations qui s'y ajoutent.", en: "Keep one main act and the supplements that go with it." },
  law: [ngap("titre XV")],
});

export const CONVENTION_UNKNOWN = defineRefusal({
  code: "convention-unknown",
  sentence: { fr: "Le secteur conventionnel du médecin n'est pas connu le {date}.", en: "The doctor's sector is not known on {date}." },
  remedy: {
    fr: "Complétez la fiche du médecin : secteur 1, secteur 2, OPTAM ou non conventionné, avec ses dates.",
    en: "Complete the doctor's record: sector 1, sector 2, OPTAM or not contracted, with dates.",
  },
  law: [css("L162-5")],
});

export const UNKNOWN_PRACTICE = defineRefusal({
  code: "unknown-practice",
  sentence: { fr: "La spécialité ou le territoire du médecin n'est pas reconnu.", en: "The doctor's specialty or territory is not recognised." },
  remedy: { fr: "Corrigez la fiche du médecin.", en: "Correct the doctor's record." },
});

export const EXCESS_ON_SET_TARIFF = defineRefusal({
  code: "excess-on-set-tariff",
  sentence: {
    fr: "L'acte {act} est un acte au tarif opposable : un médecin de secteur 2 sans OPTAM ne peut pas le facturer avec un dépassement.",
    en: "Act {act} goes with the set tariff: a sector 2 doctor outside OPTAM may not bill it with an excess fee.",
  },
  remedy: {
    fr: "Facturez l'acte au tarif opposable, ou utilisez le code des honoraires libres.",
    en: "Bill the act at the set tariff, or use the code of free fees.",
  },
  law: [css("L162-5")],
});

export const EXCESS_FOR_C2S = defineRefusal({
  code: "excess-for-c2s",
  sentence: {
    fr: "Les honoraires dépassent le tarif de {excess} € alors que le patient bénéficie de la complémentaire santé solidaire.",
    en: "The fee is €{excess} above the tariff, yet the patient has the State's complementary cover (C2S).",
  },
  remedy: {
    fr: "Aucun dépassement n'est permis : demandez au médecin une feuille au tarif opposable.",
    en: "No excess is allowed: ask the doctor for a sheet at the set tariff.",
  },
  law: [css("L162-5-13", "I")],
});

export const THIRD_PARTY_OUTSIDE_PATHWAY = defineRefusal({
  code: "third-party-payment-outside-pathway",
  sentence: {
    fr: "Le tiers payant n'est pas possible chez un médecin consulté hors du parcours de soins.",
    en: "A doctor seen outside the pathway cannot be paid by the fund in the patient's place.",
  },
  remedy: {
    fr: "Remboursez l'assuré : décochez le tiers payant, ou corrigez la situation dans le parcours.",
    en: "Repay the insured person: untick third-party payment, or correct the place in the pathway.",
  },
  law: [css("L161-36-4", "3°")],
});

export const EXEMPTION_NOT_OPEN = defineRefusal({
  code: "exemption-not-open",
  sentence: {
    fr: "La feuille invoque une exonération ({ground}) qui n'est pas ouverte le {date}.",
    en: "The sheet claims an exemption ({ground}) that is not open on {date}.",
  },
  remedy: {
    fr: "Vérifiez les dates de l'exonération dans le dossier, ou corrigez la feuille.",
    en: "Check the dates of the exemption in the file, or correct the sheet.",
  },
  law: [css("L160-14")],
});

export const claimRefusals = [
  INVOICE_CODE_UNKNOWN,
  INVOICE_FAMILY_MISSING,
  INVOICE_CANNOT_SAY,
  ...familyRefusals,
  ...longerDelayRefusals,
  RIGHTS_CLOSED,
  FUTURE_CARE,
  UNKNOWN_ACT,
  ACT_NOT_FOR_SPECIALTY,
  ACT_NOT_FOR_AGE,
  ACTS_DO_NOT_COMBINE,
  CONVENTION_UNKNOWN,
  UNKNOWN_PRACTICE,
  EXCESS_ON_SET_TARIFF,
  EXCESS_FOR_C2S,
  THIRD_PARTY_OUTSIDE_PATHWAY,
  EXEMPTION_NOT_OPEN,
  ...fullCoverRefusals,
  ...flatActRefusals,
  ...teleExpertiseRefusals,
  KILOMETRES_WITHOUT_TRAVEL,
  ACT_NOT_HELD,
];
