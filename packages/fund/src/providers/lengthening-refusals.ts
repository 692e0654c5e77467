import { defineRefusal } from "@openamo/kernel";

export const LENGTHENING_NOT_IN_LAW = defineRefusal({
  code: "delay-lengthening-not-in-law",
  sentence: {
    fr: "Le droit de ce pays, tel qu’il est tenu ici, ne permet pas d’allonger le délai de paiement d’un professionnel.",
    en: "The law of this country, as it is held here, does not let the delay to pay a professional be lengthened.",
    ar: "لا يسمح قانون هذا البلد، كما هو مدوّن هنا، بتمديد أجل الأداء لمهني.",
  },
  remedy: { fr: "Payez dans le délai ordinaire.", en: "Pay within the ordinary delay.", ar: "أدّ داخل الأجل العادي." },
});

export const LENGTHENING_INVALID = defineRefusal({
  code: "delay-lengthening-invalid",
  sentence: {
    fr: "La décision n’est pas complète ou pas exacte : un motif de la liste, des jours dans l’ordre, un montant positif, un texte de 500 caractères au plus.",
    en: "The decision is not complete or not right: a ground of the list, days in order, a positive amount, a text of 500 characters at most.",
    ar: "القرار غير كامل أو غير صحيح: سبب من القائمة، وأيام مرتبة، ومبلغ موجب، ونص من 500 حرف على الأكثر.",
  },
  remedy: { fr: "Corrigez le champ signalé.", en: "Correct the field named.", ar: "صحح الحقل المشار إليه." },
});

export const LENGTHENING_TO_COME = defineRefusal({
  code: "delay-lengthening-not-notified",
  sentence: { fr: "La notification est à venir.", en: "The notification is to come.", ar: "التبليغ لم يتم بعد." },
  remedy: {
    fr: "Enregistrez la décision le jour où le professionnel en est informé.",
    en: "Record the decision on the day the professional is told of it.",
    ar: "سجل القرار يوم يُبلَّغ به المهني.",
  },
});

export const LENGTHENING_OVERLAPS = defineRefusal({
  code: "delay-lengthening-overlaps",
  sentence: {
    fr: "Le délai de ce professionnel est déjà allongé à partir du {from}.",
    en: "The delay of this professional is already lengthened from {from} on.",
    ar: "أجل هذا المهني ممدد بالفعل ابتداء من {from}.",
  },
  remedy: {
    fr: "Commencez après l’allongement enregistré, ou terminez celui-ci d’abord.",
    en: "Begin after the lengthening recorded, or end that one first.",
    ar: "ابدأ بعد التمديد المسجل، أو أنهه أولا.",
  },
});

export const LENGTHENING_FOLLOWED = defineRefusal({
  code: "delay-lengthening-followed",
  sentence: {
    fr: "Un autre allongement commence plus tard, le {from}.",
    en: "Another lengthening begins later, on {from}.",
    ar: "يبدأ تمديد آخر لاحقا، في {from}.",
  },
  remedy: { fr: "Annulez d’abord celui-là.", en: "Take that one back first.", ar: "ألغ ذلك التمديد أولا." },
});

export const LENGTHENING_WITHDRAWN = defineRefusal({
  code: "delay-lengthening-withdrawn",
  sentence: { fr: "Cet allongement a déjà été annulé.", en: "This lengthening was already taken back.", ar: "أُلغي هذا التمديد من قبل." },
  remedy: { fr: "Rafraîchissez la page.", en: "Refresh the page.", ar: "حدّث الصفحة." },
});

export const LENGTHENING_END_WRONG = defineRefusal({
  code: "delay-lengthening-end-wrong",
  sentence: {
    fr: "Le dernier jour doit être celui du début ou un jour suivant, et venir plus tôt que la fin enregistrée.",
    en: "The last day must be that of the beginning or a later one, and come sooner than the end recorded.",
    ar: "يجب أن يكون اليوم الأخير يوم البداية أو بعده، وأن يسبق النهاية المسجلة.",
  },
  remedy: {
    fr: "Corrigez le jour ; annulez l’allongement s’il n’aurait jamais dû commencer, ou enregistrez un maintien pour le prolonger.",
    en: "Correct the day; take the lengthening back if it should never have begun, or record one that keeps it up.",
    ar: "صحح اليوم؛ ألغ التمديد إن لم يكن ينبغي أن يبدأ، أو سجل إبقاء لتمديده.",
  },
});

export const LENGTHENING_MOTIVE_MISSING = defineRefusal({
  code: "delay-lengthening-motive-missing",
  sentence: { fr: "Un motif est nécessaire.", en: "A motive is needed.", ar: "السبب ضروري." },
  remedy: {
    fr: "Dites en quelques mots pourquoi, sans donnée de santé.",
    en: "Say why in a few words, without health data.",
    ar: "اذكر السبب ببضع كلمات دون بيانات صحية.",
  },
});
