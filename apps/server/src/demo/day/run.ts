import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { paymentWriters, playBank, readInitiation, readStatement } from "@openamo/exchange";
import {
  downloadPaymentFile,
  type FileFigure,
  type FundContext,
  type LedgerProof,
  type Lot,
  type LotFigures,
  NO_ORDER_WAITING,
  NOTHING_TO_PAY,
  type PaymentFile,
  type PreparedFile,
  preparePayments,
  readBankStatement,
  readFileFigures,
  readLotFigures,
  releasePayments,
  type StatementReading,
  verifyLedger,
} from "@openamo/fund";
import { type Cents, cents, type Day, isoDay } from "@openamo/kernel";
import { done, runCommand } from "@openamo/platform";
import { importLot } from "../../lots/import-lot.ts";
import { openLotFile } from "../../lots/lot-file.ts";
import { accepted } from "../accepted.ts";
import { DAY_ORGANISM, loadPopulation, openPayingAccount } from "./load.ts";
import { dayCarers, dayPeople } from "./population.ts";
import { dayLines, writeLot } from "./sheets.ts";

export type DayStage = "population" | "lot" | "settlement" | "payments" | "ledger";

export interface DayRun {
  readonly day: Day;
  readonly sheets: number;
  /** Folder of the lot, of the payment files and of the statements. */
  readonly folder: string;
  readonly onStage: (stage: DayStage) => void;
  readonly onProgress: (done: number, total: number) => void;
  readonly signal: AbortSignal;
}

/** A payment file of the day, with what became of its payments. */
export interface PaidFile {
  readonly file: PaymentFile;
  readonly figures: readonly FileFigure[];
  /** Held back to settle what the payees owed. */
  readonly deducted: Cents;
  readonly reading: StatementReading;
  readonly paths: { readonly initiation: string; readonly statement: string };
}

/** What a demo day came to. */
export interface DayOutcome {
  readonly day: Day;
  readonly lot: Lot;
  readonly lotPath: string;
  readonly figures: LotFigures;
  readonly files: readonly PaidFile[];
  readonly proof: LedgerProof;
  /** Whether the lot had been settled by an earlier run. */
  readonly known: boolean;
}

/** The number of sheets of a day, fixed by its first run: the same day is the same lot. */
async function fixedNumber(context: FundContext, day: Day, sheets: number): Promise<number> {
  const command = { key: `demo-day-${isoDay(day)}`, action: "demo:begin", body: {}, personId: null };
  return accepted(await runCommand(context, command, async () => done({ sheets })), "day").sheets;
}

const as = (context: FundContext, subject: string): FundContext => ({ ...context, actor: { ...context.actor, subject, displayName: subject } });

/** Receives and settles the lot, or takes it up where it was. Undefined when it was stopped. */
async function settleLot(context: FundContext, path: string, run: DayRun): Promise<{ lot: Lot; known: boolean } | undefined> {
  const { lines, ...file } = await openLotFile(path, "ndjson", "fr");
  const onProgress = (lot: Lot): void => run.onProgress(Math.min(lot.linesDone, file.linesTotal), file.linesTotal);
  const begin = { country: "fr", organism: DAY_ORGANISM, format: "ndjson", rehearsal: false, ...file } as const;
  const result = await importLot(context, lines, { ...begin, onProgress, signal: run.signal });
  if (result.ok) return result.value.status === "finished" ? { lot: result.value, known: false } : undefined;
  // The lot was done by an earlier run: the refusal says which it is.
  const { definition, details } = result.refusal;
  if (definition.code !== "lot-already-settled") accepted(result, "lot");
  return { lot: accepted(await readLotFigures(context, { lotId: details.id ?? "" }), "lot").lot, known: true };
}

const MOST_FILES = 100;
const DECEASED_OF_1000 = 2;
const CLOSED_OF_1000 = 6;
const THOUSAND = 1000;

/** A few of a thousand transfers come back, chosen by their own reference so that the bank always answers the same; the first file has one of each. */
function reasonOf({ endToEndId }: { readonly endToEndId: string }, place: number): string | null {
  if (place === 1) return "AC04";
  if (place === 2) return "MD07";
  const chance = Number.parseInt(createHash("sha256").update(endToEndId).digest("hex").slice(0, 8), 16) % THOUSAND;
  if (chance < DECEASED_OF_1000) return "MD07";
  return chance < CLOSED_OF_1000 ? "AC04" : null;
}

