import { defineRefusal } from "@openamo/kernel";

export const DEBT_ENDED = defineRefusal({
  code: "debt-ended",
  sentence: {
    fr: "Cette créance est soldée ou abandonnée.",
    en: "This debt is settled or given up.",
    ar: "هذا الدين مسدَّد أو تم التخلي عنه.",
  },
  remedy: { fr: "Rafraîchissez la page.", en: "Refresh the page.", ar: "حدّث الصفحة." },
});

export const RECOVERY_NOT_COVERED = defineRefusal({
  code: "recovery-not-covered",
  sentence: {
    fr: "OpenAMO ne contient pas les règles de recouvrement de ce pays.",
    en: "OpenAMO does not hold the rules of recovery of this country.",
    ar: "لا يحتوي OpenAMO على قواعد التحصيل في هذا البلد.",
  },
  remedy: {
    fr: "Traitez cette créance à la main ; un remboursement reçu peut être enregistré.",
    en: "Deal with this debt by hand; a repayment received can be recorded.",
    ar: "عالج هذا الدين يدويا؛ ويمكن تسجيل مبلغ مسترد.",
  },
});

export const DEBT_DAY_INVALID = defineRefusal({
  code: "debt-day-invalid",
  sentence: {
    fr: "La date n’est pas possible : elle est à venir, ou antérieure à la créance.",
    en: "The day is not possible: it is to come, or before the debt.",
    ar: "التاريخ غير ممكن: إما مستقبلي أو سابق للدين.",
  },
  remedy: { fr: "Corrigez la date.", en: "Correct the day.", ar: "صحح التاريخ." },
});

export const DEBT_NOT_NOTIFIED = defineRefusal({
  code: "debt-not-notified",
  sentence: {
    fr: "Cette créance n’est pas encore notifiée.",
    en: "This debt is not notified yet.",
    ar: "لم يُبلَّغ هذا الدين بعد.",
  },
  remedy: { fr: "Notifiez-la d’abord.", en: "Notify it first.", ar: "بلّغه أولا." },
});

export const DEBT_ALREADY_NOTIFIED = defineRefusal({
  code: "debt-already-notified",
  sentence: { fr: "Cette créance est déjà notifiée.", en: "This debt is already notified.", ar: "سبق تبليغ هذا الدين." },
  remedy: { fr: "Rafraîchissez la page.", en: "Refresh the page.", ar: "حدّث الصفحة." },
});

export const DEBT_NOT_CONTESTED = defineRefusal({
  code: "debt-not-contested",
  sentence: { fr: "Cette créance n’est pas contestée.", en: "This debt is not contested.", ar: "هذا الدين غير متنازع فيه." },
  remedy: { fr: "Rafraîchissez la page.", en: "Refresh the page.", ar: "حدّث الصفحة." },
});

export const INSTALMENTS_TOO_LONG = defineRefusal({
  code: "instalments-too-long",
  sentence: {
    fr: "Un échéancier va de 2 à {months} mois, avec au moins un centime par mois.",
    en: "A schedule lasts 2 to {months} months, with at least a cent each month.",
    ar: "يمتد الجدول من شهرين إلى {months} شهرا.",
  },
  remedy: { fr: "Choisissez un autre nombre de mois.", en: "Choose another number of months.", ar: "اختر عدد أشهر آخر." },
});

export const AMOUNT_ABOVE_DEBT = defineRefusal({
  code: "amount-above-debt",
  sentence: {
    fr: "Le montant doit être supérieur à zéro et ne pas dépasser ce qui reste dû ({left}).",
    en: "The amount must be more than zero and not above what is left ({left}).",
    ar: "يجب أن يكون المبلغ أكبر من الصفر ولا يتجاوز المتبقي ({left}).",
  },
  remedy: { fr: "Corrigez le montant.", en: "Correct the amount.", ar: "صحح المبلغ." },
});

export const DEBT_NOT_SMALL = defineRefusal({
  code: "debt-not-small",
  sentence: {
    fr: "Cette créance n’est pas inférieure au seuil d’abandon ({under}).",
    en: "This debt is not under the amount that may be given up ({under}).",
    ar: "هذا الدين ليس أقل من عتبة التخلي ({under}).",
  },
  remedy: { fr: "Poursuivez le recouvrement.", en: "Go on with the recovery.", ar: "تابع التحصيل." },
});

export const DEBT_NEVER_GIVEN_UP = defineRefusal({
  code: "debt-never-given-up",
  sentence: {
    fr: "La loi ne permet pas d’abandonner une participation ou une franchise.",
    en: "The law does not let a participation or a deductible be given up.",
    ar: "لا يسمح القانون بالتخلي عن مساهمة أو اقتطاع.",
  },
  remedy: {
    fr: "Elle est déduite des prochains remboursements.",
    en: "It is deducted from the next reimbursements.",
    ar: "تُقتطع من التعويضات المقبلة.",
  },
});
