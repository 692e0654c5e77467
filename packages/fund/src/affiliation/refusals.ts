import { defineRefusal } from "@openamo/kernel";

export const UNKNOWN_SITUATION_KIND = defineRefusal({
  code: "unknown-situation-kind",
  sentence: {
    fr: "Le genre de situation « {kind} » n’existe pas dans le droit de ce pays.",
    en: "The kind of situation “{kind}” does not exist in this country's law.",
    ar: "نوع الوضعية «{kind}» غير موجود في قانون هذا البلد.",
  },
  remedy: {
    fr: "Choisissez un genre de la liste des situations de la personne.",
    en: "Choose a kind from the list of a person's situations.",
    ar: "اختر نوعا من قائمة وضعيات الشخص.",
  },
});

export const SITUATION_PERIOD_INVALID = defineRefusal({
  code: "situation-period-invalid",
  sentence: {
    fr: "La situation finit avant de commencer, ou ses dates ne sont pas des jours du calendrier.",
    en: "The situation ends before it begins, or its dates are not days of the calendar.",
    ar: "تنتهي الوضعية قبل أن تبدأ، أو أن تواريخها ليست أياما صحيحة.",
  },
  remedy: {
    fr: "Corrigez les dates : le dernier jour est le même que le premier ou vient après.",
    en: "Correct the dates: the last day is the first day or comes after it.",
    ar: "صحّح التواريخ: اليوم الأخير هو اليوم الأول أو بعده.",
  },
});

export const UNKNOWN_ORGANISM = defineRefusal({
  code: "unknown-organism",
  sentence: {
    fr: "Aucun organisme n’a le code « {organism} » pour ce régime et ce pays.",
    en: "No organism has the code “{organism}” for this scheme and country.",
    ar: "لا توجد هيئة بالرمز «{organism}» لهذا النظام وهذا البلد.",
  },
  remedy: {
    fr: "Vérifiez le code et le régime dans la liste des organismes.",
    en: "Check the code and the scheme in the list of organisms.",
    ar: "تحقق من الرمز والنظام في قائمة الهيئات.",
  },
});

export const AFFILIATION_TO_ANOTHER_ORGANISM = defineRefusal({
  code: "affiliation-to-another-organism",
  sentence: {
    fr: "Un organisme n’affilie que chez lui.",
    en: "An organism affiliates people only with itself.",
    ar: "لا تسجل الهيئة الأشخاص إلا لديها.",
  },
  remedy: {
    fr: "Enregistrez l’événement (déménagement, embauche…) : ses conséquences transfèrent le dossier, ou demandez-le à l’organisme concerné.",
    en: "Enter the event (a move, a new job…): its consequences hand the file over, or ask the organism concerned.",
    ar: "سجل الحدث (انتقال، تشغيل...): تنقل آثاره الملف، أو اطلب ذلك من الهيئة المعنية.",
  },
});
