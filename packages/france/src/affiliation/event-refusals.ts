import { defineRefusal } from "@openamo/kernel";

/** An event of a kind that the pack does not understand. */
export const UNKNOWN_EVENT = defineRefusal({
  code: "fr-unknown-event",
  sentence: {
    fr: "Ce genre d’événement n’existe pas dans le droit de ce pays.",
    en: "This kind of event does not exist in the law of this country.",
    ar: "هذا النوع من الأحداث غير موجود في قانون هذا البلد.",
  },
  remedy: { fr: "Choisissez un événement de la liste.", en: "Choose an event of the list.", ar: "اختر حدثا من القائمة." },
});
