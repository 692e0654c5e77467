import { type Cents, type CountryPack, RefusalSignal, refusal, sumCents } from "@openamo/kernel";
import { answering, done, type Executor, type Result, requirePermission, runCommand } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { enterReceipts } from "../enter.ts";
import { type ContributionLine, type Manager, managerOf, type ReadContribution, readLines } from "../read-lines.ts";
import { CONTRIBUTIONS_EMPTY } from "../refusals.ts";
import { insertReceipts, lockReceipts, type NewReceipt, type Receipt, selectReceipts } from "../store.ts";

const MOST_LINES = 1_000;

export interface DeclareContributions {
  /** Idempotency key. */
  readonly key: string;
  readonly lines: readonly ContributionLine[];
}

/** What a declaration would record, line by line; nothing is kept. */
export interface ContributionsPreview {
  readonly pack: CountryPack;
  readonly lines: readonly ReadContribution[];
  readonly total: Cents;
  readonly refused: number;
}

/** Receipts that count: neither taken back nor taking another back. */
function liveReceipts(receipts: readonly Receipt[]): Receipt[] {
  const ended = new Set(receipts.map(({ takesBack }) => takesBack));
  return receipts.filter(({ id, takesBack }) => takesBack === null && !ended.has(id));
}

async function read(context: FundContext, executor: Executor, manager: Manager, lines: readonly ContributionLine[]): Promise<ReadContribution[]> {
  if (lines.length === 0 || lines.length > MOST_LINES) throw new RefusalSignal(refusal(CONTRIBUTIONS_EMPTY, {}, "lines"));
  const years = [...new Set(lines.map(({ month }) => Number(month.slice(0, 4))))].filter((year) => Number.isInteger(year));
  const known: Receipt[] = [];
  for (const year of years) known.push(...liveReceipts(await selectReceipts(executor, manager.organism, year)));
  return readLines(manager, lines, known, context.clock.today());
}

/** Reads a declaration without keeping anything: each line with what it would record, or why it is refused. */
export async function previewContributions(context: FundContext, { lines }: Pick<DeclareContributions, "lines">): Promise<Result<ContributionsPreview>> {
  requirePermission(context, "contributions:declare");
  return answering(async () => {
    const manager = managerOf(context);
    const found = await read(context, context.database.kysely, manager, lines);
    const receipts = found.flatMap(({ receipt }) => (receipt === null ? [] : [receipt]));
    return { pack: manager.pack, lines: found, total: sumCents(receipts.map(({ cents }) => cents)), refused: found.length - receipts.length };
  });
}

/** Records contributions received, by scheme, legal category and month, and enters them in the ledger: every line, or none. @returns how many. */
export async function declareContributions(context: FundContext, input: DeclareContributions): Promise<Result<{ recorded: number }>> {
  requirePermission(context, "contributions:declare");
  const { key, ...body } = input;
  return runCommand(context, { key, action: "contributions:declare", body, personId: null }, async (tx) => {
    const manager = managerOf(context);
    await lockReceipts(tx, manager.organism);
    const receipts: NewReceipt[] = [];
    for (const { line, receipt, refusal: why } of await read(context, tx, manager, input.lines)) {
      if (receipt !== null) receipts.push(receipt);
      else if (why !== null) throw new RefusalSignal({ ...why, field: `lines.${line - 1}.${why.field ?? ""}` });
    }
    const ids = await insertReceipts(tx, manager.organism, receipts, context.clock.now(), context.actor.subject);
    await enterReceipts(context, tx, manager);
    return { ...done({ recorded: ids.length }), ...(ids[0] === undefined ? {} : { object: ids[0] }) };
  });
}
