import { defineRefusal } from "@openamo/kernel";

export const NO_BUDGET_HERE = defineRefusal({
  code: "no-budget-here",
  sentence: {
    fr: "Votre organisme n’a pas de budget à publier dans ce système.",
    en: "Your organism has no budget to publish in this system.",
    ar: "ليس لهيئتك ميزانية تنشر في هذا النظام.",
  },
  remedy: {
    fr: "Connectez-vous avec un compte de l’organisme régulateur.",
    en: "Sign in with an account of the regulator.",
    ar: "سجل الدخول بحساب الهيئة الضابطة.",
  },
});

export const UNKNOWN_BUDGET_CATEGORY = defineRefusal({
  code: "unknown-budget-category",
  sentence: {
    fr: "La catégorie « {category} » n’est pas une catégorie légale de ce budget.",
    en: "The category “{category}” is not a legal category of this budget.",
    ar: "الصنف «{category}» ليس صنفا قانونيا في هذه الميزانية.",
  },
  remedy: { fr: "Choisissez une catégorie de la liste.", en: "Choose a category of the list.", ar: "اختر صنفا من القائمة." },
});

export const BUDGET_LINE_INVALID = defineRefusal({
  code: "budget-line-invalid",
  sentence: {
    fr: "La ligne de budget ne se lit pas : montant positif, jour du calendrier dans l’exercice, libellé.",
    en: "The budget line cannot be read: a positive amount, a day of the calendar within the exercise, a label.",
    ar: "سطر الميزانية غير مقروء: مبلغ موجب، ويوم صحيح ضمن السنة المالية، وبيان.",
  },
  remedy: { fr: "Corrigez le champ signalé.", en: "Correct the field shown.", ar: "صحح الحقل المشار إليه." },
});

export const BUDGET_LINE_TAKEN_BACK = defineRefusal({
  code: "budget-line-taken-back",
  sentence: {
    fr: "Cette ligne n’existe pas, ou elle a déjà été annulée.",
    en: "This line does not exist, or was taken back already.",
    ar: "هذا السطر غير موجود، أو سبق إلغاؤه.",
  },
  remedy: { fr: "Relisez le budget avant de recommencer.", en: "Read the budget again before going on.", ar: "أعد قراءة الميزانية قبل المتابعة." },
});
