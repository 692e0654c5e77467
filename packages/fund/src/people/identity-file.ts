import { contains, type Day, type Text } from "@openamo/kernel";
import type { Executor } from "@openamo/platform";
import type { FundContext } from "../context.ts";
import { maskedAccount } from "./check-means.ts";
import { birthOf, heldOn } from "./face.ts";
import { ofKind, type Person, type PersonFact } from "./identity.ts";
import { filesOfPerson } from "./store.ts";
import { type PersonChange, selectChanges } from "./store-changes.ts";
import { selectFacts, selectHistory } from "./store-facts.ts";
import { type Merge, mergesOf } from "./store-merges.ts";

/** An identifier over time, and what the pack says of it. */
export interface IdentifierLine {
  readonly fact: PersonFact<"identifier">;
  /** Whether it stands only until the final one is known. */
  readonly provisional: boolean;
  /** Where it does not agree with the identity: for the agent to look at. */
  readonly warnings: readonly Text[];
}

/** The identity of a person, whole. */
export interface IdentityFile {
  readonly person: Person;
  /** Every fact believed, of the file and of those that gave way to it; accounts are masked. */
  readonly facts: readonly PersonFact[];
  readonly identifiers: readonly IdentifierLine[];
  /** Facts that were believed and are no more; accounts are masked. */
  readonly past: readonly PersonFact[];
  readonly changes: readonly PersonChange[];
  readonly merges: readonly Merge[];
}

const masked = (fact: PersonFact): PersonFact =>
  fact.kind === "bank-account" ? { ...fact, details: { ...fact.details, account: maskedAccount(fact.details.account) } } : fact;

/** Reads an identity as believed now, or at the end of a day. */
export async function identityOf(context: FundContext, executor: Executor, person: Person, knownOn?: Day): Promise<IdentityFile> {
  const files = await filesOfPerson(executor, person.id);
  const facts = await selectFacts(executor, files, knownOn === undefined ? undefined : { on: knownOn, timeZone: context.clock.timeZone });
  const history = await selectHistory(executor, files);
  return {
    person,
    facts: facts.map(masked),
    identifiers: identifierLines(context, person, facts),
    past: history.filter(({ knownTo }) => knownTo !== null).map(masked),
    changes: await selectChanges(executor, files),
    merges: await mergesOf(executor, person.id),
  };
}

function identifierLines(context: FundContext, person: Person, facts: readonly PersonFact[]): IdentifierLine[] {
  const pack = context.pack(person.country);
  const today = context.clock.today();
  const own = facts.filter(({ personId }) => personId === person.id);
  const sex = heldOn(ofKind(own, "civil-status"), today)?.details.sex ?? "unknown";
  const birth = heldOn(ofKind(own, "birth"), today)?.details;
  return ofKind(facts, "identifier").map((fact) => {
    const rule = pack.personIdentifiers.find(({ id }) => id === fact.slot);
    const compared = birth !== undefined && contains(fact, today);
    return {
      fact,
      provisional: rule?.provisional?.(fact.details.value) === true,
      warnings: compared ? (rule?.disagreements?.(fact.details.value, { sex, birth: birthOf(birth) }) ?? []) : [],
    };
  });
}
