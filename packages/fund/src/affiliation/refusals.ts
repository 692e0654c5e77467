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

export const SITUATION_OVERLAPS = defineRefusal({
  code: "situation-overlaps",
  sentence: {
    fr: "Une situation du même genre, qui commence le {from}, couvre déjà une partie de ces jours.",
    en: "A situation of the same kind, which begins on {from}, already covers some of these days.",
    ar: "توجد وضعية من النوع نفسه تبدأ في {from} وتغطي بعض هذه الأيام.",
  },
  remedy: {
    fr: "Corrigez les dates, ou enregistrez-la à la place de l’autre.",
    en: "Correct the dates, or record it in place of the other.",
    ar: "صحح التواريخ، أو سجلها بدلا من الأخرى.",
  },
});

export const HOLDER_UNKNOWN = defineRefusal({
  code: "holder-unknown",
  sentence: {
    fr: "La personne qui couvrirait cet ayant droit n’a pas de dossier dans ce pays.",
    en: "The person through whom this dependant would be covered has no file in this country.",
    ar: "الشخص الذي يغطي ذا الحقوق هذا ليس له ملف في هذا البلد.",
  },
  remedy: { fr: "Enregistrez d’abord cette personne.", en: "Register that person first.", ar: "سجل ذلك الشخص أولا." },
});

export const FACT_CHANGED = defineRefusal({
  code: "fact-changed",
  sentence: {
    fr: "Une situation à laquelle ces conséquences mettent fin a changé entre-temps.",
    en: "A situation that these consequences end has changed meanwhile.",
    ar: "تغيرت في الأثناء وضعية تنهيها هذه الآثار.",
  },
  remedy: { fr: "Demandez de nouveau les conséquences.", en: "Ask for the consequences again.", ar: "اطلب الآثار من جديد." },
});

export const FILE_GAVE_WAY = defineRefusal({
  code: "file-gave-way",
  sentence: {
    fr: "Ce dossier a été réuni à un autre de la même personne.",
    en: "This file was merged into another one of the same person.",
    ar: "دُمج هذا الملف في ملف آخر للشخص نفسه.",
  },
  remedy: {
    fr: "Ouvrez le dossier conservé, ou annulez la réunion.",
    en: "Open the file that was kept, or undo the merge.",
    ar: "افتح الملف المحتفظ به أو ألغ الدمج.",
  },
});
