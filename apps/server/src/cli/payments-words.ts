import type { EntryOutcome, FileStatus, PaymentStatus } from "@openamo/fund";
import type { Text } from "@openamo/kernel";

/** Where a file for the bank is in its life. */
export const FILE_STATUS: Readonly<Record<FileStatus, Text>> = {
  prepared: { fr: "préparé", en: "prepared", ar: "مُعدّ" },
  released: { fr: "libéré", en: "released", ar: "محرّر" },
  withdrawn: { fr: "retiré", en: "withdrawn", ar: "مسحوب" },
};

export const PAYMENT_STATUS: Readonly<Record<PaymentStatus, Text>> = {
  "in-file": { fr: "en fichier", en: "in a file", ar: "في ملف" },
  sent: { fr: "envoyé", en: "sent", ar: "مُرسل" },
  paid: { fr: "payé", en: "paid", ar: "مؤدى" },
  returned: { fr: "rejeté par la banque", en: "sent back", ar: "أرجعه البنك" },
  withdrawn: { fr: "retiré", en: "withdrawn", ar: "مسحوب" },
};

/** What became of a movement of the bank. */
export const ENTRY_OUTCOME: Readonly<Record<EntryOutcome, Text>> = {
  paid: { fr: "payé", en: "paid", ar: "مؤدى" },
  returned: { fr: "rejeté", en: "returned", ar: "مُرجَع" },
  known: { fr: "déjà connu", en: "known", ar: "معروف" },
  pending: { fr: "non comptabilisé", en: "pending", ar: "غير مقيد بعد" },
  unknown: { fr: "inconnu", en: "unknown", ar: "مجهول" },
  "amount-differs": { fr: "montant différent", en: "another amount", ar: "مبلغ مختلف" },
  unreadable: { fr: "illisible", en: "unreadable", ar: "غير مقروء" },
};

export const SIDE: Readonly<Record<"debit" | "credit", Text>> = {
  debit: { fr: "débit", en: "debit", ar: "مدين" },
  credit: { fr: "crédit", en: "credit", ar: "دائن" },
};

export const PAYMENT_WORDS = {
  held: {
    fr: "virements : {payments} ; ordres : {orders} ; montant : {amount} ; retenu sur dettes : {deducted}",
    en: "transfers: {payments}; orders: {orders}; amount: {amount}; held back for debts: {deducted}",
    ar: "التحويلات: {payments}؛ الأوامر: {orders}؛ المبلغ: {amount}؛ المقتطع عن الديون: {deducted}",
  },
  settled: {
    fr: "Ordres entièrement retenus sur des dettes : {settled}",
    en: "Orders held back whole for debts: {settled}",
    ar: "الأوامر المقتطعة كليا عن الديون: {settled}",
  },
  noFile: {
    fr: "Aucun fichier : il ne reste rien à virer. Retenu sur dettes : {deducted}",
    en: "No file: nothing is left to transfer. Held back for debts: {deducted}",
    ar: "لا ملف: لم يبق ما يُحوَّل. المقتطع عن الديون: {deducted}",
  },
  statements: {
    fr: "relevés lus : {statements} ; déjà connus : {known} ; payés : {paid} ; rejetés : {returned} ; à examiner : {toLookAt}",
    en: "statements read: {statements}; known before: {known}; paid: {paid}; returned: {returned}; to look at: {toLookAt}",
    ar: "الكشوف المقروءة: {statements}؛ المعروفة من قبل: {known}؛ المؤداة: {paid}؛ المُرجَعة: {returned}؛ للمراجعة: {toLookAt}",
  },
  reissued: {
    fr: "Ordres qui attendent le prochain fichier : {orders}",
    en: "Orders that wait for the next file: {orders}",
    ar: "أوامر تنتظر الملف المقبل: {orders}",
  },
  by: {
    fr: "--by nomme qui agit, en lettres, chiffres, points, tirets et @, et non {by}",
    en: "--by names who acts, in letters, digits, dots, dashes and @, not {by}",
    ar: "--by يسمي من يتصرف بحروف وأرقام ونقط وشرطات و@، وليس {by}",
  },
} as const satisfies Readonly<Record<string, Text>>;

