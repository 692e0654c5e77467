import { formatReference, inWords } from "@openamo/kernel";
import { describe, expect, test } from "vitest";
import { morocco } from "../pack.ts";
import { careExamples } from "./care.ts";
import type { Example } from "./example.ts";
import { moneyExamples } from "./money.ts";
import { peopleExamples } from "./people.ts";

function answerTo({ question: id, given }: Example) {
  const question = morocco.questions.find((candidate) => candidate.id === id);
  if (question === undefined) throw new Error(`no question ${id}`);
  const read = question.input.safeParse(given);
  if (!read.success) throw new Error(JSON.stringify(read.error.issues));
  return { question, decision: question.answer(read.data) };
}

describe.each([
  ["care", careExamples],
  ["people", peopleExamples],
  ["money", moneyExamples],
])("examples of the law: %s", (_name, examples) => {
  test.each(examples.map((example) => [`${formatReference(example.law)}: ${example.says}`, example] as const))("%s", (_title, example) => {
    const { question, decision } = answerTo(example);
    if (example.refused !== undefined) expect(decision).toMatchObject({ kind: "refused", refusal: { definition: { code: example.refused } } });
    else if (example.missing !== undefined) expect(decision).toMatchObject({ kind: "undecided", missing: example.missing.map((field) => ({ field })) });
    else {
      if (decision.kind !== "decided") throw new Error(`not decided: ${JSON.stringify(decision)}`);
      const published = question.publish(decision.outcome);
      expect(question.output.safeParse(published)).toMatchObject({ success: true });
      expect(published).toMatchObject(example.decided ?? {});
      const reasons = inWords(decision.trace, morocco.wording, "ar").map((reason) => reason.id);
      for (const id of example.because ?? []) expect(reasons).toContain(id);
    }
  });
});
