import { isDeepStrictEqual } from "node:util";
import { AFFILIATION, type Day, DEPENDANT, difference, isoDay, overlaps, type Period, RefusalSignal, refusal } from "@openamo/kernel";
import { type DatabaseTransaction, isId } from "@openamo/platform";
import type { FundContext } from "../context.ts";
import { findOrganism, type Organism } from "../network/index.ts";
import { scopeOf } from "../scope.ts";
import {
  AFFILIATION_TO_ANOTHER_ORGANISM,
  FACT_CHANGED,
  FILE_GAVE_WAY,
  HOLDER_UNKNOWN,
  SITUATION_OVERLAPS,
  SITUATION_PERIOD_INVALID,
  UNKNOWN_ORGANISM,
  UNKNOWN_SITUATION_KIND,
} from "./refusals.ts";
import type { KnownSituation } from "./situation.ts";
import { ceaseToKnow, filesOf, insertSituations, type NewSituation, selectSituations } from "./store.ts";

/** @throws RefusalSignal when the fact cannot be recorded: unknown kind, impossible period, foreign organism. */
async function check(context: FundContext, tx: DatabaseTransaction, country: string, fact: NewSituation, handsOver: boolean): Promise<void> {
  if (fact.to !== null && fact.to < fact.from) throw new RefusalSignal(refusal(SITUATION_PERIOD_INVALID, {}, "to"));
  if (fact.kind === AFFILIATION) return checkAffiliation(context, tx, country, fact, handsOver);
  if (fact.kind === DEPENDANT) return checkHolder(tx, country, fact);
  const known = context.pack(country).claims.situationKinds.some(({ kind, holder }) => kind === fact.kind && holder === "person");
  if (!known) throw new RefusalSignal(refusal(UNKNOWN_SITUATION_KIND, { kind: fact.kind }, "kind"));
}

/**
 * Checks a first fact of a new file against those of the same file that come before it: nothing else stands there yet.
 * @throws RefusalSignal when it cannot be recorded.
 */
export async function checkFirstFact(
  context: FundContext,
  tx: DatabaseTransaction,
  country: string,
  fact: NewSituation,
  before: readonly NewSituation[],
): Promise<void> {
  await check(context, tx, country, fact, false);
  const met = before.filter((old) => old.kind === fact.kind && overlaps(old, fact));
  if (met.some((old) => fact.kind === AFFILIATION || excludes(context, country, old, fact))) throw overlapping(met);
}

async function checkAffiliation(context: FundContext, tx: DatabaseTransaction, country: string, fact: NewSituation, handsOver: boolean): Promise<void> {
  const code = fact.details.organism ?? "";
  const organism = await findOrganism(tx, code);
  if (organism === undefined || organism.country !== country || !organism.affiliates.includes(fact.details.scheme ?? "") || !livesDuring(organism, fact)) {
    throw new RefusalSignal(refusal(UNKNOWN_ORGANISM, { organism: code }, "details.organism"));
  }
  if (handsOver) return;
  const scope = scopeOf(context.actor);
  if (scope.kind !== "everything" && !(scope.kind === "organism" && scope.organism === code)) {
    throw new RefusalSignal(refusal(AFFILIATION_TO_ANOTHER_ORGANISM, {}, "details.organism"));
  }
}

/** A person is covered through another one who has a file in the same country. */
async function checkHolder(tx: DatabaseTransaction, country: string, { personId, details }: NewSituation): Promise<void> {
  const { holder = "" } = details;
  const file = isId(holder) && holder !== personId ? (await filesOf(tx, [holder])).get(holder) : undefined;
  if (file !== undefined && file.gaveWayTo !== null) throw new RefusalSignal(refusal(FILE_GAVE_WAY, {}, "details.holder"));
  if (file?.country !== country) throw new RefusalSignal(refusal(HOLDER_UNKNOWN, {}, "details.holder"));
}

/** Whether an organism exists on some day of a period; a bound that is not known does not exclude. */
const livesDuring = ({ from, to }: Organism, fact: Period): boolean =>
  (to === null || fact.from <= to) && (from === null || fact.to === null || fact.to >= from);

const rest = (old: KnownSituation, cut: Period): NewSituation[] => difference(old, cut).map((left) => ({ ...old, from: left.from, to: left.to }));

export interface Recording {
  /** What was believed of the same kind on the same days is believed no more. */
  readonly replaces: boolean;
  /** The consequence of a life event: it may hand the file over to another organism. */
  readonly eventId?: string;
}

/**
 * Records a fact. Where it replaces, the old row stays, its belief ended, and the days that it still covers beside the new fact begin as new
 * rows. An affiliation always replaces: one organism on one day. Elsewhere the same fact on the same days is refused.
 * The caller holds the lock of the file.
 */
export async function recordFact(context: FundContext, tx: DatabaseTransaction, country: string, fact: NewSituation, recording: Recording): Promise<string> {
  const { eventId } = recording;
  await check(context, tx, country, fact, eventId !== undefined);
  const at = context.clock.now();
  const by = context.actor.subject;
  const known = (await selectSituations(tx, [fact.personId])).get(fact.personId) ?? [];
  const met = known.filter((old) => old.kind === fact.kind && overlaps(old, fact));
  const replaced = recording.replaces || fact.kind === AFFILIATION ? met : [];
  if (replaced.length === 0 && met.some((old) => excludes(context, country, old, fact))) throw overlapping(met);
  await ceaseToKnow(
    tx,
    fact.personId,
    replaced.map(({ id }) => id),
    at,
    eventId,
  );
  const facts = [fact, ...replaced.flatMap((old) => rest(old, fact))].map((added) => ({ ...added, eventId: eventId ?? null }));
  const [id = ""] = await insertSituations(tx, facts, at, by);
  return id;
}

/** Whether two facts of one kind cannot hold on the same day: they say the same, or the pack allows only one. */
function excludes(context: FundContext, country: string, old: NewSituation, fact: NewSituation): boolean {
  const kind = context.pack(country).claims.situationKinds.find((candidate) => candidate.kind === fact.kind);
  return kind?.exclusive === true || isDeepStrictEqual(old.details, fact.details);
}

const overlapping = ([old]: readonly NewSituation[]): RefusalSignal =>
  new RefusalSignal(refusal(SITUATION_OVERLAPS, { from: old === undefined ? "?" : isoDay(old.from) }, "from"));

/**
 * Gives a fact its last day; a fact that ends before its first day never held. The row is believed no more and another says the shorter time.
 * @throws RefusalSignal (`fact-changed`) when the fact is not believed any more, or ends earlier already.
 */
export async function endFact(
  context: FundContext,
  tx: DatabaseTransaction,
  { personId, situationId, lastDay, eventId }: { readonly personId: string; readonly situationId: string; readonly lastDay: Day; readonly eventId: string },
): Promise<void> {
  const known = (await selectSituations(tx, [personId])).get(personId) ?? [];
  const fact = known.find(({ id }) => id === situationId);
  if (fact === undefined || (fact.to !== null && fact.to < lastDay)) throw new RefusalSignal(refusal(FACT_CHANGED));
  const at = context.clock.now();
  await ceaseToKnow(tx, personId, [situationId], at, eventId);
  if (lastDay >= fact.from) await insertSituations(tx, [{ ...fact, to: lastDay, eventId }], at, context.actor.subject);
}
