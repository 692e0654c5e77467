import { type Cents, cents, type Day, minCents, ZERO_CENTS } from "@openamo/kernel";
import { type Executor, newId } from "@openamo/platform";
import { type AccountName, postTransfers, type Transfer } from "../accounting/index.ts";
import {
  cancelFromOrder,
  type DueLine,
  insertOrders,
  insertReceivable,
  ordersOf,
  type PaymentOrder,
  type Receivable,
  receivablesOf,
  settleReceivable,
} from "./store.ts";

/** The act that moves money: one claim of a chain of corrections. */
export interface MoneyMove {
  readonly personId: string;
  readonly originId: string;
  readonly claimId: string;
  readonly organism: string;
  readonly purpose: "settlement" | "reversal" | "correction";
  /** What is owed more (positive) or less (negative) than before, line by line. */
  readonly lines: readonly (DueLine & { readonly cents: Cents })[];
}

const benefits = (line: DueLine): AccountName => `benefits/${line.payer}`;
const payable = (line: DueLine): AccountName => `payable/${line.to}`;
const receivable = (line: DueLine): AccountName => `receivable/${line.to}`;
const sameLine = (a: DueLine, b: DueLine): boolean => a.to === b.to && a.payeeId === b.payeeId && a.payer === b.payer && a.branch === b.branch;

const transferOf = (move: MoneyMove, line: DueLine, debit: AccountName, credit: AccountName, amount: Cents): Transfer => ({
  personId: move.personId,
  originId: move.originId,
  claimId: move.claimId,
  organism: move.organism,
  branch: line.branch,
  debit,
  credit,
  cents: amount,
  purpose: move.purpose,
});

const orderOf = (move: MoneyMove, line: DueLine, amount: Cents, at: Date): PaymentOrder => ({
  id: newId(),
  personId: move.personId,
  originId: move.originId,
  claimId: move.claimId,
  organism: move.organism,
  to: line.to,
  payeeId: line.payeeId,
  payer: line.payer,
  branch: line.branch,
  cents: amount,
  status: "ordered",
  orderedAt: at,
  paidAt: null,
});

/**
 * Moves what claims owe for the first time, many claims in one write. A line of nothing moves nothing; a negative line is what the
 * beneficiary owes (a participation that third-party payment did not hold back): it becomes a receivable.
 */
export async function orderPayments(tx: Executor, moves: readonly MoneyMove[], accountingDay: Day, at: Date): Promise<void> {
  const lines = moves.flatMap((move) => move.lines.map((line) => ({ move, line })));
  const owed = lines.filter(({ line }) => line.cents > 0);
  const owing = lines.filter(({ line }) => line.cents < 0);
  await insertOrders(
    tx,
    owed.map(({ move, line }) => orderOf(move, line, line.cents, at)),
  );
  for (const { move, line } of owing) await insertReceivable(tx, receivableOf(move, line, cents(-line.cents), at));
  const ordered = owed.map(({ move, line }) => transferOf(move, line, benefits(line), payable(line), line.cents));
  const recovered = owing.map(({ move, line }) => transferOf(move, line, receivable(line), benefits(line), cents(-line.cents)));
  await postTransfers(tx, [...ordered, ...recovered], accountingDay, at);
}

/**
 * Moves the difference of a reversal or a correction, and only the difference.
 * Less owed: orders of the chain that are not yet paid are reduced first, what was paid becomes a receivable.
 * More owed: what is still to recover on the same line is set off first, the rest is ordered.
 * The caller holds the lock of the person's file.
 */
export async function moveDifference(tx: Executor, move: MoneyMove, accountingDay: Day, at: Date): Promise<void> {
  // Orders are paid without the lock of the file, so their own rows are locked: either the payment came first and is seen, or it finds less to pay.
  const orders = await ordersOf(tx, move.personId, move.originId, true);
  const receivables = await receivablesOf(tx, move.personId, move.originId);
  const transfers: Transfer[] = [];
  for (const line of move.lines) {
    if (line.cents < 0) transfers.push(...(await takeBack(tx, move, line, orders, at)));
    if (line.cents > 0) transfers.push(...(await owe(tx, move, line, receivables, at)));
  }
  await postTransfers(tx, transfers, accountingDay, at);
}

async function takeBack(tx: Executor, move: MoneyMove, line: DueLine & { cents: Cents }, orders: readonly PaymentOrder[], at: Date): Promise<Transfer[]> {
  const transfers: Transfer[] = [];
  let left = cents(-line.cents);
  for (const order of orders) {
    if (left === 0 || order.status !== "ordered" || !sameLine(order, line)) continue;
    const part = minCents(left, order.cents);
    await cancelFromOrder(tx, order, part);
    transfers.push(transferOf(move, line, payable(line), benefits(line), part));
    left = cents(left - part);
  }
  if (left !== 0) {
    await insertReceivable(tx, receivableOf(move, line, left, at));
    transfers.push(transferOf(move, line, receivable(line), benefits(line), left));
  }
  return transfers;
}

const receivableOf = (move: MoneyMove, line: DueLine, amount: Cents, at: Date): Receivable => ({
  id: newId(),
  personId: move.personId,
  originId: move.originId,
  claimId: move.claimId,
  organism: move.organism,
  to: line.to,
  payeeId: line.payeeId,
  payer: line.payer,
  branch: line.branch,
  cents: amount,
  status: "to-recover",
  openedAt: at,
});

async function owe(tx: Executor, move: MoneyMove, line: DueLine & { cents: Cents }, receivables: readonly Receivable[], at: Date): Promise<Transfer[]> {
  const transfers: Transfer[] = [];
  let left = line.cents;
  for (const open of receivables) {
    if (left === 0 || open.status !== "to-recover" || !sameLine(open, line)) continue;
    const part = minCents(left, open.cents);
    await settleReceivable(tx, open, part);
    transfers.push(transferOf(move, line, benefits(line), receivable(line), part));
    left = cents(left - part);
  }
  if (left !== ZERO_CENTS) {
    await insertOrders(tx, [orderOf(move, line, left, at)]);
    transfers.push(transferOf(move, line, benefits(line), payable(line), left));
  }
  return transfers;
}
