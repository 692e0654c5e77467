/** Who answers for each function, put in words. */
import type { FunctionStanding, Text, Trace } from "@openamo/kernel";
import { FUNCTION_LABELS } from "../../questions/organism-for-person/words.ts";
import type { FunctionAnswer } from "../route.ts";

const ANSWERS = {
  employer: { fr: "L'employeur", en: "The employer" },
  none: { fr: "Personne : la loi ne prévoit rien", en: "Nobody: the law gives nothing" },
  "place-missing": { fr: "Le lieu manque pour le dire", en: "The place is missing" },
  "not-known": { fr: "Les faits réunis ne le disent pas", en: "The facts gathered do not say" },
} as const satisfies Record<string, Text>;

const SECOND = "second-activity-";

function answerText({ kind, organism }: FunctionAnswer): Text {
  if (kind !== "organism") return ANSWERS[kind];
  const name = organism?.shortName || organism?.name || "";
  return name === "" ? ANSWERS["not-known"] : { fr: name, en: name };
}

/** Writes the reasons of each answer in the trace. */
export function functionStandings(answers: readonly FunctionAnswer[], second: boolean, trace: Trace): FunctionStanding[] {
  return answers.map((answer) => {
    const stepsFrom = trace.length;
    for (const reason of answer.reasons) trace.tell(reason);
    const label: Text = FUNCTION_LABELS[answer.name];
    return {
      name: second ? `${SECOND}${answer.name}` : answer.name,
      label: second ? { fr: `${label.fr} (seconde activité)`, en: `${label.en} (second activity)` } : label,
      organism: answer.organism?.id ?? null,
      answer: answerText(answer),
      stepsFrom,
      stepsTo: trace.length,
    };
  });
}
