import { defineRefusal } from "@openamo/kernel";
import { ccam, csp, css, ngap } from "../../sources/texts.ts";

export const CARE_TARIFF_UNKNOWN = defineRefusal({
  code: "care-tariff-unknown",
  sentence: { fr: "Le tarif de {item} n'est pas connu d'OpenAMO pour cette situation.", en: "OpenAMO does not know the tariff of {item} for this situation." },
  remedy: { fr: "Indiquez la base de remboursement si vous la connaissez.", en: "Give the base if you know it." },
  law: [css("L160-8"), css("L162-14-1", "I 1°"), css("L165-2")],
});

export const NO_PRESCRIPTION = defineRefusal({
  code: "care-without-prescription",
  sentence: { fr: "Ces soins ne sont remboursés que sur prescription.", en: "This care is repaid on prescription only." },
  remedy: { fr: "Joignez l'ordonnance à la demande.", en: "Join the prescription to the claim." },
  law: [css("R161-45")],
});

export const SUPPLEMENT_NOT_OF_ACT = defineRefusal({
  code: "supplement-not-of-act",
  sentence: { fr: "« {supplement} » ne s'ajoute pas à un acte {letter}.", en: "“{supplement}” is not added to an act {letter}." },
  remedy: { fr: "Vérifiez la lettre-clé et la majoration sur la feuille de soins.", en: "Check the key letter and the supplement on the care sheet." },
  law: [css("L162-14-1", "I 1°")],
});

export const SUPPLEMENTS_DO_NOT_COMBINE = defineRefusal({
  code: "supplements-do-not-combine",
  sentence: {
    fr: "Dans une même visite, « {first} » et « {second} » ne s'ajoutent pas.",
    en: "In one visit, “{first}” and “{second}” do not add up.",
  },
  remedy: { fr: "Gardez la majoration du moment de la visite, une seule fois.", en: "Keep the supplement of the time of the visit, once." },
  law: [ngap("14")],
});
export const SINGLE_ACT_ONLY = defineRefusal({
  code: "single-act-supplement-only",
  sentence: {
    fr: "La majoration d'acte unique ne s'ajoute qu'à un acte infirmier AMI fait seul, de coefficient {most} au plus.",
    en: "The majoration of a single act goes only with one nursing act AMI done alone, of coefficient {most} at most.",
  },
  remedy: { fr: "Retirez la majoration, ou corrigez l'acte de la ligne.", en: "Take the supplement away, or correct the act of the line." },
  law: [ngap("23.1")],
});

export const COEFFICIENT_MISPLACED = defineRefusal({
  code: "coefficient-misplaced",
  sentence: {
    fr: "Un acte {letter} est un forfait : il ne porte ni coefficient ni rang dans la séance.",
    en: "Act {letter} is a fixed price: it bears no coefficient and no rank in the session.",
  },
  remedy: { fr: "Retirez le coefficient et le rang.", en: "Take the coefficient and the rank away." },
  law: [css("L162-14-1", "I 1°")],
});

export const SESSIONS_USED = defineRefusal({
  code: "psychologist-sessions-used",
  sentence: { fr: "Les {most} séances prises en charge dans l'année sont déjà faites.", en: "The {most} sessions borne in the year are already used." },
  remedy: { fr: "La prise en charge reprend au 1er janvier.", en: "Sessions are borne again from 1 January." },
  law: [css("R162-65")],
});
export const TOO_YOUNG = defineRefusal({
  code: "psychologist-age",
  sentence: { fr: "Les séances sont prises en charge à partir de {age} ans.", en: "Sessions are borne from the age of {age}." },
  remedy: { fr: "Vérifiez l'âge du patient.", en: "Check the patient's age." },
  law: [css("R162-64", "1°")],
});

export const UNKNOWN_MEDICINE = defineRefusal({
  code: "unknown-medicine",
  sentence: { fr: "La boîte {code} n'est pas dans la table des médicaments.", en: "Box {code} is not in the table of medicines." },
  remedy: { fr: "Indiquez la classe et le prix du médicament.", en: "Give the class and the price of the medicine." },
  law: [css("L162-16", "I")],
});

