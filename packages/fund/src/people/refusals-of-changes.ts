import { defineRefusal } from "@openamo/kernel";

export const CHANGE_MOTIVE_MISSING = defineRefusal({
  code: "change-motive-missing",
  sentence: { fr: "Un motif est nécessaire.", en: "A motive is needed.", ar: "السبب ضروري." },
  remedy: { fr: "Dites en quelques mots pourquoi.", en: "Say why in a few words.", ar: "اذكر السبب ببضع كلمات." },
});

export const CHANGE_UNDONE = defineRefusal({
  code: "change-undone",
  sentence: {
    fr: "Ce changement a déjà été annulé, ou ne s’annule pas.",
    en: "This change was already taken back, or cannot be.",
    ar: "ألغي هذا التغيير من قبل أو لا يمكن إلغاؤه.",
  },
  remedy: { fr: "Enregistrez un nouveau changement.", en: "Record a new change.", ar: "سجل تغييرا جديدا." },
});

export const CHANGE_OF_EVENT = defineRefusal({
  code: "change-of-event",
  sentence: { fr: "Ce changement vient d’un événement de la vie.", en: "This change comes from a life event.", ar: "هذا التغيير ناتج عن حدث في الحياة." },
  remedy: {
    fr: "Annulez l’événement : tout ce qu’il a apporté s’annule avec lui.",
    en: "Take the event back: all that it brought goes with it.",
    ar: "ألغ الحدث: يُلغى معه كل ما نتج عنه.",
  },
});

export const CHANGE_FOLLOWED = defineRefusal({
  code: "change-followed",
  sentence: {
    fr: "Ce que ce changement a apporté a changé depuis.",
    en: "What this change brought has changed since.",
    ar: "تغير ما جاء به هذا التغيير منذ ذلك الحين.",
  },
  remedy: { fr: "Annulez d’abord ce qui a suivi.", en: "Take back what followed first.", ar: "ألغ أولا ما تلاه." },
});

export const MERGE_SAME_FILE = defineRefusal({
  code: "merge-same-file",
  sentence: {
    fr: "Un dossier ne se réunit pas à lui-même, ni à celui d’un autre pays.",
    en: "A file is not merged into itself, nor into one of another country.",
    ar: "لا يُدمج الملف في نفسه ولا في ملف بلد آخر.",
  },
  remedy: { fr: "Choisissez deux dossiers du même pays.", en: "Choose two files of one country.", ar: "اختر ملفين من البلد نفسه." },
});

export const MERGE_NEEDS_CHOICE = defineRefusal({
  code: "merge-needs-choice",
  sentence: {
    fr: "Les deux dossiers se contredisent sur {count} point(s).",
    en: "The two files contradict each other on {count} point(s).",
    ar: "الملفان متعارضان في {count} نقطة.",
  },
  remedy: {
    fr: "Pour chacun, dites ce qui vaut : le dossier conservé, l’autre, ou les deux.",
    en: "For each, say which holds: the file kept, the other one, or both.",
    ar: "حدد لكل منها ما يُعتمد: الملف المحتفظ به أو الآخر أو كلاهما.",
  },
});

export const MERGE_DEATHS_DIFFER = defineRefusal({
  code: "merge-deaths-differ",
  sentence: { fr: "Les deux dossiers ne disent pas le même décès.", en: "The two files do not tell the same death.", ar: "لا يذكر الملفان الوفاة نفسها." },
  remedy: {
    fr: "Enregistrez ou annulez d’abord le décès dans l’un des deux.",
    en: "Record or take back the death in one of the two first.",
    ar: "سجل الوفاة أو ألغها أولا في أحد الملفين.",
  },
});

export const MERGE_UNDONE = defineRefusal({
  code: "merge-undone",
  sentence: { fr: "Cette réunion a déjà été annulée.", en: "This merge was already undone.", ar: "أُلغي هذا الدمج من قبل." },
  remedy: { fr: "Les deux dossiers sont déjà séparés.", en: "The two files are already apart.", ar: "الملفان منفصلان بالفعل." },
});

export const MERGE_FOLLOWED = defineRefusal({
  code: "merge-followed",
  sentence: {
    fr: "Ce que la réunion a apporté au dossier conservé a changé depuis.",
    en: "What the merge brought to the file kept has changed since.",
    ar: "تغير ما جاء به الدمج إلى الملف المحتفظ به.",
  },
  remedy: { fr: "Annulez d’abord ce qui a suivi, puis la réunion.", en: "Take back what followed first, then the merge.", ar: "ألغ أولا ما تلاه ثم الدمج." },
});

export const MERGE_CHAIN = defineRefusal({
  code: "merge-chain",
  sentence: {
    fr: "Le dossier à réunir en a lui-même reçu un autre.",
    en: "The file to merge has itself received another one.",
    ar: "الملف المراد دمجه سبق أن استقبل ملفا آخر.",
  },
  remedy: {
    fr: "Gardez celui-là, ou annulez d’abord sa réunion.",
    en: "Keep that one, or undo its merge first.",
    ar: "احتفظ بذلك الملف أو ألغ دمجه أولا.",
  },
});
