import { type Cents, cents, type Day, defineReason, minCents, type Trace, valueOn } from "@openamo/kernel";
import type { ListedAct } from "../../nomenclature/technical-acts/listed-act.ts";
import { IMAGING_GROUP } from "../../nomenclature/technical-acts/technical-act.ts";
import { COSTLY_ACT_PARTICIPATION, COSTLY_ACT_TARIFF } from "../../parameters/hospital.ts";
import { css } from "../../sources/texts.ts";
import { type ActKind, actParticipation } from "../hospital/costly-act.ts";

/** CSS R160-16 I: acts of one practitioner at one time weigh together, and leave one flat participation. */
export const FLAT_ALREADY_BORNE = defineReason({
  id: "fr.technical-act.flat-already-borne",
  effect: "tells",
  law: [css("R160-16", "I")],
  args: { borne: "cents", due: "cents" },
  title: { fr: "Acte coûteux", en: "Costly act" },
  sentence: {
    fr: "La séance ne laisse qu'une participation forfaitaire : {borne} sont déjà retenus sur un autre acte, il reste {due}.",
    en: "The session leaves one flat participation: {borne} is already borne on another act, {due} is left.",
  },
});

const PATHOLOGY = /(anatomo|cyto|histo)path?olog/i;

/** How R160-16 sees an act: imaging (II 1), pathology, to which nothing applies (IV), or any other act. */
export function kindOfAct({ group, label }: Pick<ListedAct, "group" | "label">): ActKind {
  if (group === IMAGING_GROUP) return "imaging";
  return PATHOLOGY.test(label.fr) ? "excluded" : "act";
}

/** What the other acts of the same time say of a costly one. */
export interface SessionWeight {
  /** What the acts of the session that may be added up come to, this one included. */
  readonly addedUp: Cents;
  /** Flat participation already borne on another act of the session. */
  readonly flatBorne: Cents;
}

/** The participation on one act, in cents, and how much of it is the flat one of the session. */
export interface ActParticipation {
  readonly due: Cents;
  readonly flat: Cents;
}

/**
 * CSS R160-16: the participation on one technical act. From the threshold on, by the act alone or by the acts of the session added up, it is
 * flat, and one for the whole session; nothing is left on costly imaging, whose acts are never added up.
 */
export function participationOnAct(kind: ActKind, base: Cents, ordinary: Cents, session: SessionWeight, on: Day, trace: Trace): ActParticipation {
  const tariff = kind === "act" && session.addedUp > base ? session.addedUp : base;
  const due = actParticipation({ on, kind, tariff, coefficient: 0, ordinary }, trace);
  if (kind !== "act" || tariff < valueOn(COSTLY_ACT_TARIFF, on)) return { due, flat: cents(0) };
  if (session.flatBorne === 0) return { due, flat: due };
  const left = minCents(due, cents(Math.max(0, valueOn(COSTLY_ACT_PARTICIPATION, on) - session.flatBorne)));
  trace.tell(FLAT_ALREADY_BORNE, session.flatBorne, left);
  return { due: left, flat: left };
}
