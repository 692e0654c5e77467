import { defineRefusal } from "@openamo/kernel";

export * from "./refusals-of-changes.ts";

export const UNKNOWN_IDENTIFIER_KIND = defineRefusal({
  code: "unknown-identifier-kind",
  sentence: {
    fr: "Ce pays n’a pas d’identifiant du genre « {kind} ».",
    en: "This country has no identifier of the kind “{kind}”.",
    ar: "لا يوجد في هذا البلد معرّف من نوع «{kind}».",
  },
  remedy: {
    fr: "Choisissez un genre de la liste des identifiants du pays.",
    en: "Choose a kind from the list of the country's identifiers.",
    ar: "اختر نوعا من قائمة معرّفات البلد.",
  },
});

export const IDENTIFIER_TAKEN = defineRefusal({
  code: "identifier-taken",
  sentence: {
    fr: "Cet identifiant est déjà celui d’un dossier.",
    en: "This identifier already belongs to a file.",
    ar: "هذا المعرّف مسجل بالفعل في ملف.",
  },
  remedy: {
    fr: "Recherchez le dossier par cet identifiant. S’il n’est pas dans votre périmètre, demandez le transfert à l’organisme qui le tient.",
    en: "Search for the file by this identifier. If it is out of your reach, ask the organism that holds it for a transfer.",
    ar: "ابحث عن الملف بهذا المعرّف. إذا لم يكن ضمن نطاقك فاطلب تحويله من الهيئة التي تمسكه.",
  },
});

export const SECOND_SCRIPT_INVALID = defineRefusal({
  code: "second-script-invalid",
  sentence: {
    fr: "Ce nom n’est pas écrit dans la seconde écriture du pays, ou le pays n’en a pas.",
    en: "This name is not written in the second script of the country, or the country has none.",
    ar: "هذا الاسم غير مكتوب بالخط الثاني للبلد، أو ليس للبلد خط ثان.",
  },
  remedy: {
    fr: "Écrivez le nom comme l’état civil l’a écrit dans cette écriture, ou laissez les trois champs vides.",
    en: "Write the name as the civil register has it in that script, or leave the three fields empty.",
    ar: "اكتب الاسم كما ورد في الحالة المدنية بهذا الخط، أو اترك الخانات الثلاث فارغة.",
  },
});

export const BIRTH_TO_COME = defineRefusal({
  code: "birth-to-come",
  sentence: { fr: "La date de naissance est à venir.", en: "The date of birth is to come.", ar: "تاريخ الميلاد في المستقبل." },
  remedy: {
    fr: "Corrigez la date de naissance : aujourd’hui au plus tard.",
    en: "Correct the date of birth: today at the latest.",
    ar: "صحح تاريخ الميلاد: اليوم على أبعد تقدير.",
  },
});

export const BIRTH_DATE_INVALID = defineRefusal({
  code: "birth-date-invalid",
  sentence: {
    fr: "Ce n’est pas une date de naissance, telle que le calendrier ou l’état civil l’écrivent.",
    en: "This is no date of birth, as the calendar or the civil register write one.",
    ar: "هذا ليس تاريخ ميلاد كما يكتب في التقويم أو الحالة المدنية.",
  },
  remedy: {
    fr: "Écrivez-la année-mois-jour ; 00 là où l’état civil ne connaît pas le mois ou le jour.",
    en: "Write it year-month-day; 00 where the register does not know the month or the day.",
    ar: "اكتبه سنة-شهر-يوم، و00 حيث لا يعرف الشهر أو اليوم.",
  },
});

export const FACT_BEFORE_BIRTH = defineRefusal({
  code: "situation-before-birth",
  sentence: {
    fr: "La situation commence le {from}, avant la naissance de la personne, le {birth}.",
    en: "The situation begins on {from}, before the person's birth on {birth}.",
    ar: "تبدأ الوضعية في {from} قبل ميلاد الشخص في {birth}.",
  },
  remedy: {
    fr: "Vérifiez le premier jour et la date de naissance.",
    en: "Check the first day and the date of birth.",
    ar: "تحقق من اليوم الأول ومن تاريخ الميلاد.",
  },
});

export const GROUND_UNKNOWN = defineRefusal({
  code: "rights-ground-unknown",
  sentence: {
    fr: "Le droit de ce pays n’ouvre pas de droits au titre « {ground} ».",
    en: "This country's law opens no rights on the ground “{ground}”.",
    ar: "لا يفتح قانون هذا البلد حقوقا على أساس «{ground}».",
  },
  remedy: { fr: "Fondements connus : {known}.", en: "Grounds known: {known}.", ar: "الأسس المعروفة: {known}." },
});

export const IDENTITY_INCOMPLETE = defineRefusal({
  code: "identity-incomplete",
  sentence: {
    fr: "Le nom et le prénom sont nécessaires, de deux cents caractères au plus.",
    en: "A family name and a given name are needed, of two hundred characters at most.",
    ar: "الاسم العائلي والاسم الشخصي ضروريان، ولا يتجاوزان مئتي حرف.",
  },
  remedy: {
    fr: "Complétez ou corrigez le champ signalé.",
    en: "Fill in or correct the field named.",
    ar: "أكمل الحقل المشار إليه أو صححه.",
  },
});

