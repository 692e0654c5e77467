import { defineRefusal } from "@openamo/kernel";

const OTHERS = {
  fr: "Corrigez la facture et renvoyez-la ; les autres sont lues.",
  en: "Correct the invoice and send it again; the others are read.",
  ar: "صحح الفاتورة وأعد إرسالها، وتقرأ الأخرى.",
} as const;

export const LOT_RECORD_WIDTH = defineRefusal({
  code: "lot-record-width",
  sentence: {
    fr: "L’enregistrement a {length} caractères au lieu de 128.",
    en: "The record has {length} characters instead of 128.",
    ar: "طول التسجيل {length} حرفا بدل 128.",
  },
  remedy: OTHERS,
});

export const LOT_RECORD_UNKNOWN = defineRefusal({
  code: "lot-record-unknown",
  sentence: {
    fr: "Le type d’enregistrement « {type} » n’est pas dans le sous-ensemble lu.",
    en: "The record type “{type}” is not in the subset that is read.",
    ar: "نوع التسجيل «{type}» ليس ضمن المجموعة المقروءة.",
  },
  remedy: {
    fr: "Les types lus sont 000, 1, 2, 2S, 3F, 4, 4M, 5, 6 et 999.",
    en: "The types read are 000, 1, 2, 2S, 3F, 4, 4M, 5, 6 and 999.",
    ar: "الأنواع المقروءة هي 000 و1 و2 و2S و3F و4 و4M و5 و6 و999.",
  },
});

export const LOT_ZONE_INVALID = defineRefusal({
  code: "lot-zone-invalid",
  sentence: {
    fr: "La zone « {zone} » (position {at}) n’a pas la forme attendue.",
    en: "The zone “{zone}” (position {at}) does not have the expected form.",
    ar: "المنطقة «{zone}» (الموضع {at}) ليست بالشكل المنتظر.",
  },
  remedy: OTHERS,
});

export const LOT_ZONE_NOT_HELD = defineRefusal({
  code: "lot-zone-not-held",
  sentence: {
    fr: "La zone « {zone} » (position {at}) est remplie, et les feuilles n’ont pas de place pour ce qu’elle dit.",
    en: "The zone “{zone}” (position {at}) is filled, and sheets have no place for what it says.",
    ar: "المنطقة «{zone}» (الموضع {at}) مملوءة، وليس في أوراق العلاج مكان لما تقوله.",
  },
  remedy: {
    fr: "Envoyez cette feuille dans un lot NDJSON ; les autres sont lues.",
    en: "Send this sheet in an NDJSON lot; the others are read.",
    ar: "أرسل هذه الورقة في حزمة NDJSON، وتقرأ الأخرى.",
  },
});

export const LOT_RECORD_MISPLACED = defineRefusal({
  code: "lot-record-misplaced",
  sentence: {
    fr: "L’enregistrement n’est pas à sa place, ou ne concerne pas la facture ouverte.",
    en: "The record is out of place, or is not of the open invoice.",
    ar: "التسجيل في غير موضعه أو لا يخص الفاتورة المفتوحة.",
  },
  remedy: OTHERS,
});

export const LOT_INVOICE_CUT = defineRefusal({
  code: "lot-invoice-cut",
  sentence: {
    fr: "La facture n’a pas d’enregistrement de fin.",
    en: "The invoice has no end record.",
    ar: "الفاتورة بلا تسجيل نهاية.",
  },
  remedy: OTHERS,
});

export const LOT_TOTAL_DIFFERS = defineRefusal({
  code: "lot-total-differs",
  sentence: {
    fr: "Le total « {zone} » annoncé ne vaut pas ce qui a été lu.",
    en: "The total “{zone}” announced is not what was read.",
    ar: "المجموع المعلن «{zone}» لا يساوي ما قرئ.",
  },
  remedy: {
    fr: "Vérifiez que rien ne manque, puis renvoyez ce qui manque.",
    en: "Check that nothing is missing, and send what is.",
    ar: "تحقق من عدم نقص شيء ثم أرسل الناقص.",
  },
});
