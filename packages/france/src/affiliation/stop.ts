import { type MissingFact, type RefusalDefinition, refusal, refused, undecided } from "@openamo/kernel";
import type { Stop } from "./facts.ts";

/** The rule needs facts that nobody gave. */
export const stopAsking = (...missing: MissingFact[]): Stop => ({ stop: undecided(...missing) });

/** The law, or the facts of the network, say no. */
export const stopRefusing = (definition: RefusalDefinition, details: Record<string, string> = {}, field?: string): Stop => ({
  stop: refused(refusal(definition, details, field)),
});
