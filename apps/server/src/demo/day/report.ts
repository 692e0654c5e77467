import { returnReason } from "@openamo/fund";
import { type Cents, cents, formatCents, formatDay, inLocale, type Locale, sumCents, type Text, wordsOf } from "@openamo/kernel";
import { SET_ASIDE_WORDS } from "../../cli/money-words.ts";
import { packOf } from "../../packs.ts";
import type { DayOutcome, PaidFile } from "./run.ts";

const LABEL = 52;
const COUNT = 10;
const AMOUNT = 20;
const COUNTRY = "fr";

const WORDS = {
  title: { fr: "Journée de démonstration", en: "Demo day", ar: "يوم تجريبي" },
  again: { fr: "(déjà traitée : rien n’a changé)", en: "(done before: nothing changed)", ar: "(سبقت معالجته: لم يتغير شيء)" },
  lot: { fr: "Le lot", en: "The lot", ar: "الحزمة" },
  received: { fr: "lignes reçues", en: "lines received", ar: "أسطر مستلمة" },
  accepted: { fr: "feuilles acceptées", en: "sheets accepted", ar: "أوراق مقبولة" },
  refused: { fr: "refusées", en: "refused", ar: "مرفوضة" },
  pending: { fr: "en attente d’un fait", en: "waiting for a fact", ar: "في انتظار معلومة" },
  aside: { fr: "mises de côté", en: "set aside", ar: "موضوعة جانبا" },
  trades: { fr: "Par profession : feuilles et montant remboursé", en: "By profession: sheets and amount reimbursed", ar: "حسب المهنة" },
  owedBack: {
    fr: "dont à récupérer auprès des assurés (tiers payant)",
    en: "of which owed back by the insured (third-party)",
    ar: "منها ما يسترد من المؤمن لهم",
  },
  branches: { fr: "Ordres de paiement, par branche", en: "Payment orders, by branch", ar: "أوامر الدفع حسب الفرع" },
  refusals: { fr: "Refus, par motif", en: "Refusals, by reason", ar: "الرفض حسب السبب" },
  total: { fr: "total", en: "total", ar: "المجموع" },
  paid: { fr: "virements exécutés par la banque", en: "transfers carried out by the bank", ar: "تحويلات نفذها البنك" },
  returned: { fr: "revenus :", en: "came back:", ar: "أعيدت:" },
  other: { fr: "autres", en: "others", ar: "أخرى" },
  heldBack: { fr: "retenu : sommes dues à la caisse", en: "held back: owed to the fund", ar: "محتجز: مستحق للصندوق" },
  setAside: { fr: "à part :", en: "set aside:", ar: "جانبا:" },
  file: { fr: "Fichier de paiement", en: "Payment file", ar: "ملف الدفع" },
  prepared: { fr: "préparé par {a}, libéré par {b}", en: "prepared by {a}, released by {b}", ar: "أعده {a} وأفرج عنه {b}" },
  toLookAt: { fr: "mouvements bancaires à examiner", en: "bank movements to look at", ar: "حركات بنكية للفحص" },
  proof: { fr: "La preuve des comptes", en: "The proof of the books", ar: "إثبات الحسابات" },
  compared: { fr: "comparaisons", en: "comparisons", ar: "مقارنات" },
  difference: { fr: "différences", en: "differences", ar: "فروق" },
  files: { fr: "Les fichiers", en: "The files", ar: "الملفات" },
} as const satisfies Readonly<Record<string, Text>>;

const PAYEES: Readonly<Record<"beneficiary" | "professional", Text>> = {
  beneficiary: { fr: "assurés", en: "insured people", ar: "المؤمنون" },
  professional: { fr: "professionnels", en: "professionals", ar: "المهنيون" },
};

