import { defineRefusal } from "@openamo/kernel";

export const NO_ATTESTATION_IN_COUNTRY = defineRefusal({
  code: "no-attestation-in-country",
  sentence: {
    fr: "Ce système ne connaît pas d’attestation de droits pour ce pays.",
    en: "This system knows no attestation of rights for this country.",
    ar: "لا يعرف هذا النظام شهادة حقوق لهذا البلد.",
  },
  remedy: { fr: "Adressez-vous à l’organisme.", en: "Turn to the organism.", ar: "اتصل بالهيئة." },
});

export const NO_REGISTRATION_PAPER = defineRefusal({
  code: "no-registration-paper",
  sentence: {
    fr: "Ce système ne connaît pas d’attestation d’immatriculation pour ce pays.",
    en: "This system knows no attestation of registration for this country.",
    ar: "لا يعرف هذا النظام شهادة تسجيل لهذا البلد.",
  },
  remedy: { fr: "Demandez une attestation de droits.", en: "Ask for an attestation of rights.", ar: "اطلب شهادة الحقوق." },
});

export const ATTESTATION_NOT_REGISTERED = defineRefusal({
  code: "attestation-not-registered",
  sentence: {
    fr: "Cette personne n’est pas immatriculée auprès de votre organisme à cette date : rien ne peut être attesté.",
    en: "This person is not registered with your organism on this day: nothing can be attested.",
    ar: "هذا الشخص غير مسجل لدى هيئتك في هذا التاريخ: لا يمكن الإشهاد على شيء.",
  },
  remedy: {
    fr: "Vérifiez sa situation et enregistrez l’événement qui l’immatricule.",
    en: "Check their situation and record the event that registers them.",
    ar: "تحقق من وضعيته وسجل الحدث الذي يسجله.",
  },
});

export const ATTESTATION_RIGHTS_CLOSED = defineRefusal({
  code: "attestation-rights-closed",
  sentence: {
    fr: "Cette personne n’a pas de droits ouverts à cette date : rien ne peut être attesté.",
    en: "This person has no rights open on this day: nothing can be attested.",
    ar: "ليست لهذا الشخص حقوق مفتوحة في هذا التاريخ: لا يمكن الإشهاد على شيء.",
  },
  remedy: {
    fr: "Vérifiez sa situation et enregistrez l’événement qui ouvre ses droits.",
    en: "Check their situation and record the event that opens their rights.",
    ar: "تحقق من وضعيته وسجل الحدث الذي يفتح حقوقه.",
  },
});

export const ATTESTATION_ALREADY_REVOKED = defineRefusal({
  code: "attestation-already-revoked",
  sentence: { fr: "Cette attestation a déjà été annulée.", en: "This attestation was already revoked.", ar: "سبق إلغاء هذه الشهادة." },
  remedy: {
    fr: "Donnez une nouvelle attestation si les droits sont ouverts.",
    en: "Give a new attestation if the rights are open.",
    ar: "سلّم شهادة جديدة إذا كانت الحقوق مفتوحة.",
  },
});

export const ATTESTATION_MOTIVE_MISSING = defineRefusal({
  code: "attestation-motive-missing",
  sentence: { fr: "Il faut dire pourquoi l’attestation est annulée.", en: "Say why the attestation is revoked.", ar: "يجب ذكر سبب إلغاء الشهادة." },
  remedy: { fr: "Écrivez une phrase.", en: "Write a sentence.", ar: "اكتب جملة." },
});
