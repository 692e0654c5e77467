import { type Refusal, refusal } from "@openamo/kernel";
import { type KeyedSheet, rehearseSheets, type SettledSheet, settleLanes } from "../claims/index.ts";
import type { FundContext } from "../context.ts";
import { type Named, nameAll } from "./identify.ts";
import type { Lot, LotLine, LotLineOutcome } from "./lot.ts";
import { KEY_REPEATED, PERSON_OF_LINE_UNKNOWN, PROFESSIONAL_OF_LINE_UNKNOWN } from "./refusals.ts";
import { keysMet } from "./store.ts";

/** How sheets are settled: claims of one transaction, and transactions at once. */
export interface Pace {
  readonly batch: number;
  readonly lanes: number;
}

const NOTHING = { known: false, key: null, personId: null, claimId: null, reference: null, paid: null, refusal: null, detail: null } as const;

const refusedLine = (line: LotLine, why: Refusal): LotLineOutcome => ({ ...NOTHING, line: line.line, outcome: "refused", refusal: why });

/** Settles the lines of a lot and says what became of each, in their order. */
export async function settleLines(context: FundContext, lot: Lot, lines: readonly LotLine[], pace: Pace): Promise<LotLineOutcome[]> {
  const sheets = lines.flatMap(({ sheet }) => sheet ?? []);
  const named = await nameAll(context, lot.country, sheets);
  const met = await keysMet(
    context.database.kysely,
    lot.id,
    sheets.map(({ key }) => key),
  );
  const ready = new Map<number, KeyedSheet>();
  const outcomes = new Map<number, LotLineOutcome>();
  for (const line of lines) {
    const read = openLine(line, named, met);
    if ("refused" in read) outcomes.set(line.line, refusedLine(line, read.refused));
    else {
      met.add(read.key);
      ready.set(line.line, read);
    }
  }
  const settle = lot.rehearsal ? rehearseSheets : settleLanes;
  const settled = await settle(context, [...ready.values()], pace);
  for (const [index, [line, sheet]] of [...ready].entries()) outcomes.set(line, outcomeOf(line, sheet, settled[index]));
  return lines.flatMap(({ line }) => outcomes.get(line) ?? []);
}

function openLine(line: LotLine, { persons, professionals }: Named, met: ReadonlySet<string>): KeyedSheet | { readonly refused: Refusal } {
  const { sheet, refusal: unreadable } = line;
  if (sheet === undefined) {
    if (unreadable === undefined) throw new Error("a line is a sheet or a refusal");
    return { refused: unreadable };
  }
  if (met.has(sheet.key)) return { refused: refusal(KEY_REPEATED, {}, "key") };
  const personId = persons.get(sheet.person);
  if (personId === undefined) return { refused: refusal(PERSON_OF_LINE_UNKNOWN, {}, "person") };
  const professionalId = professionals.get(sheet.professional);
  if (professionalId === undefined) return { refused: refusal(PROFESSIONAL_OF_LINE_UNKNOWN, {}, "professional") };
  return { key: sheet.key, personId, professionalId, sheet: sheet.sheet };
}

const OUTCOMES = { ordered: "accepted", refused: "refused", undecided: "pending" } as const;

function outcomeOf(line: number, { key, personId }: KeyedSheet, settled: SettledSheet | undefined): LotLineOutcome {
  if (settled === undefined) throw new Error("a sheet without an answer");
  const base = { ...NOTHING, line, key, personId };
  switch (settled.kind) {
    case "aside":
      return { ...base, outcome: "aside", detail: `${settled.poison.kind}: ${settled.poison.detail}` };
    case "declined":
      return { ...base, outcome: "refused", known: settled.replayed, refusal: settled.refusal };
    case "settled": {
      const { status, claimId, reference, paid } = settled.receipt;
      const outcome = status === "refused" || status === "undecided" ? OUTCOMES[status] : OUTCOMES.ordered;
      const kept = claimId === "" ? {} : { claimId, reference };
      return { ...base, ...kept, outcome, known: settled.replayed, paid, refusal: settled.refusal };
    }
  }
}
