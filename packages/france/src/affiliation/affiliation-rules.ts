import { type AffiliationRules, decide, refusal, refused } from "@openamo/kernel";
import { GROUND_LABELS } from "./cover/grounds.ts";
import { UNKNOWN_EVENT } from "./event-refusals.ts";
import { eventRules } from "./events/index.ts";
import { detailInWords } from "./standing/detail.ts";
import { standingOf } from "./standing/standing.ts";

const rulesByKind = new Map(eventRules.map((rule) => [rule.kind, rule]));

/** Affiliation and rights under the law of France. */
export const affiliation: AffiliationRules = {
  grounds: Object.keys(GROUND_LABELS),
  eventKinds: eventRules,
  consequences: (household, event) => rulesByKind.get(event.kind)?.consequences(household, event) ?? refused(refusal(UNKNOWN_EVENT)),
  standing: (household, on) => decide(() => standingOf(household, on)),
  detail: detailInWords,
};
