import { defineRefusal } from "@openamo/kernel";
import { d733, d738, l6500 } from "../sources/texts.ts";
import { words } from "../words.ts";

export const NOT_REGISTERED = defineRefusal({
  code: "not-registered",
  sentence: words(
    "La personne n'est immatriculée dans aucun régime le {date}.",
    "The person is registered with no scheme on {date}.",
    "الشخص غير مسجل في أي نظام بتاريخ {date}.",
  ),
  remedy: words(
    "Vérifiez la date des soins, puis l'immatriculation de la personne.",
    "Check the day of care, then the person's registration.",
    "تحقق من تاريخ العلاج ثم من تسجيل الشخص.",
  ),
  law: [d738("immatriculation")],
});

export const RIGHTS_CLOSED = defineRefusal({
  code: "rights-closed",
  sentence: words(
    "La personne est immatriculée, mais ses droits ne sont pas ouverts le {date}.",
    "The person is registered, but their rights are not open on {date}.",
    "الشخص مسجل لكن حقوقه غير مفتوحة بتاريخ {date}.",
  ),
  remedy: words(
    "Vérifiez les cotisations déclarées et payées : elles ouvrent le droit.",
    "Check the contributions declared and paid: they open the right.",
    "تحقق من الاشتراكات المصرح بها والمؤداة: فهي تفتح الحق.",
  ),
  law: [l6500("32")],
});

export const RIGHTS_SUSPENDED = defineRefusal({
  code: "rights-suspended",
  sentence: words(
    "Les prestations sont suspendues le {date} : des cotisations sont impayées.",
    "Benefits are suspended on {date}: contributions are unpaid.",
    "الخدمات معلقة بتاريخ {date} بسبب عدم أداء الاشتراكات.",
  ),
  remedy: words("Régularisez les cotisations dues.", "Pay the contributions due.", "سو وضعية الاشتراكات المستحقة."),
  law: [l6500("32")],
});

export const CARE_AFTER_FILING = defineRefusal({
  code: "care-after-filing",
  sentence: words(
    "Les soins du {date} sont postérieurs au dépôt du dossier.",
    "The care of {date} is after the filing of the claim.",
    "علاجات {date} لاحقة لإيداع الملف.",
  ),
  remedy: words("Corrigez la date des soins ou celle du dépôt.", "Correct the day of care or of filing.", "صحح تاريخ العلاج أو تاريخ الإيداع."),
});

export const FILED_IN_FUTURE = defineRefusal({
  code: "filed-in-the-future",
  sentence: words("Le dépôt ({date}) est postérieur à la liquidation.", "The filing ({date}) is after the settlement.", "تاريخ الإيداع ({date}) لاحق للتصفية."),
  remedy: words("Corrigez la date de dépôt.", "Correct the day of filing.", "صحح تاريخ الإيداع."),
});

export const FILED_LATE = defineRefusal({
  code: "filed-late",
  sentence: words(
    "Le dossier a été déposé {days} jours après les soins ; le délai est de {limit} jours.",
    "The file came {days} days after the care; the delay is {limit} days.",
    "أودع الملف بعد {days} يوما من العلاج، والأجل هو {limit} يوما.",
  ),
  remedy: words(
    "Si le traitement était continu, indiquez son dernier jour : le délai court à partir de lui.",
    "If the treatment was continuous, give its last day: the delay runs from it.",
    "إذا كان العلاج متواصلا فبين آخر يوم فيه: يبتدئ الأجل منه.",
  ),
  law: [d733("dépôt des dossiers")],
});

export const UNKNOWN_ACT = defineRefusal({
  code: "unknown-act",
  sentence: words("L'acte « {act} » n'est pas dans la nomenclature.", "Act “{act}” is not in the nomenclature.", "العمل «{act}» غير وارد في المصنف."),
  remedy: words(
    "Vérifiez le code sur la feuille de soins, ou cherchez l'acte par son nom.",
    "Check the code on the care sheet, or look the act up by its name.",
    "تحقق من الرمز على ورقة العلاج أو ابحث عن العمل باسمه.",
  ),
});

export const ACT_NOT_FOR_SPECIALTY = defineRefusal({
  code: "act-not-for-specialty",
  sentence: words(
    "Un professionnel de cette spécialité ne facture pas l'acte « {act} ».",
    "A professional of this specialty does not bill act “{act}”.",
    "لا يفوتر مهني من هذا الاختصاص العمل «{act}».",
  ),
  remedy: words(
    "Vérifiez le code de l'acte et la spécialité du professionnel.",
    "Check the code of the act and the professional's specialty.",
    "تحقق من رمز العمل ومن اختصاص المهني.",
  ),
});

export const UNKNOWN_PRACTICE = defineRefusal({
  code: "unknown-practice",
  sentence: words(
    "La spécialité de ce professionnel n'est pas connue d'OpenAMO.",
    "This professional's specialty is not known to OpenAMO.",
    "اختصاص هذا المهني غير معروف لدى OpenAMO.",
  ),
  remedy: words("Corrigez la fiche du professionnel.", "Correct the professional's file.", "صحح بطاقة المهني."),
});

export const CONVENTION_UNKNOWN = defineRefusal({
  code: "convention-unknown",
  sentence: words(
    "Le secteur et la convention du professionnel ne sont pas connus le {date}.",
    "The professional's sector and convention are not known on {date}.",
    "قطاع المهني ووضعيته التعاقدية غير معروفين بتاريخ {date}.",
  ),
  remedy: words(
    "Indiquez s'il relève du secteur public, ou s'il est conventionné.",
    "Say whether they belong to the public sector, or are under the convention.",
    "بين هل ينتمي للقطاع العام أو هل هو متعاقد.",
  ),
  law: [d733("conventions")],
});

export const EXONERATION_NOT_OPEN = defineRefusal({
  code: "exoneration-not-open",
  sentence: words(
    "Le dossier ne contient pas d'exonération ALD ou ALC le {date}.",
    "The file holds no exoneration (ALD or ALC) on {date}.",
    "لا يتضمن الملف إعفاء لمرض طويل الأمد أو مكلف بتاريخ {date}.",
  ),
  remedy: words("Vérifiez la date et la décision d'exonération.", "Check the day and the exoneration decision.", "تحقق من التاريخ ومن قرار الإعفاء."),
  law: [d733("9")],
});

export const claimRefusals = [
  NOT_REGISTERED,
  RIGHTS_CLOSED,
  RIGHTS_SUSPENDED,
  CARE_AFTER_FILING,
  FILED_IN_FUTURE,
  FILED_LATE,
  UNKNOWN_ACT,
  ACT_NOT_FOR_SPECIALTY,
  UNKNOWN_PRACTICE,
  CONVENTION_UNKNOWN,
  EXONERATION_NOT_OPEN,
];
