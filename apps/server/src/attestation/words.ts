import type { Locale, Text } from "@openamo/kernel";
import { apart, hasArabic } from "./bidi-lines.ts";

/** The languages in which papers are written. */
export type PaperLanguage = Locale;

/** The words of the paper, beside those of the pack. */
export const WORDS = {
  issued: { fr: "Établie le {day} par {organism}.", en: "Issued on {day} by {organism}.", ar: "سلمت بتاريخ {day} من طرف {organism}." },
  issuedCertificate: { fr: "Établi le {day} par {organism}.", en: "Issued on {day} by {organism}.", ar: "سلمت بتاريخ {day} من طرف {organism}." },
  validity: {
    fr: "Utilisable du {from} au {to}, sauf changement de situation.",
    en: "For use from {from} to {to}, unless the situation changes.",
    ar: "تستعمل من {from} إلى {to}، ما لم تتغير الوضعية.",
  },
  person: { fr: "Personne", en: "Person", ar: "الشخص" },
  name: { fr: "Nom et prénoms", en: "Name", ar: "الاسم العائلي والشخصي" },
  birthDate: { fr: "Date de naissance", en: "Date of birth", ar: "تاريخ الميلاد" },
  holder: { fr: "Couverte par", en: "Covered through", ar: "مغطى بواسطة" },
  asWhat: { fr: "En qualité de", en: "As", ar: "بصفته" },
  rights: { fr: "Droits à la prise en charge des soins", en: "Rights to care", ar: "الحقوق في تحمل العلاجات" },
  registration: { fr: "Immatriculation", en: "Registration", ar: "التسجيل" },
  registeredFrom: { fr: "Immatriculée depuis le", en: "Registered since", ar: "مسجل منذ" },
  rightsApart: {
    fr: "Être immatriculé et avoir des droits ouverts sont deux choses : ce document n’atteste pas les droits.",
    en: "Being registered and having rights open are two things: this document does not attest the rights.",
    ar: "التسجيل وفتح الحقوق أمران مختلفان: لا تشهد هذه الوثيقة على الحقوق.",
  },
  state: { fr: "Droits", en: "Rights", ar: "الحقوق" },
  openFrom: { fr: "Ouverts depuis le {from}", en: "Open since {from}", ar: "مفتوحة منذ {from}" },
  openBetween: { fr: "Ouverts du {from} au {to}", en: "Open from {from} to {to}", ar: "مفتوحة من {from} إلى {to}" },
  ground: { fr: "Fondement", en: "Ground", ar: "الأساس" },
  scheme: { fr: "Régime", en: "Scheme", ar: "النظام" },
  organism: { fr: "Organisme de rattachement", en: "Organism", ar: "الهيئة" },
  organismCode: { fr: "Code de l’organisme", en: "Code of the organism", ar: "رمز الهيئة" },
  payment: { fr: "Ce qui change le paiement", en: "What changes the payment", ar: "ما يغير الأداء" },
  noExemption: { fr: "Aucune exonération", en: "No exemption", ar: "لا إعفاء" },
  doctor: { fr: "Médecin traitant", en: "Treating doctor", ar: "الطبيب المعالج" },
  declared: { fr: "Déclaré", en: "Declared", ar: "مصرح به" },
  notDeclared: { fr: "Non déclaré", en: "Not declared", ar: "غير مصرح به" },
  dependants: { fr: "Personnes couvertes par son intermédiaire", en: "People covered through this person", ar: "الأشخاص المغطون بواسطته" },
  bornOn: { fr: "Naissance : {day}", en: "Born: {day}", ar: "تاريخ الميلاد: {day}" },
  certificate: {
    fr: "Cette personne n’est pas rattachée à {issuer}. À la date du {day}, la prise en charge de ses soins relève de l’organisme suivant.",
    en: "This person is not attached to {issuer}. On {day}, their care is covered by the following organism.",
    ar: "هذا الشخص غير منتم إلى {issuer}. بتاريخ {day}، تتحمل علاجاته الهيئة التالية.",
  },
  whatToDo: { fr: "Que faire", en: "What to do", ar: "ما العمل" },
  turnTo: {
    fr: "Adressez à {organism} les demandes de remboursement, d’attestation de droits et de carte. {issuer} ne peut plus y répondre.",
    en: "Send requests for refunds, attestations of rights and cards to {organism}. {issuer} can no longer answer them.",
    ar: "وجه طلبات التعويض وشهادات الحقوق والبطاقة إلى {organism}. لم يعد بإمكان {issuer} الاستجابة لها.",
  },
  check: { fr: "Vérifier ce document", en: "Check this document", ar: "التحقق من هذه الوثيقة" },
  howToCheck: {
    fr: "Lisez le carré avec un téléphone, ou ouvrez {address} et collez-y son texte. La page dit si ce document est authentique et s’il est toujours valable.",
    en: "Read the square with a telephone, or open {address} and paste its text. The page tells whether this document is genuine and still good.",
    ar: "اقرأ المربع بالهاتف، أو افتح {address} والصق نصه. تبين الصفحة هل الوثيقة صحيحة وهل ما زالت صالحة.",
  },
  compare: {
    fr: "À comparer avec ce document : initiales {initials}, année de naissance {year}, fin du numéro {end}.",
    en: "Compare with this document: initials {initials}, year of birth {year}, end of the number {end}.",
    ar: "للمقارنة مع هذه الوثيقة: الأحرف الأولى {initials}، سنة الميلاد {year}، آخر الرقم {end}.",
  },
  squareAlt: {
    fr: "Code QR : adresse de vérification de ce document, avec sa signature. Il ne contient ni nom, ni numéro, ni donnée de santé.",
    en: "QR code: address where this document is checked, with its signature. It holds no name, no number and nothing of health.",
    ar: "رمز مربع: عنوان التحقق من هذه الوثيقة وتوقيعها. لا يتضمن اسما ولا رقما ولا أي معطى صحي.",
  },
  reference: {
    fr: "Référence {reference}, document établi avec OpenAMO.",
    en: "Reference {reference}, document made with OpenAMO.",
    ar: "المرجع {reference}، وثيقة معدة بواسطة OpenAMO.",
  },
  law: { fr: "Texte : {law}.", en: "Text: {law}.", ar: "النص: {law}." },
} as const satisfies Readonly<Record<string, Required<Text>>>;

/** A sentence in the language of the paper, with its places filled. */
export function say(name: keyof typeof WORDS, language: PaperLanguage, values: Readonly<Record<string, string>> = {}): string {
  const fill = (value: string): string => (language === "ar" && !hasArabic(value) ? apart(value) : value);
  return WORDS[name][language].replace(/\{(\w+)\}/g, (place, key: string) => (values[key] === undefined ? place : fill(values[key])));
}

/** A social security number in the groups that people know; other numbers as they are. */
export const groupedNumber = (number: string): string => {
  const match = /^(\d)(\d{2})(\d{2})(\d[\dAB])(\d{3})(\d{3})(\d{2})$/.exec(number);
  return match === null ? number : match.slice(1).join(" ");
};

/** The last twelve figures of an id, in groups: what somebody reads over the telephone. */
export const referenceOf = (id: string): string =>
  id
    .replaceAll("-", "")
    .slice(-12)
    .toUpperCase()
    .replace(/(.{4})(?=.)/g, "$1-");
