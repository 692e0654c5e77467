import type { Locale, Text } from "@openamo/kernel";
import { apart, hasArabic } from "../attestation/bidi-lines.ts";

/** The words of a statement, beside those of the pack. */
const WORDS = {
  decided: { fr: "Relevé de remboursement", en: "Statement of reimbursement", ar: "كشف التعويض" },
  refused: { fr: "Notification de refus de remboursement", en: "Refusal of reimbursement", ar: "إشعار برفض التعويض" },
  undecided: { fr: "Dossier en attente d’un renseignement", en: "Claim waiting for a fact", ar: "ملف في انتظار معلومة" },
  claim: {
    fr: "Dossier {reference}, reçu le {day}. Relevé édité le {printed}.",
    en: "Claim {reference}, received on {day}. Statement printed on {printed}.",
    ar: "الملف {reference}، المتوصل به بتاريخ {day}. كشف مطبوع بتاريخ {printed}.",
  },
  reversed: {
    fr: "Ce dossier a été annulé le {day} ({motive}) : les montants ci-dessous ne sont plus dus.",
    en: "This claim was taken back on {day} ({motive}): the amounts below are no longer owed.",
    ar: "ألغي هذا الملف بتاريخ {day} ({motive}): لم تعد المبالغ أدناه مستحقة.",
  },
  corrected: {
    fr: "Ce dossier a été corrigé le {day} ({motive}) : un autre relevé le remplace.",
    en: "This claim was corrected on {day} ({motive}): another statement stands in its place.",
    ar: "صحح هذا الملف بتاريخ {day} ({motive}): يحل محله كشف آخر.",
  },
  person: { fr: "Bénéficiaire des soins", en: "Person cared for", ar: "المستفيد من العلاج" },
  name: { fr: "Nom et prénoms", en: "Name", ar: "الاسم العائلي والشخصي" },
  birthDate: { fr: "Date de naissance", en: "Date of birth", ar: "تاريخ الميلاد" },
  professional: { fr: "Professionnel de santé", en: "Health professional", ar: "مهني الصحة" },
  summary: { fr: "En résumé", en: "In short", ar: "الخلاصة" },
  charged: { fr: "Montant facturé", en: "Amount charged", ar: "المبلغ المفوتر" },
  paid: { fr: "Montant remboursé", en: "Amount repaid", ar: "المبلغ المعوض" },
  left: { fr: "Reste à votre charge", en: "Left for you to pay", ar: "الباقي على عاتقك" },
  toBeneficiary: { fr: "Versé à l’assuré", en: "Paid to the insured person", ar: "يؤدى للمؤمن" },
  toProfessional: { fr: "Versé au professionnel de santé", en: "Paid to the health professional", ar: "يؤدى لمهني الصحة" },
  paidState: { fr: "{amount} (payé)", en: "{amount} (paid)", ar: "{amount} (تم الأداء)" },
  waitingState: { fr: "{amount} (paiement en cours)", en: "{amount} (payment under way)", ar: "{amount} (الأداء جار)" },
  care: { fr: "Soins du {day} : {acts}", en: "Care of {day}: {acts}", ar: "علاجات {day}: {acts}" },
  why: { fr: "Pourquoi ce montant", en: "Why this amount", ar: "لماذا هذا المبلغ" },
  whyRefused: { fr: "Pourquoi ce refus", en: "Why it is refused", ar: "سبب الرفض" },
  toDo: { fr: "Que faire", en: "What to do", ar: "ما العمل" },
  contact: {
    fr: "Pour toute question, écrivez à votre organisme ({organism}) en rappelant la référence du dossier.",
    en: "For any question, write to your organism ({organism}) with the reference of the claim.",
    ar: "لأي استفسار، راسل هيئتك ({organism}) مع ذكر مرجع الملف.",
  },
  needed: { fr: "Ce qui manque pour décider", en: "What is missing to decide", ar: "ما ينقص للبت" },
  law: { fr: "Texte : {law}.", en: "Text: {law}.", ar: "النص: {law}." },
  notSure: {
    fr: "Valeur connue sans source officielle, ou déduite d’autres valeurs.",
    en: "A value known without an official source, or worked out from others.",
    ar: "قيمة معروفة دون مصدر رسمي، أو مستنتجة من قيم أخرى.",
  },
  end: { fr: "Relevé établi avec OpenAMO.", en: "Statement made with OpenAMO.", ar: "كشف معد بواسطة OpenAMO." },
} as const satisfies Readonly<Record<string, Required<Text>>>;

/** A sentence in the language of the statement, with its places filled. */
export function sayInStatement(name: keyof typeof WORDS, language: Locale, values: Readonly<Record<string, string>> = {}): string {
  const fill = (value: string): string => (language === "ar" && !hasArabic(value) ? apart(value) : value);
  return WORDS[name][language].replace(/\{(\w+)\}/g, (place, key: string) => (values[key] === undefined ? place : fill(values[key])));
}
