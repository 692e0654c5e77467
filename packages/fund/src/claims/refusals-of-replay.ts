import { defineRefusal } from "@openamo/kernel";

export const REPLAY_UNKNOWN = defineRefusal({
  code: "replay-unknown",
  sentence: { fr: "Aucune reprise n’a cet identifiant.", en: "No replay has this id.", ar: "لا توجد إعادة بهذا المعرّف." },
  remedy: { fr: "Affichez la liste des reprises.", en: "Show the list of replays.", ar: "اعرض قائمة عمليات الإعادة." },
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
