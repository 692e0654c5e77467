import { type Day, type Decision, decided, defineReason, type MissingFact, Trace, undecided, versionOn } from "@openamo/kernel";
import { CHILD_AGE, CHILD_STUDY_AGE } from "../parameters/rights.ts";
import { l5423, l6500 } from "../sources/texts.ts";
import { words } from "../words.ts";

export const RELATION_LABELS = {
  child: words("Enfant", "Child", "ولد"),
  spouse: words("Conjoint", "Spouse", "زوج"),
} as const;

export interface DependantFacts {
  readonly on: Day;
  readonly relation: keyof typeof RELATION_LABELS;
  readonly ageYears: number | null;
  readonly studying: boolean | null;
  readonly married: boolean;
  readonly disabled: boolean;
  /** A spouse covered by another scheme is no dependant. */
  readonly otherCover: boolean | null;
}

export interface DependantOutcome {
  readonly covered: boolean;
}

const title = words("Ayant droit", "Dependant", "ذو حق");
const family = [l6500("membres de la famille")];

export const DISABLED_CHILD = defineReason({
  id: "ma.dependant.disabled",
  effect: "tells",
  law: family,
  args: {},
  title,
  sentence: words(
    "Un enfant handicapé est couvert sans limite d'âge.",
    "A disabled child is covered without age limit.",
    "يغطى الولد في وضعية إعاقة دون حد للسن.",
  ),
});

export const CHILD_WITHIN = defineReason({
  id: "ma.dependant.child",
  effect: "tells",
  law: family,
  args: { limit: "count", age: "count" },
  title,
  sentence: words(
    "Un enfant est couvert jusqu'à {limit} ans ; il en a {age}.",
    "A child is covered up to {limit}; this one is {age}.",
    "يغطى الولد إلى غاية {limit} سنة؛ وعمره {age}.",
  ),
});

export const STUDYING_CHILD = defineReason({
  id: "ma.dependant.studying",
  effect: "tells",
  law: [...family, l5423("enfants")],
  args: { limit: "count", age: "count" },
  title,
  sentence: words(
    "Un enfant non marié qui poursuit des études est couvert jusqu'à {limit} ans ; il en a {age}.",
    "An unmarried child who studies is covered up to {limit}; this one is {age}.",
    "يغطى الولد غير المتزوج المتابع لدراسته إلى غاية {limit} سنة؛ وعمره {age}.",
  ),
});

export const MARRIED_CHILD = defineReason({
  id: "ma.dependant.married",
  effect: "tells",
  law: family,
  args: { limit: "count" },
  title,
  sentence: words(
    "Au-delà de {limit} ans, un enfant marié n'est plus couvert, même s'il étudie.",
    "Beyond {limit}, a married child is no longer covered, even when studying.",
    "بعد {limit} سنة، لا يغطى الولد المتزوج ولو كان يتابع دراسته.",
  ),
});

export const SPOUSE = defineReason({
  id: "ma.dependant.spouse",
  effect: "tells",
  law: family,
  args: {},
  title,
  sentence: words(
    "Un conjoint est couvert s'il n'a aucun autre régime ; plusieurs épouses peuvent l'être.",
    "A spouse is covered when no other scheme covers them; several wives may be.",
    "يغطى الزوج إذا لم يكن مستفيدا من نظام آخر؛ ويمكن تغطية عدة زوجات.",
  ),
});

export const dependantReasons = [DISABLED_CHILD, CHILD_WITHIN, STUDYING_CHILD, MARRIED_CHILD, SPOUSE];

const ask = (field: string, fr: string, en: string, ar: string): MissingFact => ({ field, question: words(fr, en, ar) });

/** Law 65-00: whether a member of the family is covered through the insured person. */
export function dependantCover(facts: DependantFacts): Decision<DependantOutcome> {
  const trace = new Trace();
  if (facts.relation === "spouse") {
    if (facts.otherCover === null) {
      return undecided(ask("otherCover", "Le conjoint a-t-il une autre couverture ?", "Does the spouse have another cover?", "هل للزوج تغطية أخرى؟"));
    }
    trace.tell(SPOUSE);
    return decided({ covered: !facts.otherCover }, trace);
  }
  if (facts.disabled) {
    trace.tell(DISABLED_CHILD);
    return decided({ covered: true }, trace);
  }
  return facts.ageYears === null
    ? undecided(ask("ageYears", "Quel âge a l'enfant ?", "How old is the child?", "كم عمر الولد؟"))
    : child(facts, facts.ageYears, trace);
}

/** Up to 21; then, unmarried and studying, up to 26 (30 from February 2027). */
function child(facts: DependantFacts, age: number, trace: Trace): Decision<DependantOutcome> {
  const ordinary = versionOn(CHILD_AGE, facts.on);
  if (age <= ordinary.value) {
    trace.add(CHILD_WITHIN, ordinary, ordinary.value, age);
    return decided({ covered: true }, trace);
  }
  if (facts.married) {
    trace.add(MARRIED_CHILD, ordinary, ordinary.value);
    return decided({ covered: false }, trace);
  }
  if (facts.studying === null) {
    return undecided(ask("studying", "L'enfant poursuit-il des études supérieures ?", "Is the child in higher education?", "هل يتابع الولد دراسته العليا؟"));
  }
  const limit = facts.studying ? versionOn(CHILD_STUDY_AGE, facts.on) : ordinary;
  trace.add(facts.studying ? STUDYING_CHILD : CHILD_WITHIN, limit, limit.value, age);
  return decided({ covered: age <= limit.value }, trace);
}
