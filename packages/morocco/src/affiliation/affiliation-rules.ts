import { type AffiliationRules, contains, decided, refusal, refused, type Situation, type Standing, Trace } from "@openamo/kernel";
import { UNKNOWN_EVENT } from "./event-refusals.ts";

/** What a file itself says of a day: the affiliation and the rights that hold. */
function standingFromFile(situations: readonly Situation[], on: Standing["on"]): Standing {
  const held = (kind: string) => situations.find((fact) => fact.kind === kind && contains(fact, on));
  const affiliation = held("affiliation")?.details;
  return {
    on,
    open: held("rights") !== undefined,
    ground: null,
    scheme: affiliation?.scheme ?? null,
    organism: affiliation?.organism ?? null,
    functions: [],
    exemptions: [],
    missing: [],
  };
}

/** Affiliation under the law of the country. */
export const affiliation: AffiliationRules = {
  eventKinds: [],
  consequences: () => refused(refusal(UNKNOWN_EVENT)),
  standing: ({ subject }, on) => decided(standingFromFile(subject.situations, on), new Trace()),
  detail: () => undefined,
};
