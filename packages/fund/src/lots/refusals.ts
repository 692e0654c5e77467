import { defineRefusal } from "@openamo/kernel";

export const LOT_ALREADY_SETTLED = defineRefusal({
  code: "lot-already-settled",
  sentence: {
    fr: "Ce lot a déjà été reçu et traité pour cet organisme le {on}.",
    en: "This lot was already received and settled for this organism on {on}.",
    ar: "سبق استلام هذه الحزمة ومعالجتها لهذه الهيئة في {on}.",
  },
  remedy: {
    fr: "Rien n’est à faire : chaque feuille a sa réponse dans le lot {id}.",
    en: "There is nothing to do: every sheet has its answer in lot {id}.",
    ar: "لا شيء مطلوب: لكل ورقة جوابها في الحزمة {id}.",
  },
});

export const LOT_EMPTY = defineRefusal({
  code: "lot-empty",
  sentence: { fr: "Ce fichier ne contient aucune feuille de soins.", en: "This file holds no care sheet.", ar: "لا يحتوي هذا الملف على أي ورقة علاج." },
  remedy: {
    fr: "Vérifiez que l’envoi est complet, puis envoyez le fichier de nouveau. Rien n’a été enregistré.",
    en: "Check that the whole file was sent, then send it again. Nothing was recorded.",
    ar: "تحقق من اكتمال الإرسال ثم أعد إرسال الملف. لم يسجل أي شيء.",
  },
});

export const LOT_ENDED = defineRefusal({
  code: "lot-ended",
  sentence: { fr: "Ce lot est déjà terminé.", en: "This lot has already ended.", ar: "انتهت هذه الحزمة." },
  remedy: { fr: "Relisez son compte rendu.", en: "Read its report.", ar: "راجع تقريرها." },
});

export const LOT_OF_ANOTHER_ORGANISM = defineRefusal({
  code: "lot-of-another-organism",
  sentence: {
    fr: "Ce lot est adressé à un autre organisme que le vôtre.",
    en: "This lot is addressed to another organism than yours.",
    ar: "هذه الحزمة موجهة إلى هيئة غير هيئتك.",
  },
  remedy: { fr: "Adressez-le à cet organisme.", en: "Send it to that organism.", ar: "وجهها إلى تلك الهيئة." },
});

export const PERSON_OF_LINE_UNKNOWN = defineRefusal({
  code: "lot-person-unknown",
  sentence: {
    fr: "Aucun dossier n’a cet identifiant d’assuré.",
    en: "No file has this identifier of an insured person.",
    ar: "لا يوجد ملف بمعرّف المؤمن هذا.",
  },
  remedy: {
    fr: "Vérifiez l’identifiant sur la feuille ; la personne doit d’abord être enregistrée.",
    en: "Check the identifier on the sheet; the person must be registered first.",
    ar: "تحقق من المعرّف على الورقة؛ ويجب تسجيل الشخص أولا.",
  },
});

export const PROFESSIONAL_OF_LINE_UNKNOWN = defineRefusal({
  code: "lot-professional-unknown",
  sentence: {
    fr: "Aucun professionnel de santé n’a cet identifiant.",
    en: "No health professional has this identifier.",
    ar: "لا يوجد مهني صحة بهذا المعرّف.",
  },
  remedy: { fr: "Vérifiez l’identifiant du professionnel.", en: "Check the professional’s identifier.", ar: "تحقق من معرّف المهني." },
});

export const KEY_REPEATED = defineRefusal({
  code: "lot-key-repeated",
  sentence: {
    fr: "Une ligne précédente du lot porte la même clé.",
    en: "An earlier line of the lot bears the same key.",
    ar: "سطر سابق من الحزمة يحمل المفتاح نفسه.",
  },
  remedy: {
    fr: "Donnez à chaque feuille sa propre clé.",
    en: "Give each sheet a key of its own.",
    ar: "أعط كل ورقة مفتاحا خاصا بها.",
  },
});
