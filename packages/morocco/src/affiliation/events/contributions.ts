import { AFFILIATION, type Day, type FilePerson, intersection, isoDay, RefusalSignal, refusal } from "@openamo/kernel";
import { managerOn, takeoverDay } from "../../network/managers.ts";
import { organismId } from "../../network/pack-network.ts";
import { describedScheme, isScheme } from "../../network/schemes.ts";
import { words } from "../../words.ts";
import { MANAGER_NOT_CHANGED } from "../event-refusals.ts";
import { PAID_AGAIN, SCHEME_ENDS, SUSPENDED_NOT } from "../grounds.ts";
import { UNPAID } from "../rights.ts";
import { defineEvent } from "./event.ts";
import { form } from "./fields.ts";
import { tellResumption, tellSuspension } from "./letters.ts";
import { dayBefore, FACT, factsOf, heldOn, type Proposal } from "./proposal.ts";

const wholeFamily = (proposal: Proposal, on: Day): FilePerson[] => [proposal.subject, ...proposal.dependantsOn(on).map(({ person }) => person)];

/** Article 32: benefits are suspended while contributions are unpaid; the registration stays. */
export const unpaid = defineEvent({
  kind: "unpaid",
  label: words("Cotisations impayées", "Contributions unpaid", "اشتراكات غير مؤداة"),
  description: words(
    "À partir de ce jour, les prestations sont suspendues ; l'immatriculation demeure.",
    "From this day on benefits are suspended; the registration stays.",
    "ابتداء من هذا اليوم تعلق الخدمات؛ ويبقى التسجيل.",
  ),
  details: form({}),
  apply(proposal, on) {
    proposal.because((trace) => trace.tell(UNPAID));
    const days = { from: on, to: null };
    const begin = (person: FilePerson, to: Day | null) => {
      if (heldOn(person, FACT.suspended, on) === undefined) proposal.begin(person.id, { kind: FACT.suspended, from: on, to, details: {} });
    };
    begin(proposal.subject, null);
    for (const { person, link } of proposal.dependantsOn(on)) begin(person, intersection(days, link)?.to ?? null);
    tellSuspension(proposal, on);
  },
});

/** Article 32: the payment ends the suspension, from the day it is made. */
export const paid = defineEvent({
  kind: "paid",
  label: words("Cotisations régularisées", "Contributions paid", "تسوية الاشتراكات"),
  description: words(
    "Le paiement met fin à la suspension à partir de ce jour.",
    "The payment ends the suspension from this day on.",
    "ينهي الأداء التعليق ابتداء من هذا اليوم.",
  ),
  details: form({}),
  apply(proposal, on) {
    const suspended = wholeFamily(proposal, on).filter((person) => factsOf(person, FACT.suspended).some(({ to }) => to === null || to >= on));
    proposal.because((trace) => (suspended.length === 0 ? trace.tell(SUSPENDED_NOT) : trace.tell(PAID_AGAIN, on)));
    for (const person of suspended) proposal.endAfter(person, FACT.suspended, dayBefore(on));
    if (suspended.length > 0) tellResumption(proposal, on);
  },
});

const TRANSFER = words(
  "Le dossier de cette personne passe à votre organisme, avec l'identité, les droits et leur historique.",
  "The file of this person passes to your organism, with the identity, the rights and their history.",
  "ينتقل ملف هذا الشخص إلى هيئتكم مع الهوية والحقوق وتاريخها.",
);

/** Law 54-23: CNSS takes over what CNOPS runs; the students' scheme ends. Claims filed before stay with CNOPS. */
export const managerChanged = defineEvent({
  kind: "manager-changed",
  label: words("Changement de gestionnaire (loi 54-23)", "Change of manager (law 54-23)", "تغيير الهيئة المدبرة (القانون 54-23)"),
  description: words(
    "Le dossier passe de la CNOPS à la CNSS ; le régime des étudiants prend fin.",
    "The file passes from CNOPS to CNSS; the students' scheme ends.",
    "ينتقل الملف من الكنوبس إلى الضمان الاجتماعي؛ وينتهي نظام الطلبة.",
  ),
  details: form({}),
  apply(proposal, on) {
    const held = heldOn(proposal.subject, AFFILIATION, dayBefore(takeoverDay()));
    const scheme = held?.details.scheme ?? "";
    const before = organismId("CNOPS");
    if (on < takeoverDay() || held?.details.organism !== before || !isScheme(scheme)) {
      throw new RefusalSignal(refusal(MANAGER_NOT_CHANGED, { date: isoDay(on), from: isoDay(takeoverDay()) }, "on"));
    }
    const { to } = describedScheme(scheme);
    if (to !== null && to < on) {
      proposal.because((trace) => trace.tell(SCHEME_ENDS, to));
      for (const person of wholeFamily(proposal, to)) for (const kind of [AFFILIATION, FACT.rights]) proposal.endAfter(person, kind, to);
      return;
    }
    let after = before;
    proposal.because((trace) => {
      after = organismId(managerOn(scheme, on, trace).code);
    });
    proposal.register(takeoverDay(), scheme, after);
    proposal.send("file-transfer", words("Transfert du dossier", "Transfer of the file", "نقل الملف"), [TRANSFER], after);
  },
});

export const contributionEvents = [unpaid, paid, managerChanged];
