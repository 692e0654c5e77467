import { defineRefusal } from "@openamo/kernel";

export const NO_CONTRIBUTIONS_HERE = defineRefusal({
  code: "no-contributions-here",
  sentence: {
    fr: "Votre organisme n’a pas de cotisations à déclarer dans ce système.",
    en: "Your organism has no contributions to declare in this system.",
    ar: "ليست لهيئتك اشتراكات تصرح بها في هذا النظام.",
  },
  remedy: {
    fr: "Connectez-vous avec un compte d’un organisme gestionnaire.",
    en: "Sign in with an account of an organism that manages a scheme.",
    ar: "سجل الدخول بحساب هيئة مدبرة.",
  },
});

export const UNKNOWN_CONTRIBUTION_CATEGORY = defineRefusal({
  code: "unknown-contribution-category",
  sentence: {
    fr: "« {category} » n’est pas une catégorie légale de cotisations de l’assurance maladie : les comptes des autres prestations sont tenus à part.",
    en: "“{category}” is not a legal category of health-insurance contributions: the accounts of other benefits are kept apart.",
    ar: "«{category}» ليست صنفا قانونيا لاشتراكات التأمين عن المرض: تمسك حسابات الخدمات الأخرى على حدة.",
  },
  remedy: { fr: "Choisissez une catégorie de la liste.", en: "Choose a category of the list.", ar: "اختر صنفا من القائمة." },
});

export const CONTRIBUTION_OF_ANOTHER = defineRefusal({
  code: "contribution-of-another-manager",
  sentence: {
    fr: "Votre organisme ne gère pas ce régime pour ce mois.",
    en: "Your organism does not manage this scheme for this month.",
    ar: "لا تدبر هيئتك هذا النظام عن هذا الشهر.",
  },
  remedy: { fr: "Vérifiez le mois et la catégorie.", en: "Check the month and the category.", ar: "تحقق من الشهر والصنف." },
});

export const CONTRIBUTION_INVALID = defineRefusal({
  code: "contribution-invalid",
  sentence: {
    fr: "La ligne ne se lit pas : mois (AAAA-MM), montant positif, jour d’encaissement qui n’est ni avant ce mois ni à venir, référence.",
    en: "The line cannot be read: a month (YYYY-MM), a positive amount, a day of receipt neither before that month nor to come, a reference.",
    ar: "السطر غير مقروء: شهر (سنة-شهر)، ومبلغ موجب، ويوم تحصيل ليس قبل هذا الشهر ولا مستقبليا، ومرجع.",
  },
  remedy: { fr: "Corrigez le champ signalé.", en: "Correct the field shown.", ar: "صحح الحقل المشار إليه." },
});

export const CONTRIBUTION_ENTERED = defineRefusal({
  code: "contribution-entered",
  sentence: {
    fr: "Cet encaissement est déjà enregistré : même catégorie, même mois, même jour, même référence.",
    en: "This receipt is recorded already: the same category, month, day and reference.",
    ar: "هذا التحصيل مسجل بالفعل: نفس الصنف والشهر واليوم والمرجع.",
  },
  remedy: {
    fr: "Annulez d’abord celui qui est faux, ou donnez une autre référence.",
    en: "Take the wrong one back first, or give another reference.",
    ar: "ألغ أولا التحصيل الخاطئ، أو أعط مرجعا آخر.",
  },
});

export const CONTRIBUTIONS_EMPTY = defineRefusal({
  code: "contributions-empty",
  sentence: {
    fr: "Il faut entre une et mille lignes.",
    en: "Between one and a thousand lines are needed.",
    ar: "يلزم بين سطر وألف سطر.",
  },
  remedy: { fr: "Ajoutez une ligne, ou faites plusieurs envois.", en: "Add a line, or send several times.", ar: "أضف سطرا، أو أرسل على دفعات." },
});

export const CONTRIBUTION_TAKEN_BACK = defineRefusal({
  code: "contribution-taken-back",
  sentence: {
    fr: "Cet encaissement n’existe pas, ou il a déjà été annulé.",
    en: "This receipt does not exist, or was taken back already.",
    ar: "هذا التحصيل غير موجود، أو سبق إلغاؤه.",
  },
  remedy: { fr: "Relisez la liste avant de recommencer.", en: "Read the list again before going on.", ar: "أعد قراءة اللائحة قبل المتابعة." },
});
