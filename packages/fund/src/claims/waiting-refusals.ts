import { defineRefusal } from "@openamo/kernel";

export const CLAIM_NOT_WAITING = defineRefusal({
  code: "claim-not-waiting",
  sentence: {
    fr: "La demande {reference} n’est pas en attente.",
    en: "Claim {reference} is not waiting.",
    ar: "الطلب {reference} ليس معلقا.",
  },
  remedy: { fr: "Relisez son état.", en: "Read its state again.", ar: "راجع حالته." },
});

export const CLAIM_HELD = defineRefusal({
  code: "claim-held",
  sentence: {
    fr: "La demande {reference} attend encore une pièce, un accord ou un avis.",
    en: "Claim {reference} still waits for a piece, an agreement or an opinion.",
    ar: "الطلب {reference} ما زال ينتظر وثيقة أو موافقة أو رأيا.",
  },
  remedy: {
    fr: "Enregistrez d’abord ce qui est arrivé.",
    en: "First record what has arrived.",
    ar: "سجل أولا ما وصل.",
  },
});

export const NOTHING_HELD = defineRefusal({
  code: "nothing-held",
  sentence: {
    fr: "La demande {reference} n’attend rien de cette nature.",
    en: "Claim {reference} waits for nothing of this kind.",
    ar: "الطلب {reference} لا ينتظر شيئا من هذا النوع.",
  },
  remedy: { fr: "Relisez ce qu’elle attend.", en: "Read again what it waits for.", ar: "راجع ما ينتظره." },
});

export const STILL_UNDECIDED = defineRefusal({
  code: "claim-still-undecided",
  sentence: {
    fr: "Il manque toujours un fait pour décider la demande {reference} : {missing}.",
    en: "A fact is still missing to decide claim {reference}: {missing}.",
    ar: "ما زالت معلومة ناقصة للبت في الطلب {reference}: {missing}.",
  },
  remedy: {
    fr: "Complétez le dossier, puis demandez de nouveau la décision.",
    en: "Complete the file, then ask for the decision again.",
    ar: "أكمل الملف ثم اطلب القرار من جديد.",
  },
});

export const HOLD_REASON_UNKNOWN = defineRefusal({
  code: "hold-reason-unknown",
  sentence: { fr: "Ce motif d’attente n’existe pas.", en: "This reason to wait does not exist.", ar: "سبب الانتظار هذا غير موجود." },
  remedy: {
    fr: "Choisissez avis médical, accord préalable ou pièce manquante.",
    en: "Choose medical opinion, prior agreement or missing piece.",
    ar: "اختر رأيا طبيا أو موافقة مسبقة أو وثيقة ناقصة.",
  },
});
