import { type Cents, defineReason, minCents, type ParameterVersion, type PreparedReason, type Trace, valueOn, versionOn } from "@openamo/kernel";
import { PF_AMOUNT, PF_DAILY_COUNT, PF_YEARLY_AMOUNT, PF_YEARLY_COUNT } from "../parameters/participation-forfaitaire.ts";
import { casf, css } from "../sources/texts.ts";
import type { LineFacts } from "./line.ts";

const title = { fr: "Participation forfaitaire", en: "Flat participation" };

/** CSS L160-13 II: each act or consultation of a doctor leaves a flat participation to the insured person. */
export const DUE = defineReason({
  id: "fr.participation-forfaitaire.due",
  effect: "takes",
  law: [css("L160-13", "II"), css("D160-6")],
  args: { amount: "cents", rank: "count", most: "count" },
  title,
  sentence: {
    fr: "Une participation forfaitaire de {amount} reste à la charge de l'assuré : n° {rank} de l'année, sur {most} au plus.",
    en: "A flat participation of {amount} stays with the insured person: number {rank} of the year, {most} at most.",
  },
});

function none(id: string, law: PreparedReason["law"], fr: string, en: string): PreparedReason {
  return defineReason({ id: `fr.participation-forfaitaire.${id}`, effect: "tells", law, args: {}, title, sentence: { fr, en } });
}

export const NONE_MINOR = none(
  "minor",
  [css("L160-15"), css("R160-20")],
  "Le patient était mineur au 1er janvier : aucune participation forfaitaire n'est due.",
  "The patient was a minor on 1 January: no flat participation is due.",
);
export const NONE_C2S = none(
  "c2s",
  [css("L160-15")],
  "Le patient bénéficie de la complémentaire santé solidaire : aucune participation forfaitaire n'est due.",
  "The patient has the State's complementary cover (C2S): no flat participation is due.",
);
export const NONE_MATERNITY = none(
  "maternity",
  [css("L160-9")],
  "Ces frais relèvent de l'assurance maternité : aucune participation forfaitaire n'est due.",
  "These costs are borne by maternity insurance: no flat participation is due.",
);
export const NONE_STATE_AID = none(
  "state-medical-aid",
  [casf("L251-2")],
  "Le patient bénéficie de l'aide médicale de l'État : aucune participation forfaitaire n'est due.",
  "The patient has State medical aid: no flat participation is due.",
);
export const NONE_CHILD_EXAMINATION = none(
  "child-examination",
  [css("L160-15"), css("R160-20")],
  "Cet examen obligatoire de l'enfant ne supporte pas de participation forfaitaire.",
  "This compulsory examination of the child bears no flat participation.",
);

/** CSS D160-8 al. 2: the examination bears the flat participation, not its sampling nor what goes with it. */
export const NONE_ON_LUMP_SUM = none(
  "lump-sum",
  [css("L160-13", "II"), css("D160-8")],
  "Le prélèvement et les forfaits suivent l'examen : ils ne supportent pas de participation forfaitaire.",
  "The sampling and the lump sums go with the examination: they bear no flat participation.",
);

/** What the flat participation depends on. */
export type ParticipationFacts = Pick<
  LineFacts,
  | "careDay"
  | "settledOn"
  | "cover"
  | "minorOnFirstJanuary"
  | "maternityPeriod"
  | "c2s"
  | "participationsThisYear"
  | "participationsThisYearCents"
  | "participationsThisDay"
>;

/** CSS D160-8: no more than a few in one day for acts of the same professional. */
export const DAILY_LIMIT = defineReason({
  id: "fr.participation-forfaitaire.daily-limit",
  effect: "tells",
  law: [css("L160-13", "II"), css("D160-8")],
  args: { most: "count" },
  title,
  sentence: {
    fr: "Le maximum de {most} participations forfaitaires par jour chez le même professionnel est atteint.",
    en: "The most of {most} flat participations in a day with one professional is reached.",
  },
});

/** CSS D160-6: the yearly limit, by date of reimbursement. */
export const YEARLY_LIMIT = defineReason({
  id: "fr.participation-forfaitaire.yearly-limit",
  effect: "tells",
  law: [css("L160-13", "II"), css("D160-6")],
  args: { most: "count", limit: "cents" },
  title,
  sentence: {
    fr: "Le maximum de l'année est atteint ({most} participations forfaitaires ou {limit}) : aucune n'est due.",
    en: "The year's limit is reached ({most} flat participations or {limit}): none is due.",
  },
});

/** Why no flat participation is due by this person or for this care, if that is so. In the order in which a person reads them. */
function exemption(facts: ParticipationFacts): PreparedReason | undefined {
  if (facts.minorOnFirstJanuary) return NONE_MINOR;
  if (facts.c2s) return NONE_C2S;
  if (facts.maternityPeriod || facts.cover === "maternity") return NONE_MATERNITY;
  if (facts.cover === "state-medical-aid") return NONE_STATE_AID;
  if (facts.cover === "child-examination") return NONE_CHILD_EXAMINATION;
  return undefined;
}

/** Whether the day or the year already holds all that one may bear; tells which. */
function limitReached(facts: ParticipationFacts, most: ParameterVersion, trace: Trace): boolean {
  const daily = versionOn(PF_DAILY_COUNT, facts.careDay);
  if (facts.participationsThisDay >= daily.value) {
    trace.add(DAILY_LIMIT, daily, daily.value);
    return true;
  }
  const limit = valueOn(PF_YEARLY_AMOUNT, facts.settledOn);
  if (facts.participationsThisYear < most.value && facts.participationsThisYearCents < limit) return false;
  trace.add(YEARLY_LIMIT, most, most.value, limit);
  return true;
}

/**
 * The flat participation of the line, in cents: none when exempt or at a limit, never more than what is paid.
 * The amount is that of the day of care, the yearly limit that of the day of reimbursement (D160-6 al. 2).
 * @param payable what the base scheme would pay without it
 */
export function participationForfaitaire(facts: ParticipationFacts, payable: Cents, trace: Trace): Cents {
  const reason = exemption(facts);
  if (reason !== undefined) {
    trace.tell(reason);
    return 0 as Cents;
  }
  const most = versionOn(PF_YEARLY_COUNT, facts.settledOn);
  if (limitReached(facts, most, trace)) return 0 as Cents;
  const amount = versionOn(PF_AMOUNT, facts.careDay);
  const due = minCents(amount.value, payable);
  trace.add(DUE, amount, due, facts.participationsThisYear + 1, most.value);
  return due;
}
