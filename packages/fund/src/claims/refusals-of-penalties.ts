import { defineRefusal } from "@openamo/kernel";

export const NO_LATE_PENALTY = defineRefusal({
  code: "late-penalty-not-in-law",
  sentence: {
    fr: "Le droit de ce pays ({country}), tel qu’il est tenu ici, ne pénalise pas les paiements tardifs aux professionnels.",
    en: "The law of this country ({country}), as it is held here, does not penalise late payments of professionals.",
    ar: "قانون هذا البلد ({country})، كما هو مدوّن هنا، لا يعاقب على التأخر في الأداء للمهنيين.",
  },
  remedy: { fr: "Il n’y a rien à payer.", en: "There is nothing to pay.", ar: "لا شيء يُؤدى." },
});

export const NO_PUBLISHED_DELAYS = defineRefusal({
  code: "payment-delays-not-in-law",
  sentence: {
    fr: "Le droit de ce pays ({country}), tel qu’il est tenu ici, ne demande pas de publier les délais de paiement.",
    en: "The law of this country ({country}), as it is held here, does not ask to publish the delays of payment.",
    ar: "قانون هذا البلد ({country})، كما هو مدوّن هنا، لا يطلب نشر آجال الأداء.",
  },
  remedy: { fr: "Il n’y a rien à publier.", en: "There is nothing to publish.", ar: "لا شيء يُنشر." },
});

export const PENALTY_TERM_NOT_OVER = defineRefusal({
  code: "late-penalty-term-not-over",
  sentence: {
    fr: "La période n’est pas terminée : elle court jusqu’au {day}.",
    en: "The term is not over: it runs until {day}.",
    ar: "لم تنته الفترة: تمتد إلى {day}.",
  },
  remedy: {
    fr: "Affichez ce qui est dû à ce jour, et payez-le après ce jour.",
    en: "Show what is owed so far, and pay it after that day.",
    ar: "اعرض المستحق إلى الآن، وأدّه بعد ذلك اليوم.",
  },
});

export const PENALTY_TAKEN_BACK = defineRefusal({
  code: "late-penalty-taken-back",
  sentence: {
    fr: "La pénalité du dossier {reference} a déjà été annulée.",
    en: "The penalty of claim {reference} was already taken back.",
    ar: "سبق إلغاء غرامة الملف {reference}.",
  },
  remedy: { fr: "Rafraîchissez la liste.", en: "Refresh the list.", ar: "حدّث القائمة." },
});
