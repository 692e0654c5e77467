import { defineRefusal } from "@openamo/kernel";

export const LOT_LINE_UNREADABLE = defineRefusal({
  code: "lot-line-unreadable",
  sentence: {
    fr: "La ligne n’est pas un objet JSON lisible, elle est trop longue, ou le fichier n’est pas en UTF-8.",
    en: "The line is no readable JSON object, it is too long, or the file is not in UTF-8.",
    ar: "السطر ليس كائن JSON قابلا للقراءة، أو أنه طويل جدا، أو أن الملف ليس بترميز UTF-8.",
  },
  remedy: { fr: "Corrigez la ligne ; les autres sont lues.", en: "Correct the line; the others are read.", ar: "صحح السطر، وتقرأ الأسطر الأخرى." },
});

export const LOT_FIELD_INVALID = defineRefusal({
  code: "lot-field-invalid",
  sentence: {
    fr: "Le champ « {field} » manque, n’a pas la forme attendue ou n’existe pas.",
    en: "The field “{field}” is missing, does not have the expected form or does not exist.",
    ar: "الحقل «{field}» ناقص أو ليس بالشكل المنتظر أو غير موجود.",
  },
  remedy: {
    fr: "Une feuille a quatre champs : key (8 à 200 caractères visibles), person, professional et sheet.",
    en: "A sheet has four fields: key (8 to 200 visible characters), person, professional and sheet.",
    ar: "للورقة أربعة حقول: key (من 8 إلى 200 حرف مرئي) وperson وprofessional وsheet.",
  },
});
