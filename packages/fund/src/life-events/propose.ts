import {
  type Consequence,
  type CountryPack,
  type Day,
  type Household,
  inLocale,
  type LifeEventKind,
  type MissingFact,
  parseDay,
  type RefusalDefinition,
  RefusalSignal,
  refusal,
  type SchemaIssue,
  type Trace,
} from "@openamo/kernel";
import { bodyHash, type Executor } from "@openamo/platform";
import { filesOf, isInReach, requireOwnFile } from "../affiliation/index.ts";
import type { FundContext } from "../context.ts";
import { problemDetails } from "../schema-words.ts";
import { notFoundHere } from "../scope.ts";
import type { EnteredEvent } from "./event.ts";
import { membersOf, readHousehold } from "./household.ts";
import { EVENT_INVALID, EVENT_NEEDS_FACTS, UNKNOWN_EVENT_KIND } from "./refusals.ts";

/** What would follow from an event, as the file is believed now. */
export interface Proposal {
  readonly pack: CountryPack;
  readonly on: Day;
  /** Stands for these consequences and no others: confirming names it. */
  readonly hash: string;
  readonly consequences: readonly Consequence[];
  readonly trace: Trace;
  /** Persons whose file the actor may not touch: a consequence for them is shown and cannot be kept. */
  readonly outOfReach: ReadonlySet<string>;
  readonly household: Household;
}

/** Asks the pack what follows from an event. @throws RefusalSignal when the file is out of reach, the event cannot be read or the rules refuse it. */
export async function propose(context: FundContext, executor: Executor, personId: string, event: EnteredEvent): Promise<Proposal> {
  await requireOwnFile(context, executor, personId);
  const pack = await packOf(context, executor, personId);
  const kind = kindOf(pack, event.kind);
  const on = parseDay(event.on);
  if (on === undefined) throw new RefusalSignal(refusal(EVENT_INVALID, { problem: "YYYY-MM-DD" }, "on"));
  const details = detailsOf(kind, event.details);
  const others = kind.personsIn(details);
  // Somebody is named only by an agent who may open their file.
  for (const id of others) await requireOwnFile(context, executor, id, "details");
  const household = await readHousehold(executor, { personId, others });
  const decision = pack.affiliation.consequences(household, { kind: event.kind, on, details });
  if (decision.kind === "refused") throw new RefusalSignal(decision.refusal);
  if (decision.kind === "undecided") {
    throw factMissing(EVENT_NEEDS_FACTS, decision.missing);
  }
  const { outcome, trace } = decision;
  const consequences = await withCardsHeld(context, executor, outcome);
  const hash = bodyHash("life-event", { event, consequences });
  return { pack, on, hash, consequences, trace, outOfReach: await outOfReach(context, executor, household), household };
}

/** Who holds no card has none that ends: the pack knows the law, not the cards. */
async function withCardsHeld(context: FundContext, executor: Executor, consequences: readonly Consequence[]): Promise<readonly Consequence[]> {
  const ending = consequences.filter(({ does }) => does === "cards-end").map(({ personId }) => personId);
  if (ending.length === 0) return consequences;
  const holders = await context.followUps.cardHolders(executor, ending);
  return consequences.filter(({ does, personId }) => does !== "cards-end" || holders.has(personId));
}

async function packOf(context: FundContext, executor: Executor, personId: string): Promise<CountryPack> {
  const country = (await filesOf(executor, [personId])).get(personId)?.country;
  if (country === undefined) throw notFoundHere();
  return context.pack(country);
}

function kindOf(pack: CountryPack, word: string): LifeEventKind {
  const kind = pack.affiliation.eventKinds.find((candidate) => candidate.kind === word);
  if (kind === undefined) throw new RefusalSignal(refusal(UNKNOWN_EVENT_KIND, { kind: word }, "kind"));
  return kind;
}

function detailsOf(kind: LifeEventKind, details: unknown): Readonly<Record<string, unknown>> {
  const read = kind.details.safeParse(details);
  if (read.success) return read.data;
  const issue: SchemaIssue = read.error.issues[0] ?? { path: [], message: "?" };
  throw new RefusalSignal(refusal(EVENT_INVALID, problemDetails(issue), ["details", ...issue.path.map(String)].join(".")));
}

/** Members whose file the actor may not open. Agents of one organism do not write in the files of another. */
async function outOfReach(context: FundContext, executor: Executor, household: Household): Promise<Set<string>> {
  const found = new Set<string>();
  for (const { id } of membersOf(household)) if (!(await isInReach(context, executor, id))) found.add(id);
  return found;
}

/** Says which fact is missing, in the reader's language. */
export function factMissing(definition: RefusalDefinition, [first]: readonly MissingFact[]): RefusalSignal {
  if (first === undefined) throw new Error("undecided without a missing fact");
  const { question, field } = first;
  const words = { question: question.fr, "question.en": question.en, "question.ar": inLocale(question, "ar") };
  return new RefusalSignal(refusal(definition, words, field));
}
