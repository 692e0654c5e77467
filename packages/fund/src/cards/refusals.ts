import { defineRefusal } from "@openamo/kernel";

export const NO_CARD_IN_COUNTRY = defineRefusal({
  code: "no-card-in-country",
  sentence: {
    fr: "Ce système ne connaît pas de carte d’assuré pour ce pays.",
    en: "This system knows no card of insured people for this country.",
    ar: "لا يعرف هذا النظام بطاقة للمؤمَّنين في هذا البلد.",
  },
  remedy: {
    fr: "Délivrez une attestation si le pays en a une, ou adressez-vous à l’organisme.",
    en: "Give an attestation where the country has one, or turn to the organism.",
    ar: "سلّم شهادة إن وُجدت في هذا البلد، أو اتصل بالهيئة.",
  },
});

export const CARD_TOO_YOUNG = defineRefusal({
  code: "card-too-young",
  sentence: {
    fr: "Cette personne est trop jeune pour avoir sa carte.",
    en: "This person is too young for a card of their own.",
    ar: "هذا الشخص أصغر من أن تكون له بطاقة خاصة به.",
  },
  remedy: {
    fr: "Elle figure sur la carte d’un parent. Une carte peut être demandée à partir du {from}.",
    en: "They stand on a parent's card. A card may be asked for from {from}.",
    ar: "يظهر على بطاقة أحد الوالدين. يمكن طلب بطاقة ابتداء من {from}.",
  },
});

export const CARD_CONSENT_MISSING = defineRefusal({
  code: "card-consent-missing",
  sentence: {
    fr: "À cet âge, la carte n’est délivrée qu’avec l’accord d’une personne qui exerce l’autorité parentale.",
    en: "At this age the card is delivered only if somebody who holds parental authority agrees.",
    ar: "في هذا السن لا تسلَّم البطاقة إلا بموافقة من يمارس السلطة الأبوية.",
  },
  remedy: {
    fr: "Recueillez cet accord, cochez-le, puis commandez de nouveau.",
    en: "Obtain the agreement, tick it, then order again.",
    ar: "احصل على الموافقة وسجلها ثم أعد الطلب.",
  },
});

export const CARD_RIGHTS_CLOSED = defineRefusal({
  code: "card-rights-closed",
  sentence: {
    fr: "Cette personne n’a pas de droits ouverts aujourd’hui : aucune carte n’est délivrée.",
    en: "This person has no rights open today: no card is delivered.",
    ar: "ليست لهذا الشخص حقوق مفتوحة اليوم: لا تسلَّم أي بطاقة.",
  },
  remedy: {
    fr: "Vérifiez la situation de la personne et enregistrez l’événement qui ouvre ses droits.",
    en: "Check the person's situation and record the event that opens their rights.",
    ar: "تحقق من وضعية الشخص وسجل الحدث الذي يفتح حقوقه.",
  },
});

export const CARD_ALREADY_HELD = defineRefusal({
  code: "card-already-held",
  sentence: {
    fr: "Cette personne a déjà une carte ou en attend une.",
    en: "This person already has a card, or waits for one.",
    ar: "لهذا الشخص بطاقة بالفعل أو هو في انتظار واحدة.",
  },
  remedy: {
    fr: "Si la carte est perdue, volée ou défectueuse, déclarez-le : elle sera remplacée.",
    en: "If the card is lost, stolen or faulty, declare it: it will be replaced.",
    ar: "إذا ضاعت البطاقة أو سُرقت أو تعطلت فصرّح بذلك وسيتم تعويضها.",
  },
});

export const CARD_STEP_NOT_ALLOWED = defineRefusal({
  code: "card-step-not-allowed",
  sentence: {
    fr: "Ce n’est pas possible pour une carte dans cet état ({state}).",
    en: "This is not possible for a card in this state ({state}).",
    ar: "هذا غير ممكن لبطاقة في هذه الحالة ({state}).",
  },
  remedy: {
    fr: "Regardez l’histoire de la carte, et choisissez une action que son état permet.",
    en: "Look at the history of the card, and choose an action that its state allows.",
    ar: "راجع تاريخ البطاقة واختر إجراء تسمح به حالتها.",
  },
});

export const CARD_DAY_INVALID = defineRefusal({
  code: "card-day-invalid",
  sentence: {
    fr: "Le jour indiqué est à venir, ou vient avant l’étape précédente de la carte.",
    en: "The day is in the future, or before the previous step of the card.",
    ar: "اليوم المذكور مستقبلي أو سابق للمرحلة السابقة للبطاقة.",
  },
  remedy: {
    fr: "Donnez un jour entre l’étape précédente et aujourd’hui.",
    en: "Give a day between the previous step and today.",
    ar: "اختر يوما بين المرحلة السابقة واليوم.",
  },
});

export const CARD_UNDO_TOO_LATE = defineRefusal({
  code: "card-undo-too-late",
  sentence: {
    fr: "Cette étape ne peut plus être annulée : elle l’est seulement le jour où elle a été enregistrée, par qui l’a faite ou par un agent.",
    en: "This step can no longer be undone: only on the day it was recorded, by whoever did it or by an agent.",
    ar: "لم يعد ممكنا إلغاء هذه المرحلة: تُلغى في يوم تسجيلها فقط، من طرف من سجلها أو من طرف موظف.",
  },
  remedy: {
    fr: "Une carte mise en opposition ne sert plus : attendez la nouvelle carte, ou commandez-la.",
    en: "A card on the opposition list is of no more use: wait for the new card, or order it.",
    ar: "البطاقة المعترض عليها لم تعد صالحة: انتظر البطاقة الجديدة أو اطلبها.",
  },
});

export const CARD_REPLACEMENT_UNDER_WAY = defineRefusal({
  code: "card-replacement-under-way",
  sentence: {
    fr: "La carte de remplacement est déjà chez le fabricant.",
    en: "The replacement is already with the maker.",
    ar: "بطاقة التعويض موجودة بالفعل عند الصانع.",
  },
  remedy: {
    fr: "Gardez la nouvelle carte : l’ancienne reste en opposition.",
    en: "Keep the new card: the old one stays on the opposition list.",
    ar: "احتفظ بالبطاقة الجديدة: تبقى القديمة في لائحة الاعتراض.",
  },
});

export const CARD_IDENTIFIER_MISSING = defineRefusal({
  code: "card-identifier-missing",
  sentence: {
    fr: "Cette personne n’a pas encore de numéro : la carte ne peut pas être fabriquée.",
    en: "This person has no number yet: the card cannot be made.",
    ar: "ليس لهذا الشخص رقم بعد: لا يمكن صنع البطاقة.",
  },
  remedy: {
    fr: "Enregistrez le numéro de la personne, puis commandez de nouveau.",
    en: "Record the person's number, then order again.",
    ar: "سجّل رقم الشخص ثم أعد الطلب.",
  },
});
