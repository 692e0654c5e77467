import { defineRefusal } from "@openamo/kernel";
import { csp, css, uncam } from "../../sources/texts.ts";

const LIST = [css("L162-1-7"), uncam("livre II")];
const RULES = [uncam("III-3", "B")];

export const TECHNICAL_ACT_NOT_FOUND = defineRefusal({
  code: "technical-act-not-found",
  sentence: {
    fr: "L'acte technique {act} (activité {activity}, phase {phase}) n'a pas de tarif connu le {date} : ni dans une liste importée, ni dans la table d'OpenAMO.",
    en: "Technical act {act} (activity {activity}, phase {phase}) has no known tariff on {date}: neither in an imported list nor in OpenAMO's own table.",
  },
  remedy: {
    fr: "Vérifiez le code, l'activité et la phase ; sinon importez la liste des actes techniques (openamo nomenclature import ccam FICHIERS).",
    en: "Check the code, the activity and the phase; otherwise import the list of technical acts (openamo nomenclature import ccam FILES).",
  },
  law: LIST,
});
export const TECHNICAL_ACT_WITHOUT_TARIFF = defineRefusal({
  code: "technical-act-without-tariff",
  sentence: {
    fr: "L'acte technique {act} n'a pas de tarif pour ce praticien le {date}.",
    en: "Technical act {act} has no tariff for this practitioner on {date}.",
  },
  remedy: { fr: "Vérifiez l'acte, puis la spécialité et le secteur du praticien.", en: "Check the act, then the practitioner's specialty and sector." },
  law: LIST,
});
export const TECHNICAL_ACT_NOT_BORNE = defineRefusal({
  code: "technical-act-not-borne",
  sentence: {
    fr: "L'acte technique {act} est inscrit sans honoraires : il n'est pas remboursé.",
    en: "Technical act {act} is listed without a fee: it is not repaid.",
  },
  remedy: { fr: "Retirez cet acte de la feuille.", en: "Take this act off the sheet." },
  law: LIST,
});
export const OUTSIDE_INDICATIONS = defineRefusal({
  code: "technical-act-outside-indications",
  sentence: {
    fr: "L'acte technique {act} a été fait hors des conditions de prise en charge de la liste : il n'est pas remboursé.",
    en: "Technical act {act} was done outside the conditions of the list: it is not repaid.",
  },
  remedy: {
    fr: "Retirez la ligne, ou corrigez la mention si les conditions sont remplies.",
    en: "Take the line away, or correct the mark if the conditions are met.",
  },
  law: [css("L162-1-7"), uncam("I-2")],
});

export const MODIFIER_UNKNOWN = defineRefusal({
  code: "modifier-unknown",
  sentence: { fr: "Le modificateur {modifier} n'est pas connu d'OpenAMO.", en: "OpenAMO does not know modifier {modifier}." },
  remedy: {
    fr: "Vérifiez la lettre ; si elle est juste, demandez la décision qui en fixe le montant.",
    en: "Check the letter; if it is right, ask for the decision that sets its amount.",
  },
  law: [uncam("III-2")],
});
export const MODIFIER_NOT_ALLOWED = defineRefusal({
  code: "modifier-not-allowed",
  sentence: {
    fr: "Le modificateur {modifier} ne s'applique pas à l'acte {act} dans cette situation.",
    en: "Modifier {modifier} does not apply to act {act} in this situation.",
  },
  remedy: {
    fr: "Il dépend de la spécialité et du secteur du praticien, du groupe de l'acte et de l'âge du patient : retirez-le ou corrigez la fiche.",
    en: "It depends on the practitioner's specialty and sector, the group of the act and the patient's age: take it away or correct the record.",
  },
  law: [uncam("III-2")],
});
export const MODIFIER_REPEATED = defineRefusal({
  code: "modifier-repeated",
  sentence: {
    fr: "Les majorations d'urgence s'excluent et ne se facturent qu'une fois par séance : {modifier} est en trop.",
    en: "Emergency supplements exclude each other and are billed once a session: {modifier} is one too many.",
  },
  remedy: { fr: "Gardez la plus élevée, sur un seul acte.", en: "Keep the highest one, on one act." },
  law: [uncam("III-2")],
});
export const TOO_MANY_MODIFIERS = defineRefusal({
  code: "too-many-modifiers",
  sentence: { fr: "Un acte porte au plus {most} modificateurs.", en: "An act bears at most {most} modifiers." },
  remedy: { fr: "Retirez ceux qui sont en trop.", en: "Take the extra ones away." },
  law: [uncam("I-9")],
});

