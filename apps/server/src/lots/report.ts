import type { Lot, LotLineOutcome } from "@openamo/fund";
import { decimalOf, inLocale, type Locale, type Text, wordsOf } from "@openamo/kernel";

const counted = (value: number, locale: Locale): string => value.toLocaleString(locale === "ar" ? "ar-MA-u-nu-latn" : locale);

const HEADS: Readonly<Record<Lot["status"], Text>> = {
  running: { fr: "En cours", en: "Under way", ar: "قيد الإنجاز" },
  finished: { fr: "Terminé", en: "Done", ar: "انتهى" },
};
const REHEARSED: Text = { fr: "Essai à blanc (rien n’est gardé)", en: "Rehearsal (nothing is kept)", ar: "تجربة (لا يحفظ شيء)" };

/** How a lot stands, in a line or two. */
export function lotLines(lot: Lot, locale: Locale): string[] {
  const { accepted, refused, pending, aside, known } = lot;
  const sums: Text = {
    fr: `${counted(accepted, "fr")} acceptées, ${counted(refused, "fr")} refusées, ${counted(pending, "fr")} en attente`,
    en: `${counted(accepted, "en")} accepted, ${counted(refused, "en")} refused, ${counted(pending, "en")} pending`,
    ar: `${counted(accepted, "ar")} مقبولة، ${counted(refused, "ar")} مرفوضة، ${counted(pending, "ar")} معلقة`,
  };
  const others: Text = {
    fr: `  ${counted(known, "fr")} déjà reçues, ${counted(aside, "fr")} mises de côté`,
    en: `  ${counted(known, "en")} received before, ${counted(aside, "en")} set aside`,
    ar: `  ${counted(known, "ar")} مستلمة سابقا، ${counted(aside, "ar")} موضوعة جانبا`,
  };
  const first = `${inLocale(lot.rehearsal ? REHEARSED : HEADS[lot.status], locale)}: ${inLocale(sums, locale)}`;
  return known + aside > 0 ? [first, inLocale(others, locale)] : [first];
}

const LINE: Text = { fr: "ligne", en: "line", ar: "سطر" };
const ASIDE: Text = { fr: "mise de côté", en: "set aside", ar: "وضعت جانبا" };
const PENDING: Text = { fr: "en attente d’un fait", en: "waiting for a fact", ar: "في انتظار معلومة" };

/** What became of a line, in a sentence. */
export function lotLine({ line, outcome, reference, paid, refusal, detail }: LotLineOutcome, locale: Locale): string {
  const named = `${inLocale(LINE, locale)} ${line}${reference === null ? "" : ` ${reference}`}`;
  if (refusal !== null) {
    const field = refusal.field === undefined ? "" : ` (${refusal.field})`;
    return `${named}: ${refusal.definition.code}${field} – ${wordsOf(refusal, "sentence", locale)} ${wordsOf(refusal, "remedy", locale)}`;
  }
  if (outcome === "aside") return `${named}: ${inLocale(ASIDE, locale)} – ${detail ?? ""}`;
  return outcome === "pending" ? `${named}: ${inLocale(PENDING, locale)}` : `${named}: ${paid === null ? "" : decimalOf(paid)}`;
}
