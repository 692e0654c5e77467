import { defineRefusal } from "@openamo/kernel";
import { a2315, d733, d736, d737, l5423, l6500 } from "../sources/texts.ts";
import { words } from "../words.ts";

export const NO_TARIFF = defineRefusal({
  code: "no-reference-tariff",
  sentence: words(
    "OpenAMO ne contient pas de tarif de référence pour « {act} » dans le secteur {sector} à la date du {date}.",
    "OpenAMO holds no reference tariff for “{act}” in the {sector} sector on {date}.",
    "لا يحتوي OpenAMO على تعريفة مرجعية للعمل «{act}» في القطاع {sector} بتاريخ {date}.",
  ),
  remedy: words(
    "Vérifiez le code et le secteur. Si l'acte est exact, liquidez ce dossier à la main avec le tarif national.",
    "Check the code and the sector. If the act is right, settle this file by hand with the national tariff.",
    "تحقق من الرمز والقطاع. إذا كان العمل صحيحا فعالج الملف يدويا وفق التعريفة الوطنية.",
  ),
  law: [d733("tarif")],
});

export const OUTSIDE_BASKET = defineRefusal({
  code: "outside-basket",
  sentence: words(
    "Ces soins ne faisaient pas partie du panier du régime à la date du {date}.",
    "This care was not in the scheme's basket on {date}.",
    "لم تكن هذه العلاجات ضمن سلة النظام بتاريخ {date}.",
  ),
  remedy: words(
    "Vérifiez la date, l'âge du patient, la maternité et l'exonération : le panier s'est ouvert par étapes.",
    "Check the day, the patient's age, maternity and exoneration: the basket was opened step by step.",
    "تحقق من التاريخ وسن المريض والأمومة والإعفاء: فتحت السلة على مراحل.",
  ),
  law: [d737("1"), l6500("7")],
});

export const RATE_AFTER_TAKEOVER = defineRefusal({
  code: "rate-after-takeover",
  sentence: words(
    "Le taux de ce régime n'est pas connu pour des soins du {date} : la CNSS le gère depuis le {takeover} et aucun texte d'application n'a été trouvé.",
    "The rate of this scheme is not known for care of {date}: CNSS has run it since {takeover} and no text of application was found.",
    "نسبة هذا النظام غير معروفة لعلاجات {date}: يدبره الصندوق الوطني للضمان الاجتماعي منذ {takeover} ولم يعثر على نص تطبيقي.",
  ),
  remedy: words(
    "Liquidez ce dossier à la main, puis inscrivez le taux dès qu'un texte le fixe.",
    "Settle this file by hand, then enter the rate as soon as a text sets it.",
    "عالج الملف يدويا ثم أدخل النسبة حال تحديدها بنص.",
  ),
  law: [l5423("organisme gestionnaire"), d736("1")],
});

export const NO_RATE = defineRefusal({
  code: "rate-not-known",
  sentence: words(
    "OpenAMO ne contient pas le taux de couverture du régime « {scheme} ».",
    "OpenAMO does not hold the rate of cover of the scheme “{scheme}”.",
    "لا يحتوي OpenAMO على نسبة تغطية النظام «{scheme}».",
  ),
  remedy: words(
    "Adressez le dossier à l'organisme qui couvre cette personne, ou liquidez-le à la main.",
    "Send the file to the organism that covers this person, or settle it by hand.",
    "وجه الملف إلى الهيئة التي تغطي هذا الشخص أو عالجه يدويا.",
  ),
  law: [l6500("114")],
});

export const SCHEME_NOT_ON_DAY = defineRefusal({
  code: "scheme-not-on-day",
  sentence: words(
    "Le régime « {scheme} » n'existe pas à la date du {date}.",
    "The scheme “{scheme}” does not exist on {date}.",
    "نظام «{scheme}» غير قائم بتاريخ {date}.",
  ),
  remedy: words(
    "Vérifiez la date des soins et le régime de la personne ce jour-là.",
    "Check the day of care and the person's scheme on that day.",
    "تحقق من تاريخ العلاج ومن نظام الشخص في ذلك اليوم.",
  ),
  law: [l6500("organismes gestionnaires")],
});

