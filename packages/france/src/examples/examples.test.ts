import { formatReference, inWords } from "@openamo/kernel";
import { describe, expect, test } from "vitest";
import { france } from "../pack.ts";
import { reimbursement } from "../questions/reimbursement/index.ts";
import { complementaryExamples } from "./complementary.ts";
import type { Example } from "./example.ts";
import { flatParticipationExamples } from "./flat-participation.ts";
import { kilometreExamples } from "./kilometres.ts";
import { participationExamples } from "./participation.ts";
import { pathwayExamples } from "./pathway.ts";
import { teleExpertiseExamples } from "./tele-expertise.ts";

function decisionOf(example: Example) {
  const given = Object.fromEntries(Object.entries(example.given).filter(([, value]) => value !== undefined));
  const read = reimbursement.input.safeParse(given);
  if (!read.success) throw new Error(JSON.stringify(read.error.issues));
  const decision = reimbursement.answer(read.data);
  if (decision.kind !== "decided") throw new Error(`not decided: ${JSON.stringify(decision)}`);
  return decision;
}

describe.each([
  ["participation", participationExamples],
  ["pathway", pathwayExamples],
  ["flat participation", flatParticipationExamples],
  ["complementary contracts", complementaryExamples],
  ["tele-expertise", teleExpertiseExamples],
  ["kilometres", kilometreExamples],
])("examples of the law: %s", (_name, examples) => {
  test.each(examples.map((example) => [`${formatReference(example.law)}: ${example.says}`, example] as const))("%s", (_title, example) => {
    const decision = decisionOf(example);
    expect(reimbursement.publish(decision.outcome)).toMatchObject(example.decided);
    const reasons = inWords(decision.trace, france.wording, "fr").map((reason) => reason.id);
    for (const id of example.because) expect(reasons).toContain(id);
  });
});
