import { type AccountPlace, type Cents, type CountryPack, cents, type Day, LATE_PENALTY, minCents, type RecoveryGround, ZERO_CENTS } from "@openamo/kernel";
import { type Executor, newId } from "@openamo/platform";
import { type AccountName, type ClosedDays, postTransfers, type Transfer } from "../accounting/index.ts";
import { cancelFromOrder, type DueLine, insertOrders, ordersOf, type PaymentOrder } from "./store.ts";
import { insertReceivables, justOpened, type NewReceivable, type Receivable, receivablesOf, settleReceivable } from "./store-receivables.ts";

/** What is owed on a line; a country that keeps finer accounts says where it is entered (`placed`). */
export type OwedLine = DueLine & { readonly cents: Cents; readonly place?: AccountPlace };

/** The act that moves money: one claim of a chain of corrections. */
export interface MoneyMove {
  readonly personId: string;
  readonly originId: string;
  readonly claimId: string;
  readonly organism: string;
  readonly purpose: "settlement" | "reversal" | "correction" | "late-penalty" | "late-penalty-reversal";
  /** What is owed more (positive) or less (negative) than before, line by line. */
  readonly lines: readonly OwedLine[];
}

/** Lines with the place where their country enters them. */
export const placed = ({ accounting }: CountryPack, lines: readonly (DueLine & { readonly cents: Cents })[]): OwedLine[] =>
  accounting === undefined ? [...lines] : lines.map((line) => ({ ...line, place: accounting.placeOf(line) }));

/** Without a word of the country, a payer is a scheme and a branch is a risk. */
const placeOfLine = (line: OwedLine): AccountPlace => line.place ?? { scheme: line.payer, risk: line.branch, category: "benefits" };

/** What is granted; the penalty of a late payment is no benefit. */
const benefits = (line: DueLine): AccountName => (line.payer === LATE_PENALTY ? `late-penalties/${line.to}` : `benefits/${line.payer}`);
const payable = (line: DueLine): AccountName => `payable/${line.to}`;
const receivable = (line: DueLine): AccountName => `receivable/${line.to}`;
const sameLine = (a: DueLine, b: DueLine): boolean => a.to === b.to && a.payeeId === b.payeeId && a.payer === b.payer && a.branch === b.branch;

const transferOf = (move: MoneyMove, line: OwedLine, debit: AccountName, credit: AccountName, amount: Cents): Transfer => ({
  personId: move.personId,
  originId: move.originId,
  claimId: move.claimId,
  organism: move.organism,
  branch: line.branch,
  place: placeOfLine(line),
  debit,
  credit,
  cents: amount,
  purpose: move.purpose,
});

const orderOf = (move: MoneyMove, line: OwedLine, amount: Cents, at: Date): PaymentOrder => ({
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
  deducted: ZERO_CENTS,
  place: placeOfLine(line),
  status: "ordered",
  orderedAt: at,
  paidAt: null,
  returnedAt: null,
  paymentId: null,
});

/** What claims owe, ordered, and what is owed for them. */
export interface Ordered {
  readonly orders: readonly PaymentOrder[];
  readonly receivables: readonly Receivable[];
}

/**
 * Moves what claims owe for the first time, many claims in one write. A line of nothing moves nothing; a negative line is what the
 * beneficiary owes (a participation that third-party payment did not hold back): it becomes a receivable. `closed` is what is closed in the ledgers
 * of their organisms, where the transaction already asked.
 */
export async function orderPayments(tx: Executor, moves: readonly MoneyMove[], accountingDay: Day, at: Date, closed?: ClosedDays): Promise<Ordered> {
  const lines = moves.flatMap((move) => move.lines.map((line) => ({ move, line })));
  const owed = lines.filter(({ line }) => line.cents > 0);
  const owing = lines.filter(({ line }) => line.cents < 0);
  const orders = owed.map(({ move, line }) => orderOf(move, line, line.cents, at));
  await insertOrders(tx, orders);
  const debts = owing.map(({ move, line }) => receivableOf(move, line, cents(-line.cents), "participation", at));
  await insertReceivables(tx, debts);
  const ordered = owed.map(({ move, line }) => transferOf(move, line, benefits(line), payable(line), line.cents));
  const recovered = owing.map(({ move, line }) => transferOf(move, line, receivable(line), benefits(line), cents(-line.cents)));
  await postTransfers(tx, [...ordered, ...recovered], accountingDay, at, closed);
  return { orders, receivables: debts.map(justOpened) };
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
  const receivables = await receivablesOf(tx, move.personId, move.originId, true);
  const transfers: Transfer[] = [];
  for (const line of move.lines) {
    if (line.cents < 0) transfers.push(...(await takeBack(tx, move, line, orders, at)));
    if (line.cents > 0) transfers.push(...(await owe(tx, move, line, receivables, at)));
  }
  await postTransfers(tx, transfers, accountingDay, at);
}

/** What waits in no file can still be taken off; what is in one is paid, and recovered. */
const isPayable = ({ status }: PaymentOrder): boolean => status === "ordered" || status === "returned";

async function takeBack(tx: Executor, move: MoneyMove, line: OwedLine, orders: readonly PaymentOrder[], at: Date): Promise<Transfer[]> {
  const transfers: Transfer[] = [];
  let left = cents(-line.cents);
  for (const order of orders) {
    if (left === 0 || !isPayable(order) || !sameLine(order, line)) continue;
    const part = minCents(left, order.cents);
    await cancelFromOrder(tx, order, part, at);
    transfers.push(transferOf(move, { ...line, place: order.place }, payable(line), benefits(line), part));
    left = cents(left - part);
  }
  if (left !== 0) {
    await insertReceivables(tx, [receivableOf(move, line, left, "undue", at)]);
    transfers.push(transferOf(move, line, receivable(line), benefits(line), left));
  }
  return transfers;
}

const receivableOf = (move: MoneyMove, line: OwedLine, amount: Cents, ground: RecoveryGround, at: Date): NewReceivable => ({
  id: newId(),
  personId: move.personId,
  originId: move.originId,
  claimId: move.claimId,
  organism: move.organism,
  to: line.to,
  payeeId: line.payeeId,
  payer: line.payer,
  branch: line.branch,
  ground,
  place: placeOfLine(line),
  cents: amount,
  openedAt: at,
});

async function owe(tx: Executor, move: MoneyMove, line: OwedLine, receivables: readonly Receivable[], at: Date): Promise<Transfer[]> {
  const transfers: Transfer[] = [];
  let left = line.cents;
  for (const open of receivables) {
    if (left === 0 || open.status !== "to-recover" || !sameLine(open, line)) continue;
    const part = minCents(left, open.cents);
    await settleReceivable(tx, open, part);
    transfers.push(transferOf(move, { ...line, place: open.place }, benefits(line), receivable(line), part));
    left = cents(left - part);
  }
  if (left !== ZERO_CENTS) {
    await insertOrders(tx, [orderOf(move, line, left, at)]);
    transfers.push(transferOf(move, line, benefits(line), payable(line), left));
  }
  return transfers;
}
