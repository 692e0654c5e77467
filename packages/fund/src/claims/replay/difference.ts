import { type Cents, type ClaimFacts, Trace } from "@openamo/kernel";
import type { DueLine } from "../../payments/index.ts";
import type { ClaimDecision } from "../claim.ts";
import { duesOf } from "../effects.ts";
import { packFacts, unpackFacts } from "../packed-facts.ts";
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

/** A kind of fact: what of it a decision rests on, and the facts of one decision with that kind as the other knows it. */
interface KindOfFact {
  readonly read: (facts: ClaimFacts) => unknown;
  readonly exchange: (old: ClaimFacts, now: ClaimFacts) => ClaimFacts;
}

/** Facts that only some packs ask for, or that only decisions of some time hold. */
const field = (name: string): KindOfFact => ({
  read: (facts) => Reflect.get(facts, name),
  exchange(old, now) {
    const value: unknown = Reflect.get(now, name);
    const others = Object.fromEntries(Object.entries(old).filter(([other]) => other !== name));
    return { ...(others as unknown as ClaimFacts), ...(value === undefined ? {} : { [name]: value }) };
  },
});

const KINDS: Readonly<Record<Exclude<ReplayCause, "rules">, KindOfFact>> = {
  rights: { read: ({ beneficiary }) => beneficiary, exchange: (old, { beneficiary }) => ({ ...old, beneficiary }) },
  professional: { read: ({ professional }) => professional, exchange: (old, { professional }) => ({ ...old, professional }) },
  tariffs: field("tariffs"),
  counters: { read: ({ counters }) => counters, exchange: (old, { counters }) => ({ ...old, counters }) },
  history: field("history"),
};

/** The steps of decisions taken only to be compared are written here, one over the other. */
const steps = new Trace();

const kinds = Object.entries(KINDS) as readonly (readonly [Exclude<ReplayCause, "rules">, KindOfFact])[];

/**
 * The kinds of fact that change the answer by themselves: the facts it was decided on are decided again with that kind alone as it is known
 * now. Where only several together change it, all that differ are named. Where none differs the rules do: nothing is decided again.
 * @param written - the facts that the claim was decided on, as they are kept. Those that would be written the same are not taken apart.
 */
export function causesOf({ claim, before, after, pack }: ChangedClaim, written: string): ReplayCause[] {
  if (after.kind === "elsewhere") return ["rights"];
  const now = after.facts;
  if (packFacts(now) === written) return ["rules"];
  const facts = unpackFacts(written, claim);
  const differing = kinds.filter(([, { read }]) => !sameWritten(read(facts), read(now)));
  if (differing.length === 0 && facts.settledOn === now.settledOn) return ["rules"];
  const decideOn = (some: ClaimFacts): Answer => pack.claims.settle(some, steps);
  const byRules = decideOn(facts);
  const rules: ReplayCause[] = sameAnswer(before, byRules) ? [] : ["rules"];
  const alone = differing.filter(([, { exchange }]) => !sameAnswer(byRules, decideOn(exchange(facts, now))));
  const named = alone.length > 0 || rules.length > 0 ? alone : differing;
  return [...rules, ...named.map(([kind]) => kind)];
}
