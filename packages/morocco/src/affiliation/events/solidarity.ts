import { AFFILIATION, type Day, RefusalSignal, refusal } from "@openamo/kernel";
import { BELOW_ACHAMIL } from "../../contributions/bands.ts";
import { words } from "../../words.ts";
import { INDEX_CLOSES, rightsOn } from "../rights.ts";
import { INDEX_BELOW, routeOf } from "../routing.ts";
import { defineEvent } from "./event.ts";
import { form, indexOf, indexText, yesNo } from "./fields.ts";
import { tellOpening } from "./letters.ts";
import { dayBefore, FACT, factsOf, heldOn, type Proposal } from "./proposal.ts";
import { openAfterWaiting, registerAs } from "./work.ts";

const NO_FACTS = { ownCover: false, ageYears: null, monthlyPension: null, agricultural: false, aboveThreshold: null };

const REFUSAL = words(
  "L'indice de votre ménage au registre social unifié dépasse le seuil d'AMO-Tadamon : l'État ne prend pas en charge votre cotisation. Les raisons et les textes sont ci-dessous. Vous pouvez adhérer à AMO-Achamil contre une cotisation, ou faire corriger vos données auprès du registre.",
  "The index of your household in the unified social register is above the threshold of AMO Tadamon: the State does not pay your contribution. The reasons and the texts are below. You may join AMO Achamil against a contribution, or have your data corrected by the register.",
  "يتجاوز مؤشر أسرتكم في السجل الاجتماعي الموحد عتبة أمو تضامن: لا تتحمل الدولة اشتراككم. الأسباب والنصوص أدناه. يمكنكم الانخراط في أمو الشامل مقابل اشتراك أو طلب تصحيح معطياتكم لدى السجل.",
);

function keepIndex(proposal: Proposal, on: Day, index: string): void {
  proposal.endAfter(proposal.subject, FACT.socialIndex, dayBefore(on));
  proposal.begin(proposal.subject.id, { kind: FACT.socialIndex, from: on, to: null, details: { index } });
}

/** Law 27-22: at most the threshold of the register opens AMO Tadamon, which the State pays; above it the person is told why not. */
export const socialRegister = defineEvent({
  kind: "social-register",
  label: words("Indice du registre social (AMO-Tadamon)", "Index of the social register (AMO Tadamon)", "مؤشر السجل الاجتماعي (أمو تضامن)"),
  description: words(
    "L'Intérieur transmet l'indice du ménage : AMO-Tadamon s'ouvre, ou le refus est notifié avec sa raison.",
    "The Interior sends the household's index: AMO Tadamon opens, or the refusal is notified with its reason.",
    "ترسل الداخلية مؤشر الأسرة: يفتح أمو تضامن أو يبلغ الرفض معللا.",
  ),
  details: form({ index: indexText, formerRamed: yesNo(words("Ancien bénéficiaire du RAMED", "Former RAMED beneficiary", "مستفيد سابق من راميد")) }),
  apply(proposal, on, { index, formerRamed }) {
    if (formerRamed) {
      registerAs(proposal, on, "former-ramed");
      proposal.because((trace) => trace.tell(INDEX_BELOW));
      proposal.open(on, null, "tadamon");
      tellOpening(proposal, on);
      return keepIndex(proposal, on, index);
    }
    const facts = {
      on,
      scheme: "amo-tadamon" as const,
      registered: true,
      contributionsPaid: null,
      daysContributed: null,
      registeredOn: on,
      leftTadamon: false,
    };
    const { state } = proposal.follow(rightsOn({ ...facts, index: indexOf(index), event: null, eventDay: null }));
    if (state === "open") {
      registerAs(proposal, on, "without-activity", { index: indexOf(index) });
      proposal.open(on, null, "tadamon");
      tellOpening(proposal, on);
    } else {
      if (heldOn(proposal.subject, FACT.rights, on)?.details.ground === "tadamon") proposal.close(dayBefore(on));
      proposal.because((trace) => trace.tell(INDEX_CLOSES));
      proposal.send("tadamon-refusal", words("Refus motivé d'AMO-Tadamon", "Reasoned refusal of AMO Tadamon", "رفض معلل لأمو تضامن"), [REFUSAL], null);
    }
    keepIndex(proposal, on, index);
  },
});

/** Laws 60-22 and 21-24: AMO Achamil is open above the threshold, after a waiting time from which those who leave Tadamon are free. */
export const achamil = defineEvent({
  kind: "achamil",
  label: words("Adhésion à AMO-Achamil", "AMO Achamil joined", "الانخراط في أمو الشامل"),
  description: words(
    "La personne sans activité, au-dessus du seuil, adhère contre une cotisation.",
    "A person without activity, above the threshold, joins against a contribution.",
    "ينخرط الشخص دون نشاط الذي يتجاوز مؤشره العتبة مقابل اشتراك.",
  ),
  details: form({ index: indexText }),
  apply(proposal, on, { index }) {
    const decision = routeOf({ ...NO_FACTS, on, status: "without-activity", index: indexOf(index) });
    if (decision.kind === "decided" && decision.outcome.scheme === "amo-tadamon") throw new RefusalSignal(refusal(BELOW_ACHAMIL, {}, "details.index"));
    const leftTadamon = factsOf(proposal.subject, AFFILIATION).findLast(({ from }) => from < on)?.details.scheme === "amo-tadamon";
    registerAs(proposal, on, "without-activity", { index: indexOf(index) });
    openAfterWaiting(proposal, on, "amo-achamil", leftTadamon);
    keepIndex(proposal, on, index);
  },
});

export const solidarityEvents = [socialRegister, achamil];
