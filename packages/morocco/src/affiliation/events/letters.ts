import { type Day, formatDay, type Locale } from "@openamo/kernel";
import { type Words, words } from "../../words.ts";
import type { Proposal } from "./proposal.ts";

/** A sentence with a day written in the manner of each language. */
function on(day: Day, fr: string, en: string, ar: string): Words {
  const fill = (text: string, locale: Locale): string => text.replace("{day}", formatDay(day, locale));
  return words(fill(fr, "fr"), fill(en, "en"), fill(ar, "ar"));
}

const REGISTERED = words(
  "Vous restez immatriculé dans tous les cas : être immatriculé et avoir des droits ouverts sont deux choses.",
  "You stay registered in any case: being registered and having rights open are two things.",
  "يبقى تسجيلكم قائما في جميع الأحوال: التسجيل وفتح الحقوق أمران مختلفان.",
);
const APPEAL = words(
  "Si vous n'êtes pas d'accord, adressez d'abord une réclamation à votre organisme, avec cette lettre.",
  "If you do not agree, first send a complaint to your organism, with this letter.",
  "إذا لم توافقوا فوجهوا أولا شكاية إلى هيئتكم مع هذه الرسالة.",
);

/** Law 65-00: rights begin on a day; those covered through the person follow. */
export function tellOpening(proposal: Proposal, from: Day): void {
  const opened = on(
    from,
    "Vos droits aux prestations de l'assurance maladie obligatoire sont ouverts à partir du {day}. Les personnes couvertes par votre intermédiaire suivent vos droits.",
    "Your rights to the benefits of the compulsory health insurance are open from {day}. The people covered through you follow your rights.",
    "حقوقكم في خدمات التأمين الإجباري عن المرض مفتوحة ابتداء من {day}. ويتبع الأشخاص المغطون بواسطتكم حقوقكم.",
  );
  proposal.send("opening-notice", words("Ouverture de vos droits", "Your rights are open", "فتح حقوقكم"), [opened], null);
}

/** Article 32: contributions are unpaid. */
export function tellSuspension(proposal: Proposal, from: Day): void {
  const suspended = on(
    from,
    "Des cotisations sont impayées : les prestations sont suspendues à partir du {day}, pour vous et les personnes couvertes par votre intermédiaire. Elles reprennent dès le paiement.",
    "Contributions are unpaid: benefits are suspended from {day}, for you and the people covered through you. They resume with the payment.",
    "توجد اشتراكات غير مؤداة: تعلق الخدمات ابتداء من {day} بالنسبة إليكم وإلى الأشخاص المغطين بواسطتكم. وتستأنف بمجرد الأداء.",
  );
  proposal.send(
    "suspension-notice",
    words("Suspension de vos prestations", "Your benefits are suspended", "تعليق خدماتكم"),
    [suspended, REGISTERED, APPEAL],
    null,
  );
}

/** Article 32: the payment ends the suspension. */
export function tellResumption(proposal: Proposal, from: Day): void {
  const resumed = on(
    from,
    "Vos cotisations sont régularisées : les prestations reprennent à partir du {day}.",
    "Your contributions are paid: benefits resume from {day}.",
    "سويت اشتراكاتكم: تستأنف الخدمات ابتداء من {day}.",
  );
  proposal.send("resumption-notice", words("Reprise de vos prestations", "Your benefits resume", "استئناف خدماتكم"), [resumed], null);
}

/** Law 65-00: rights are kept for a time after work ended; the last day is told while something can still be done. */
export function tellEnd(proposal: Proposal, last: Day): void {
  const kept = on(
    last,
    "Votre activité a pris fin. Vos droits sont maintenus jusqu'au {day} inclus, puis ils se ferment si aucune autre situation ne les ouvre. Déclarez sans attendre un nouvel emploi, une activité à votre compte, une pension ou une demande au registre social.",
    "Your work has ended. Your rights are kept until {day} included, then they close unless another situation opens them. Declare a new job, a business of your own, a pension or a request to the social register without waiting.",
    "انتهى نشاطكم. تبقى حقوقكم محفوظة إلى غاية {day}، ثم تغلق ما لم تفتحها وضعية أخرى. صرحوا دون انتظار بعمل جديد أو نشاط لحسابكم أو معاش أو طلب لدى السجل الاجتماعي.",
  );
  proposal.send("end-notice", words("Fin prochaine de vos droits", "Your rights will end", "قرب انتهاء حقوقكم"), [kept, REGISTERED, APPEAL], null);
}
