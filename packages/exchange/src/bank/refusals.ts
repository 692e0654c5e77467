import { defineRefusal } from "@openamo/kernel";

export const STATEMENT_UNREADABLE = defineRefusal({
  code: "statement-unreadable",
  sentence: {
    fr: "Ce fichier n’est pas un relevé camt.053 ou camt.054 lisible : {because}.",
    en: "This file is no camt.053 or camt.054 statement that can be read: {because}.",
    ar: "هذا الملف ليس كشف camt.053 أو camt.054 مقروءا: {because}.",
  },
  remedy: {
    fr: "Redemandez le relevé à la banque, au format ISO 20022 (version 02 ou 08). Rien n’a été enregistré.",
    en: "Ask the bank for the statement again, in ISO 20022 (version 02 or 08). Nothing was stored.",
    ar: "اطلب الكشف من البنك مجددا بصيغة ISO 20022 (الإصدار 02 أو 08). لم يُسجَّل شيء.",
  },
});
