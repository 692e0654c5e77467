import { AFFILIATION, difference, overlaps, type Period, RefusalSignal, refusal } from "@openamo/kernel";
import type { DatabaseTransaction } from "@openamo/platform";
import type { FundContext } from "../context.ts";
import { findOrganism, type Organism } from "../network/index.ts";
import { scopeOf } from "../scope.ts";
import { AFFILIATION_TO_ANOTHER_ORGANISM, SITUATION_PERIOD_INVALID, UNKNOWN_ORGANISM, UNKNOWN_SITUATION_KIND } from "./refusals.ts";
import type { KnownSituation } from "./situation.ts";
import { ceaseToKnow, insertSituations, type NewSituation, selectSituations } from "./store.ts";

/** @throws RefusalSignal when the fact cannot be recorded: unknown kind, impossible period, foreign organism. */
async function check(context: FundContext, tx: DatabaseTransaction, country: string, fact: NewSituation): Promise<void> {
  if (fact.to !== null && fact.to < fact.from) throw new RefusalSignal(refusal(SITUATION_PERIOD_INVALID, {}, "to"));
  if (fact.kind === AFFILIATION) return checkAffiliation(context, tx, country, fact);
  const known = context.pack(country).claims.situationKinds.some(({ kind, holder }) => kind === fact.kind && holder === "person");
  if (!known) throw new RefusalSignal(refusal(UNKNOWN_SITUATION_KIND, { kind: fact.kind }, "kind"));
}

async function checkAffiliation(context: FundContext, tx: DatabaseTransaction, country: string, fact: NewSituation): Promise<void> {
  const code = fact.details.organism ?? "";
  const organism = await findOrganism(tx, code);
  if (organism === undefined || organism.country !== country || !organism.affiliates.includes(fact.details.scheme ?? "") || !livesDuring(organism, fact)) {
    throw new RefusalSignal(refusal(UNKNOWN_ORGANISM, { organism: code }, "details.organism"));
  }
  const scope = scopeOf(context.actor);
  if (scope.kind !== "everything" && !(scope.kind === "organism" && scope.organism === code)) {
    throw new RefusalSignal(refusal(AFFILIATION_TO_ANOTHER_ORGANISM, {}, "details.organism"));
  }
}

/** Whether an organism exists on some day of a period; a bound that is not known does not exclude. */
const livesDuring = ({ from, to }: Organism, fact: Period): boolean =>
  (to === null || fact.from <= to) && (from === null || fact.to === null || fact.to >= from);

const rest = (old: KnownSituation, cut: Period): NewSituation[] => difference(old, cut).map((left) => ({ ...old, from: left.from, to: left.to }));

/**
 * Records a fact. With `replacing`, what was believed of the same kind on the same days is believed no more: the old row stays, its belief
 * ended, and the days that it still covers beside the new fact begin as new rows. An affiliation always replaces: one organism on one day.
 * The caller holds the lock of the file.
 */
export async function recordFact(context: FundContext, tx: DatabaseTransaction, country: string, fact: NewSituation, replacing: boolean): Promise<string> {
  await check(context, tx, country, fact);
  const at = context.clock.now();
  const by = context.actor.subject;
  const known = (await selectSituations(tx, [fact.personId])).get(fact.personId) ?? [];
  const replaced = replacing || fact.kind === AFFILIATION ? known.filter((old) => old.kind === fact.kind && overlaps(old, fact)) : [];
  await ceaseToKnow(
    tx,
    fact.personId,
    replaced.map(({ id }) => id),
    at,
  );
  const [id = ""] = await insertSituations(tx, [fact, ...replaced.flatMap((old) => rest(old, fact))], at, by);
  return id;
}
