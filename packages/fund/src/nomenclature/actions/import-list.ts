import { type Day, isoDay, parseDay, RefusalSignal, refusal } from "@openamo/kernel";
import { answering, type DatabaseTransaction, type Result, requirePermission, tryOut, writeAudit } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import type { EntryPart, PartDating } from "../entry.ts";
import { type ImportedReading, readIntoStaging } from "../reading.ts";
import { IMPORT_ENDS_MUCH, LIST_OLDER_THAN_HELD } from "../refusals.ts";
import { changesAnything, type ImportReport, sumOf } from "../report.ts";
import { type ImportedFile, keepRecord, latestImport, nextNumber } from "../store.ts";
import { applyMerge, countHeld, countPlan, latestListDay, planMerge, type Slice } from "../store-merge.ts";

export interface ImportList {
  /** Name of the list: `ccam`. */
  readonly list: string;
  readonly files: readonly (ImportedFile & { readonly parts: readonly { readonly part: EntryPart; readonly family: string | null }[] })[];
  /** How each part stands in time. */
  readonly datings: Readonly<Record<EntryPart, PartDating>>;
  /** The rows of the files, batch by batch. A refusal that it throws undoes the import. */
  readonly rows: ImportedReading;
  /** Day for which the list holds; today unless said. */
  readonly holdsOn?: Day;
  /** Works out the report and changes nothing. */
  readonly dryRun?: boolean;
  /** Goes on even where more than half of what is held would end. */
  readonly acceptEndings?: boolean;
}

export interface ImportOutcome {
  /** Number of the import; null where nothing was changed, or would be. */
  readonly number: number | null;
  /** The latest import of the list before this one. */
  readonly previous: number | null;
  readonly holdsOn: Day;
  readonly report: ImportReport;
}

/** Ends of fewer entries are never asked about. */
const FEW = 100;

function refuseLargeEndings(report: ImportReport, held: number): void {
  const ended = sumOf(report, "closed") + sumOf(report, "withdrawn");
  if (ended >= FEW && ended * 2 > held) throw new RefusalSignal(refusal(IMPORT_ENDS_MUCH, { ended: String(ended), held: String(held) }));
}

async function refuseOlder(tx: DatabaseTransaction, list: string, slices: readonly Slice[], holdsOn: Day): Promise<void> {
  const latest = parseDay((await latestListDay(tx, list, slices)) ?? "");
  if (latest !== undefined && latest > holdsOn) throw new RefusalSignal(refusal(LIST_OLDER_THAN_HELD, { day: isoDay(holdsOn), held: isoDay(latest) }));
}

const slicesOf = ({ files, datings }: ImportList): Slice[] =>
  files.flatMap(({ parts }) => parts.map(({ part, family }) => ({ part, family, dating: datings[part] })));

async function importInto(tx: DatabaseTransaction, context: FundContext, input: ImportList): Promise<ImportOutcome> {
  const { list, files, holdsOn = context.clock.today() } = input;
  const slices = slicesOf(input);
  const number = await nextNumber(tx);
  await refuseOlder(tx, list, slices, holdsOn);
  const read = await readIntoStaging(tx, input.rows, { slices, holdsOn });
  const merge = { number, list, holdsOn };
  await planMerge(tx, merge, slices, !read.absencesIgnored);
  const report: ImportReport = { ...read, parts: Object.fromEntries(await countPlan(tx)) };
  const previous = (await latestImport(tx, list))?.number ?? null;
  const changes = changesAnything(report);
  if (changes && input.dryRun !== true) {
    if (input.acceptEndings !== true) refuseLargeEndings(report, await countHeld(tx, list, slices));
    await applyMerge(tx, merge, slices);
    const told = files.map(({ name, bytes }) => ({ name, bytes }));
    const { subject } = context.actor;
    await keepRecord(tx, { number, list, kind: "import", reverses: null, files: told, holdsOn, subject, at: context.clock.now(), report });
  }
  return { number: changes && input.dryRun !== true ? number : null, previous, holdsOn, report };
}

/**
 * Imports a public list: what it says is compared with what is held and only the differences are written, under a new number. Nothing is
 * overwritten. The same list again changes nothing. Refuses `list-older-than-held`, `import-ends-much`, and whatever the reading refuses.
 */
export async function importList(context: FundContext, input: ImportList): Promise<Result<ImportOutcome>> {
  requirePermission(context, "nomenclature:import");
  return answering(async () => {
    if (input.dryRun === true) return tryOut(context.database, (tx) => importInto(tx, context, input));
    return context.database.transaction(async (tx) => {
      const outcome = await importInto(tx, context, input);
      const object = outcome.number === null ? input.list : `${input.list}/${outcome.number}`;
      await writeAudit(tx, context, [{ personId: null, action: "nomenclature:import", outcome: "done", object }]);
      return outcome;
    });
  });
}