export const PENALTY_WORDS = {
  term: {
    fr: "Paiements tardifs du {from} au {to}, pénalités à payer avant le {payBy} ({law})",
    en: "Late payments from {from} to {to}, penalties to pay by {payBy} ({law})",
    ar: "الأداءات المتأخرة من {from} إلى {to}، غرامات تؤدى قبل {payBy} ({law})",
  },
  invoices: { fr: "factures", en: "invoices", ar: "فواتير" },
  sum: {
    fr: "factures : {invoices} ; professionnels : {professionals} ; total : {amount}",
    en: "invoices: {invoices}; professionals: {professionals}; total: {amount}",
    ar: "الفواتير: {invoices}؛ المهنيون: {professionals}؛ المجموع: {amount}",
  },
  outside: {
    fr: "Paiements tardifs de jours dont le droit n’est pas connu, laissés de côté : {outside}",
    en: "Late payments of days whose law is not held, left out: {outside}",
    ar: "أداءات متأخرة عن أيام لا يعرف قانونها، تُركت جانبا: {outside}",
  },
  notOver: {
    fr: "La période n’est pas terminée : voici ce qui est dû à ce jour.",
    en: "The term is not over: this is what is owed so far.",
    ar: "لم تنته الفترة: هذا هو المستحق حتى الآن.",
  },
  ask: {
    fr: "Pénalités à inscrire et à ordonner : {invoices}. Tapez « oui » pour le faire : ",
    en: "Penalties to post and order: {invoices}. Type “yes” to do it: ",
    ar: "الغرامات المراد قيدها والأمر بأدائها: {invoices}. اكتب «نعم» للتأكيد: ",
  },
  yes: { fr: "oui", en: "yes", ar: "نعم" },
  nothing: {
    fr: "Rien n’a été inscrit. Pour inscrire sans question : --yes",
    en: "Nothing was posted. To post without being asked: --yes",
    ar: "لم يُقيَّد شيء. للقيد دون سؤال: --yes",
  },
  looked: { fr: "  paiements tardifs examinés : {done}", en: "  late payments looked at: {done}", ar: "  أداءات متأخرة تم فحصها: {done}" },
  posting: { fr: "  inscrites : {done}", en: "  posted: {done}", ar: "  المقيدة: {done}" },
  posted: {
    fr: "Pénalités inscrites et ordonnées : {invoices} ; total : {amount}. Elles partent avec le prochain fichier pour la banque.",
    en: "Penalties posted and ordered: {invoices}; total: {amount}. They leave with the next file for the bank.",
    ar: "الغرامات المقيدة والمأمور بها: {invoices}؛ المجموع: {amount}. تُرسل مع الملف المقبل إلى البنك.",
  },
  line: {
    fr: "échéance {due}, payée le {paidOn} (jour {day})",
    en: "due {due}, paid {paidOn} (day {day})",
    ar: "الأجل {due}، أدي في {paidOn} (اليوم {day})",
  },
  takenBack: { fr: "annulée : {motive}", en: "taken back: {motive}", ar: "أُلغيت: {motive}" },
  back: { fr: "{reference} : pénalité annulée", en: "{reference}: penalty taken back", ar: "{reference}: أُلغيت الغرامة" },
} as const satisfies Readonly<Record<string, Text>>;

export const DELAY_WORDS = {
  term: { fr: "Paiements du {from} au {to} ({law})", en: "Payments from {from} to {to} ({law})", ar: "الأداءات من {from} إلى {to} ({law})" },
  row: {
    fr: "{invoices} factures  {share} % dans le délai, {mean} jours ouvrés en moyenne, {longest} au plus",
    en: "{invoices} invoices  {share} % in time, {mean} working days on average, {longest} at most",
    ar: "{invoices} فواتير  {share} % في الأجل، {mean} أيام عمل في المتوسط، {longest} على الأكثر",
  },
  none: {
    fr: "Aucun paiement soumis à un délai n’a été fait ces jours-là.",
    en: "No payment bound to a delay was made in these days.",
    ar: "لم يتم في هذه الأيام أي أداء خاضع لأجل.",
  },
  notOver: {
    fr: "La période n’est pas terminée : voici les paiements faits à ce jour.",
    en: "The term is not over: these are the payments made so far.",
    ar: "لم تنته الفترة: هذه هي الأداءات المنجزة حتى الآن.",
  },
} as const satisfies Readonly<Record<string, Text>>;
