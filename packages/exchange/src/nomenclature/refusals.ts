import { defineRefusal } from "@openamo/kernel";

export const FILE_UNREADABLE = defineRefusal({
  code: "file-unreadable",
  sentence: { fr: "Le fichier {file} ne peut pas être lu.", en: "The file {file} cannot be read." },
  remedy: {
    fr: "Vérifiez son nom, vos droits de lecture, et s’il a été abîmé en route.",
    en: "Check its name, your right to read it, and whether it was damaged on the way.",
  },
});

export const FILE_EMPTY = defineRefusal({
  code: "file-empty",
  sentence: { fr: "Le fichier {file} ne contient aucune ligne.", en: "The file {file} holds no row." },
  remedy: { fr: "Téléchargez de nouveau la liste.", en: "Download the list again." },
});

export const FILE_CUT_SHORT = defineRefusal({
  code: "file-cut-short",
  sentence: { fr: "Le fichier {file} s’arrête au milieu, après la ligne {row}.", en: "The file {file} stops in the middle, after row {row}." },
  remedy: {
    fr: "Rien n’a été changé. Téléchargez de nouveau la liste : une liste coupée ferait croire que des actes ont disparu.",
    en: "Nothing was changed. Download the list again: a list cut short would look as if acts had disappeared.",
  },
});

export const FILE_NOT_RECOGNISED = defineRefusal({
  code: "file-not-recognised",
  sentence: {
    fr: "Le fichier {file} n’a pas la forme d’un fichier de la liste « {list} ».",
    en: "The file {file} does not have the form of a file of the list “{list}”.",
  },
  remedy: { fr: "Fichiers lus pour cette liste : {known}.", en: "Files read for this list: {known}." },
});

export const FILE_OF_ANOTHER_LIST = defineRefusal({
  code: "file-of-another-list",
  sentence: {
    fr: "Le fichier {file} est un fichier de la liste « {other} », pas de la liste « {list} ».",
    en: "The file {file} belongs to the list “{other}”, not to the list “{list}”.",
  },
  remedy: { fr: "Importez-le avec la liste « {other} ».", en: "Import it with the list “{other}”." },
});

export const FILES_ALIKE = defineRefusal({
  code: "files-alike",
  sentence: { fr: "Les fichiers {first} et {second} disent la même chose.", en: "The files {first} and {second} tell the same thing." },
  remedy: { fr: "Donnez l’un ou l’autre.", en: "Give one or the other." },
});

export const ROW_UNREADABLE = defineRefusal({
  code: "row-unreadable",
  sentence: { fr: "Cette ligne n’a pas la forme attendue.", en: "This row does not have the expected form." },
  remedy: { fr: "Corrigez-la dans le fichier, ou signalez-la à qui le publie.", en: "Correct it in the file, or tell whoever publishes it." },
});

export const ROW_FIELD_MISSING = defineRefusal({
  code: "row-field-missing",
  sentence: { fr: "Le champ {field} est vide.", en: "The field {field} is empty." },
  remedy: { fr: "Ce champ est nécessaire.", en: "This field is needed." },
});

export const ROW_CODE_INVALID = defineRefusal({
  code: "row-code-invalid",
  sentence: { fr: "« {value} » n’est pas un code de cette liste (champ {field}).", en: "“{value}” is no code of this list (field {field})." },
  remedy: { fr: "Vérifiez le code.", en: "Check the code." },
});

export const ROW_DATE_INVALID = defineRefusal({
  code: "row-date-invalid",
  sentence: { fr: "« {value} » n’est pas une date (champ {field}).", en: "“{value}” is no date (field {field})." },
  remedy: { fr: "Vérifiez la date.", en: "Check the date." },
});

export const ROW_AMOUNT_INVALID = defineRefusal({
  code: "row-amount-invalid",
  sentence: {
    fr: "« {value} » n’est pas un montant positif à deux décimales (champ {field}).",
    en: "“{value}” is no positive amount with two decimals (field {field}).",
  },
  remedy: { fr: "Vérifiez le montant.", en: "Check the amount." },
});

export const ROW_WITHOUT_TARIFF = defineRefusal({
  code: "row-without-tariff",
  sentence: { fr: "Cette ligne de tarif ne porte aucun montant.", en: "This tariff line bears no amount." },
  remedy: { fr: "Vérifiez la ligne.", en: "Check the row." },
});

export const ROW_DAYS_REVERSED = defineRefusal({
  code: "row-days-reversed",
  sentence: { fr: "La fin ({to}) précède le début ({from}).", en: "The end ({to}) comes before the beginning ({from})." },
  remedy: { fr: "Vérifiez les deux dates.", en: "Check both dates." },
});