export const RATE_OUTSIDE_LIMITS = defineRefusal({
  code: "exoneration-rate-outside-limits",
  sentence: words(
    "Le taux de la décision d'exonération ({rate} %) sort des limites connues ({least} % à 100 %).",
    "The rate of the exoneration decision ({rate}%) is outside the known limits ({least}% to 100%).",
    "نسبة قرار الإعفاء ({rate}%) خارج الحدود المعروفة ({least}% إلى 100%).",
  ),
  remedy: words("Relisez la décision d'exonération.", "Read the exoneration decision again.", "أعد قراءة قرار الإعفاء."),
  law: [d737("exonération")],
});

export const TOO_OLD_FOR_ORTHODONTICS = defineRefusal({
  code: "orthodontics-age",
  sentence: words(
    "L'orthopédie dento-faciale est couverte jusqu'à {age} ans.",
    "Dental orthopaedics is covered up to the age of {age}.",
    "يغطى تقويم الأسنان إلى غاية {age} سنة.",
  ),
  remedy: words("Vérifiez la date de naissance du patient.", "Check the patient's date of birth.", "تحقق من تاريخ ازدياد المريض."),
  law: [l6500("7")],
});

export const AGREEMENT_MISSING = defineRefusal({
  code: "prior-agreement-missing",
  sentence: words(
    "Ces soins demandent l'accord préalable de l'organisme gestionnaire, et le dossier n'en contient pas.",
    "This care needs the manager's prior agreement, and the file holds none.",
    "تتطلب هذه العلاجات الموافقة المسبقة للهيئة المدبرة، ولا يتضمنها الملف.",
  ),
  remedy: words(
    "Demandez l'accord avec le devis et la prescription, ou joignez l'accord déjà donné.",
    "Ask for the agreement with the quotation and the prescription, or attach the one already given.",
    "اطلب الموافقة مع البيان التقديري والوصفة، أو أرفق الموافقة الممنوحة.",
  ),
  law: [d733("accord préalable"), a2315("liste")],
});

export const THIRD_PARTY_NOT_OPEN = defineRefusal({
  code: "third-party-payment-not-open",
  sentence: words(
    "Le tiers payant n'est pas prévu pour ces soins : le patient paie, puis demande le remboursement.",
    "Third-party payment does not exist for this care: the patient pays, then asks for the reimbursement.",
    "لا يطبق الثالث المؤدي على هذه العلاجات: يؤدي المريض ثم يطلب التعويض.",
  ),
  remedy: words("Déposez une feuille de soins sans tiers payant.", "File a care sheet without third-party payment.", "أودع ورقة علاج دون الثالث المؤدي."),
  law: [d733("tiers payant")],
});

export const THIRD_PARTY_BELOW_INVOICE = defineRefusal({
  code: "third-party-payment-invoice-too-low",
  sentence: words(
    "En soins ambulatoires publics, le tiers payant suppose une facture de plus de {least} DH ; celle-ci est de {invoice} DH.",
    "In public ambulatory care, third-party payment supposes an invoice above {least} MAD; this one is {invoice} MAD.",
    "في العلاجات المتنقلة العمومية، يفترض الثالث المؤدي فاتورة تفوق {least} درهما؛ ومبلغ هذه الفاتورة {invoice} درهما.",
  ),
  remedy: words(
    "Le patient avance la somme et dépose une feuille de soins.",
    "The patient advances the sum and files a care sheet.",
    "يؤدي المريض المبلغ مسبقا ويودع ورقة العلاج.",
  ),
  law: [d733("tiers payant")],
});

export const reimbursementRefusals = [
  NO_TARIFF,
  OUTSIDE_BASKET,
  RATE_AFTER_TAKEOVER,
  NO_RATE,
  SCHEME_NOT_ON_DAY,
  RATE_OUTSIDE_LIMITS,
  TOO_OLD_FOR_ORTHODONTICS,
  AGREEMENT_MISSING,
  THIRD_PARTY_NOT_OPEN,
  THIRD_PARTY_BELOW_INVOICE,
];
