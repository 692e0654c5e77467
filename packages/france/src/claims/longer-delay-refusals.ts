import { defineRefusal } from "@openamo/kernel";
import { css } from "../sources/texts.ts";

const LAW = [css("D161-13-6")];

export const LONGER_DELAY_DAYS = defineRefusal({
  code: "longer-delay-days-wrong",
  sentence: {
    fr: "Les jours ne se suivent pas : les faits précèdent la sanction définitive ou la plainte, qui précède la notification ; l’allongement commence au plus tôt ce jour-là.",
    en: "The days do not follow each other: the facts come before the final sanction or the complaint, which comes before the notification; the lengthening begins on that day at the earliest.",
    ar: "الأيام غير متتابعة: تسبق الوقائع العقوبة النهائية أو الشكاية، وتسبق هذه التبليغ؛ ولا يبدأ التمديد قبل يوم التبليغ.",
  },
  remedy: { fr: "Corrigez le jour signalé.", en: "Correct the day named.", ar: "صحح اليوم المشار إليه." },
  law: LAW,
});

export const LONGER_DELAY_NOTICE_LATE = defineRefusal({
  code: "longer-delay-notified-too-late",
  sentence: {
    fr: "La sanction est définitive depuis le {final} : l’allongement se notifie dans les {years} ans qui suivent.",
    en: "The sanction has been final since {final}: the lengthening is notified within the {years} years that follow.",
    ar: "أصبحت العقوبة نهائية في {final}: ولا يُبلَّغ التمديد إلا داخل أجل بالسنوات قدره {years}.",
  },
  remedy: {
    fr: "Gardez le délai ordinaire, sauf nouvelle fraude présumée ou plainte : choisissez alors ce motif.",
    en: "Keep the ordinary delay, unless a new fraud is presumed or a complaint was lodged: choose that ground then.",
    ar: "احتفظ بالأجل العادي، إلا عند افتراض غش جديد أو إيداع شكاية: اختر حينئذ ذلك السبب.",
  },
  law: LAW,
});

export const LONGER_DELAY_HARM_SMALL = defineRefusal({
  code: "longer-delay-harm-too-small",
  sentence: {
    fr: "Le préjudice des faits sanctionnés est inférieur à {least} €.",
    en: "The harm of the facts sanctioned is less than €{least}.",
    ar: "ضرر الوقائع المعاقب عليها أقل من {least} يورو.",
  },
  remedy: {
    fr: "Vérifiez le montant ; s’il est exact, gardez le délai ordinaire.",
    en: "Check the amount; if it is right, keep the ordinary delay.",
    ar: "تحقق من المبلغ؛ وإذا كان صحيحا فاحتفظ بالأجل العادي.",
  },
  law: LAW,
});

export const LONGER_DELAY_COMPLAINT_SMALL = defineRefusal({
  code: "longer-delay-complaint-too-small",
  sentence: {
    fr: "La plainte doit porter sur plus de {least} €.",
    en: "The complaint must be about more than €{least}.",
    ar: "يجب أن تتعلق الشكاية بأكثر من {least} يورو.",
  },
  remedy: {
    fr: "Vérifiez le montant ; s’il est exact, gardez le délai ordinaire.",
    en: "Check the amount; if it is right, keep the ordinary delay.",
    ar: "تحقق من المبلغ؛ وإذا كان صحيحا فاحتفظ بالأجل العادي.",
  },
  law: [css("D114-5"), ...LAW],
});

export const LONGER_DELAY_TOO_LONG = defineRefusal({
  code: "longer-delay-too-long",
  sentence: {
    fr: "Cet allongement ne peut dépasser {months} mois.",
    en: "This lengthening may not exceed {months} months.",
    ar: "لا يجوز أن يتجاوز هذا التمديد {months} أشهر.",
  },
  remedy: {
    fr: "Terminez-le le {last} au plus tard. Un maintien peut rester sans terme seulement pendant l’enquête qui suit la plainte de l’organisme.",
    en: "End it on {last} at the latest. One that is kept up may have no end only during the investigation of the organism’s complaint.",
    ar: "أنهه في {last} على أبعد تقدير. ولا يبقى الإبقاء عليه بلا أجل إلا خلال التحقيق في شكاية الهيئة.",
  },
  law: LAW,
});

export const LONGER_DELAY_RENEWED = defineRefusal({
  code: "longer-delay-renewed-already",
  sentence: {
    fr: "Le maintien de l’allongement ne se renouvelle qu’une fois, et il l’a été.",
    en: "The keeping up of the lengthening is renewed only once, and it was.",
    ar: "لا يُجدد الإبقاء على التمديد إلا مرة واحدة، وقد جُدد.",
  },
  remedy: {
    fr: "Reprenez le délai ordinaire. Seule l’enquête qui suit une plainte de l’organisme permet de continuer.",
    en: "Return to the ordinary delay. Only the investigation of a complaint of the organism lets it go on.",
    ar: "عد إلى الأجل العادي. لا يسمح بالاستمرار إلا التحقيق في شكاية الهيئة.",
  },
  law: LAW,
});

export const LONGER_DELAY_MOTIVE = defineRefusal({
  code: "longer-delay-motive-missing",
  sentence: {
    fr: "Maintenir l’allongement demande une décision motivée du directeur.",
    en: "Keeping the lengthening up takes a reasoned decision of the director.",
    ar: "يتطلب الإبقاء على التمديد قرارا معللا من المدير.",
  },
  remedy: {
    fr: "Écrivez les anomalies de facturation constatées, sans donnée de santé.",
    en: "Write which anomalies of billing were found, without health data.",
    ar: "اكتب اختلالات الفوترة التي لوحظت دون بيانات صحية.",
  },
  law: LAW,
});

export const longerDelayRefusals = [
  LONGER_DELAY_DAYS,
  LONGER_DELAY_NOTICE_LATE,
  LONGER_DELAY_HARM_SMALL,
  LONGER_DELAY_COMPLAINT_SMALL,
  LONGER_DELAY_TOO_LONG,
  LONGER_DELAY_RENEWED,
  LONGER_DELAY_MOTIVE,
];
