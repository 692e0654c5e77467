import { defineRefusal } from "@openamo/kernel";
import { css } from "../../sources/texts.ts";

export const EVENT_NOT_READ = defineRefusal({
  code: "event-not-read",
  sentence: { fr: "Un champ de l'événement manque ou n'a pas la forme attendue.", en: "A field of the event is missing or has not the form expected." },
  remedy: { fr: "Corrigez le champ indiqué.", en: "Correct the field shown." },
});

export const EVENT_BEFORE_BIRTH = defineRefusal({
  code: "event-before-birth",
  sentence: {
    fr: "L'événement du {date} est antérieur à la naissance de la personne, le {birth}.",
    en: "The event of {date} comes before the person's birth on {birth}.",
  },
  remedy: { fr: "Vérifiez la date de l'événement et la date de naissance.", en: "Check the day of the event and the day of birth." },
});

export const EVENT_AFTER_DEATH = defineRefusal({
  code: "event-after-death",
  sentence: {
    fr: "L'événement du {date} est postérieur au décès de la personne, le {death}.",
    en: "The event of {date} comes after the person's death on {death}.",
  },
  remedy: { fr: "Vérifiez la date de l'événement et la date du décès.", en: "Check the day of the event and the day of death." },
});

export const CHILD_OLDER = defineRefusal({
  code: "child-older-than-parent",
  sentence: {
    fr: "L'enfant, né le {child}, ne peut pas être plus âgé que son parent, né le {parent}.",
    en: "The child, born on {child}, cannot be older than the parent, born on {parent}.",
  },
  remedy: { fr: "Vérifiez les personnes choisies et leurs dates de naissance.", en: "Check the persons chosen and their days of birth." },
});

export const BIRTH_DAY_DIFFERS = defineRefusal({
  code: "birth-day-differs",
  sentence: { fr: "L'enfant est né le {birth} selon son dossier, non le {date}.", en: "The child was born on {birth} according to their file, not on {date}." },
  remedy: { fr: "Corrigez la date de l'événement, ou l'état civil de l'enfant.", en: "Correct the day of the event, or the child's civil status." },
});

export const PERSON_NOT_FOUND = defineRefusal({
  code: "event-person-not-found",
  sentence: { fr: "La personne désignée par l'événement n'a pas de dossier connu.", en: "The person named by the event has no file known here." },
  remedy: { fr: "Enregistrez d'abord cette personne, puis désignez-la.", en: "Register that person first, then name them." },
});

export const SAME_PERSON = defineRefusal({
  code: "event-same-person",
  sentence: { fr: "La même personne est désignée deux fois.", en: "The same person is named twice." },
  remedy: { fr: "Choisissez deux personnes différentes.", en: "Choose two different persons." },
});

export const PLACE_NOT_FOUND = defineRefusal({
  code: "place-not-found",
  sentence: { fr: "« {place} » n'est ni une commune, ni un code postal connu.", en: "“{place}” is neither a known commune nor a known postcode." },
  remedy: {
    fr: "Écrivez le nom de la commune, avec son code postal s'il y en a plusieurs du même nom.",
    en: "Write the name of the commune, with its postcode when several bear the name.",
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

export const PERIOD_REVERSED = defineRefusal({
  code: "event-period-reversed",
  sentence: { fr: "Le dernier jour, le {until}, vient avant le premier, le {date}.", en: "The last day, {until}, comes before the first, {date}." },
  remedy: { fr: "Corrigez l'une des deux dates.", en: "Correct one of the two days." },
});

export const ALREADY_OPEN = defineRefusal({
  code: "exemption-already-open",
  sentence: {
    fr: "Une prise en charge de même nature couvre déjà une partie de ces jours, depuis le {from}.",
    en: "A cover of the same kind already holds on some of these days, since {from}.",
  },
  remedy: {
    fr: "Mettez d'abord fin à celle qui court, ou choisissez des jours qu'elle ne couvre pas.",
    en: "End the running one first, or choose days that it does not cover.",
  },
  law: [css("L160-14")],
});

/** Refusals of the events of life. */
export const eventRefusals = [
  EVENT_NOT_READ,
  EVENT_BEFORE_BIRTH,
  EVENT_AFTER_DEATH,
  CHILD_OLDER,
  BIRTH_DAY_DIFFERS,
  PERSON_NOT_FOUND,
  SAME_PERSON,
  PLACE_NOT_FOUND,
  COMMUNE_NO_MORE,
  PERIOD_REVERSED,
  ALREADY_OPEN,
];