export const ASSOCIATION_ORDER = defineRefusal({
  code: "association-order",
  sentence: {
    fr: "L'acte {act} a le tarif le plus élevé de la séance : c'est lui qui est payé à taux plein.",
    en: "Act {act} has the highest tariff of the session: it is the one paid in full.",
  },
  remedy: { fr: "Donnez le code 1 à l'acte le plus cher, et 2 ou 3 à l'autre.", en: "Give code 1 to the dearest act, and 2 or 3 to the other." },
  law: RULES,
});
export const ASSOCIATION_CODE_MISSING = defineRefusal({
  code: "association-code-missing",
  sentence: {
    fr: "Certains actes de la séance portent un code d'association, l'acte {act} n'en porte pas.",
    en: "Some acts of the session bear an association code, act {act} bears none.",
  },
  remedy: {
    fr: "Donnez un code à chacun, ou à aucun : la règle générale s'applique alors.",
    en: "Give a code to each, or to none: the general rule then applies.",
  },
  law: RULES,
});
export const TOO_MANY_ACTS = defineRefusal({
  code: "too-many-acts",
  sentence: {
    fr: "Une séance comporte au plus {most} actes tarifés : l'acte {act} ne peut pas l'être.",
    en: "A session holds at most {most} paid acts: act {act} cannot be one.",
  },
  remedy: {
    fr: "Retirez cet acte, ou portez le code d'association 3, 4 ou 5 si une dérogation de la liste le permet.",
    en: "Take this act away, or write association code 3, 4 or 5 if an exception of the list allows it.",
  },
  law: RULES,
});
export const ACTS_NOT_TOGETHER = defineRefusal({
  code: "acts-not-together",
  sentence: {
    fr: "La liste interdit de facturer l'acte {act} avec l'acte {other} dans la même séance.",
    en: "The list forbids billing act {act} with act {other} in one session.",
  },
  remedy: {
    fr: "Gardez un seul des deux ; un acte fait à un autre moment du jour porte le code d'association 5.",
    en: "Keep one of them; an act at another time of the day bears association code 5.",
  },
  law: [css("L162-1-7"), uncam("livre II")],
});
export const CONSULTATION_NOT_WITH_ACT = defineRefusal({
  code: "consultation-not-with-act",
  sentence: {
    fr: "La consultation ne s'ajoute pas à l'acte technique {act} de la même séance.",
    en: "The consultation is not added to technical act {act} of the same session.",
  },
  remedy: {
    fr: "Gardez le plus favorable des deux. L'électrocardiogramme, le frottis, la biopsie de peau, l'ostéodensitométrie et l'échographie de chaque trimestre d'une grossesse font exception ; un acte fait à un autre moment du jour porte le code 5.",
    en: "Keep the better of the two. The electrocardiogram, the cervical smear, the skin biopsy, the bone density test and the ultrasound of each trimester of a pregnancy are exceptions; an act at another time of the day bears code 5.",
  },
  law: [uncam("III-3", "A")],
});

export const ACT_NOT_FOR_SEX = defineRefusal({
  code: "technical-act-not-for-sex",
  sentence: {
    fr: "La liste réserve l'acte {act} à l'autre sexe que celui du dossier.",
    en: "The list reserves act {act} to the other sex than that of the file.",
  },
  remedy: {
    fr: "Vérifiez le code de l'acte et l'état civil du dossier ; si les deux sont justes, indiquez que l'acte convient à ce patient.",
    en: "Check the code of the act and the civil status of the file; if both are right, say that the act fits this patient.",
  },
  law: LIST,
});
export const ACT_NOT_FOR_MIDWIFE = defineRefusal({
  code: "technical-act-not-for-midwife",
  sentence: {
    fr: "Aucun texte lu n'ouvre l'acte technique {act} aux sages-femmes.",
    en: "No text that was read opens technical act {act} to midwives.",
  },
  remedy: {
    fr: "Vérifiez le code ; un acte fait par un médecin se porte sur la feuille de ce médecin. Si un texte l'ouvre aux sages-femmes, faites-le connaître : la liste sera complétée.",
    en: "Check the code; an act done by a doctor stands on that doctor's sheet. If a text opens it to midwives, make it known: the list will be completed.",
  },
  law: [uncam("I-4"), csp("L4151-1")],
});
export const MIDWIFE_ACT_NEEDS_PRESCRIPTION = defineRefusal({
  code: "midwife-act-needs-prescription",
  sentence: {
    fr: "Faite par une sage-femme, l'échographie {act} n'est prise en charge que sur prescription d'un médecin.",
    en: "Done by a midwife, ultrasound {act} is borne on a doctor's prescription only.",
  },
  remedy: { fr: "Indiquez la date de l'ordonnance du médecin.", en: "Give the day of the doctor's prescription." },
  law: [uncam("livre II")],
});

export const technicalRefusals = [
  ACT_NOT_FOR_SEX,
  ACT_NOT_FOR_MIDWIFE,
  MIDWIFE_ACT_NEEDS_PRESCRIPTION,
  TECHNICAL_ACT_NOT_FOUND,
  TECHNICAL_ACT_WITHOUT_TARIFF,
  TECHNICAL_ACT_NOT_BORNE,
  OUTSIDE_INDICATIONS,
  MODIFIER_UNKNOWN,
  MODIFIER_NOT_ALLOWED,
  MODIFIER_REPEATED,
  TOO_MANY_MODIFIERS,
  ASSOCIATION_ORDER,
  ASSOCIATION_CODE_MISSING,
  TOO_MANY_ACTS,
  ACTS_NOT_TOGETHER,
  CONSULTATION_NOT_WITH_ACT,
];