export const BIRTHPLACE_INVALID = defineRefusal({
  code: "birthplace-invalid",
  sentence: {
    fr: "Le lieu de naissance est un code de commune de cinq caractères, ou un pays en deux lettres.",
    en: "A place of birth is a commune code of five characters, or a country in two letters.",
    ar: "مكان الولادة رمز جماعة من خمسة أحرف أو بلد من حرفين.",
  },
  remedy: {
    fr: "Corrigez le code, ou laissez-le vide si le lieu n’est pas connu.",
    en: "Correct the code, or leave it empty if the place is not known.",
    ar: "صحح الرمز أو اتركه فارغا إذا كان المكان مجهولا.",
  },
});

export const DAY_INVALID = defineRefusal({
  code: "day-invalid",
  sentence: { fr: "Ce n’est pas un jour du calendrier.", en: "This is no day of the calendar.", ar: "هذا ليس يوما من التقويم." },
  remedy: { fr: "Saisissez le jour sous la forme année-mois-jour.", en: "Type the day as year-month-day.", ar: "أدخل اليوم على شكل سنة-شهر-يوم." },
});

export const CHANGE_BEFORE_BIRTH = defineRefusal({
  code: "change-before-birth",
  sentence: { fr: "Ce jour précède la naissance.", en: "This day comes before the birth.", ar: "هذا اليوم يسبق الولادة." },
  remedy: {
    fr: "Corrigez le jour, ou d’abord la date de naissance.",
    en: "Correct the day, or the date of birth first.",
    ar: "صحح اليوم، أو تاريخ الولادة أولا.",
  },
});

export const CHANGE_TO_COME = defineRefusal({
  code: "change-to-come",
  sentence: {
    fr: "Un changement d’identité s’enregistre le jour où il a lieu ou après.",
    en: "A change of identity is recorded on the day it happens or later.",
    ar: "يُسجل تغيير الهوية يوم حدوثه أو بعده.",
  },
  remedy: { fr: "Enregistrez-le quand ce jour sera venu.", en: "Record it when that day has come.", ar: "سجله عند حلول ذلك اليوم." },
});

export const IDENTIFIER_HELD = defineRefusal({
  code: "identifier-held",
  sentence: {
    fr: "La personne a déjà un identifiant de ce genre à cette date.",
    en: "The person already holds an identifier of this kind on that day.",
    ar: "للشخص معرّف من هذا النوع في هذا التاريخ.",
  },
  remedy: { fr: "Remplacez l’identifiant qu’elle a.", en: "Replace the identifier that they hold.", ar: "استبدل المعرّف الحالي." },
});

export const IDENTIFIER_NOT_HELD = defineRefusal({
  code: "identifier-not-held",
  sentence: {
    fr: "L’identifiant à remplacer n’est pas, ou n’est plus, celui de cette personne.",
    en: "The identifier to replace is not, or is no longer, this person's.",
    ar: "المعرّف المراد استبداله ليس أو لم يعد لهذا الشخص.",
  },
  remedy: {
    fr: "Rouvrez l’identité et choisissez un identifiant de la liste.",
    en: "Open the identity again and choose an identifier of the list.",
    ar: "أعد فتح الهوية واختر معرّفا من القائمة.",
  },
});

export const ADDRESS_INVALID = defineRefusal({
  code: "address-invalid",
  sentence: {
    fr: "Une adresse a de une à quatre lignes, un code postal s’il en existe, une ville et un pays en deux lettres.",
    en: "An address has one to four lines, a postcode where there is one, a town and a country in two letters.",
    ar: "يتكون العنوان من سطر إلى أربعة أسطر ورمز بريدي إن وجد ومدينة وبلد من حرفين.",
  },
  remedy: { fr: "Complétez ou corrigez le champ signalé.", en: "Fill in or correct the field named.", ar: "أكمل الحقل المشار إليه أو صححه." },
});

export const COMMUNE_UNKNOWN = defineRefusal({
  code: "commune-unknown",
  sentence: {
    fr: "Aucune commune d’aujourd’hui n’a le code « {commune} ».",
    en: "No commune of today has the code “{commune}”.",
    ar: "لا توجد جماعة حالية بالرمز «{commune}».",
  },
  remedy: {
    fr: "La commune a peut-être fusionné : cherchez par le nom ou le code postal celle qui l’a reprise.",
    en: "The commune may have merged: look by name or postcode for the one that took it over.",
    ar: "ربما اندمجت الجماعة: ابحث بالاسم أو الرمز البريدي عن التي خلفتها.",
  },
});

