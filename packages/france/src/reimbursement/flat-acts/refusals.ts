import { defineRefusal } from "@openamo/kernel";
import { conventionPharmacists, css, monitoringOrder, preventionOrder, terminationOrder } from "../../sources/texts.ts";

export const FLAT_ITEM_NOT_FOR_PROFESSION = defineRefusal({
  code: "flat-item-not-for-profession",
  sentence: { fr: "Ce professionnel ne facture pas cette prestation.", en: "This professional does not bill this service." },
  remedy: { fr: "Vérifiez la prestation, ou choisissez le professionnel qui l'a donnée.", en: "Check the service, or choose the professional who gave it." },
  law: [preventionOrder("1"), terminationOrder("4"), css("L162-50"), css("R162-95")],
});

export const PREVENTION_NOT_AT_AGE = defineRefusal({
  code: "prevention-not-at-age",
  sentence: {
    fr: "Un rendez-vous de prévention est pris en charge {bands} : le patient a {age} ans.",
    en: "A prevention session is borne {bands}: the patient is {age} years old.",
  },
  remedy: { fr: "Vérifiez la date de naissance et la date du rendez-vous.", en: "Check the date of birth and the day of the session." },
  law: [css("L160-14", "16° et 24°"), css("R160-17", "I 8°"), preventionOrder("2")],
});

export const PREVENTION_USED = defineRefusal({
  code: "prevention-session-used",
  sentence: {
    fr: "Le rendez-vous de prévention de cette tranche d'âge a déjà été pris en charge ; une personne en a {most} par tranche, quel que soit le professionnel.",
    en: "The prevention session of this age band was already borne; a person has {most} in a band, whoever gives it.",
  },
  remedy: { fr: "Le prochain sera celui de la tranche d'âge suivante.", en: "The next one is that of the next age band." },
  law: [css("R160-17", "I 8°"), preventionOrder("3")],
});

export const KIT_NOT_AT_AGE = defineRefusal({
  code: "screening-kit-not-at-age",
  sentence: { fr: "Ce test de dépistage est remis de {from} à {to} ans.", en: "This screening test is handed over from {from} to {to} years of age." },
  remedy: { fr: "Vérifiez la date de naissance du patient.", en: "Check the patient's date of birth." },
  law: [conventionPharmacists("article IV"), css("R160-17", "I 8°")],
});

export const KIT_USED = defineRefusal({
  code: "screening-kit-used",
  sentence: {
    fr: "Un test de dépistage a déjà été remis : il l'est une fois tous les {years} ans.",
    en: "A screening test was already handed over: it is once in {years} years.",
  },
  remedy: { fr: "Attendez la prochaine invitation du programme.", en: "Wait for the next invitation of the programme." },
  law: [conventionPharmacists("article IV"), css("R160-17", "I 8°")],
});

export const MONITORING_MONTH_USED = defineRefusal({
  code: "monitoring-month-used",
  sentence: {
    fr: "Ce forfait de télésurveillance a déjà été facturé pour ce mois et cette affection.",
    en: "This flat price of remote monitoring was already billed for this month and this condition.",
  },
  remedy: {
    fr: "Vérifiez le mois : un forfait de chaque sorte est dû par mois et par affection.",
    en: "Check the month: one flat price of each kind is due for a month and a condition.",
  },
  law: [css("R162-98")],
});

export const MONITORING_NOT_RAISED = defineRefusal({
  code: "monitoring-not-raised",
  sentence: {
    fr: "Le forfait majoré n'existe que pour l'opérateur qui surveille une insuffisance cardiaque ou un diabète.",
    en: "The raised price exists only for the operator who watches heart failure or diabetes.",
  },
  remedy: { fr: "Facturez le forfait ordinaire.", en: "Bill the ordinary flat price." },
  law: [css("R162-95", "II"), monitoringOrder("2")],
});

export const MONITORING_RAISED_TOO_LONG = defineRefusal({
  code: "monitoring-raised-too-long",
  sentence: {
    fr: "Le forfait majoré a déjà été facturé {most} mois de suite, le plus que le texte permet.",
    en: "The raised price was already billed for {most} months in a row, the most that the text allows.",
  },
  remedy: { fr: "Facturez le forfait ordinaire pour ce mois.", en: "Bill the ordinary flat price for this month." },
  law: [monitoringOrder("2")],
});

export const MONITORING_BEGUN_TOO_LATE = defineRefusal({
  code: "monitoring-begun-too-late",
  sentence: {
    fr: "La télésurveillance prescrite le {prescribed} n'a pas commencé dans les {months} mois : l'ordonnance ne vaut plus.",
    en: "The remote monitoring prescribed on {prescribed} did not begin within {months} months: the prescription no longer holds.",
  },
  remedy: { fr: "Demandez une nouvelle ordonnance.", en: "Ask for a new prescription." },
  law: [css("R162-101")],
});

export const MONITORING_ENDED = defineRefusal({
  code: "monitoring-prescription-ended",
  sentence: {
    fr: "La prescription de télésurveillance du {prescribed} est finie : elle vaut {months} mois au plus.",
    en: "The prescription of remote monitoring of {prescribed} has ended: it holds for {months} months at most.",
  },
  remedy: { fr: "Demandez une nouvelle ordonnance.", en: "Ask for a new prescription." },
  law: [css("R162-100")],
});

export const flatActRefusals = [
  FLAT_ITEM_NOT_FOR_PROFESSION,
  PREVENTION_NOT_AT_AGE,
  PREVENTION_USED,
  KIT_NOT_AT_AGE,
  KIT_USED,
  MONITORING_MONTH_USED,
  MONITORING_NOT_RAISED,
  MONITORING_RAISED_TOO_LONG,
  MONITORING_BEGUN_TOO_LATE,
  MONITORING_ENDED,
];
