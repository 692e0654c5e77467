import { defineRefusal } from "@openamo/kernel";

export const UNKNOWN_IDENTIFIER_KIND = defineRefusal({
  code: "unknown-identifier-kind",
  sentence: {
    fr: "Ce pays n’a pas d’identifiant du genre « {kind} ».",
    en: "This country has no identifier of the kind “{kind}”.",
    ar: "لا يوجد في هذا البلد معرّف من نوع «{kind}».",
  },
  remedy: {
    fr: "Choisissez un genre de la liste des identifiants du pays.",
    en: "Choose a kind from the list of the country's identifiers.",
    ar: "اختر نوعا من قائمة معرّفات البلد.",
  },
});

export const IDENTIFIER_TAKEN = defineRefusal({
  code: "identifier-taken",
  sentence: {
    fr: "Cet identifiant est déjà celui d’un dossier.",
    en: "This identifier already belongs to a file.",
    ar: "هذا المعرّف مسجل بالفعل في ملف.",
  },
  remedy: {
    fr: "Recherchez le dossier par cet identifiant. S’il n’est pas dans votre périmètre, demandez le transfert à l’organisme qui le tient.",
    en: "Search for the file by this identifier. If it is out of your reach, ask the organism that holds it for a transfer.",
    ar: "ابحث عن الملف بهذا المعرّف. إذا لم يكن ضمن نطاقك فاطلب تحويله من الهيئة التي تمسكه.",
  },
});

export const IDENTITY_INCOMPLETE = defineRefusal({
  code: "identity-incomplete",
  sentence: {
    fr: "Le nom, le prénom et une date de naissance qui n’est pas à venir sont nécessaires.",
    en: "A family name, a given name and a date of birth that is not to come are needed.",
    ar: "الاسم العائلي والاسم الشخصي وتاريخ ميلاد غير مستقبلي ضرورية.",
  },
  remedy: {
    fr: "Complétez ou corrigez le champ signalé.",
    en: "Fill in or correct the field named.",
    ar: "أكمل الحقل المشار إليه أو صححه.",
  },
});
