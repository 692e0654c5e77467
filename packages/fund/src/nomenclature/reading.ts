import type { Day, Refusal } from "@openamo/kernel";
import { refusal } from "@openamo/kernel";
import type { Executor } from "@openamo/platform";
import { ROW_CONTRADICTS } from "./refusals.ts";
import { type ImportReport, MOST_REFUSED_SHOWN, type RefusedLine } from "./report.ts";
import type { Slice } from "./store-merge.ts";
import { makeStaging, type PlacedEntry, readyStaging, stageEntries, stageUnread, takeRepeated } from "./store-staging.ts";

/** A row that its reader could not take. */
export interface UnreadRow {
  readonly file: string;
  readonly row: number;
  /** Code of what the row is about; empty where not even that can be read. */
  readonly code: string;
  readonly refusal: Refusal;
}

/** Rows of a list as they come. */
export type ImportedReading = AsyncIterable<{ readonly rows: number; readonly entries: readonly PlacedEntry[]; readonly refused: readonly UnreadRow[] }>;

export type ReadReport = Omit<ImportReport, "parts">;

/** Rows written in one statement. */
const BATCH = 500;

class Refusals {
  private readonly byReason: Record<string, number> = {};
  private readonly first: RefusedLine[] = [];
  total = 0;

  add(row: Omit<UnreadRow, "refusal">, { definition, details }: Refusal): void {
    this.total += 1;
    this.byReason[definition.code] = (this.byReason[definition.code] ?? 0) + 1;
    if (this.first.length < MOST_REFUSED_SHOWN) this.first.push({ file: row.file, row: row.row, code: row.code, reason: definition.code, details });
  }

  told(): ImportReport["refused"] {
    return { total: this.total, byReason: this.byReason, first: this.first };
  }
}

/** Brings the rows of a reading into the staging tables, a batch at a time, and says what was read and what was not taken. */
export async function readIntoStaging(
  tx: Executor,
  rows: ImportedReading,
  { slices, holdsOn }: { slices: readonly Slice[]; holdsOn: Day },
): Promise<ReadReport> {
  await makeStaging(tx);
  const fromList = new Set(slices.filter(({ dating }) => dating === "by-list").map(({ part }) => part));
  const refused = new Refusals();
  let [read, staged, absencesIgnored] = [0, 0, false];
  let waiting: PlacedEntry[] = [];
  const flush = async (): Promise<void> => {
    await stageEntries(tx, staged, waiting);
    staged += waiting.length;
    waiting = [];
  };
  for await (const batch of rows) {
    read += batch.rows;
    for (const row of batch.refused) refused.add(row, row.refusal);
    await stageUnread(
      tx,
      batch.refused.map(({ code }) => code),
    );
    absencesIgnored ||= batch.refused.some(({ code }) => code === "");
    for (const entry of batch.entries) {
      waiting.push(fromList.has(entry.part) ? { ...entry, from: holdsOn } : entry);
      if (waiting.length === BATCH) await flush();
    }
  }
  await flush();
  await readyStaging(tx);
  const repeated = await takeRepeated(
    tx,
    slices.filter(({ dating }) => dating === "by-row").map(({ part }) => part),
  );
  for (const row of repeated.filter(({ same }) => !same)) refused.add(row, refusal(ROW_CONTRADICTS, { first: String(row.first) }));
  return { read, kept: read - refused.total, repeated: repeated.filter(({ same }) => same).length, refused: refused.told(), absencesIgnored };
}
