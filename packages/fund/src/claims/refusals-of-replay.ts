import { defineRefusal } from "@openamo/kernel";

export const REPLAY_UNKNOWN = defineRefusal({
  code: "replay-unknown",
  sentence: { fr: "Aucune reprise n’a cet identifiant.", en: "No replay has this id.", ar: "لا توجد إعادة بهذا المعرّف." },
  remedy: { fr: "Affichez la liste des reprises.", en: "Show the list of replays.", ar: "اعرض قائمة عمليات الإعادة." },
});

export const REPLAY_ORGANISM_UNKNOWN = defineRefusal({
  code: "replay-organism-unknown",
  sentence: {
    fr: "Aucun organisme de votre périmètre n’a l’identifiant « {organism} ».",
    en: "No organism within your reach has the id “{organism}”.",
    ar: "لا توجد ضمن نطاق صلاحياتك هيئة بالمعرّف «{organism}».",
  },
  remedy: {
    fr: "Vérifiez l’identifiant dans la liste des organismes.",
    en: "Check the id in the list of organisms.",
    ar: "تحقق من المعرّف في قائمة الهيئات.",
  },
});

export const REPLAY_UNFINISHED = defineRefusal({
  code: "replay-unfinished",
  sentence: {
    fr: "Cette reprise a été interrompue avant la fin de sa recherche.",
    en: "This replay was cut short before it had looked at everything.",
    ar: "توقفت هذه الإعادة قبل انتهاء البحث.",
  },
  remedy: { fr: "Lancez une nouvelle reprise.", en: "Start a new replay.", ar: "ابدأ إعادة جديدة." },
});

export const REPLAY_OF_REFORM = defineRefusal({
  code: "replay-of-reform",
  sentence: {
    fr: "Cette reprise a été faite sous une réforme ({name}) : elle montre ce qui serait dû, rien n’est à payer.",
    en: "This replay was made under a reform ({name}): it shows what would be owed, nothing is to be paid.",
    ar: "أجريت هذه الإعادة في ظل إصلاح ({name}): تُظهر ما كان سيُستحق، ولا شيء يُدفع.",
  },
  remedy: {
    fr: "Lancez une reprise sans réforme pour ce qui est dû.",
    en: "Start a replay without a reform for what is owed.",
    ar: "ابدأ إعادة من دون إصلاح لما هو مستحق.",
  },
});

export const REPLAY_SAME_PERSON = defineRefusal({
  code: "replay-same-person",
  sentence: {
    fr: "La personne qui a lancé cette reprise ne peut pas la passer en écritures.",
    en: "Whoever started this replay cannot post it.",
    ar: "لا يمكن لمن بدأ هذه الإعادة أن يرحّلها.",
  },
  remedy: {
    fr: "Une autre personne de l’organisme doit le faire.",
    en: "Another person of the organism must do it.",
    ar: "يجب أن يقوم بذلك شخص آخر من الهيئة.",
  },
});