export const UNKNOWN_DENTAL_ACT = defineRefusal({
  code: "unknown-dental-act",
  sentence: { fr: "L'acte {code} n'est pas dans la table des actes dentaires courants.", en: "Act {code} is not in the table of common dental acts." },
  remedy: { fr: "Vérifiez le code, ou indiquez la base de remboursement.", en: "Check the code, or give the base." },
  law: [ccam("annexe 1")],
});
export const CHILD_TARIFF_UNKNOWN = defineRefusal({
  code: "child-tariff-unknown",
  sentence: {
    fr: "Le tarif majoré de l'enfant n'est pas connu à cette date pour l'acte « {item} ».",
    en: "The child's higher tariff is not known on this day for the act “{item}”.",
  },
  remedy: { fr: "Indiquez la base de remboursement portée sur la feuille.", en: "Give the base written on the sheet." },
  law: [ccam("modificateur N")],
});

export const PRIOR_AGREEMENT_NEEDED = defineRefusal({
  code: "prior-agreement-needed",
  sentence: { fr: "Ces soins demandent l'accord préalable de la caisse.", en: "This care needs the fund's prior agreement." },
  remedy: {
    fr: "Envoyez la demande d'accord : sans réponse dans le délai, l'accord est acquis.",
    en: "Send the request: without an answer in time, the agreement is given.",
  },
  law: [css("L315-2"), css("R315-15")],
});
export const SEMESTERS_USED = defineRefusal({
  code: "orthodontic-semesters-used",
  sentence: {
    fr: "Les {most} semestres de traitement pris en charge sont déjà faits.",
    en: "The {most} semesters of treatment that are borne are already used.",
  },
  remedy: { fr: "Vérifiez le rang du semestre.", en: "Check the rank of the semester." },
  law: [css("L315-2")],
});

export const RENEWAL_TOO_EARLY = defineRefusal({
  code: "renewal-too-early",
  sentence: { fr: "L'équipement ne peut être renouvelé avant le {date}.", en: "The equipment may not be renewed before {date}." },
  remedy: {
    fr: "Attendez cette date, ou joignez le motif médical d'un renouvellement anticipé.",
    en: "Wait for that day, or join the medical ground of an early renewal.",
  },
  law: [css("L165-1"), css("R871-2")],
});
export const PRICE_ABOVE_LIMIT = defineRefusal({
  code: "price-above-limit",
  sentence: {
    fr: "Le prix dépasse la limite de {limit} € fixée pour ce produit ou cet acte.",
    en: "The price is above the limit of €{limit} set for this product or act.",
  },
  remedy: { fr: "Vérifiez la classe du produit, ou faites corriger la facture.", en: "Check the class of the product, or have the invoice corrected." },
  law: [css("L165-3"), css("L162-9")],
});

export const C2S_AMOUNT_UNKNOWN = defineRefusal({
  code: "c2s-amount-unknown",
  sentence: {
    fr: "La complémentaire santé solidaire peut prendre en charge le dépassement : le montant fixé par arrêté n'est pas connu d'OpenAMO.",
    en: "The C2S may bear the excess: OpenAMO does not hold the amount set by order.",
  },
  remedy: { fr: "Traitez ce dossier à la main, avec l'arrêté des montants de la C2S.", en: "Settle this case by hand, with the order on the C2S amounts." },
  law: [css("L861-3", "3°")],
});

export const DENTAL_PREVENTION_AGE = defineRefusal({
  code: "dental-examination-age",
  sentence: { fr: "L'examen bucco-dentaire n'est pas prévu à {age} ans.", en: "The dental examination is not meant for the age of {age}." },
  remedy: {
    fr: "Vérifiez la date de naissance ; à un autre âge, facturez une consultation.",
    en: "Check the date of birth; at another age, bill a consultation.",
  },
  law: [css("L160-8", "6°"), csp("L2132-2-1")],
});

export const careRefusals = [
  DENTAL_PREVENTION_AGE,
  CARE_TARIFF_UNKNOWN,
  NO_PRESCRIPTION,
  SUPPLEMENT_NOT_OF_ACT,
  SUPPLEMENTS_DO_NOT_COMBINE,
  SINGLE_ACT_ONLY,
  COEFFICIENT_MISPLACED,
  SESSIONS_USED,
  TOO_YOUNG,
  UNKNOWN_MEDICINE,
  UNKNOWN_DENTAL_ACT,
  CHILD_TARIFF_UNKNOWN,
  PRIOR_AGREEMENT_NEEDED,
  SEMESTERS_USED,
  RENEWAL_TOO_EARLY,
  PRICE_ABOVE_LIMIT,
  C2S_AMOUNT_UNKNOWN,
];
