import { defineRefusal } from "@openamo/kernel";

export const LIST_OLDER_THAN_HELD = defineRefusal({
  code: "list-older-than-held",
  sentence: {
    fr: "Cette liste vaut pour le {day}, et une liste plus récente, du {held}, est déjà connue.",
    en: "This list holds for {day}, and a later one, of {held}, is already known.",
    ar: "هذه القائمة تخص يوم {day}، وتوجد قائمة أحدث بتاريخ {held}.",
  },
  remedy: {
    fr: "Importez les listes de la plus ancienne à la plus récente : annulez d’abord la plus récente.",
    en: "Import lists from the oldest to the latest: reverse the later one first.",
    ar: "استورد القوائم من الأقدم إلى الأحدث: ألغ القائمة الأحدث أولا.",
  },
});

export const IMPORT_ENDS_MUCH = defineRefusal({
  code: "import-ends-much",
  sentence: {
    fr: "Cet import mettrait fin à {ended} éléments sur {held} : le fichier est peut-être incomplet.",
    en: "This import would end {ended} entries out of {held}: the file may be incomplete.",
    ar: "سينهي هذا الاستيراد {ended} عنصرا من أصل {held}: قد يكون الملف ناقصا.",
  },
  remedy: {
    fr: "Regardez ce qui changerait avec un essai (--dry-run). Si la liste est bien entière, importez-la avec --accept-endings.",
    en: "See what would change with a trial (--dry-run). If the list is whole, import it with --accept-endings.",
    ar: "انظر ما سيتغير بتجربة (--dry-run). إذا كانت القائمة كاملة فاستوردها مع --accept-endings.",
  },
});

export const IMPORT_UNKNOWN = defineRefusal({
  code: "import-unknown",
  sentence: { fr: "Aucun import ne porte le numéro {number}.", en: "No import has the number {number}.", ar: "لا يوجد استيراد بالرقم {number}." },
  remedy: {
    fr: "La commande « openamo nomenclature imports » donne la liste des imports.",
    en: "The command “openamo nomenclature imports” lists them.",
    ar: "يعرض الأمر «openamo nomenclature imports» قائمة الاستيرادات.",
  },
});

export const IMPORT_REVERSED_ALREADY = defineRefusal({
  code: "import-reversed-already",
  sentence: {
    fr: "L’import {number} a déjà été annulé, par le numéro {by}.",
    en: "Import {number} was already reversed, by number {by}.",
    ar: "سبق إلغاء الاستيراد {number} بالرقم {by}.",
  },
  remedy: { fr: "Il n’y a rien à faire de plus.", en: "There is nothing more to do.", ar: "لا يوجد ما يلزم فعله." },
});

export const IMPORT_IS_REVERSAL = defineRefusal({
  code: "import-is-reversal",
  sentence: { fr: "Le numéro {number} est une annulation.", en: "Number {number} is a reversal.", ar: "الرقم {number} إلغاء." },
  remedy: {
    fr: "Pour revenir sur une annulation, importez de nouveau le fichier.",
    en: "To go back on a reversal, import the file again.",
    ar: "للتراجع عن الإلغاء، استورد الملف من جديد.",
  },
});

export const IMPORT_FOLLOWED = defineRefusal({
  code: "import-followed",
  sentence: {
    fr: "L’import {number} a été suivi de l’import {latest} de la même liste.",
    en: "Import {number} was followed by import {latest} of the same list.",
    ar: "تلا الاستيراد {number} الاستيراد {latest} من القائمة نفسها.",
  },
  remedy: {
    fr: "Annulez d’abord l’import {latest} : les imports se défont du dernier au premier.",
    en: "Reverse import {latest} first: imports are undone from the last to the first.",
    ar: "ألغ أولا الاستيراد {latest}: تلغى الاستيرادات من الأخير إلى الأول.",
  },
});

export const ACT_UNKNOWN = defineRefusal({
  code: "nomenclature-act-unknown",
  sentence: { fr: "Aucune liste ne connaît le code « {code} ».", en: "No list knows the code “{code}”.", ar: "لا توجد قائمة تعرف الرمز «{code}»." },
  remedy: {
    fr: "Vérifiez le code, ou cherchez l’acte par ses mots. Une liste qui n’a pas encore été importée n’est pas connue.",
    en: "Check the code, or search for the act by its words. A list that was not imported yet is not known.",
    ar: "تحقق من الرمز أو ابحث عن العمل بكلماته. القائمة التي لم تستورد بعد غير معروفة.",
  },
});

/** The reason for a row that says otherwise than an earlier row on the same thing. */
export const ROW_CONTRADICTS = defineRefusal({
  code: "row-contradicts",
  sentence: {
    fr: "Cette ligne contredit la ligne {first} sur le même élément.",
    en: "This row contradicts row {first} about the same thing.",
    ar: "يتعارض هذا السطر مع السطر {first} حول العنصر نفسه.",
  },
  remedy: { fr: "La première a été gardée.", en: "The first one was kept.", ar: "تم الاحتفاظ بالأول." },
});
