import { formatDay, inLocale, type Locale, parseDay, type Text } from "@openamo/kernel";
import type { Verification, VerificationStatus } from "./verify.ts";

const VERDICTS: Readonly<Record<VerificationStatus, Text>> = {
  good: { fr: "Ce document est authentique et valable.", en: "This document is genuine and good.", ar: "هذه الوثيقة صحيحة وصالحة." },
  changed: {
    fr: "Ce document est authentique, mais la situation de la personne a changé depuis : ne vous y fiez plus.",
    en: "This document is genuine, but the person's situation has changed since: rely on it no more.",
    ar: "هذه الوثيقة صحيحة لكن وضعية الشخص تغيرت منذ ذلك الحين: لا تعتمد عليها.",
  },
  revoked: {
    fr: "Ce document a été annulé par l’organisme qui l’avait donné.",
    en: "This document was revoked by the organism that gave it.",
    ar: "ألغيت هذه الوثيقة من طرف الهيئة التي سلمتها.",
  },
  unknown: {
    fr: "La signature est la nôtre, mais aucun document de ce numéro n’a été donné ici.",
    en: "The signature is ours, but no document of this number was given here.",
    ar: "التوقيع توقيعنا لكن لم تسلَّم هنا أي وثيقة بهذا الرقم.",
  },
  expired: {
    fr: "Ce document est authentique, mais il n’est plus valable.",
    en: "This document is genuine, but no longer good.",
    ar: "هذه الوثيقة صحيحة لكنها لم تعد صالحة.",
  },
  "not-yet": {
    fr: "Ce document est authentique, mais il n’est pas encore valable.",
    en: "This document is genuine, but not good yet.",
    ar: "هذه الوثيقة صحيحة لكنها ليست صالحة بعد.",
  },
  forged: {
    fr: "La signature ne correspond pas : ce document a été modifié ou fabriqué.",
    en: "The signature does not fit: this document was altered or made up.",
    ar: "التوقيع غير مطابق: هذه الوثيقة محرفة أو مزورة.",
  },
  "unknown-key": {
    fr: "Ce document n’a pas été signé ici.",
    en: "This document was not signed here.",
    ar: "لم توقَّع هذه الوثيقة هنا.",
  },
  unreadable: {
    fr: "Il n’y a pas d’attestation dans ce texte.",
    en: "There is no attestation in this text.",
    ar: "لا توجد شهادة في هذا النص.",
  },
};

const WORDS = {
  rights: {
    fr: "{issuer} a attesté les droits d’une personne couverte par {organism}.",
    en: "{issuer} attested the rights of a person covered by {organism}.",
    ar: "شهدت {issuer} على حقوق شخص تغطيه {organism}.",
  },
  registration: {
    fr: "{issuer} a attesté qu’une personne est immatriculée auprès de {organism}. Ses droits n’y sont pas attestés.",
    en: "{issuer} attested that a person is registered with {organism}. Their rights are not attested.",
    ar: "شهدت {issuer} بأن شخصا مسجل لدى {organism}. ولا تشهد على حقوقه.",
  },
  "other-organism": {
    fr: "{issuer} a certifié qu’une personne relève de {organism}.",
    en: "{issuer} certified that a person is covered by {organism}.",
    ar: "شهدت {issuer} بأن شخصا ينتمي إلى {organism}.",
  },
  days: { fr: "Utilisable du {from} au {to}.", en: "For use from {from} to {to}.", ar: "تستعمل من {from} إلى {to}." },
  compare: {
    fr: "Le document doit porter : initiales {initials}, année de naissance {year}, numéro finissant par {end}. Sinon, ce carré vient d’un autre document.",
    en: "The document must show: initials {initials}, year of birth {year}, a number that ends with {end}. Otherwise this square comes from another document.",
    ar: "يجب أن تحمل الوثيقة: الأحرف الأولى {initials}، سنة الميلاد {year}، رقما ينتهي بـ {end}. وإلا فهذا المربع مأخوذ من وثيقة أخرى.",
  },
  store: {
    fr: "Vérifié avec les registres de l’organisme, à l’instant.",
    en: "Checked with the organism's records, just now.",
    ar: "تم التحقق مع سجلات الهيئة الآن.",
  },
  signature: {
    fr: "Seules la signature et les dates ont été vérifiées : une annulation, ou la fin des droits, ne se voit qu’en ligne.",
    en: "Only the signature and the days were checked: a revocation, or the end of the rights, is seen online only.",
    ar: "لم يتحقق إلا من التوقيع والتواريخ: لا يظهر الإلغاء ولا انتهاء الحقوق إلا عبر الشبكة.",
  },
  ask: {
    fr: "Collez le texte du carré en entier, ou demandez un nouveau document à la personne.",
    en: "Paste the whole text of the square, or ask the person for a new document.",
    ar: "الصق نص المربع كاملا، أو اطلب من الشخص وثيقة جديدة.",
  },
} as const satisfies Readonly<Record<string, Text>>;

const fill = (text: Text, locale: Locale, values: Readonly<Record<string, string>>): string =>
  inLocale(text, locale).replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);

const dayIn = (iso: string, locale: Locale): string => {
  const day = parseDay(iso);
  return day === undefined ? iso : formatDay(day, locale);
};

/** A check in words: the verdict, then what it proves and what it does not. */
export function verificationInWords({ status, against, shows }: Verification, locale: Locale): { verdict: string; lines: string[] } {
  const verdict = inLocale(VERDICTS[status], locale);
  if (shows === undefined) return { verdict, lines: [inLocale(WORDS.ask, locale)] };
  const { issuer, organism, initials, birthYear, numberEnd, from, to } = shows;
  const lines = [
    fill(WORDS[shows.kind], locale, { issuer, organism }),
    fill(WORDS.days, locale, { from: dayIn(from, locale), to: dayIn(to, locale) }),
    fill(WORDS.compare, locale, { initials, year: String(birthYear), end: numberEnd }),
    inLocale(WORDS[against], locale),
  ];
  return { verdict, lines };
}
