import { type Cents, defineReason, minCents, type PreparedReason, shareOf, type Trace, valueOn, versionOn } from "@openamo/kernel";
import type { Specialty } from "../nomenclature/doctor-act.ts";
import { PATHWAY_AGE, PATHWAY_PENALTY_RATE, PATHWAY_REFERENCE_FEE } from "../parameters/shares.ts";
import { css, ngap } from "../sources/texts.ts";
import type { LineFacts, Pathway } from "./line.ts";
import { actBetweenProfessionals } from "./tele-expertise.ts";

function respected(id: string, law: PreparedReason["law"], fr: string, en: string): PreparedReason {
  return defineReason({
    id: `fr.pathway.${id}`,
    effect: "tells",
    law,
    args: {},
    title: { fr: "Parcours de soins", en: "Coordinated pathway" },
    sentence: { fr, en },
  });
}

/** The ways of being inside the pathway, each with the text that says so. */
export const INSIDE: Readonly<Record<Exclude<Pathway, "direct-access" | "outside" | "no-declared-doctor">, PreparedReason>> = {
  "declared-doctor": respected("declared-doctor", [css("L162-5-3")], "Le patient consulte son médecin traitant.", "The patient sees their declared doctor."),
  "declared-doctor-substitute": respected(
    "declared-doctor-substitute",
    [css("D162-1-6", "4°")],
    "Le médecin remplace le médecin traitant indisponible, ou exerce dans le même cabinet ou centre.",
    "The doctor replaces the declared doctor, or practises in the same group or centre.",
  ),
  referred: respected("referred", [css("L162-5-3")], "Le patient est adressé par son médecin traitant.", "The patient was referred by their declared doctor."),
  emergency: respected("emergency", [css("L162-5-3", "1°"), css("R160-6", "2°")], "La consultation a lieu en urgence.", "The consultation is an emergency."),
  "away-from-home": respected(
    "away-from-home",
    [css("L162-5-3", "2°"), css("R160-6", "1°")],
    "Le patient consulte loin de son lieu de résidence habituelle.",
    "The patient is away from their usual home.",
  ),
  "out-of-hours": respected(
    "out-of-hours",
    [css("D162-1-6", "5°")],
    "Le médecin intervient au titre de la permanence des soins.",
    "The doctor acts for the organised out-of-hours care.",
  ),
  "care-plan": respected(
    "care-plan",
    [css("D162-1-6", "1°")],
    "Ces soins répétés suivent un plan de soins convenu avec le médecin traitant.",
    "This repeated care follows a plan agreed with the declared doctor.",
  ),
  "care-protocol": respected(
    "care-protocol",
    [css("D162-1-6", "3°")],
    "Cette consultation est prévue par le protocole de soins de l'ALD.",
    "This consultation is provided for by the care protocol of the long-term illness.",
  ),
};

export const UNDER_AGE = respected(
  "under-age",
  [css("L162-5-3")],
  "Le patient a moins de seize ans : le parcours de soins ne modifie pas son remboursement.",
  "The patient is under sixteen: the pathway does not change the reimbursement.",
);

export const DIRECT_ACCESS = respected(
  "direct-access",
  [css("D162-1-7")],
  "Cette spécialité se consulte sans passer par le médecin traitant.",
  "This specialty may be seen without a referral.",
);

/** CSS L162-5-3 is about whoever sees a doctor: an opinion between professionals (NGAP 14.9.4) is given without the patient. */
export const BETWEEN_PROFESSIONALS = respected(
  "between-professionals",
  [css("L162-5-3"), ngap("14.9.4")],
  "L'avis est demandé entre professionnels, sans le patient : le parcours de soins ne modifie pas sa prise en charge.",
  "The opinion is asked between professionals, without the patient: the pathway does not change what is borne.",
);

/** CSS R160-6: outside the pathway the participation is increased by a share of the tariff, up to a cap. */
export const PENALTY = defineReason({
  id: "fr.pathway.penalty",
  effect: "takes",
  law: [css("L162-5-3"), css("R160-6")],
  args: { penalty: "cents", rate: "rate", base: "cents" },
  title: { fr: "Hors du parcours de soins", en: "Outside the coordinated pathway" },
  sentence: {
    fr: "Le patient consulte hors du parcours de soins : sa participation est majorée de {rate} de {base}, soit {penalty}.",
    en: "The patient is outside the pathway: the participation grows by {rate} of {base}, that is {penalty}.",
  },
});

export const PENALTY_CAPPED = defineReason({
  id: "fr.pathway.penalty-capped",
  effect: "takes",
  law: [css("R160-6", "al. 3")],
  args: { penalty: "cents", rate: "rate", reference: "cents" },
  title: { fr: "Hors du parcours de soins (plafond)", en: "Outside the coordinated pathway (cap)" },
  sentence: {
    fr: "Le patient consulte hors du parcours de soins : la majoration est plafonnée à {rate} de la consultation de référence de {reference}, soit {penalty}.",
    en: "The patient is outside the pathway: the increase is capped at {rate} of the reference consultation of {reference}, that is {penalty}.",
  },
});

/** CSS D162-1-7: specialties seen without referral (neuro-psychiatry counts as psychiatry). The text sets no age for psychiatry. */
const DIRECT_ACCESS_SPECIALTIES: readonly Specialty[] = ["gynaecology", "medical-gynaecology", "ophthalmology", "psychiatry"];

/** The same ways, asked about any pathway: whoever is outside, or has no declared doctor, has none of them. */
const GROUNDS: Readonly<Partial<Record<Pathway, PreparedReason>>> = INSIDE;

/** Why the line is inside the pathway, or undefined when it is outside. */
function groundOf(facts: LineFacts): PreparedReason | undefined {
  if (actBetweenProfessionals(facts.acts) !== undefined) return BETWEEN_PROFESSIONALS;
  if (facts.ageYears < valueOn(PATHWAY_AGE, facts.careDay)) return UNDER_AGE;
  if (facts.pathway === "direct-access") return DIRECT_ACCESS_SPECIALTIES.includes(facts.specialty) ? DIRECT_ACCESS : undefined;
  return GROUNDS[facts.pathway];
}

/** Whether the increase applies to the line. */
export const outsidePathway = (facts: LineFacts): boolean => groundOf(facts) === undefined;

/**
 * The increase of the participation outside the pathway, in cents; zero inside.
 * Persons whose participation is lifted bear it too (R160-6 al. 2); it never takes more than the insurance's share.
 */
export function pathwayPenalty(facts: LineFacts, base: Cents, share: Cents, trace: Trace): Cents {
  const ground = groundOf(facts);
  if (ground !== undefined) {
    trace.tell(ground);
    return 0 as Cents;
  }
  const { careDay } = facts;
  const rate = versionOn(PATHWAY_PENALTY_RATE, careDay);
  const reference = versionOn(PATHWAY_REFERENCE_FEE, careDay);
  const full = shareOf(base, rate.value, "half-up-to-cent");
  const cap = shareOf(reference.value, rate.value, "half-up-to-cent");
  const penalty = minCents(share, minCents(full, cap));
  if (full <= cap) trace.add(PENALTY, rate, penalty, rate.value, base);
  else trace.add(PENALTY_CAPPED, reference, penalty, rate.value, reference.value);
  return penalty;
}
