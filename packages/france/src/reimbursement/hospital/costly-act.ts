import { type Cents, type Day, defineReason, minCents, type Trace, versionOn } from "@openamo/kernel";
import { COSTLY_ACT_COEFFICIENT, COSTLY_ACT_PARTICIPATION, COSTLY_ACT_TARIFF } from "../../parameters/hospital.ts";
import { css } from "../../sources/texts.ts";

const title = { fr: "Acte coûteux", en: "Costly act" };

/** CSS R160-16 I: from a tariff or a coefficient on, the participation is reduced to a flat amount. */
export const COSTLY_ACT_REDUCED = defineReason({
  id: "fr.costly-act.reduced",
  effect: "takes",
  law: [css("L160-14", "1°"), css("R160-16", "I")],
  args: { due: "cents", ordinary: "cents" },
  title,
  sentence: {
    fr: "Un acte coûteux a été réalisé : la participation de {ordinary} est réduite à {due}.",
    en: "A costly act was performed: the participation of {ordinary} is reduced to {due}.",
  },
});

/** CSS R160-16 II 1: nothing is left on costly imaging. */
export const COSTLY_IMAGING = defineReason({
  id: "fr.costly-act.imaging",
  effect: "tells",
  law: [css("R160-16", "II 1")],
  args: {},
  title,
  sentence: { fr: "La participation est supprimée sur cet acte d'imagerie coûteux.", en: "The participation is lifted on this costly imaging act." },
});

/** CSS R160-16 IV: care to which the reduction never applies outside a stay with a costly act. */
export const COSTLY_ACT_EXCLUDED = defineReason({
  id: "fr.costly-act.excluded",
  effect: "tells",
  law: [css("R160-16", "IV")],
  args: {},
  title,
  sentence: {
    fr: "La participation n'est réduite ni pour les prothèses dentaires, ni pour la biologie, ni pour l'anatomie pathologique.",
    en: "The participation is not reduced for dental prostheses, laboratory examinations or pathology.",
  },
});

/** CSS R160-16 I 1: below both thresholds the ordinary participation stays. */
export const NOT_COSTLY = defineReason({
  id: "fr.costly-act.below",
  effect: "tells",
  law: [css("R160-16", "I 1")],
  args: { threshold: "cents" },
  title,
  sentence: {
    fr: "L'acte n'atteint ni le tarif de {threshold} ni le coefficient des actes coûteux : la participation ordinaire s'applique.",
    en: "The act reaches neither the tariff of {threshold} nor the coefficient of costly acts: the ordinary participation applies.",
  },
});

export const ACT_KINDS = ["act", "imaging", "excluded"] as const;
export type ActKind = (typeof ACT_KINDS)[number];

/** An act, or acts of one practitioner at one time added up; the tariff in cents, the coefficient where the act has one. */
export interface CostlyActFacts {
  readonly on: Day;
  readonly kind: ActKind;
  readonly tariff: Cents;
  readonly coefficient: number;
  /** What the ordinary rate leaves, in cents. */
  readonly ordinary: Cents;
}

/** The flat participation, never above the ordinary one: the text reduces it. */
export function reducedParticipation(on: Day, ordinary: Cents, trace: Trace): Cents {
  const version = versionOn(COSTLY_ACT_PARTICIPATION, on);
  const due = minCents(version.value, ordinary);
  trace.add(COSTLY_ACT_REDUCED, version, due, ordinary);
  return due;
}

/** The participation on an act, in cents: flat for a costly one, none for costly imaging, ordinary otherwise. */
export function actParticipation({ on, kind, tariff, coefficient, ordinary }: CostlyActFacts, trace: Trace): Cents {
  const threshold = versionOn(COSTLY_ACT_TARIFF, on);
  const least = versionOn(COSTLY_ACT_COEFFICIENT, on);
  if (kind === "excluded") {
    trace.tell(COSTLY_ACT_EXCLUDED);
    return ordinary;
  }
  if (tariff < threshold.value && coefficient < least.value) {
    trace.add(NOT_COSTLY, threshold, threshold.value);
    return ordinary;
  }
  if (kind === "act") return reducedParticipation(on, ordinary, trace);
  trace.add(COSTLY_IMAGING, threshold);
  return 0 as Cents;
}
