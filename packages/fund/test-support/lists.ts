import { day, refusal } from "@openamo/kernel";
import type { FundContext, ImportList, ImportOutcome } from "../src/index.ts";
import { ACT_UNKNOWN, importList } from "../src/index.ts";
import { granted } from "./office.ts";

type Rows = ImportList["rows"];
type Entry = Rows extends AsyncIterable<infer Batch> ? (Batch extends { readonly entries: readonly (infer One)[] } ? One : never) : never;

const DATINGS: ImportList["datings"] = { act: "none", tariff: "by-row", grouping: "by-row", note: "none", generic: "none", word: "none" };
/** A list whose tariffs have no day of their own: they hold from the day of the list. */
export const UNDATED: ImportList["datings"] = { ...DATINGS, tariff: "by-list" };

const usual = { line: "", from: null, to: null, label: "", family: "", content: {}, file: "list", row: 0 } as const;

export const act = (code: string, label = `Act ${code}`, changes: Partial<Entry> = {}): Entry => ({
  ...usual,
  part: "act",
  code,
  label,
  family: "spell",
  ...changes,
});

/** A tariff line by grid, in hundredths. */
export const tariff = (code: string, from: string | null, values: Readonly<Record<string, number>>, changes: Partial<Entry> = {}): Entry => ({
  ...usual,
  part: "tariff",
  code,
  from: from === null ? null : day(from),
  content: { unit: "EUR", values },
  ...changes,
});

export interface Given {
  readonly list?: string;
  readonly entries: readonly Entry[];
  readonly holdsOn?: string;
  readonly datings?: ImportList["datings"];
  /** Codes of rows that could not be read. */
  readonly unread?: readonly string[];
  readonly dryRun?: boolean;
  readonly acceptEndings?: boolean;
}

async function* rowsOf({ entries, unread = [] }: Given): Rows {
  const numbered = entries.map((entry, index) => ({ ...entry, row: index + 1 }));
  const half = Math.ceil(numbered.length / 2);
  yield { rows: half, entries: numbered.slice(0, half), refused: [] };
  const refused = unread.map((code, index) => ({ file: "list", row: numbered.length + index + 1, code, refusal: refusal(ACT_UNKNOWN, { code }) }));
  yield { rows: numbered.length - half + unread.length, entries: numbered.slice(half), refused };
}

/** What an import of invented entries takes. The parts told are those of the entries, acts and tariffs unless none is given. */
export function listOf(given: Given): ImportList {
  const parts = (["act", "tariff"] as const).map((part) => ({ part, family: null }));
  const { list = "spells", holdsOn, datings = DATINGS, dryRun = false, acceptEndings = true } = given;
  const files = [{ name: "list", bytes: 1, parts }];
  return { list, files, datings, rows: rowsOf(given), dryRun, acceptEndings, ...(holdsOn === undefined ? {} : { holdsOn: day(holdsOn) }) };
}

export const importGiven = async (context: FundContext, given: Given): Promise<ImportOutcome> => granted(await importList(context, listOf(given)));
