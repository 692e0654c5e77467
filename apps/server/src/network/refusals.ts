import { defineRefusal } from "@openamo/kernel";

export const UNKNOWN_ORGANISM = defineRefusal({
  code: "unknown-organism",
  sentence: {
    fr: "Aucun organisme du réseau ne porte ce nom dans cette adresse.",
    en: "No organism of the network goes by the name in this address.",
    ar: "لا توجد هيئة في الشبكة بالاسم الوارد في هذا العنوان.",
  },
  remedy: {
    fr: "Cherchez-le dans le réseau par son nom, son code ou son département.",
    en: "Look for it in the network by its name, code or department.",
    ar: "ابحث عنها في الشبكة بالاسم أو الرمز أو الإقليم.",
  },
});

export const UNKNOWN_SCHEME = defineRefusal({
  code: "unknown-scheme",
  sentence: {
    fr: "Aucun régime du réseau ne porte ce nom dans cette adresse.",
    en: "No scheme of the network goes by the name in this address.",
    ar: "لا يوجد نظام في الشبكة بالاسم الوارد في هذا العنوان.",
  },
  remedy: { fr: "Choisissez-le dans la liste des régimes.", en: "Choose it in the list of schemes.", ar: "اختره من قائمة الأنظمة." },
});

export const PLACES_NOT_HELD = defineRefusal({
  code: "places-not-held",
  sentence: {
    fr: "La liste des communes de ce pays n’est pas tenue ici.",
    en: "The list of this country’s communes is not held here.",
    ar: "لائحة جماعات هذا البلد غير متوفرة هنا.",
  },
  remedy: {
    fr: "Ses organismes sont nationaux : la commune ne change pas la réponse.",
    en: "Its organisms are national: the commune does not change the answer.",
    ar: "هيئاته وطنية، ولا تغير الجماعة الجواب.",
  },
});
