import { type ClaimFacts, type ClaimOutcome, type CountryPack, type Day, type Decision, type Refusal, refusal, storeTrace } from "@openamo/kernel";
import { ask, type Executor, together } from "@openamo/platform";
import { type ClosedDays, closedNow } from "../accounting/index.ts";
import type { FundContext } from "../context.ts";
import { type TariffBook, tariffsOf } from "../nomenclature/index.ts";
import type { ClaimDecision } from "./claim.ts";
import { CounterBook } from "./counters.ts";
import { beneficiaryOf, type KnownFacts, type OpenedSheet, openSheets, readFacts, repeatedMark, type SheetRequest } from "./facts.ts";
import { careMarksOfPersons, countersOfPersons } from "./merged-files.ts";
import { onFirstUse } from "./on-first-use.ts";
import { DUPLICATE_CLAIM, DUPLICATE_IN_BATCH, DUPLICATE_LINE } from "./refusals.ts";
import { careMarkKey } from "./store-facts.ts";

/** A sheet with its decision; nothing is written yet. */
export interface DecidedSheet {
  readonly opened: OpenedSheet;
  readonly decision: ClaimDecision;
}

export type SheetAnswer = { readonly ok: true; readonly decided: DecidedSheet } | { readonly ok: false; readonly refusal: Refusal };

/**
 * Decides sheets in their order: one read per kind of fact for all of them, then the rules, without I/O. Each decision sees what those
 * before it added to the counters, and the care that they already pay. Writes nothing. With `lock` the files are held until the end of
 * the transaction, which is what keeps two commands about one person from taking the same counter value.
 */
export async function decideSheets(context: FundContext, executor: Executor, requests: readonly SheetRequest[], lock: boolean): Promise<SheetAnswer[]> {
  const { answers } = await decideOnFacts(context, executor, requests, await readFacts(executor, requests, lock), false);
  return answers;
}

/** Sheets decided in order to be kept. */
export interface SheetsToKeep {
  readonly answers: SheetAnswer[];
  /** What is closed in the ledgers of their organisms; none closes until the end of the transaction. */
  readonly closed: ClosedDays;
}

/** Decides sheets on facts already read; with `ledgers`, the ledgers that the sheets will be entered in are held too. */
export async function decideOnFacts(
  context: FundContext,
  executor: Executor,
  requests: readonly SheetRequest[],
  facts: KnownFacts,
  ledgers: boolean,
): Promise<SheetsToKeep> {
  const opened = openSheets(context, facts, requests);
  const sheets = opened.filter((entry): entry is OpenedSheet => "pack" in entry);
  const settledOn = context.clock.today();
  const book = new CounterBook();
  const wanted = sheets.flatMap(({ pack, sheet, professional, person }) =>
    pack.claims.countersNeeded(sheet, professional, settledOn).map(({ name, span }) => ({ personId: person.id, name, span })),
  );
  const organisms = ledgers ? [...new Set(sheets.map(({ organism }) => organism))] : [];
  const asked = together({
    counters: countersOfPersons(facts.merged, wanted),
    paidCare: careMarksOfPersons(
      facts.merged,
      sheets.flatMap(({ marks }) => marks),
    ),
    tariffs: tariffsOf(sheets.flatMap(({ pack, sheet }) => pack.claims.tariffsNeeded?.(sheet) ?? [])),
    closed: closedNow(organisms),
  });
  const { counters, paidCare, tariffs, closed } = await ask(executor, asked);
  for (const { personId, ...value } of counters) book.put(personId, value);
  const paidNow = new Set<string>();
  const answers = opened.map((entry): SheetAnswer => {
    if (!("pack" in entry)) return { ok: false, refusal: entry };
    const duplicate = duplicateOf(entry, paidCare, paidNow);
    if (duplicate !== undefined) return { ok: false, refusal: duplicate };
    const decision = decideOpened(context, entry, book, tariffs, settledOn);
    if (decision.kind === "decided") {
      book.add(entry.person.id, decision.outcome.counterMoves);
      for (const mark of entry.marks) paidNow.add(careMarkKey(mark));
    }
    return { ok: true, decided: { opened: entry, decision } };
  });
  return { answers, closed };
}

function duplicateOf(sheet: OpenedSheet, paidCare: ReadonlyMap<string, string>, paidNow: ReadonlySet<string>): Refusal | undefined {
  if (repeatedMark(sheet.marks) !== undefined) return refusal(DUPLICATE_LINE, {}, "sheet");
  if (sheet.marks.some((mark) => paidNow.has(careMarkKey(mark)))) return refusal(DUPLICATE_IN_BATCH, {}, "sheet");
  for (const mark of sheet.marks) {
    const reference = paidCare.get(careMarkKey(mark));
    if (reference !== undefined) return refusal(DUPLICATE_CLAIM, { reference }, "sheet");
  }
  return undefined;
}

/** Decides one opened sheet as of a day of settlement, on counters and tariffs already read. */
export function decideOpened(context: FundContext, sheet: OpenedSheet, book: CounterBook, tariffs: TariffBook, settledOn: Day): ClaimDecision {
  const { pack, person, professional } = sheet;
  const wanted = pack.claims.tariffsNeeded?.(sheet.sheet);
  const facts: ClaimFacts = {
    sheet: sheet.sheet,
    beneficiary: beneficiaryOf(sheet, wanted !== undefined && wanted.length > 0),
    professional,
    counters: book.read(person.id, pack.claims.countersNeeded(sheet.sheet, professional, settledOn)),
    ...(wanted === undefined ? {} : { tariffs: tariffs.of(wanted) }),
    settledOn,
  };
  return decideOn(context, pack, facts);
}

/** Decides on facts already put together, by the rules of the pack as they are now. */
const decideOn = (context: FundContext, pack: CountryPack, facts: ClaimFacts): ClaimDecision => decisionOf(context, pack, facts, pack.claims.settle(facts));

/**
 * What the rules answered, as it is kept. Where the steps were written in a trace that others share, the next decision writes over them:
 * those of this one cannot be asked for.
 */
export function decisionOf(context: FundContext, pack: CountryPack, facts: ClaimFacts, decision: Decision<ClaimOutcome>, shared = false): ClaimDecision {
  const base = { decidedAt: context.clock.now(), settledOn: facts.settledOn, rulesVersion: pack.rulesVersion, facts };
  switch (decision.kind) {
    case "decided": {
      const steps = onFirstUse(() => {
        if (shared) throw new Error("the steps of a decision whose trace was shared");
        return storeTrace(decision.trace);
      });
      return {
        ...base,
        kind: "decided",
        outcome: decision.outcome,
        get trace() {
          return steps();
        },
      };
    }
    case "refused":
      return { ...base, kind: "refused", refusal: decision.refusal };
    case "undecided":
      return { ...base, kind: "undecided", missing: decision.missing };
  }
}
