import { type Cents, cents, defineReason, minCents, shareOf, type Trace, versionOn } from "@openamo/kernel";
import { LOCAL_SCHEME_TOTAL } from "../../parameters/shares.ts";
import { css } from "../../sources/texts.ts";
import { limitedToFee } from "../base.ts";
import { c2sPart, LOCAL_SCHEME, localSchemePart } from "../complements.ts";
import type { LineFacts, LineResult } from "../line.ts";
import { participationForfaitaire } from "../participation-forfaitaire.ts";
import { pathwayPenalty } from "../pathway.ts";
import { type Share, shareOfLine } from "../share.ts";
import { type ActParticipation, kindOfAct, participationOnAct, type SessionWeight } from "./participation.ts";
import { priceTechnicalAct, type TechnicalCare } from "./price.ts";

/** CSS L160-13 II: the flat participation is due by act, and a supplement is a part of its act. */
export const NONE_ON_COMPLEMENT = defineReason({
  id: "fr.participation-forfaitaire.complement",
  effect: "tells",
  law: [css("L160-13", "II")],
  args: {},
  title: { fr: "Participation forfaitaire", en: "Flat participation" },
  sentence: {
    fr: "Ce supplément fait partie d'un autre acte : il ne supporte pas de participation forfaitaire.",
    en: "This supplement is part of another act: it bears no flat participation.",
  },
});

/** What the ordinary rate leaves, reduced or lifted for a costly act. */
function participationOf(facts: LineFacts, care: TechnicalCare, base: Cents, share: Share, session: SessionWeight, trace: Trace): ActParticipation {
  const ordinary = cents(base - share.cents);
  if (ordinary === 0) return { due: ordinary, flat: ordinary };
  return participationOnAct(kindOfAct(care.act), base, ordinary, session, facts.careDay, trace);
}

/** CSS L325-1, D325-7: the local scheme raises the cover to its total, what a costly act already left to the person being less than that. */
function localPart(facts: LineFacts, base: Cents, share: Share, borne: Cents, reduced: boolean, trace: Trace): Cents {
  if (!reduced) return localSchemePart(facts, base, share.rate, trace);
  if (!facts.localScheme || facts.cover !== "ordinary") return cents(0);
  const total = versionOn(LOCAL_SCHEME_TOTAL, facts.careDay);
  const complement = cents(Math.max(0, shareOf(base, total.value, "half-up-to-cent") - borne));
  if (complement > 0) trace.add(LOCAL_SCHEME, total, complement, total.value, base);
  return complement;
}

/** A decided technical act: a line, and what it bears of the flat participation of its session. */
export interface TechnicalResult extends LineResult {
  readonly flat: Cents;
}

/**
 * Decides one technical act in the order of the law, as `decideLine` does a consultation: tariff and session (book III), participation or
 * exemption (L160-13 I, L160-14), costly acts (R160-16), pathway (L162-5-3), complements (L325-1, L861-3), flat participation (L160-13 II).
 * @throws RefusalSignal for a modifier that may not be billed or a day outside coverage.
 */
export function decideTechnicalLine(facts: LineFacts, care: TechnicalCare, session: SessionWeight, trace: Trace): TechnicalResult {
  const { fee, base } = limitedToFee(priceTechnicalAct(care, facts.careDay, trace), facts.fee, trace);
  const share = shareOfLine(facts, base, trace);
  const { due: legalShare, flat } = participationOf(facts, care, base, share, session, trace);
  const borne = cents(base - legalShare);
  const penalty = pathwayPenalty(facts, base, borne, trace);
  const beforeParticipation = cents(borne - penalty);
  const localScheme = minCents(localPart(facts, base, share, borne, borne > share.cents, trace), legalShare);
  const c2s = c2sPart(facts, cents(legalShare - localScheme), penalty > 0, trace);
  const complement = care.act.actType === "complementary";
  if (complement) trace.tell(NONE_ON_COMPLEMENT);
  const participation = complement ? cents(0) : participationForfaitaire(facts, beforeParticipation, trace);
  const baseScheme = cents(beforeParticipation - participation);
  const paid = cents(baseScheme + localScheme + c2s);
  return {
    fee,
    base,
    excess: cents(fee - base),
    legalShare,
    pathwayPenalty: penalty,
    beforeParticipation,
    participationForfaitaire: participation,
    baseScheme,
    localScheme,
    c2s,
    paid,
    patientShare: cents(fee - paid),
    rate: share.rate,
    participations: participation > 0 ? 1 : 0,
    flat,
  };
}
