import type { Cents, ClaimFacts, ClaimOutcome, CountryPack, Decision } from "@openamo/kernel";
import type { DueLine } from "../../payments/index.ts";
import type { ClaimDecision } from "../claim.ts";
import { duesOf } from "../effects.ts";
import { differenceOf } from "../take-back.ts";
import type { ReplayedClaim } from "./chain.ts";
import { sameWritten } from "./same-written.ts";

/** What makes a decision differ: the rules themselves, or a kind of fact known otherwise now. */
export type ReplayCause = "rules" | "rights" | "professional" | "tariffs" | "counters" | "history";

/** What a replay would change on one claim. */
export interface ReplayDifference {
  readonly personId: string;
  readonly claimId: string;
  readonly reference: string;
  readonly organism: string;
  readonly professionalId: string;
  readonly beforeKind: ClaimDecision["kind"];
  readonly afterKind: ClaimDecision["kind"] | "elsewhere";
  readonly beforePaid: Cents | null;
  readonly afterPaid: Cents | null;
  readonly dueChanges: readonly (DueLine & { readonly cents: Cents })[];
  readonly causes: readonly ReplayCause[];
  /** Code of the refusal that stands now. */
  readonly code: string | null;
}

/** What a decision says, whether it was stored or just taken. */
type Answered = Decision<ClaimOutcome> | ReplayedClaim["after"];

/** The answer, without what says when and by which version it was given. */
function answerOf(decision: Answered): unknown {
  switch (decision.kind) {
    case "decided":
      return decision.outcome;
    case "refused":
    case "elsewhere":
      return decision.refusal.definition.code;
    case "undecided":
      return decision.missing.map(({ field }) => field);
  }
}

/** The steps that lead to an answer may be worded otherwise. */
const STEPS: readonly string[] = ["stepsFrom", "stepsTo"];

/** Whether two answers are the same for the person, the payees and the counters. */
const sameAnswer = (a: Answered, b: Answered): boolean => a.kind === b.kind && sameWritten(answerOf(a), answerOf(b), STEPS);

const paidOf = (decision: ReplayedClaim["after"]): Cents | null => (decision.kind === "decided" ? decision.outcome.paid : null);

/** What changes on a claim, or undefined when its decision stands. */
export function differenceOfClaim(replayed: ReplayedClaim): ReplayDifference | undefined {
  const { claim, before, after, opened } = replayed;
  if (sameAnswer(before, after)) return undefined;
  const owedAfter = after.kind === "elsewhere" ? [] : duesOf(claim, after);
  return {
    personId: claim.personId,
    claimId: claim.id,
    reference: claim.reference,
    organism: claim.organism,
    professionalId: claim.professionalId,
    beforeKind: before.kind,
    afterKind: after.kind,
    beforePaid: paidOf(before),
    afterPaid: paidOf(after),
    dueChanges: differenceOf(duesOf(claim, before), owedAfter),
    causes: after.kind === "elsewhere" ? ["rights"] : causesOf(before, after, opened.pack),
    code: after.kind === "refused" || after.kind === "elsewhere" ? after.refusal.definition.code : null,
  };
}

/** Facts of one decision with one kind of them as the other knows it. */
const exchanged: Readonly<Record<Exclude<ReplayCause, "rules">, (old: ClaimFacts, now: ClaimFacts) => ClaimFacts>> = {
  rights: (old, now) => ({ ...old, beneficiary: now.beneficiary }),
  professional: (old, now) => ({ ...old, professional: now.professional }),
  tariffs: (old, now) => withField(old, now, "tariffs"),
  counters: (old, now) => ({ ...old, counters: now.counters }),
  history: (old, now) => withField(old, now, "history"),
};

function withField(old: ClaimFacts, now: ClaimFacts, field: string): ClaimFacts {
  const value: unknown = Reflect.get(now, field);
  const others = Object.fromEntries(Object.entries(old).filter(([name]) => name !== field));
  return { ...(others as unknown as ClaimFacts), ...(value === undefined ? {} : { [field]: value }) };
}

/**
 * The kinds of fact that change the answer by themselves: the old facts are decided again with that kind alone as it is known now. Where only
 * several together change it, all that differ are named.
 */
function causesOf(before: ClaimDecision, after: ClaimDecision, pack: CountryPack): ReplayCause[] {
  const decideOn = (facts: ClaimFacts): Answered => pack.claims.settle(facts);
  const byRules = decideOn(before.facts);
  const rules: ReplayCause[] = sameAnswer(before, byRules) ? [] : ["rules"];
  const kinds = Object.entries(exchanged) as [Exclude<ReplayCause, "rules">, (typeof exchanged)["rights"]][];
  const differing = kinds.filter(([, exchange]) => !sameWritten(exchange(before.facts, after.facts), before.facts));
  const alone = differing.filter(([, exchange]) => !sameAnswer(byRules, decideOn(exchange(before.facts, after.facts))));
  const named = alone.length > 0 || rules.length > 0 ? alone : differing;
  return [...rules, ...named.map(([kind]) => kind)];
}
