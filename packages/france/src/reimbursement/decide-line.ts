import type { Cents, Trace } from "@openamo/kernel";
import { baseOf } from "./base.ts";
import { c2sPart, localSchemePart } from "./complements.ts";
import type { LineFacts, LineResult } from "./line.ts";
import { participationForfaitaire } from "./participation-forfaitaire.ts";
import { pathwayPenalty } from "./pathway.ts";
import { shareOfLine } from "./share.ts";

/**
 * Decides one line in the order of the law: base, participation or exemption (L160-13 I, L160-14), increase outside the
 * pathway (L162-5-3), complements (L325-1, L861-3), flat participation (L160-13 II).
 * Writes its steps in `trace` as numbers; the same trace gives the reasons in words.
 * @throws RefusalSignal for an act without tariff or a day outside coverage; the pack's door returns it as a refusal.
 */
export function decideLine(facts: LineFacts, trace: Trace): LineResult {
  const { fee, base } = baseOf(facts, trace);
  const share = shareOfLine(facts, base, trace);
  const legalShare = (base - share.cents) as Cents;
  const penalty = pathwayPenalty(facts, base, share.cents, trace);
  const beforeParticipation = (share.cents - penalty) as Cents;
  const localScheme = localSchemePart(facts, base, share.rate, trace);
  const c2s = c2sPart(facts, (legalShare - localScheme) as Cents, penalty > 0, trace);
  const participation = participationForfaitaire(facts, beforeParticipation, trace);
  const baseScheme = (beforeParticipation - participation) as Cents;
  const paid = (baseScheme + localScheme + c2s) as Cents;
  return {
    fee,
    base,
    excess: (fee - base) as Cents,
    legalShare,
    pathwayPenalty: penalty,
    beforeParticipation,
    participationForfaitaire: participation,
    baseScheme,
    localScheme,
    c2s,
    paid,
    patientShare: (fee - paid) as Cents,
    rate: share.rate,
    participations: participation > 0 ? 1 : 0,
  };
}
