import { type Reform, Trace, underReform } from "@openamo/kernel";
import { sql } from "kysely";
import type { FundContext } from "../../context.ts";
import { claimsInReach } from "../reach.ts";
import { decideChains, prepareChains } from "./chain.ts";
import { causesOf, changeOfClaim, type ReplayDifference } from "./difference.ts";
import { type ReplaySelection, selected } from "./selection.ts";
import { type ChainBound, factsOfClaims, selectChains } from "./store-chains.ts";
import { insertDifferences } from "./store-replay.ts";

/** What a replay asks: which claims, under which numbers of the law, for which run. */
export interface ReplayQuestion {
  readonly runId: string;
  readonly selection: ReplaySelection;
  readonly reform: Reform;
}

/** What deciding the claims of some persons again came to. */
export interface ReplayCounts {
  readonly claims: number;
  readonly lines: number;
  readonly differences: number;
}

/** The claims of a selection that the actor may see. Care is never later than the receipt of its sheet, nor that than its settlement. */
export const boundOf = (context: FundContext, selection: ReplaySelection): ChainBound => ({
  selected: sql<boolean>`(${claimsInReach(context)}) and (${selected(selection)})`,
  since: selection.careFrom,
});

/** The steps of every decision are written here, one over the other: nobody reads them. */
const steps = new Trace();

/** Decides the claims of some persons again and keeps what differs, with its causes, in the run. Moves nothing. */
export async function replayPersons(context: FundContext, question: ReplayQuestion, personIds: readonly string[]): Promise<ReplayCounts> {
  const { runId, selection, reform } = question;
  const { kysely } = context.database;
  const chains = await selectChains(kysely, personIds, boundOf(context, selection));
  const prepared = await prepareChains(context, kysely, chains, false);
  const { claims, lines, changed } = underReform(reform, () => decideChains(context, prepared, steps));
  const facts = await factsOfClaims(
    kysely,
    changed.map(({ claim }) => claim),
  );
  const found = underReform(reform, () =>
    changed.map((entry): ReplayDifference => {
      const before = facts.get(entry.claim.id);
      if (before === undefined) throw new Error(`claim ${entry.claim.reference} without the facts of its decision`);
      return { ...changeOfClaim(entry), causes: causesOf(entry, before) };
    }),
  );
  await insertDifferences(kysely, runId, found);
  return { claims, lines, differences: found.length };
}
