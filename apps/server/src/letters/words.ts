import type { Locale, Text } from "@openamo/kernel";
import { apart, hasArabic } from "../attestation/bidi-lines.ts";

/** The words of a letter, beside those of the pack. */
const WORDS = {
  about: { fr: "Personne concernée", en: "About", ar: "الشخص المعني" },
  name: { fr: "Nom et prénoms", en: "Name", ar: "الاسم العائلي والشخصي" },
  birthDate: { fr: "Date de naissance", en: "Date of birth", ar: "تاريخ الميلاد" },
  sender: { fr: "Expéditeur : {name}", en: "From: {name}", ar: "المرسل: {name}" },
  to: { fr: "À l’attention de {name}", en: "To {name}", ar: "إلى {name}" },
  noAddress: {
    fr: "Adresse inconnue du dossier : lettre remise en main propre.",
    en: "No address in the file: handed over in person.",
    ar: "لا عنوان في الملف: تسلم الرسالة يدا بيد.",
  },
  written: { fr: "Le {day}", en: "{day}", ar: "بتاريخ {day}" },
  why: { fr: "Pourquoi vous recevez cette lettre", en: "Why you receive this letter", ar: "لماذا تتوصل بهذه الرسالة" },
  cancelled: {
    fr: "Copie d’une lettre annulée le {day} : l’événement qu’elle annonce a été annulé.",
    en: "Copy of a letter cancelled on {day}: the event that it tells of was taken back.",
    ar: "نسخة من رسالة ألغيت بتاريخ {day}: ألغي الحدث الذي تخبر به.",
  },
  reference: {
    fr: "Référence {reference}. Lettre établie avec OpenAMO.",
    en: "Reference {reference}. Letter made with OpenAMO.",
    ar: "المرجع {reference}. رسالة معدة بواسطة OpenAMO.",
  },
} as const satisfies Readonly<Record<string, Required<Text>>>;

/** A sentence in the language of the letter, with its places filled. */
export function sayInLetter(name: keyof typeof WORDS, language: Locale, values: Readonly<Record<string, string>> = {}): string {
  const fill = (value: string): string => (language === "ar" && !hasArabic(value) ? apart(value) : value);
  return WORDS[name][language].replace(/\{(\w+)\}/g, (place, key: string) => (values[key] === undefined ? place : fill(values[key])));
}
