import type { CounterMove } from "@openamo/kernel";
import { cents, type Refusal, refusal } from "@openamo/kernel";
import type { Executor } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { readTariffs, type TariffBook } from "../../nomenclature/index.ts";
import type { Claim, ClaimDecision } from "../claim.ts";
import { CounterBook } from "../counters.ts";
import { decideOpened } from "../decide.ts";
import { type OpenedSheet, openSheets } from "../facts.ts";
import { countersOfPersons } from "../merged-files.ts";
import { CLAIM_OF_ANOTHER_ORGANISM } from "../refusals.ts";
import { careMarkKey, selectCareMarks } from "../store-facts.ts";

/** A claim with what was decided on it last. */
export interface StoredClaim {
  readonly claim: Claim;
  readonly decision: ClaimDecision;
}

/** A claim decided again on what is known now; `elsewhere` where another organism covers the person on that day now. */
export interface ReplayedClaim {
  readonly claim: Claim;
  readonly before: ClaimDecision;
  readonly after: ClaimDecision | { readonly kind: "elsewhere"; readonly refusal: Refusal };
  readonly opened: OpenedSheet;
}

const movesOf = (decision: ClaimDecision): readonly CounterMove[] => (decision.kind === "decided" ? decision.outcome.counterMoves : []);
const taken = (moves: readonly CounterMove[]): CounterMove[] => moves.map((move) => ({ ...move, count: -move.count, cents: cents(0 - move.cents) }));

/** All that deciding claims again needs, read. */
export interface PreparedChains {
  readonly chains: readonly StoredClaim[];
  readonly sheets: readonly OpenedSheet[];
  readonly book: CounterBook;
  readonly paidCare: ReadonlyMap<string, string>;
  readonly tariffs: TariffBook;
}

/**
 * Reads what is known now about claims: rights, conventions, tariffs, care paid, and the counters as they stood before the first of them.
 * @param chains - all the live claims of each person from the first selected on, in the order of their settlement.
 */
export async function prepareChains(context: FundContext, executor: Executor, chains: readonly StoredClaim[], lock: boolean): Promise<PreparedChains> {
  const requests = chains.map(({ claim: { personId, professionalId, sheet } }) => ({ personId, professionalId, sheet, alreadyRead: true }));
  const entries = await openSheets(context, executor, requests, lock);
  const sheets = chains.map(({ claim }, index) => openedOf(claim, entries[index]));
  return {
    chains,
    sheets,
    book: await countersBefore(executor, chains, sheets),
    paidCare: await selectCareMarks(
      executor,
      sheets.flatMap(({ marks }) => marks),
    ),
    tariffs: await readTariffs(
      executor,
      sheets.flatMap(({ pack, sheet }) => pack.claims.tariffsNeeded?.(sheet) ?? []),
    ),
  };
}

/**
 * Decides claims again in the order in which they were settled, each as of the day of its first settlement. Counters run on from one to the
 * next. Reads and writes nothing; a preparation serves once.
 */
export function decideChains(context: FundContext, { chains, sheets, book, paidCare, tariffs }: PreparedChains): ReplayedClaim[] {
  const paidNow = new Set<string>();
  const decideIn = (sheet: OpenedSheet, before: ClaimDecision): ClaimDecision => {
    // Care that another claim pays stays with it: a refused sheet was sent again.
    const paidByAnother = before.kind !== "decided" && sheet.marks.map(careMarkKey).some((key) => paidCare.has(key) || paidNow.has(key));
    return paidByAnother ? before : decideOpened(context, sheet, book, tariffs, before.settledOn);
  };
  return chains.map(({ claim, decision: before }, index): ReplayedClaim => {
    const opened = openedOf(claim, sheets[index]);
    const after = opened.organism === claim.organism ? decideIn(opened, before) : ELSEWHERE;
    // What another organism would have to settle stays as it is here, with what it added.
    const standing = after.kind === "elsewhere" ? before : after;
    book.add(claim.personId, movesOf(standing));
    if (standing.kind === "decided") for (const mark of opened.marks) paidNow.add(careMarkKey(mark));
    return { claim, before, opened, after };
  });
}

const ELSEWHERE: ReplayedClaim["after"] = { kind: "elsewhere", refusal: refusal(CLAIM_OF_ANOTHER_ORGANISM) };

function openedOf(claim: Claim, entry: OpenedSheet | Refusal | undefined): OpenedSheet {
  if (entry !== undefined && "pack" in entry) return entry;
  throw new Error(`claim ${claim.reference} cannot be opened again: ${entry?.definition.code}`);
}

/** Counters as they stood before the first of these claims: as they are, less what these claims added. */
async function countersBefore(executor: Executor, chains: readonly StoredClaim[], sheets: readonly OpenedSheet[]): Promise<CounterBook> {
  const wanted = chains.flatMap(({ claim, decision }, index) => {
    const { pack, sheet, professional } = openedOf(claim, sheets[index]);
    const needed = pack.claims.countersNeeded(sheet, professional, decision.settledOn);
    return [...needed, ...movesOf(decision)].map(({ name, span }) => ({ personId: claim.personId, name, span }));
  });
  const book = new CounterBook();
  const distinct = [...new Map(wanted.map((key) => [`${key.personId}\n${key.name}\n${key.span}`, key])).values()];
  for (const { personId, ...value } of await countersOfPersons(executor, distinct)) book.put(personId, value);
  for (const { claim, decision } of chains) book.add(claim.personId, taken(movesOf(decision)));
  return book;
}
