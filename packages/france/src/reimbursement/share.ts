import { type Cents, defineReason, type PreparedReason, type Rate, shareOf, type Trace, versionOn } from "@openamo/kernel";
import { DOCTOR_SHARE, FULL_SHARE } from "../parameters/shares.ts";
import { TELE_EXPERTISE_SHARE } from "../parameters/tele-expertise.ts";
import { casf, conv2016, conv2024, css, ngap } from "../sources/texts.ts";
import { GROUNDS } from "./full-cover/grounds.ts";
import { FULL_COVER_LIFTED } from "./full-cover/reasons.ts";
import { lifted } from "./lifted.ts";
import type { Cover, LineFacts } from "./line.ts";

/** CSS L160-13 I and R160-5 3°: a participation stays with the insured person; the rest is the insurance's share. */
export const ORDINARY_SHARE = defineReason({
  id: "fr.share.ordinary",
  effect: "takes",
  law: [css("L160-13", "I"), css("R160-5", "3°")],
  args: { rate: "rate", base: "cents", left: "cents" },
  title: { fr: "Ticket modérateur", en: "Ticket modérateur (participation)" },
  sentence: {
    fr: "L'assurance maladie prend en charge {rate} de {base} ; {left} restent à la charge de l'assuré.",
    en: "Health insurance bears {rate} of {base}; {left} stays with the insured person.",
  },
});

/** One reason for each ground on which the participation is lifted. The first that holds is given: the line before the person. */
export const LIFTED: Readonly<Record<Exclude<Cover, "ordinary">, PreparedReason>> = {
  "work-accident": lifted("work-accident", [css("L431-1"), css("L432-1")], {
    fr: "Ces soins sont liés à un accident du travail ou à une maladie professionnelle",
    en: "This care is due to a work accident or an occupational disease",
  }),
  maternity: lifted("maternity", [css("L160-9"), css("D160-3")], {
    fr: "L'assurance maternité prend en charge tous les frais de cette période",
    en: "Maternity insurance bears every cost of this period",
  }),
  "child-examination": lifted("child-examination", [css("L160-14", "25°"), css("R160-17", "I 7°")], {
    fr: "C'est un examen obligatoire de l'enfant",
    en: "This is a compulsory examination of the child",
  }),
  "tele-expertise": lifted("tele-expertise", [conv2016("28.6.2"), conv2024("50"), ngap("14.9.4")], {
    fr: "La téléexpertise est prise en charge en entier",
    en: "Tele-expertise is borne whole",
  }),
  "long-term-illness": lifted("long-term-illness", [css("L160-14", "3° et 4°"), css("R160-11")], {
    fr: "Ces soins sont prévus par le protocole d'une affection de longue durée (ALD)",
    en: "This care is part of the protocol of a long-term illness (ALD)",
  }),
  invalidity: lifted("invalidity", [css("L160-14", "13°"), css("R160-10")], {
    fr: "L'assuré est titulaire d'une pension d'invalidité",
    en: "The insured person holds an invalidity pension",
  }),
  "work-accident-pension": lifted("work-accident-pension", [css("L371-1"), css("R371-1"), css("R160-10")], {
    fr: "L'assuré perçoit une rente d'accident du travail d'au moins deux tiers d'incapacité",
    en: "The insured person holds a work-accident pension for an incapacity of at least two thirds",
  }),
  "war-pension": lifted("war-pension", [css("L371-6")], {
    fr: "L'assuré relève de la législation des pensions militaires",
    en: "The insured person comes under the military pensions law",
  }),
  "state-medical-aid": lifted("state-medical-aid", [casf("L251-2")], {
    fr: "L'aide médicale de l'État prend en charge la totalité du tarif",
    en: "State medical aid bears the whole tariff",
  }),
};

/** The insurance's share of the base, and the rate it was taken at. */
export interface Share {
  readonly cents: Cents;
  readonly rate: Rate;
}

/** The share before the increase outside the pathway. One rounding a line: half up to the cent, then the participation is what is left. */
export function shareOfLine(facts: LineFacts, base: Cents, trace: Trace): Share {
  if (facts.fullCover !== undefined) {
    const whole = versionOn(GROUNDS[facts.fullCover].share, facts.careDay);
    trace.add(FULL_COVER_LIFTED[facts.fullCover], whole, base);
    return { cents: shareOf(base, whole.value, "half-up-to-cent"), rate: whole.value };
  }
  if (facts.cover === "ordinary") {
    const ordinary = versionOn(DOCTOR_SHARE, facts.careDay);
    const cents = shareOf(base, ordinary.value, "half-up-to-cent");
    trace.add(ORDINARY_SHARE, ordinary, ordinary.value, base, base - cents);
    return { cents, rate: ordinary.value };
  }
  const full = versionOn(facts.cover === "tele-expertise" ? TELE_EXPERTISE_SHARE : FULL_SHARE, facts.careDay);
  trace.add(LIFTED[facts.cover], full, base);
  return { cents: shareOf(base, full.value, "half-up-to-cent"), rate: full.value };
}
