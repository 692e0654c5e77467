import { citing, defineRefusal } from "@openamo/kernel";
import { css } from "../sources/texts.ts";

const regulation = citing("REG-883-2004");

export const UNKNOWN_COMMUNE = defineRefusal({
  code: "unknown-commune",
  sentence: { fr: "Le code {commune} n'est celui d'aucune commune connue.", en: "The code {commune} is that of no known commune." },
  remedy: {
    fr: "Donnez le code INSEE de la commune actuelle (cinq caractères) ; une commune ancienne a pu être réunie à une autre.",
    en: "Give the INSEE code of the present commune (five characters); an old commune may have joined another.",
  },
});

export const COMMUNE_NO_MORE = defineRefusal({
  code: "commune-no-more",
  sentence: { fr: "{place} n'est plus une commune : elle fait partie de {successor}.", en: "{place} is no longer a commune: it is now a part of {successor}." },
  remedy: {
    fr: "Écrivez {successor} ({code}) ; l'ancien nom peut rester sur une ligne de l'adresse.",
    en: "Write {successor} ({code}); the former name may stay on a line of the address.",
  },
});

export const PACIFIC = defineRefusal({
  code: "pacific-collectivity",
  sentence: {
    fr: "Les collectivités du Pacifique ont leur propre sécurité sociale, que ce réseau ne décrit pas.",
    en: "The Pacific collectivities have their own social security, which this network does not describe.",
  },
  remedy: { fr: "Adressez-vous à la caisse de la collectivité.", en: "Turn to the fund of the collectivity." },
});

export const RESIDENCE_TOO_SHORT = defineRefusal({
  code: "residence-too-short",
  sentence: {
    fr: "Sans activité, la prise en charge suppose plus de {months} mois de résidence ininterrompue en France.",
    en: "Without activity, the cover supposes more than {months} months of uninterrupted residence in France.",
  },
  remedy: {
    fr: "Attendez ce délai, ou produisez un justificatif d'un des cas dispensés (réfugié, étudiant, retour de volontariat, prestation sous condition de résidence).",
    en: "Wait for that time, or prove one of the exempted cases (refugee, student, return from volunteering, benefit under a condition of residence).",
  },
  law: [css("L160-5"), css("D160-2")],
});

export const STAY_NOT_REGULAR = defineRefusal({
  code: "stay-not-regular",
  sentence: {
    fr: "La protection universelle maladie suppose un séjour régulier.",
    en: "The universal health cover supposes a regular stay.",
  },
  remedy: {
    fr: "La personne peut demander l'aide médicale de l'État à la caisse de sa résidence.",
    en: "The person may ask the fund of their residence for State medical aid.",
  },
  law: [css("L160-1"), css("R111-3")],
});

export const ABROAD = defineRefusal({
  code: "organism-abroad-not-known",
  sentence: {
    fr: "Les faits réunis ne disent pas quelle caisse suit, depuis l'étranger, une personne dans cette situation.",
    en: "The facts gathered do not say which fund follows a person in this situation from abroad.",
  },
  remedy: {
    fr: "Sans activité ni pension en France, la prise en charge suppose d'y résider. Pour un séjour, demandez à l'institution du pays de résidence.",
    en: "Without work or pension in France the cover supposes living there. For a stay, ask the institution of the country of residence.",
  },
  law: [css("L160-1"), css("L160-3")],
});

export const PENSIONER_ABROAD = defineRefusal({
  code: "pensioner-abroad-not-routed",
  sentence: {
    fr: "Un pensionné qui vit hors de France garde, sous conditions, la prise en charge de ses soins lors de ses séjours en France ; la caisse dépend du pays, de la durée d'assurance et de l'adhésion à la Caisse des Français de l'étranger, que la question ne demande pas.",
    en: "A pensioner who lives outside France keeps, on conditions, the cover of care during stays in France; the fund depends on the country, the length of insurance and the membership of the fund for French people abroad, which the question does not ask.",
  },
  remedy: {
    fr: "Hors Union européenne, Espace économique et Suisse : le centre national des retraités de France à l'étranger, tenu par la caisse primaire de Seine-et-Marne. Dans un de ces États : l'organisme de la pension délivre le document S1 que demande l'institution de la résidence.",
    en: "Outside the European Union, the Economic Area and Switzerland: the national centre for French pensioners abroad, kept by the primary fund of Seine-et-Marne. In one of these States: the organism of the pension issues the S1 document that the institution of the residence asks for.",
  },
  law: [css("L160-3"), css("D160-14", "2°"), regulation("24")],
});

export const NO_SUCH_DEPENDANT = defineRefusal({
  code: "dependant-too-old",
  sentence: {
    fr: "À {age} ans, la personne n'est plus couverte comme ayant droit : elle l'est à titre personnel.",
    en: "At {age} the person is no more covered as a dependant but on their own account.",
  },
  remedy: {
    fr: "Choisissez sa propre situation : étudiant, sans activité, salarié.",
    en: "Choose the person's own situation: student, no activity, employee.",
  },
  law: [css("L160-2"), css("D160-14", "5°")],
});

export const SCHEME_NOT_IN_FORCE = defineRefusal({
  code: "scheme-not-in-force",
  sentence: { fr: "Le régime {scheme} n'existe pas à cette date.", en: "The scheme {scheme} does not exist on that day." },
  remedy: { fr: "Vérifiez la date et la situation de la personne.", en: "Check the date and the person's situation." },
});

export const ORGANISM_NOT_KNOWN = defineRefusal({
  code: "affiliating-organism-not-known",
  sentence: {
    fr: "Les faits réunis ne disent pas quel organisme tient le dossier de cette personne.",
    en: "The facts gathered do not say which organism holds this person's file.",
  },
  remedy: {
    fr: "Demandez à la caisse nationale quel organisme gère ce régime pour ce lieu, à cette date.",
    en: "Ask the national fund which organism manages this scheme for this place, on that day.",
  },
});

export const affiliationRefusals = [
  ORGANISM_NOT_KNOWN,
  UNKNOWN_COMMUNE,
  COMMUNE_NO_MORE,
  PACIFIC,
  RESIDENCE_TOO_SHORT,
  STAY_NOT_REGULAR,
  ABROAD,
  PENSIONER_ABROAD,
  NO_SUCH_DEPENDANT,
  SCHEME_NOT_IN_FORCE,
];