export const COMMUNE_FORMER = defineRefusal({
  code: "commune-former",
  sentence: {
    fr: "La commune {commune} n’existe plus : elle fait partie de {successor} ({code}).",
    en: "The commune {commune} exists no more: it is part of {successor} ({code}).",
    ar: "لم تعد الجماعة {commune} موجودة: هي جزء من {successor} ({code}).",
  },
  remedy: {
    fr: "Choisissez {successor} ; l’ancien nom peut rester dans les lignes de l’adresse.",
    en: "Choose {successor}; the former name may stay in the lines of the address.",
    ar: "اختر {successor}؛ يمكن أن يبقى الاسم القديم في أسطر العنوان.",
  },
});

export const IBAN_INVALID = defineRefusal({
  code: "iban-invalid",
  sentence: { fr: "Cet IBAN n’est pas valable.", en: "This IBAN is not valid.", ar: "رقم IBAN هذا غير صالح." },
  remedy: {
    fr: "Relisez-le sur le relevé d’identité bancaire : sa longueur dépend du pays, et ses chiffres 3 et 4 contrôlent les autres.",
    en: "Read it again on the bank's statement: its length depends on the country, and its figures 3 and 4 control the others.",
    ar: "أعد قراءته على كشف الهوية البنكية.",
  },
});

export const BIC_INVALID = defineRefusal({
  code: "bic-invalid",
  sentence: { fr: "Ce BIC n’est pas valable.", en: "This BIC is not valid.", ar: "رمز BIC هذا غير صالح." },
  remedy: {
    fr: "Un BIC a 8 ou 11 caractères ; laissez-le vide s’il n’est pas connu.",
    en: "A BIC has 8 or 11 characters; leave it empty if it is not known.",
    ar: "يتكون BIC من 8 أو 11 حرفا؛ اتركه فارغا إذا كان مجهولا.",
  },
});

export const BANK_FORMAT_UNKNOWN = defineRefusal({
  code: "bank-format-unknown",
  sentence: {
    fr: "Ce pays n’a pas de compte bancaire du genre « {format} ».",
    en: "This country has no bank account of the kind “{format}”.",
    ar: "لا يوجد في هذا البلد حساب بنكي من نوع «{format}».",
  },
  remedy: {
    fr: "Choisissez « iban », ou un genre de la liste du pays.",
    en: "Choose “iban”, or a kind of the country's list.",
    ar: "اختر «iban» أو نوعا من قائمة البلد.",
  },
});

export const ACCOUNT_HOLDER_MISSING = defineRefusal({
  code: "account-holder-missing",
  sentence: { fr: "Le titulaire du compte est nécessaire.", en: "The holder of the account is needed.", ar: "اسم صاحب الحساب ضروري." },
  remedy: {
    fr: "Recopiez le nom du titulaire tel que la banque l’écrit.",
    en: "Copy the holder's name as the bank writes it.",
    ar: "انقل اسم صاحب الحساب كما يكتبه البنك.",
  },
});

export const CONTACT_INVALID = defineRefusal({
  code: "contact-invalid",
  sentence: {
    fr: "Cette coordonnée n’a pas la forme attendue.",
    en: "This contact detail does not have the expected form.",
    ar: "صيغة بيانات الاتصال هذه غير صحيحة.",
  },
  remedy: {
    fr: "Une adresse électronique contient un @ ; un téléphone, de 6 à 15 chiffres ; la langue est une de celles du pays.",
    en: "An e-mail address holds an @; a telephone number, 6 to 15 figures; the language is one of the country's.",
    ar: "يحتوي البريد الإلكتروني على @ ورقم الهاتف على 6 إلى 15 رقما، واللغة من لغات البلد.",
  },
});

export const CONTACT_CHANNEL_MISSING = defineRefusal({
  code: "contact-channel-missing",
  sentence: {
    fr: "Le moyen de contact préféré n’a pas de coordonnée, ou la personne le refuse.",
    en: "The preferred channel has no detail, or the person refuses it.",
    ar: "وسيلة الاتصال المفضلة بلا بيانات أو يرفضها الشخص.",
  },
  remedy: {
    fr: "Saisissez la coordonnée, ou choisissez un autre moyen.",
    en: "Fill in the detail, or choose another channel.",
    ar: "أدخل البيانات أو اختر وسيلة أخرى.",
  },
});

export const DEATH_DAY_INVALID = defineRefusal({
  code: "death-day-invalid",
  sentence: {
    fr: "Le jour du décès suit la naissance et n’est pas à venir.",
    en: "The day of death follows the birth and is not to come.",
    ar: "يوم الوفاة بعد الولادة وليس مستقبليا.",
  },
  remedy: { fr: "Corrigez le jour du décès.", en: "Correct the day of death.", ar: "صحح يوم الوفاة." },
});

export const ALREADY_DEAD = defineRefusal({
  code: "already-dead",
  sentence: { fr: "Le décès est déjà enregistré, au {on}.", en: "The death is already recorded, on {on}.", ar: "الوفاة مسجلة بالفعل بتاريخ {on}." },
  remedy: {
    fr: "Pour corriger le jour, annulez d’abord ce changement.",
    en: "To correct the day, take that change back first.",
    ar: "لتصحيح اليوم ألغ ذلك التغيير أولا.",
  },
});
