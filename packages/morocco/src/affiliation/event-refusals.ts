import { CHILD_OLDER, defineRefusal } from "@openamo/kernel";
import { l5423, l6500 } from "../sources/texts.ts";
import { words } from "../words.ts";

/** An event of a kind that the pack does not understand. */
export const UNKNOWN_EVENT = defineRefusal({
  code: "ma-unknown-event",
  sentence: words(
    "Ce genre d’événement n’existe pas dans le droit de ce pays.",
    "This kind of event does not exist in the law of this country.",
    "هذا النوع من الأحداث غير موجود في قانون هذا البلد.",
  ),
  remedy: words("Choisissez un événement de la liste.", "Choose an event of the list.", "اختر حدثا من القائمة."),
});

export const EVENT_DETAILS_WRONG = defineRefusal({
  code: "ma-event-details",
  sentence: words("Un renseignement de l’événement ne se lit pas.", "A detail of the event cannot be read.", "إحدى معلومات الحدث غير مقروءة."),
  remedy: words("Vérifiez les champs de l’événement.", "Check the fields of the event.", "تحقق من حقول الحدث."),
});

export const EVENT_OUTSIDE_LIFE = defineRefusal({
  code: "ma-event-outside-life",
  sentence: words(
    "L’événement du {date} est avant la naissance de la personne ou après son décès.",
    "The event of {date} is before the person's birth or after their death.",
    "حدث {date} سابق لميلاد الشخص أو لاحق لوفاته.",
  ),
  remedy: words("Corrigez le jour de l’événement.", "Correct the day of the event.", "صحح يوم الحدث."),
});

export const SAME_PERSON = defineRefusal({
  code: "ma-same-person",
  sentence: words(
    "L’événement désigne la personne elle-même à la place d’une autre.",
    "The event names the person themselves in the place of another.",
    "يعين الحدث الشخص نفسه بدل شخص آخر.",
  ),
  remedy: words("Choisissez l’autre personne.", "Choose the other person.", "اختر الشخص الآخر."),
});

export const MANAGER_NOT_CHANGED = defineRefusal({
  code: "ma-manager-not-changed",
  sentence: words(
    "Le régime de cette personne ne change pas de gestionnaire le {date} ; la loi 54-23 prend effet le {from}.",
    "This person's scheme does not change manager on {date}; law 54-23 takes effect on {from}.",
    "لا تتغير الهيئة المدبرة لنظام هذا الشخص بتاريخ {date}؛ يدخل القانون 54-23 حيز التنفيذ في {from}.",
  ),
  remedy: words(
    "Vérifiez le régime de la personne et le jour : seuls les régimes gérés par la CNOPS sont repris.",
    "Check the person's scheme and the day: only schemes run by CNOPS are taken over.",
    "تحقق من نظام الشخص ومن اليوم: لا تنقل إلا الأنظمة التي يدبرها الكنوبس.",
  ),
  law: [l5423("organisme gestionnaire")],
});

export const NOT_COVERED_THROUGH = defineRefusal({
  code: "ma-not-covered-through",
  sentence: words(
    "Cette personne n’est pas ayant droit de l’assuré le {date}.",
    "This person is no dependant of the insured on {date}.",
    "هذا الشخص ليس من ذوي حقوق المؤمن بتاريخ {date}.",
  ),
  remedy: words("Choisissez un ayant droit du dossier.", "Choose a dependant of the file.", "اختر أحد ذوي الحقوق المسجلين في الملف."),
  law: [l6500("membres de la famille")],
});

export const NOT_WORKING = defineRefusal({
  code: "ma-not-working",
  sentence: words("Aucune activité n’est connue le {date}.", "No work is known on {date}.", "لا يوجد نشاط معروف بتاريخ {date}."),
  remedy: words("Enregistrez d’abord l’embauche ou l’installation.", "Enter the hiring or the start of activity first.", "سجل أولا التشغيل أو بداية النشاط."),
});

export const HAS_NO_SCHEME = defineRefusal({
  code: "ma-no-scheme",
  sentence: words(
    "La personne n’est immatriculée à aucun régime le {date}.",
    "The person is registered with no scheme on {date}.",
    "الشخص غير مسجل في أي نظام بتاريخ {date}.",
  ),
  remedy: words("Enregistrez d’abord l’événement qui l’immatricule.", "Enter the event that registers them first.", "سجل أولا الحدث الذي يسجله."),
});

export const eventRefusals = [
  UNKNOWN_EVENT,
  EVENT_DETAILS_WRONG,
  EVENT_OUTSIDE_LIFE,
  SAME_PERSON,
  CHILD_OLDER,
  MANAGER_NOT_CHANGED,
  NOT_COVERED_THROUGH,
  NOT_WORKING,
  HAS_NO_SCHEME,
];
