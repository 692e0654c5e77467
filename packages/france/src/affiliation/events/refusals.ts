import { CHILD_OLDER, defineRefusal } from "@openamo/kernel";
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

export const BIRTH_DAY_DIFFERS = defineRefusal({
  code: "birth-day-differs",
  sentence: { fr: "L'enfant est né le {birth} selon son dossier, non le {date}.", en: "The child was born on {birth} according to their file, not on {date}." },
  remedy: { fr: "Corrigez la date de l'événement, ou l'état civil de l'enfant.", en: "Correct the day of the event, or the child's civil status." },
});

export const DECISION_TOO_LONG = defineRefusal({
  code: "event-decision-too-long",
  sentence: { fr: "Cette décision vaut {months} mois au plus.", en: "This decision holds for {months} months at most." },
  remedy: { fr: "Fixez un dernier jour plus proche : la décision se renouvelle.", en: "Set an earlier last day: the decision is renewed." },
  law: [css("D160-5", "I")],
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

export const ALREADY_SO = defineRefusal({
  code: "event-already-recorded",
  sentence: { fr: "Le dossier dit déjà la même chose à cette date.", en: "The file already says the same on that day." },
  remedy: {
    fr: "Vérifiez l'événement et sa date ; s'il remplace un autre, mettez d'abord fin à celui-ci.",
    en: "Check the event and its day; if it replaces another, end that one first.",
  },
});

export const NO_SUCH_ACTIVITY = defineRefusal({
  code: "nothing-to-end",
  sentence: {
    fr: "Le dossier ne contient rien de tel à cette date, ou en contient plusieurs.",
    en: "The file holds nothing of the kind on that day, or several.",
  },
  remedy: { fr: "Vérifiez la date ; s'il y en a plusieurs, dites ce qui finit.", en: "Check the day; when there are several, say which one ends." },
});

export const NOT_A_MINOR = defineRefusal({
  code: "child-not-minor",
  sentence: { fr: "À {age} ans, la personne n'est plus rattachée à un parent.", en: "At {age} the person is no longer attached to a parent." },
  remedy: { fr: "Elle a ses propres droits : enregistrez l'événement sur son dossier.", en: "They have rights of their own: record the event on their file." },
  law: [css("L160-2"), css("D160-1")],
});

export const ALREADY_IN_COUPLE = defineRefusal({
  code: "already-in-couple",
  sentence: {
    fr: "L'une des deux personnes vit déjà en couple avec une autre à cette date.",
    en: "One of the two persons already lives as a couple with another on that day.",
  },
  remedy: { fr: "Enregistrez d'abord la séparation.", en: "Record the separation first." },
});

export const EXPECTED_BIRTH_WRONG = defineRefusal({
  code: "expected-birth-out-of-bounds",
  sentence: {
    fr: "La date prévue doit venir après la déclaration, et {days} jours après elle au plus.",
    en: "The expected day comes after the declaration, and at most {days} days after it.",
  },
  remedy: { fr: "Vérifiez les deux dates.", en: "Check both days." },
});

export const RIGHTS_OPEN = defineRefusal({
  code: "rights-open-no-state-aid",
  sentence: {
    fr: "La personne a des droits ouverts à cette date : l'aide médicale de l'État ne s'y ajoute pas.",
    en: "The person has rights open on that day: State medical aid does not come on top.",
  },
  remedy: {
    fr: "Vérifiez les droits de la personne, ou choisissez un jour qui suit leur fin.",
    en: "Check the person's rights, or choose a day after their end.",
  },
});

export const RIGHTS_CLOSED_C2S = defineRefusal({
  code: "rights-closed-no-c2s",
  sentence: {
    fr: "La complémentaire santé solidaire suppose des droits ouverts le {date}.",
    en: "The State's complementary cover supposes rights open on {date}.",
  },
  remedy: { fr: "Ouvrez d'abord les droits de la personne.", en: "Open the person's rights first." },
  law: [css("L861-1")],
});

export const NOT_POSTABLE = defineRefusal({
  code: "posting-without-job",
  sentence: { fr: "Un détachement suppose un emploi en France, qui continue.", en: "A posting supposes a job in France, which goes on." },
  remedy: { fr: "Enregistrez d'abord l'embauche, ou choisissez une installation à l'étranger.", en: "Record the hiring first, or choose a settlement abroad." },
  law: [css("L761-1")],
});

/** Refusals of the events of life. */
export const eventRefusals = [
  EVENT_NOT_READ,
  EVENT_BEFORE_BIRTH,
  EVENT_AFTER_DEATH,
  CHILD_OLDER,
  BIRTH_DAY_DIFFERS,
  PERSON_NOT_FOUND,
  DECISION_TOO_LONG,
  SAME_PERSON,
  PLACE_NOT_FOUND,
  PERIOD_REVERSED,
  ALREADY_OPEN,
  ALREADY_SO,
  NO_SUCH_ACTIVITY,
  NOT_A_MINOR,
  ALREADY_IN_COUPLE,
  EXPECTED_BIRTH_WRONG,
  RIGHTS_OPEN,
  RIGHTS_CLOSED_C2S,
  NOT_POSTABLE,
];
