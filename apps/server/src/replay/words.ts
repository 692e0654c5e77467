import type { KeptDifference, ReplayCause } from "@openamo/fund";
import type { Text } from "@openamo/kernel";

/** What makes a claim differ. */
export const CAUSES: Readonly<Record<ReplayCause, Text>> = {
  rules: { fr: "les règles ou leurs paramètres", en: "the rules or their parameters", ar: "القواعد أو معاملاتها" },
  rights: { fr: "les droits de la personne", en: "the rights of the person", ar: "حقوق الشخص" },
  professional: { fr: "la convention du professionnel", en: "the convention of the professional", ar: "اتفاقية المهني" },
  tariffs: { fr: "les tarifs", en: "the tariffs", ar: "التعريفات" },
  counters: { fr: "les compteurs de la personne", en: "the counters of the person", ar: "عدادات الشخص" },
  history: { fr: "les soins déjà payés", en: "the care paid before", ar: "العلاجات المدفوعة سابقا" },
};

/** What stands now in the place of an amount. */
export const INSTEAD: Readonly<Record<Exclude<KeptDifference["afterKind"], "decided">, Text>> = {
  refused: { fr: "refusée", en: "refused", ar: "مرفوضة" },
  undecided: { fr: "en attente", en: "waiting", ar: "معلقة" },
  elsewhere: { fr: "à liquider ailleurs", en: "to be settled elsewhere", ar: "تسوى لدى هيئة أخرى" },
};

/** What the selection of a run is made of. */
export const SELECTED: Readonly<Record<string, Text>> = {
  careFrom: { fr: "soins depuis le", en: "care from", ar: "علاجات منذ" },
  careTo: { fr: "soins jusqu’au", en: "care until", ar: "علاجات حتى" },
  organism: { fr: "organisme", en: "organism", ar: "الهيئة" },
  personId: { fr: "personne", en: "person", ar: "الشخص" },
  professionalId: { fr: "professionnel", en: "professional", ar: "المهني" },
};

export const WORDS = {
  since: {
    fr: "--since dit à partir de quel jour de soins, AAAA-MM-JJ",
    en: "--since says from which day of care on, YYYY-MM-DD",
    ar: "--since يحدد أول يوم علاج، YYYY-MM-DD",
  },
  selectedTwice: { fr: "--select {name}=… est donné deux fois", en: "--select {name}=… is given twice", ar: "أُعطي --select {name}=… مرتين" },
  decidedAgain: {
    fr: "Feuilles décidées de nouveau : {claims} (lignes : {lines}) ; différences : {found}",
    en: "Claims decided again: {claims} (lines: {lines}); differences: {found}",
    ar: "الأوراق التي أعيد البت فيها: {claims} (الأسطر: {lines})؛ الفروق: {found}",
  },
  byOrganism: { fr: "Par organisme", en: "By organism", ar: "حسب الهيئة" },
  byBranch: { fr: "Par branche", en: "By branch", ar: "حسب الفرع" },
  byProfessional: { fr: "Par professionnel (les plus élevés d’abord)", en: "By professional (largest first)", ar: "حسب المهني (الأكبر أولا)" },
  byPerson: { fr: "Par assuré (les plus élevés d’abord)", en: "By person (largest first)", ar: "حسب الشخص (الأكبر أولا)" },
  claims: { fr: "feuilles", en: "claims", ar: "أوراق" },
  more: { fr: "dû en plus", en: "owed more", ar: "مستحق إضافي" },
  less: { fr: "dû en moins", en: "owed less", ar: "مستحق أقل" },
  differences: { fr: "Feuilles", en: "Claims", ar: "الأوراق" },
  shown: { fr: "Feuilles ({shown} sur {found})", en: "Claims ({shown} of {found})", ar: "الأوراق ({shown} من {found})" },
  nothing: { fr: "rien", en: "nothing", ar: "لا شيء" },
  because: { fr: "en raison de :", en: "because of:", ar: "بسبب:" },
  ofReform: {
    fr: "Sous la réforme « {name} » : rien de ceci n’est à passer en écritures.",
    en: "Under the reform “{name}”: nothing of this is to be posted.",
    ar: "في ظل الإصلاح «{name}»: لا شيء من هذا يرحّل.",
  },
  notPosted: {
    fr: "Rien n’a été passé en écritures. Pour passer ce qui a été trouvé : {command}",
    en: "Nothing was posted. To post what was found: {command}",
    ar: "لم يرحّل شيء. لترحيل ما وُجد: {command}",
  },
  ask: {
    fr: "Différences à passer en écritures : {count}. Tapez « oui » pour le faire : ",
    en: "Differences to post: {count}. Type “yes” to do it: ",
    ar: "الفروق المراد ترحيلها: {count}. اكتب «نعم» للترحيل: ",
  },
  yes: { fr: "oui", en: "yes", ar: "نعم" },
  posted: {
    fr: "Différences passées en écritures : {posted} ; laissées, car un fait a changé depuis : {changed} ; relevant d’un autre organisme : {elsewhere}",
    en: "Differences posted: {posted}; left because something changed since: {changed}; belonging to another organism: {elsewhere}",
    ar: "الفروق المرحّلة: {posted}؛ متروكة لتغير معلومة منذ ذلك: {changed}؛ تابعة لهيئة أخرى: {elsewhere}",
  },
  posting: { fr: "  personnes traitées : {persons}", en: "  persons posted: {persons}", ar: "  أشخاص تمت معالجتهم: {persons}" },
  pace: {
    fr: "  personnes : {persons}/{of} ; feuilles : {claims} ({rate}/s) ; différences : {found} ; encore {left} s environ",
    en: "  persons: {persons}/{of}; claims: {claims} ({rate}/s); differences: {found}; about {left} s left",
    ar: "  الأشخاص: {persons}/{of}؛ الأوراق: {claims} ({rate}/ث)؛ الفروق: {found}؛ بقي نحو {left} ث",
  },
  noRun: { fr: "Aucune reprise n’a été faite.", en: "No replay was made.", ar: "لم تجر أي إعادة." },
  cutShort: { fr: "interrompue", en: "cut short", ar: "توقفت قبل النهاية" },
  state: {
    fr: "feuilles : {claims} ; différences : {found} ; passées en écritures : {posted}",
    en: "claims: {claims}; differences: {found}; posted: {posted}",
    ar: "الأوراق: {claims}؛ الفروق: {found}؛ المرحّلة: {posted}",
  },
  reform: { fr: "réforme « {name} »", en: "reform “{name}”", ar: "إصلاح «{name}»" },
} as const satisfies Readonly<Record<string, Text>>;
