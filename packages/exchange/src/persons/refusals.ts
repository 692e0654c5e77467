import { defineRefusal } from "@openamo/kernel";

export const PERSONS_FILE_UNREADABLE = defineRefusal({
  code: "persons-file-unreadable",
  sentence: { fr: "Le fichier {file} ne peut pas être lu.", en: "The file {file} cannot be read.", ar: "لا يمكن قراءة الملف {file}." },
  remedy: { fr: "Vérifiez son nom et vos droits de lecture.", en: "Check its name and your right to read it.", ar: "تحقق من اسمه ومن حقك في قراءته." },
});

export const PERSONS_FILE_EMPTY = defineRefusal({
  code: "persons-file-empty",
  sentence: { fr: "Le fichier {file} ne contient personne.", en: "The file {file} holds nobody.", ar: "لا يحتوي الملف {file} على أي شخص." },
  remedy: {
    fr: "La première ligne d’un CSV nomme les colonnes ; chaque ligne suivante est une personne.",
    en: "The first line of a CSV names the columns; each line after it is a person.",
    ar: "يسمي السطر الأول الأعمدة، وكل سطر بعده شخص.",
  },
});

export const PERSONS_COLUMNS_UNKNOWN = defineRefusal({
  code: "persons-columns-unknown",
  sentence: { fr: "Colonnes inconnues : {columns}.", en: "Unknown columns: {columns}.", ar: "أعمدة غير معروفة: {columns}." },
  remedy: { fr: "Colonnes lues : {known}.", en: "Columns that are read: {known}.", ar: "الأعمدة المقروءة: {known}." },
});

export const PERSONS_COLUMNS_MISSING = defineRefusal({
  code: "persons-columns-missing",
  sentence: { fr: "Colonnes manquantes : {columns}.", en: "Missing columns: {columns}.", ar: "أعمدة ناقصة: {columns}." },
  remedy: { fr: "Ajoutez-les à la première ligne.", en: "Add them to the first line.", ar: "أضفها إلى السطر الأول." },
});

export const PERSON_LINE_UNREADABLE = defineRefusal({
  code: "person-line-unreadable",
  sentence: {
    fr: "La ligne n’a pas la forme attendue : nombre de champs, guillemets ou JSON.",
    en: "The line does not have the expected form: number of fields, quotes or JSON.",
    ar: "ليس للسطر الشكل المنتظر: عدد الحقول أو علامات التنصيص أو JSON.",
  },
  remedy: { fr: "Corrigez la ligne ; les autres sont lues.", en: "Correct the line; the others are read.", ar: "صحح السطر، وتقرأ الأسطر الأخرى." },
});

export const PERSON_LINE_NOT_UTF8 = defineRefusal({
  code: "person-line-not-utf8",
  sentence: {
    fr: "La ligne contient des caractères qui ne sont pas en UTF-8 : un nom serait gardé avec des lettres perdues.",
    en: "The line holds characters that are not UTF-8: a name would be kept with letters lost.",
    ar: "يتضمن السطر حروفا ليست بترميز UTF-8، وقد تضيع حروف من الاسم.",
  },
  remedy: {
    fr: "Enregistrez le fichier au format « CSV UTF-8 », puis recommencez.",
    en: "Save the file as “CSV UTF-8”, then start again.",
    ar: "احفظ الملف بصيغة «CSV UTF-8» ثم أعد المحاولة.",
  },
});

export const PERSON_FIELD_INVALID = defineRefusal({
  code: "person-field-invalid",
  sentence: {
    fr: "Le champ {field} manque, est inconnu ou trop long.",
    en: "The field {field} is missing, unknown or too long.",
    ar: "الحقل {field} ناقص أو غير معروف أو طويل جدا.",
  },
  remedy: { fr: "Corrigez ce champ.", en: "Correct this field.", ar: "صحح هذا الحقل." },
});
