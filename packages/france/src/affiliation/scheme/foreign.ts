/**
 * Regulation (EC) 883/2004: one legislation at a time, that of the State of work; the institution of the residence serves the care
 * on its behalf (article 17). Switzerland leaves a choice (CSS L380-3-1); who lives abroad outside French law may insure (L762-1).
 */
import type { PreparedReason } from "@openamo/kernel";
import type { SchemeRule } from "../facts.ts";
import { ABROAD } from "../refusals.ts";
import { stopRefusing } from "../stop.ts";
import { SCHEME_REASONS as WHY } from "./reasons.ts";

/** The law of another State applies; a person who does not even live in France is not the network's. */
export const foreignLegislation: SchemeRule = (facts, status, trace) => {
  if (facts.residence === "abroad") return stopRefusing(ABROAD, {}, "residence");
  trace.tell(WHY.foreignWork);
  return { scheme: "foreign", status };
};

const choosesFrance =
  (reason: PreparedReason): SchemeRule =>
  (_facts, status, trace) => {
    trace.tell(reason);
    return { scheme: "general", status };
  };

export const swissFrontierWorker = choosesFrance(WHY.swissOption);
export const swissPensioner = choosesFrance(WHY.swissPensioner);

/** L762-1: voluntary insurance of who lives abroad. */
export const expatriate: SchemeRule = (_facts, status, trace) => {
  trace.tell(WHY.expatriate);
  return { scheme: "french-abroad", status };
};
