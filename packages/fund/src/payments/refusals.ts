import { defineRefusal } from "@openamo/kernel";

export const NO_PAYING_ACCOUNT = defineRefusal({
  code: "no-paying-account",
  sentence: {
    fr: "L’organisme n’a pas de compte bancaire payeur à la date d’exécution.",
    en: "The organism has no bank account to pay from on the day of execution.",
    ar: "ليس للهيئة حساب بنكي للأداء في تاريخ التنفيذ.",
  },
  remedy: { fr: "Enregistrez d’abord le compte payeur.", en: "Record the paying account first.", ar: "سجّل حساب الأداء أولا." },
});

export const NO_ORDER_WAITING = defineRefusal({
  code: "no-order-waiting",
  sentence: {
    fr: "Aucun ordre de paiement de cet organisme n’attend d’être payé.",
    en: "No payment order of this organism waits to be paid.",
    ar: "لا يوجد أمر أداء ينتظر الدفع لدى هذه الهيئة.",
  },
  remedy: {
    fr: "Revenez quand des feuilles auront été décidées.",
    en: "Come back when claims have been decided.",
    ar: "عد بعد البت في أوراق علاج.",
  },
});

export const NOTHING_TO_PAY = defineRefusal({
  code: "nothing-to-pay",
  sentence: {
    fr: "Aucun ordre de paiement ne peut entrer dans un fichier ; bénéficiaires mis de côté : {setAside}.",
    en: "No payment order can enter a file; payees set aside: {setAside}.",
    ar: "لا يمكن إدراج أي أمر أداء في ملف؛ عدد المستفيدين المستبعدين: {setAside}.",
  },
  remedy: {
    fr: "Consultez les ordres mis de côté et leur motif ; complétez les coordonnées bancaires.",
    en: "Look at the orders set aside and their reasons; fill in the bank details.",
    ar: "راجع الأوامر المستبعدة وأسبابها، وأكمل البيانات البنكية.",
  },
});

export const NO_PAYMENT_FORMAT = defineRefusal({
  code: "no-payment-format",
  sentence: {
    fr: "Aucun format de fichier ne sait payer depuis ce compte.",
    en: "No file format can pay from this account.",
    ar: "لا توجد صيغة ملف تسمح بالأداء من هذا الحساب.",
  },
  remedy: {
    fr: "Enregistrez un compte payeur dans la monnaie et le format du pays.",
    en: "Record a paying account in the currency and the format of the country.",
    ar: "سجّل حساب أداء بعملة البلد وصيغته.",
  },
});

export const EXECUTION_DAY_PAST = defineRefusal({
  code: "execution-day-past",
  sentence: {
    fr: "La date d’exécution {day} n’est pas possible : elle doit être comprise entre aujourd’hui et dans 30 jours.",
    en: "The day of execution {day} is not possible: it lies between today and 30 days from now.",
    ar: "تاريخ التنفيذ {day} غير ممكن: يجب أن يكون بين اليوم و30 يوما.",
  },
  remedy: { fr: "Choisissez une autre date.", en: "Choose another day.", ar: "اختر تاريخا آخر." },
});

export const RELEASE_SAME_PERSON = defineRefusal({
  code: "release-same-person",
  sentence: {
    fr: "Vous avez préparé ce fichier : une autre personne doit le libérer.",
    en: "You prepared this file: another person must release it.",
    ar: "أنت من أعدّ هذا الملف: يجب أن يحرّره شخص آخر.",
  },
  remedy: {
    fr: "Demandez à un collègue habilité de le contrôler et de le libérer.",
    en: "Ask a colleague who may do so to check and release it.",
    ar: "اطلب من زميل مخوّل مراجعته وتحريره.",
  },
});

export const FILE_NOT_PREPARED = defineRefusal({
  code: "payment-file-not-prepared",
  sentence: {
    fr: "Le fichier {reference} n’attend plus d’être libéré.",
    en: "The file {reference} no longer waits to be released.",
    ar: "لم يعد الملف {reference} في انتظار التحرير.",
  },
  remedy: {
    fr: "Rafraîchissez la liste : il a été libéré ou retiré.",
    en: "Refresh the list: it was released or withdrawn.",
    ar: "حدّث القائمة: لقد حُرّر أو سُحب.",
  },
});