const PRIVATE = { mode: 0o600 } as const;

/** Releases a file by a second person, has the bank carry it out and reads what it answers. */
async function payFile(context: FundContext, { fileId, deducted }: PreparedFile, number: number, run: DayRun): Promise<PaidFile> {
  const releaser = as(context, "demo-day-release");
  accepted(await releasePayments(releaser, { key: `demo-day-release-${fileId}`, fileId }), "release");
  const { name, content } = accepted(await downloadPaymentFile(releaser, { fileId }), "payment file");
  const initiation = join(run.folder, name);
  await writeFile(initiation, content, PRIVATE);
  const statementId = `DEMO-DAY-${isoDay(run.day)}-${number}`;
  const statement = join(run.folder, `${statementId}.camt.053.xml`);
  const bookingDay = run.day;
  const told = playBank(readInitiation(content), { statementId, createdAt: `${isoDay(bookingDay)}T18:00:00Z`, bookingDay, returnReason: reasonOf });
  await writeFile(statement, told, PRIVATE);
  const contentHash = createHash("sha256").update(told).digest("hex");
  const input = { key: `demo-day-statement-${fileId}`, organism: DAY_ORGANISM, contentHash, parts: () => readStatement([told]) };
  const reading = accepted(await readBankStatement(as(context, "demo-day-bank"), input), "bank statement");
  const { file, figures } = accepted(await readFileFigures(context, { fileId }), "payment file");
  return { file, figures, deducted: cents(deducted), reading, paths: { initiation, statement } };
}

/** Nothing waits, or what waits cannot be paid yet. */
const NONE_LEFT: readonly string[] = [NO_ORDER_WAITING.code, NOTHING_TO_PAY.code];

/** Files for the bank until nothing is left to pay. */
async function payAll(context: FundContext, run: DayRun): Promise<PaidFile[] | undefined> {
  const files: PaidFile[] = [];
  for (let number = 1; number <= MOST_FILES; number += 1) {
    if (run.signal.aborted) return undefined;
    const input = { key: `demo-day-file-${isoDay(run.day)}-${number}`, organism: DAY_ORGANISM, executionDay: run.day };
    const prepared = await preparePayments(as(context, "demo-day-preparation"), input, paymentWriters);
    if (!prepared.ok && NONE_LEFT.includes(prepared.refusal.definition.code)) break;
    const file = accepted(prepared, "payment file");
    // Debts took all that this one would have held: there is nothing to carry to the bank.
    if (file.fileId === null) continue;
    files.push(await payFile(context, file, number, run));
  }
  return files;
}

/**
 * One day of a fund, from the lot to the closed payments. Every step has its key: a run that was stopped goes on where it was, and another run on
 * the same day is the same lot and changes nothing. Undefined when it was stopped.
 */
export async function runDay(context: FundContext, run: DayRun): Promise<DayOutcome | undefined> {
  const { day } = run;
  const sheets = await fixedNumber(context, day, run.sheets);
  const [people, carers] = [dayPeople(sheets), dayCarers(sheets)];
  run.onStage("population");
  await openPayingAccount(context, day);
  if (!(await loadPopulation(context, people, carers, run))) return undefined;
  run.onStage("lot");
  await mkdir(run.folder, { recursive: true });
  const lotPath = join(run.folder, `lot-${DAY_ORGANISM}-${isoDay(day)}.ndjson`);
  if (!existsSync(lotPath)) await writeLot(lotPath, dayLines(day, sheets, people, carers));
  run.onStage("settlement");
  const settled = await settleLot(context, lotPath, run);
  if (settled === undefined) return undefined;
  run.onStage("payments");
  const files = await payAll(context, run);
  if (files === undefined) return undefined;
  run.onStage("ledger");
  const proof = accepted(await verifyLedger(context, {}), "proof");
  const { lot, figures } = accepted(await readLotFigures(context, { lotId: settled.lot.id }), "lot");
  return { day, lot, lotPath, figures, files, proof, known: settled.known };
}
