import { defineRefusal } from "@openamo/kernel";

export const PROFESSIONAL_INVALID = defineRefusal({
  code: "professional-invalid",
  sentence: {
    fr: "La description du professionnel de santé n’est pas complète ou pas exacte.",
    en: "The description of the health professional is not complete or not right.",
    ar: "وصف مهني الصحة غير كامل أو غير صحيح.",
  },
  remedy: {
    fr: "Complétez ou corrigez le champ signalé.",
    en: "Fill in or correct the field named.",
    ar: "أكمل الحقل المشار إليه أو صححه.",
  },
});

export const PROFESSIONAL_IDENTIFIER_TAKEN = defineRefusal({
  code: "professional-identifier-taken",
  sentence: {
    fr: "Cet identifiant est déjà celui d’un professionnel enregistré.",
    en: "This identifier already belongs to a registered professional.",
    ar: "هذا المعرّف مسجل بالفعل لمهني آخر.",
  },
  remedy: {
    fr: "Recherchez le professionnel par cet identifiant.",
    en: "Search for the professional by this identifier.",
    ar: "ابحث عن المهني بهذا المعرّف.",
  },
});
