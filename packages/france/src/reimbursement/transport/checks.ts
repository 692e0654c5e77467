import { type Day, type MissingFact, type Refusal, refusal, valueOn } from "@openamo/kernel";
import { AGREEMENT_DISTANCE } from "../../parameters/transport.ts";
import type { JourneyReason } from "./journey.ts";
import { SHARED_TRANSPORT_REFUSED, TRANSPORT_NOT_PRESCRIBED, TRANSPORT_WITHOUT_AGREEMENT } from "./refusals.ts";
import type { JourneyMode } from "./retained.ts";

const AGREEMENT: MissingFact = {
  field: "agreed",
  question: { fr: "La caisse a-t-elle donné son accord préalable ?", en: "Did the fund give its prior agreement?" },
};

/** What stands before any amount of journeys: prescription, a shared journey refused, prior agreement. */
export interface JourneyConditions {
  readonly date: Day;
  readonly prescribed: boolean;
  readonly kilometres?: number | undefined;
  readonly emergency: boolean;
  readonly series: boolean;
  readonly agreed?: boolean | undefined;
  readonly refusedSharing: boolean;
  readonly reason: JourneyReason;
}

type ForAgreement = Pick<JourneyConditions, "date" | "kilometres" | "emergency" | "series" | "reason">;

/** CSS R322-10-4: a long journey, a series or one to a centre of early care needs the fund's agreement, an emergency apart. */
export function needsAgreement({ date, kilometres, emergency, series, reason }: ForAgreement): boolean {
  if (reason === "child-centre") return true;
  return !emergency && (series || (kilometres ?? 0) > valueOn(AGREEMENT_DISTANCE, date));
}

/** CSS L322-5, R322-10-2 and R322-10-4: what stops the journeys, or the fact that must be asked for. */
export function journeyStop(conditions: JourneyConditions): Refusal | MissingFact | undefined {
  if (!conditions.prescribed) return refusal(TRANSPORT_NOT_PRESCRIBED, {}, "prescribed");
  if (conditions.refusedSharing) return refusal(SHARED_TRANSPORT_REFUSED, {}, "refusedSharing");
  if (!needsAgreement(conditions)) return undefined;
  if (conditions.agreed === undefined) return AGREEMENT;
  return conditions.agreed ? undefined : refusal(TRANSPORT_WITHOUT_AGREEMENT, {}, "agreed");
}

/** CSS L160-13 III 3°: why the journeys themselves bear no deductible, whoever travels. */
export function journeyWithoutFranchise(mode: JourneyMode, emergency: boolean, reason: JourneyReason): "vehicle" | "emergency" | null {
  if (mode === "own-car" || mode === "public") return "vehicle";
  return emergency || reason === "emergency-centre" || reason === "emergency-to-costly-stay" ? "emergency" : null;
}
