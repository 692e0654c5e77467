import type { Locale, Text } from "@openamo/kernel";
import { apart, hasArabic } from "../attestation/bidi-lines.ts";

/** The words of the statement of a payment. */
const WORDS = {
  title: { fr: "Relevé de paiement", en: "Statement of payment", ar: "كشف الأداء" },
  facts: {
    fr: "Relevé {reference}, édité le {printed}.",
    en: "Statement {reference}, printed on {printed}.",
    ar: "الكشف {reference}، مطبوع بتاريخ {printed}.",
  },
  transfer: { fr: "Le virement", en: "The transfer", ar: "التحويل" },
  payee: { fr: "Bénéficiaire du virement", en: "Paid to", ar: "المستفيد من التحويل" },
  account: { fr: "Compte", en: "Account", ar: "الحساب" },
  amount: { fr: "Montant", en: "Amount", ar: "المبلغ" },
  state: { fr: "État", en: "State", ar: "الحالة" },
  "in-file": { fr: "En préparation", en: "Being prepared", ar: "قيد الإعداد" },
  sent: { fr: "Envoyé à la banque", en: "Sent to the bank", ar: "أُرسل إلى البنك" },
  paid: { fr: "Versé le {day}", en: "Paid on {day}", ar: "أُدي في {day}" },
  returned: { fr: "Rejeté par la banque le {day}", en: "Returned by the bank on {day}", ar: "أعاده البنك في {day}" },
  withdrawn: { fr: "Retiré", en: "Withdrawn", ar: "مسحوب" },
  lines: { fr: "Ce que ce virement paie", en: "What this transfer pays", ar: "ما يؤديه هذا التحويل" },
  claim: { fr: "Dossier", en: "Claim", ar: "الملف" },
  person: { fr: "Patient", en: "Patient", ar: "المريض" },
  professional: { fr: "Professionnel de santé", en: "Health professional", ar: "مهني الصحة" },
  care: { fr: "Soins du", en: "Care of", ar: "علاج يوم" },
  charged: { fr: "Facturé", en: "Charged", ar: "المفوتر" },
  deducted: { fr: "Retenu", en: "Held back", ar: "المحتجز" },
  repaid: { fr: "Versé", en: "Paid", ar: "المؤدى" },
  penalty: { fr: "Pénalité de retard de paiement", en: "Penalty of late payment", ar: "غرامة التأخر في الأداء" },
  whyHeld: {
    fr: "Les sommes retenues règlent ce que le bénéficiaire devait à l’organisme.",
    en: "What is held back settles what the payee owed to the organism.",
    ar: "المبالغ المحتجزة تسوي ما كان على المستفيد للهيئة.",
  },
  contact: {
    fr: "Pour toute question, écrivez à votre organisme ({organism}) en rappelant le numéro du relevé.",
    en: "For any question, write to your organism ({organism}) with the number of the statement.",
    ar: "لأي استفسار، راسل هيئتك ({organism}) مع ذكر رقم الكشف.",
  },
  end: { fr: "Relevé établi avec OpenAMO.", en: "Statement made with OpenAMO.", ar: "كشف معد بواسطة OpenAMO." },
} as const satisfies Readonly<Record<string, Required<Text>>>;

export type PaymentWord = keyof typeof WORDS;

/** A sentence in the language of the statement, with its places filled. */
export function sayInPayment(name: PaymentWord, language: Locale, values: Readonly<Record<string, string>> = {}): string {
  const fill = (value: string): string => (language === "ar" && !hasArabic(value) ? apart(value) : value);
  return WORDS[name][language].replace(/\{(\w+)\}/g, (place, key: string) => (values[key] === undefined ? place : fill(values[key])));
}
