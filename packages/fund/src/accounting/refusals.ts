import { defineRefusal } from "@openamo/kernel";

export const ACCOUNT_UNKNOWN = defineRefusal({
  code: "account-unknown",
  sentence: {
    fr: "Aucun compte « {account} » n’est tenu dans votre périmètre.",
    en: "No account “{account}” is kept within your reach.",
    ar: "لا يوجد حساب «{account}» ضمن نطاق صلاحياتك.",
  },
  remedy: {
    fr: "Choisissez un compte de la balance.",
    en: "Choose an account of the trial balance.",
    ar: "اختر حسابا من ميزان المراجعة.",
  },
});

export const DAY_NOT_OVER = defineRefusal({
  code: "day-not-over",
  sentence: {
    fr: "La journée du {day} n’est pas terminée : elle ne peut pas encore être close.",
    en: "The day {day} is not over: it cannot be closed yet.",
    ar: "لم ينته يوم {day} بعد: لا يمكن إقفاله.",
  },
  remedy: { fr: "Closez au plus tard la veille.", en: "Close the day before at the latest.", ar: "أقفل اليوم السابق على الأكثر." },
});

export const DAY_CLOSED = defineRefusal({
  code: "day-already-closed",
  sentence: {
    fr: "Les comptes sont déjà clos jusqu’au {through}.",
    en: "The accounts are already closed through {through}.",
    ar: "الحسابات مقفلة بالفعل إلى غاية {through}.",
  },
  remedy: { fr: "Choisissez un jour postérieur.", en: "Choose a later day.", ar: "اختر يوما لاحقا." },
});

export const YEAR_CLOSED = defineRefusal({
  code: "year-already-closed",
  sentence: {
    fr: "L’exercice {year} est déjà clos.",
    en: "The accounting year {year} is already closed.",
    ar: "السنة المحاسبية {year} مقفلة بالفعل.",
  },
  remedy: {
    fr: "Une correction s’enregistre sur l’exercice suivant.",
    en: "Enter a correction in the next accounting year.",
    ar: "يُسجَّل التصحيح في السنة الموالية.",
  },
});

export const YEAR_NOT_CLOSED = defineRefusal({
  code: "year-not-closed",
  sentence: {
    fr: "L’exercice {year} n’est pas clos pour : {organisms}.",
    en: "The accounting year {year} is not closed for: {organisms}.",
    ar: "السنة المحاسبية {year} غير مقفلة لدى: {organisms}.",
  },
  remedy: {
    fr: "Closez d’abord l’exercice de ces organismes.",
    en: "Close the year of these organisms first.",
    ar: "أقفل أولا سنة هذه المؤسسات.",
  },
});

export const UNKNOWN_LEDGER = defineRefusal({
  code: "ledger-unknown",
  sentence: {
    fr: "Aucun organisme « {organism} » n’a de comptes dans votre périmètre.",
    en: "No organism “{organism}” has accounts within your reach.",
    ar: "لا توجد حسابات للهيئة «{organism}» ضمن نطاق صلاحياتك.",
  },
  remedy: { fr: "Vérifiez l’identifiant de l’organisme.", en: "Check the id of the organism.", ar: "تحقق من معرّف الهيئة." },
});
