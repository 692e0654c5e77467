import { defineRefusal } from "@openamo/kernel";

export const FILE_ALREADY_ENROLLED = defineRefusal({
  code: "file-already-enrolled",
  sentence: {
    fr: "Ce fichier a déjà été enregistré pour cet organisme le {on}.",
    en: "This file was already enrolled for this organism on {on}.",
    ar: "سبق تسجيل هذا الملف لهذه الهيئة في {on}.",
  },
  remedy: {
    fr: "Rien n’est à faire. Pour l’enregistrer de nouveau, annulez d’abord l’enregistrement {id}.",
    en: "There is nothing to do. To enrol it again, first reverse enrolment {id}.",
    ar: "لا شيء مطلوب. لإعادة تسجيله ألغ أولا التسجيل {id}.",
  },
});

export const UNKNOWN_SCHEME = defineRefusal({
  code: "unknown-scheme",
  sentence: {
    fr: "Le régime « {scheme} » n’existe pas, ou l’organisme {organism} n’affilie pas à ce régime ces jours-là.",
    en: "The scheme “{scheme}” does not exist, or the organism {organism} does not affiliate people to it on these days.",
    ar: "النظام «{scheme}» غير موجود، أو أن الهيئة {organism} لا تسجل فيه خلال هذه الأيام.",
  },
  remedy: { fr: "Vérifiez le régime et l’organisme.", en: "Check the scheme and the organism.", ar: "تحقق من النظام والهيئة." },
});

export const ORGANISM_OF_ANOTHER = defineRefusal({
  code: "enrolment-of-another-organism",
  sentence: {
    fr: "Cette ligne affilie à un autre organisme que celui du fichier.",
    en: "This line affiliates to another organism than that of the file.",
    ar: "يسجل هذا السطر لدى هيئة غير هيئة الملف.",
  },
  remedy: { fr: "Mettez-la dans le fichier de cet organisme.", en: "Put it in the file of that organism.", ar: "ضعه في ملف تلك الهيئة." },
});

export const ENROLMENT_DAY_INVALID = defineRefusal({
  code: "enrolment-day-invalid",
  sentence: {
    fr: "Le champ {field} n’est pas un jour possible : il doit être du calendrier, dans l’ordre, et pas avant la naissance.",
    en: "The field {field} is no possible day: it must be of the calendar, in order, and not before birth.",
    ar: "الحقل {field} ليس يوما ممكنا: يجب أن يكون يوما صحيحا ومرتبا ولا يسبق الميلاد.",
  },
  remedy: { fr: "Corrigez la date (AAAA-MM-JJ).", en: "Correct the date (YYYY-MM-DD).", ar: "صحح التاريخ (سنة-شهر-يوم)." },
});

export const SEX_UNKNOWN = defineRefusal({
  code: "enrolment-sex-unknown",
  sentence: {
    fr: "Le sexe s’écrit « female », « male » ou reste vide.",
    en: "Sex is written “female”, “male” or left empty.",
    ar: "يكتب الجنس «female» أو «male» أو يترك فارغا.",
  },
  remedy: { fr: "Corrigez ce champ.", en: "Correct this field.", ar: "صحح هذا الحقل." },
});

export const ALREADY_KNOWN = defineRefusal({
  code: "person-already-known",
  sentence: {
    fr: "Cet identifiant est déjà celui d’un dossier, ou d’une ligne précédente du fichier.",
    en: "This identifier already belongs to a file, or to an earlier line.",
    ar: "هذا المعرف مسجل في ملف أو في سطر سابق.",
  },
  remedy: {
    fr: "Recherchez la personne ; si elle change d’organisme, enregistrez l’événement de sa vie.",
    en: "Search for the person; if they change organism, enter the event of their life.",
    ar: "ابحث عن الشخص، وإذا غير الهيئة فسجل حدث حياته.",
  },
});

export const ENROLMENT_ENDED = defineRefusal({
  code: "enrolment-ended",
  sentence: {
    fr: "Cet enregistrement est déjà terminé ou annulé.",
    en: "This enrolment has already ended or been reversed.",
    ar: "انتهى هذا التسجيل أو ألغي.",
  },
  remedy: { fr: "Relisez son état.", en: "Read its state again.", ar: "راجع حالته." },
});

export const FILE_IN_USE = defineRefusal({
  code: "person-file-in-use",
  sentence: {
    fr: "Le dossier a servi depuis : une situation, un événement ou une feuille de soins s’y trouve.",
    en: "The file has been used since: it holds a situation, an event or a care sheet.",
    ar: "استعمل الملف منذئذ: فيه وضعية أو حدث أو ورقة علاج.",
  },
  remedy: { fr: "Corrigez ce dossier lui-même.", en: "Correct that file itself.", ar: "صحح ذلك الملف نفسه." },
});
