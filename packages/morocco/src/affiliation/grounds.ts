import { defineReason, type PreparedReason } from "@openamo/kernel";
import { l5423, l6500 } from "../sources/texts.ts";
import { type Words, words } from "../words.ts";

/** Legal grounds of open rights, as a `rights` fact names them. */
export const GROUND_LABELS: Readonly<Record<string, Words>> = {
  employee: words("Jours de cotisation atteints", "Days of contributions reached", "بلوغ أيام الاشتراك"),
  "paid-up": words("Cotisations à jour", "Contributions up to date", "الاشتراكات مؤداة"),
  waited: words("Période de stage accomplie", "Waiting time over", "انقضاء مدة التدريب"),
  tadamon: words("AMO-Tadamon, l'État paie", "AMO Tadamon, the State pays", "أمو تضامن، تؤدي الدولة"),
  student: words("Étudiant", "Student", "طالب"),
  pension: words("Pension", "Pension", "معاش"),
  "kept-activity-ended": words("Droits maintenus après la fin de l'activité", "Rights kept after work ended", "حقوق محتفظ بها بعد انتهاء النشاط"),
  "kept-marriage-dissolved": words("Droits maintenus de l'ex-conjoint", "Rights kept by the former spouse", "حقوق الزوج السابق المحتفظ بها"),
  "kept-insured-died": words(
    "Droits maintenus de la famille d'un assuré décédé",
    "Rights kept by the family of a dead insured",
    "حقوق أسرة المؤمن المتوفى المحتفظ بها",
  ),
};

const title = words("Droits", "Rights", "الحقوق");
const tells = (id: string, law: PreparedReason["law"], args: PreparedReason["args"], fr: string, en: string, ar: string): PreparedReason =>
  defineReason({ id: `ma.file.${id}`, effect: "tells", law, args, title, sentence: words(fr, en, ar) });

export const HELD_OPEN = tells(
  "open",
  [l6500("32")],
  { from: "day" },
  "Le dossier porte des droits ouverts depuis le {from}.",
  "The file holds rights open since {from}.",
  "يتضمن الملف حقوقا مفتوحة منذ {from}.",
);
export const OPEN_MONTHS = tells(
  "open-months",
  [l6500("32")],
  { days: "count", from: "day", to: "day" },
  "{days} jours déclarés ouvrent le droit du {from} au {to}.",
  "{days} days declared open the right from {from} to {to}.",
  "{days} يوما مصرحا بها تفتح الحق من {from} إلى {to}.",
);
export const WORK_ENDED = tells(
  "work-ended",
  [l6500("maintien des droits")],
  { on: "day" },
  "L'activité a pris fin le {on}.",
  "Work ended on {on}.",
  "انتهى النشاط بتاريخ {on}.",
);
export const NOTHING_TO_KEEP = tells(
  "nothing-to-keep",
  [l6500("maintien des droits")],
  { on: "day" },
  "Les droits n'étaient pas ouverts le {on} : il n'y a rien à maintenir.",
  "Rights were not open on {on}: there is nothing to keep.",
  "لم تكن الحقوق مفتوحة بتاريخ {on}: لا يوجد ما يحتفظ به.",
);
export const LIMIT_DAY = tells(
  "limit-day",
  [l6500("membres de la famille"), l5423("enfants")],
  { age: "count", to: "day" },
  "La limite de {age} ans porte la couverture jusqu'au {to}.",
  "The limit of {age} years carries the cover until {to}.",
  "حد {age} سنة يمتد بالتغطية إلى غاية {to}.",
);
export const PAID_AGAIN = tells(
  "paid-again",
  [l6500("32")],
  { on: "day" },
  "Les cotisations ont été payées le {on} : la suspension prend fin.",
  "Contributions were paid on {on}: the suspension ends.",
  "أديت الاشتراكات بتاريخ {on}: ينتهي التعليق.",
);
export const COVERED_THROUGH = tells(
  "through",
  [l6500("membres de la famille")],
  {},
  "La personne est couverte par un assuré : ses droits suivent les siens.",
  "The person is covered through an insured person: their rights follow.",
  "الشخص مغطى بواسطة مؤمن: تتبع حقوقه حقوق هذا الأخير.",
);
export const DIED = tells(
  "died",
  [l6500("maintien des droits")],
  { on: "day" },
  "La personne est décédée le {on} : ses droits ont pris fin.",
  "The person died on {on}: their rights have ended.",
  "توفي الشخص بتاريخ {on}: انتهت حقوقه.",
);
export const ANOTHER_COVER = tells(
  "another-cover",
  [l6500("membres de la famille")],
  {},
  "Un conjoint qui a sa propre couverture n'est pas un ayant droit.",
  "A spouse who has their own cover is no dependant.",
  "الزوج الذي له تغطيته الخاصة لا يعد من ذوي الحقوق.",
);
export const SCHEME_ENDS = tells(
  "scheme-ends",
  [l5423("étudiants")],
  { to: "day" },
  "Le régime des étudiants prend fin le {to}.",
  "The students' scheme ends on {to}.",
  "ينتهي نظام الطلبة بتاريخ {to}.",
);
export const SUSPENDED_NOT = tells(
  "not-suspended",
  [l6500("32")],
  {},
  "Aucune suspension n'était en cours.",
  "No suspension was under way.",
  "لم يكن هناك أي تعليق جار.",
);

export const fileReasons = [
  HELD_OPEN,
  OPEN_MONTHS,
  WORK_ENDED,
  NOTHING_TO_KEEP,
  LIMIT_DAY,
  PAID_AGAIN,
  COVERED_THROUGH,
  DIED,
  ANOTHER_COVER,
  SCHEME_ENDS,
  SUSPENDED_NOT,
];