/** A demo day in lines that a person reads. */
export function dayReport({ day, lot, lotPath, figures, files, proof, known }: DayOutcome, locale: Locale): string[] {
  const { currency, display, accounting } = packOf(COUNTRY);
  const say = (words: Text): string => inLocale(words, locale);
  const money = (amount: Cents): string => formatCents(amount, currency, locale);
  const number = (value: number): string => value.toLocaleString(locale === "ar" ? "ar-MA-u-nu-latn" : locale);
  const line = (label: string, count: number, amount?: Cents): string =>
    `  ${label.padEnd(LABEL)}${number(count).padStart(COUNT)}${amount === undefined ? "" : money(amount).padStart(AMOUNT)}`;
  const part = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : ["", title, ...lines]);
  const named = (branch: string): string => say(accounting?.words[branch] ?? { fr: branch, en: branch, ar: branch });

  const fileLines = ({ file, figures: rows, deducted, reading }: PaidFile): string[] => [
    `  ${file.reference} · ${say(WORDS.prepared)
      .replace("{a}", file.preparedName)
      .replace("{b}", file.endedName ?? "")}`,
    line(say(WORDS.total), file.payments, file.cents),
    ...rows.map(({ status, returnReason: code, payments, cents: sum }) => {
      if (status === "returned") return line(`${say(WORDS.returned)} ${say(returnReason(code).label)}`, payments, sum);
      return line(say(status === "paid" ? WORDS.paid : WORDS.other), payments, sum);
    }),
    ...[...Map.groupBy(file.setAside, ({ reason }) => reason)].map(([reason, aside]) =>
      line(`${say(WORDS.setAside)} ${say(SET_ASIDE_WORDS[reason])}`, aside.length, cents(aside.reduce((sum, one) => sum + one.cents, 0))),
    ),
    ...(deducted > 0 ? [`  ${say(WORDS.heldBack).padEnd(LABEL + COUNT)}${money(deducted).padStart(AMOUNT)}`] : []),
    ...(reading.toLookAt > 0 ? [line(say(WORDS.toLookAt), reading.toLookAt)] : []),
  ];
  const differences = proof.checks.reduce((sum, check) => sum + check.differences, 0);
  const ordered = figures.branches.reduce((sum, { orders }) => sum + orders, 0);
  const total = sumCents(figures.branches.map(({ cents: sum }) => sum));
  // A professional paid in the insured person's place receives the whole; the participations it holds are recovered later.
  const owedBack = cents(total - lot.paid);
  return [
    `${say(WORDS.title)} – ${formatDay(day, locale)}${known ? ` ${say(WORDS.again)}` : ""}`,
    ...part(say(WORDS.lot), [
      line(say(WORDS.received), lot.linesDone),
      line(say(WORDS.accepted), lot.accepted, lot.paid),
      line(say(WORDS.refused), lot.refused),
      line(say(WORDS.pending), lot.pending),
      line(say(WORDS.aside), lot.aside),
      ...figures.asides.map(({ detail, count }) => line(`  ${detail}`, count)),
    ]),
    ...part(
      say(WORDS.trades),
      figures.trades.map(({ specialty, sheets, paid }) => line(say(display.specialtyLabel(specialty) ?? { fr: specialty, en: specialty }), sheets, paid)),
    ),
    ...part(say(WORDS.branches), [
      ...figures.branches.map(({ branch, to, orders, cents: sum }) => line(`${named(branch)}, ${say(PAYEES[to])}`, orders, sum)),
      line(say(WORDS.total), ordered, total),
      ...(owedBack > 0 ? [`  ${say(WORDS.owedBack).padEnd(LABEL + COUNT)}${money(owedBack).padStart(AMOUNT)}`] : []),
    ]),
    ...part(
      say(WORDS.refusals),
      figures.refusals.flatMap(({ count, example }) => [line(example.definition.code, count), `      ${wordsOf(example, "sentence", locale)}`]),
    ),
    ...part(say(WORDS.file), files.flatMap(fileLines)),
    ...part(say(WORDS.proof), [line(say(WORDS.compared), proof.checks.length), line(say(WORDS.difference), differences)]),
    ...part(
      say(WORDS.files),
      [lotPath, ...files.flatMap(({ paths }) => [paths.initiation, paths.statement])].map((path) => `  ${path}`),
    ),
  ];
}
