import { defineRefusal } from "@openamo/kernel";

export const SHEET_INVALID = defineRefusal({
  code: "claim-sheet-invalid",
  sentence: {
    fr: "La feuille de soins ne peut pas être lue : {problem}.",
    en: "The care sheet cannot be read: {problem}.",
    ar: "لا يمكن قراءة ورقة العلاج: {problem}.",
  },
  remedy: {
    fr: "Corrigez le champ signalé et envoyez la feuille de nouveau.",
    en: "Correct the field named and send the sheet again.",
    ar: "صحّح الحقل المشار إليه ثم أعد إرسال الورقة.",
  },
});

export const UNKNOWN_PROFESSIONAL = defineRefusal({
  code: "unknown-professional",
  sentence: {
    fr: "Aucun professionnel de santé enregistré dans ce pays n’a ce numéro.",
    en: "No health professional registered in this country has this number.",
    ar: "لا يوجد مهني صحة مسجل في هذا البلد بهذا الرقم.",
  },
  remedy: {
    fr: "Recherchez le professionnel par son nom ou son identifiant.",
    en: "Search for the professional by name or identifier.",
    ar: "ابحث عن المهني باسمه أو معرّفه.",
  },
});

export const CARE_TO_COME = defineRefusal({
  code: "care-to-come",
  sentence: {
    fr: "Les soins sont datés d’un jour à venir.",
    en: "The care is dated on a day to come.",
    ar: "تاريخ العلاج يوم لم يحن بعد.",
  },
  remedy: {
    fr: "Vérifiez la date des soins.",
    en: "Check the date of care.",
    ar: "تحقق من تاريخ العلاج.",
  },
});

export const DUPLICATE_CLAIM = defineRefusal({
  code: "duplicate-claim",
  sentence: {
    fr: "Ces soins sont déjà payés par le décompte {reference}.",
    en: "This care is already paid by claim {reference}.",
    ar: "هذا العلاج مدفوع بالفعل في الكشف {reference}.",
  },
  remedy: {
    fr: "Ouvrez ce décompte. S’il est inexact, corrigez-le ; sinon n’envoyez pas la feuille une seconde fois.",
    en: "Open that claim. If it is wrong, correct it; otherwise do not send the sheet a second time.",
    ar: "افتح ذلك الكشف. إذا كان غير صحيح فصححه؛ وإلا فلا ترسل الورقة مرة ثانية.",
  },
});

export const DUPLICATE_IN_BATCH = defineRefusal({
  code: "duplicate-in-batch",
  sentence: {
    fr: "Une autre feuille du même lot paie déjà ces soins.",
    en: "Another sheet of the same batch already pays this care.",
    ar: "ورقة أخرى من الدفعة نفسها تدفع هذا العلاج بالفعل.",
  },
  remedy: {
    fr: "N’envoyez ces soins qu’une fois.",
    en: "Send this care once only.",
    ar: "أرسل هذا العلاج مرة واحدة فقط.",
  },
});

export const DUPLICATE_LINE = defineRefusal({
  code: "duplicate-line",
  sentence: {
    fr: "Deux lignes de la feuille décrivent les mêmes soins.",
    en: "Two lines of the sheet tell of the same care.",
    ar: "سطران من الورقة يصفان العلاج نفسه.",
  },
  remedy: {
    fr: "Retirez la ligne en double ou corrigez sa date.",
    en: "Remove the line that is there twice, or correct its date.",
    ar: "احذف السطر المكرر أو صحح تاريخه.",
  },
});

export const CLAIM_OF_ANOTHER_ORGANISM = defineRefusal({
  code: "claim-of-another-organism",
  sentence: {
    fr: "Le jour des soins, la personne relevait d’un autre organisme.",
    en: "On the day of care the person belonged to another organism.",
    ar: "في يوم العلاج كان الشخص تابعا لهيئة أخرى.",
  },
  remedy: {
    fr: "Transmettez la feuille à l’organisme qui couvrait la personne ce jour-là.",
    en: "Pass the sheet on to the organism that covered the person on that day.",
    ar: "أرسل الورقة إلى الهيئة التي كانت تغطي الشخص في ذلك اليوم.",
  },
});

export const CLAIM_NOT_LIVE = defineRefusal({
  code: "claim-not-live",
  sentence: {
    fr: "Le décompte {reference} n’a rien à annuler : il n’a pas été payé, ou il est déjà annulé ou corrigé.",
    en: "Claim {reference} has nothing to reverse: it was not paid, or it is already reversed or corrected.",
    ar: "لا شيء يمكن إلغاؤه في الكشف {reference}: لم يُدفع، أو سبق إلغاؤه أو تصحيحه.",
  },
  remedy: {
    fr: "Ouvrez le décompte pour voir son état ; s’il a été corrigé, agissez sur celui qui le remplace.",
    en: "Open the claim to see its state; if it was corrected, act on the one that replaces it.",
    ar: "افتح الكشف لمعرفة حالته؛ إذا تم تصحيحه فتعامل مع الكشف الذي حل محله.",
  },
});

export const MOTIVE_MISSING = defineRefusal({
  code: "motive-missing",
  sentence: {
    fr: "Une annulation ou une correction porte un motif de 3 à 500 caractères.",
    en: "A reversal or a correction states a motive of 3 to 500 characters.",
    ar: "يجب أن يتضمن الإلغاء أو التصحيح سببا من 3 إلى 500 حرف.",
  },
  remedy: {
    fr: "Écrivez en quelques mots pourquoi le décompte change.",
    en: "Write in a few words why the claim changes.",
    ar: "اكتب في كلمات قليلة سبب تغيير الكشف.",
  },
});

export const CORRECTION_OF_ANOTHER_ORGANISM = defineRefusal({
  code: "correction-of-another-organism",
  sentence: {
    fr: "La correction ferait passer le décompte d’un organisme à un autre.",
    en: "The correction would move the claim from one organism to another.",
    ar: "سينقل التصحيح الكشف من هيئة إلى أخرى.",
  },
  remedy: {
    fr: "Annulez ce décompte, puis transmettez la feuille à l’organisme qui couvrait la personne le jour des soins.",
    en: "Reverse this claim, then pass the sheet on to the organism that covered the person on the day of care.",
    ar: "ألغِ هذا الكشف، ثم أرسل الورقة إلى الهيئة التي كانت تغطي الشخص يوم العلاج.",
  },
});

export const CORRECTION_UNDECIDED = defineRefusal({
  code: "correction-undecided",
  sentence: {
    fr: "La feuille corrigée ne peut pas être décidée, il manque : {missing}. Le décompte n’a pas changé.",
    en: "The corrected sheet cannot be decided, this is missing: {missing}. The claim has not changed.",
    ar: "لا يمكن البت في الورقة المصححة، ينقص: {missing}. لم يتغير الكشف.",
  },
  remedy: {
    fr: "Complétez le dossier, puis refaites la correction.",
    en: "Complete the file, then correct again.",
    ar: "أكمل الملف ثم أعد التصحيح.",
  },
});
