import type { Cents, ClaimFacts } from "@openamo/kernel";
import type { DueLine } from "../../payments/index.ts";
import type { ClaimDecision } from "../claim.ts";
import { duesOf } from "../effects.ts";
import { differenceOf } from "../take-back.ts";
import type { ChangedClaim } from "./chain.ts";
import { type Answer, sameAnswer } from "./same-answer.ts";
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

/** What changes on a claim, its causes aside. */
export type ClaimChange = Omit<ReplayDifference, "causes">;

const paidOf = (answer: Answer): Cents | null => (answer.kind === "decided" ? answer.outcome.paid : null);

export function changeOfClaim({ claim, before, after }: ChangedClaim): ClaimChange {
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
 * The kinds of fact that change the answer by themselves: the facts it was decided on are decided again with that kind alone as it is known
 * now. Where only several together change it, all that differ are named.
 */
export function causesOf({ before, after, pack }: ChangedClaim, facts: ClaimFacts): ReplayCause[] {
  if (after.kind === "elsewhere") return ["rights"];
  const decideOn = (some: ClaimFacts): Answer => pack.claims.settle(some);
  const byRules = decideOn(facts);
  const rules: ReplayCause[] = sameAnswer(before, byRules) ? [] : ["rules"];
  const kinds = Object.entries(exchanged) as [Exclude<ReplayCause, "rules">, (typeof exchanged)["rights"]][];
  const differing = kinds.filter(([, exchange]) => !sameWritten(exchange(facts, after.facts), facts));
  const alone = differing.filter(([, exchange]) => !sameAnswer(byRules, decideOn(exchange(facts, after.facts))));
  const named = alone.length > 0 || rules.length > 0 ? alone : differing;
  return [...rules, ...named.map(([kind]) => kind)];
}
