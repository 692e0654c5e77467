import { defineRefusal } from "@openamo/kernel";

export const UNKNOWN_EVENT_KIND = defineRefusal({
  code: "unknown-event-kind",
  sentence: {
    fr: "Le droit de ce pays ne connaît pas d’événement « {kind} ».",
    en: "The law of this country knows no event “{kind}”.",
    ar: "لا يعرف قانون هذا البلد حدثا «{kind}».",
  },
  remedy: { fr: "Choisissez un événement de la liste.", en: "Choose an event of the list.", ar: "اختر حدثا من القائمة." },
});

export const EVENT_INVALID = defineRefusal({
  code: "event-invalid",
  sentence: {
    fr: "L’événement ne peut pas être lu : {problem}.",
    en: "The event cannot be read: {problem}.",
    ar: "لا يمكن قراءة الحدث: {problem}.",
  },
  remedy: { fr: "Corrigez le champ signalé.", en: "Correct the field named.", ar: "صحح الحقل المشار إليه." },
});

export const EVENT_NEEDS_FACTS = defineRefusal({
  code: "event-needs-facts",
  sentence: {
    fr: "Il manque un fait pour dire ce qui suit de cet événement : {question}",
    en: "A fact is missing to say what follows from this event: {question}",
    ar: "ينقص عنصر لتحديد آثار هذا الحدث: {question}",
  },
  remedy: { fr: "Complétez l’événement ou le dossier.", en: "Complete the event or the file.", ar: "أكمل الحدث أو الملف." },
});

export const CONSEQUENCES_CHANGED = defineRefusal({
  code: "consequences-changed",
  sentence: {
    fr: "Les conséquences de l’événement ne sont plus celles qui vous ont été montrées : le dossier ou les règles ont changé.",
    en: "The consequences of the event are no longer those you were shown: the file or the rules have changed.",
    ar: "لم تعد آثار الحدث هي التي عرضت عليك: تغير الملف أو القواعد.",
  },
  remedy: { fr: "Relisez les conséquences et confirmez de nouveau.", en: "Read the consequences again and confirm.", ar: "راجع الآثار وأكدها من جديد." },
});

export const CONSEQUENCE_OUT_OF_REACH = defineRefusal({
  code: "consequence-out-of-reach",
  sentence: {
    fr: "Une conséquence retenue concerne le dossier d’un autre organisme.",
    en: "A consequence that you kept concerns the file of another organism.",
    ar: "أحد الآثار المحتفظ بها يخص ملفا لدى هيئة أخرى.",
  },
  remedy: {
    fr: "Écartez-la : l’autre organisme l’enregistrera de son côté.",
    en: "Leave it out: the other organism will record it on its side.",
    ar: "استبعده: ستسجله الهيئة الأخرى من جهتها.",
  },
});

export const EVENT_FOLLOWED = defineRefusal({
  code: "event-followed",
  sentence: {
    fr: "Des faits que cet événement a apportés ont changé depuis.",
    en: "Facts that this event brought have changed since.",
    ar: "تغيرت منذئذ وقائع أتى بها هذا الحدث.",
  },
  remedy: {
    fr: "Annulez d’abord les événements et les corrections qui l’ont suivi.",
    en: "First take back the events and corrections that followed it.",
    ar: "ألغ أولا الأحداث والتصحيحات التي تلته.",
  },
});

export const EVENT_WITHDRAWN = defineRefusal({
  code: "event-withdrawn",
  sentence: { fr: "Cet événement a déjà été annulé.", en: "This event has already been taken back.", ar: "سبق إلغاء هذا الحدث." },
  remedy: { fr: "Rechargez le dossier.", en: "Load the file again.", ar: "أعد تحميل الملف." },
});

export const STANDING_UNDECIDED = defineRefusal({
  code: "standing-undecided",
  sentence: {
    fr: "Il manque un fait pour dire les droits de ce jour : {question}",
    en: "A fact is missing to say the rights of that day: {question}",
    ar: "ينقص عنصر لتحديد حقوق ذلك اليوم: {question}",
  },
  remedy: { fr: "Complétez le dossier.", en: "Complete the file.", ar: "أكمل الملف." },
});

export const EVENT_MOTIVE_MISSING = defineRefusal({
  code: "event-motive-missing",
  sentence: { fr: "Une annulation dit pourquoi.", en: "Taking back says why.", ar: "يذكر الإلغاء سببه." },
  remedy: { fr: "Écrivez le motif.", en: "Write the reason.", ar: "اكتب السبب." },
});