export const FILE_NOT_YOURS = defineRefusal({
  code: "payment-file-not-yours",
  sentence: {
    fr: "Seule la personne qui a libéré le fichier {reference} peut le télécharger.",
    en: "Only the person who released the file {reference} may download it.",
    ar: "وحده الشخص الذي حرّر الملف {reference} يمكنه تنزيله.",
  },
  remedy: {
    fr: "Demandez-lui de le transmettre à la banque.",
    en: "Ask that person to send it to the bank.",
    ar: "اطلب منه إرساله إلى البنك.",
  },
});

export const STATEMENT_OF_ANOTHER_ACCOUNT = defineRefusal({
  code: "statement-of-another-account",
  sentence: {
    fr: "Ce relevé n’est pas celui d’un compte payeur de l’organisme.",
    en: "This statement is not of an account that the organism pays from.",
    ar: "هذا الكشف لا يخص حساب أداء للهيئة.",
  },
  remedy: {
    fr: "Vérifiez l’organisme et le fichier. Rien n’a été enregistré.",
    en: "Check the organism and the file. Nothing was stored.",
    ar: "تحقق من الهيئة والملف. لم يُسجَّل شيء.",
  },
});

export const STATEMENT_DIFFERS = defineRefusal({
  code: "statement-differs",
  sentence: {
    fr: "Un relevé du même numéro ({statement}) a déjà été lu, avec un autre contenu.",
    en: "A statement of the same number ({statement}) was already read, with other contents.",
    ar: "سبقت قراءة كشف بالرقم نفسه ({statement}) بمحتوى مختلف.",
  },
  remedy: {
    fr: "Demandez à la banque lequel des deux est le bon. Rien n’a été enregistré.",
    en: "Ask the bank which of the two is right. Nothing was stored.",
    ar: "اسأل البنك عن الكشف الصحيح. لم يُسجَّل شيء.",
  },
});

export const PAYMENT_NOT_RETURNED = defineRefusal({
  code: "payment-not-returned",
  sentence: {
    fr: "Ce paiement n’a pas été rejeté par la banque, ou il a déjà été remis en paiement.",
    en: "This payment was not sent back by the bank, or it was already given again.",
    ar: "لم يُرجع البنك هذا الأداء، أو سبق إعادة إصداره.",
  },
  remedy: { fr: "Rafraîchissez la page.", en: "Refresh the page.", ar: "حدّث الصفحة." },
});

export const ACCOUNT_STILL_THE_SAME = defineRefusal({
  code: "account-still-the-same",
  sentence: {
    fr: "Le paiement a été rejeté parce que le compte n’est pas valable ({reason}), et le bénéficiaire n’a pas d’autre compte.",
    en: "The payment came back because the account is not valid ({reason}), and the payee has no other account.",
    ar: "أُرجع الأداء لأن الحساب غير صالح ({reason}) وليس للمستفيد حساب آخر.",
  },
  remedy: {
    fr: "Enregistrez de nouvelles coordonnées bancaires, puis remettez le paiement.",
    en: "Record new bank details, then give the payment again.",
    ar: "سجّل بيانات بنكية جديدة ثم أعد الأداء.",
  },
});

export const ENTRY_NOT_WAITING = defineRefusal({
  code: "bank-entry-not-waiting",
  sentence: {
    fr: "Cette opération bancaire n’attend pas d’être traitée.",
    en: "This bank entry does not wait to be dealt with.",
    ar: "هذه العملية البنكية ليست في انتظار المعالجة.",
  },
  remedy: { fr: "Rafraîchissez la liste.", en: "Refresh the list.", ar: "حدّث القائمة." },
});

export const PAYMENT_WORDS_INVALID = defineRefusal({
  code: "payment-words-invalid",
  sentence: {
    fr: "Une explication de 3 à 500 caractères est nécessaire.",
    en: "An explanation of 3 to 500 characters is needed.",
    ar: "يلزم توضيح من 3 إلى 500 حرف.",
  },
  remedy: { fr: "Écrivez en quelques mots ce qui a été fait.", en: "Write in a few words what was done.", ar: "اكتب بإيجاز ما تم فعله." },
});
