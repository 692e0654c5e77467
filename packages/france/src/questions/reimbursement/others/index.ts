import type { Decision, TariffFact } from "@openamo/kernel";
import type { EveryFamilyInput } from "../every-family.ts";
import { cure } from "./cure.ts";
import { emergency } from "./emergency.ts";
import { prevention, remoteMonitoring, termination } from "./flat-acts.ts";
import { journey } from "./journey.ts";
import { device, laboratory } from "./listed.ts";
import type { OtherOutcome } from "./outcome.ts";
import { stay } from "./stay.ts";

/** The answer about a family beside doctors' and those of `fr.care`; undefined for another one. */
export function answerOther(input: EveryFamilyInput, tariffs: readonly TariffFact[]): Decision<OtherOutcome> | undefined {
  switch (input.family) {
    case "laboratory":
    case "sampling":
      return laboratory(input, tariffs);
    case "device":
      return device(input, tariffs);
    case "transport":
      return journey(input);
    case "hospital-stay":
      return stay(input, tariffs);
    case "emergency":
      return emergency(input);
    case "spa-cure":
      return cure(input);
    case "prevention":
      return prevention(input);
    case "termination":
      return termination(input);
    case "remote-monitoring":
      return remoteMonitoring(input);
    default:
      return undefined;
  }
}
