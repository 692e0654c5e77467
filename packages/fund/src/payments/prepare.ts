import { createHash } from "node:crypto";
import { addDays, type Currency, type Day, inLocale, isoDay, type PaymentWriter, RefusalSignal, refusal, sumCents } from "@openamo/kernel";
import { type DatabaseTransaction, newId } from "@openamo/platform";
import type { FundContext } from "../context.ts";
import type { Organism } from "../network/index.ts";
import { endToEndIdOf, type SetAside } from "./file.ts";
import { holdBackDebts } from "./hold-back.ts";
import { type Payee, payeesOf } from "./payees.ts";
import { EXECUTION_DAY_PAST, NO_ORDER_WAITING, NO_PAYING_ACCOUNT, NO_PAYMENT_FORMAT, NOTHING_TO_PAY } from "./refusals.ts";
import { lockWaitingOrders, type PaymentOrder, putOrdersInFile } from "./store.ts";
import { payingAccountOn } from "./store-accounts.ts";
import { insertFile, insertPayments, type NewPayment, takeNumbers } from "./store-files.ts";

export interface Preparation {
  readonly organism: Organism;
  readonly executionDay: Day;
  /** Most orders to take. */
  readonly limit: number;
  readonly writers: readonly PaymentWriter[];
}

/** What becomes of the orders that wait. */
interface Held {
  readonly payments: number;
  readonly orders: number;
  readonly cents: number;
  readonly currency: Currency;
  /** Held back from the orders to settle debts of the payees. */
  readonly deducted: number;
  /** Orders of which nothing was left: they are settled without the bank. */
  readonly settled: number;
  readonly setAside: readonly SetAside[];
}

/** A file for the bank and what it holds. */
export interface PreparedFile extends Held {
  readonly fileId: string;
  readonly reference: string;
}

/** Debts took all that could be paid: it is held back, and there is no file, for there is nothing to transfer. */
interface DeductedWhole extends Held {
  readonly fileId: null;
  readonly reference: null;
}

export type PreparedPayments = PreparedFile | DeductedWhole;

const MOST_DAYS_AHEAD = 30;

/**
 * Puts the waiting orders of an organism into a file: debts are held back first, then what is left is grouped by payee and account.
 * The text is written once, here, and kept: what is released and downloaded later is this text. Where debts take everything, they are held back
 * and no file is made.
 */
export async function prepareFile(context: FundContext, tx: DatabaseTransaction, preparation: Preparation): Promise<PreparedPayments> {
  const { organism, executionDay, limit, writers } = preparation;
  const today = context.clock.today();
  if (executionDay < today || executionDay > addDays(today, MOST_DAYS_AHEAD)) {
    throw new RefusalSignal(refusal(EXECUTION_DAY_PAST, { day: isoDay(executionDay) }, "executionDay"));
  }
  const { currency } = context.pack(organism.country);
  const debtor = await payingAccountOn(tx, organism.id, executionDay);
  if (debtor === undefined) throw new RefusalSignal(refusal(NO_PAYING_ACCOUNT, {}, "organism"));
  const writer = writers.find((candidate) => candidate.accepts(debtor, currency));
  if (writer === undefined) throw new RefusalSignal(refusal(NO_PAYMENT_FORMAT, {}, "organism"));
  const waiting = await lockWaitingOrders(tx, organism.id, limit);
  if (waiting.length === 0) throw new RefusalSignal(refusal(NO_ORDER_WAITING, {}, "organism"));
  const payees = await payeesOf(tx, waiting, { on: executionDay, currency, writers: [writer] });
  const { orders, deducted } = await holdBackDebts(context, tx, organism, waiting, payees);
  const { groups, setAside } = grouped(orders, payees);
  const settled = waiting.length - orders.length;
  if (groups.length === 0) {
    if (deducted === 0) throw new RefusalSignal(refusal(NOTHING_TO_PAY, { setAside: String(setAside.length) }, "organism"));
    return { fileId: null, reference: null, payments: 0, orders: 0, cents: 0, currency, deducted, settled, setAside };
  }
  const numbers = await takeNumbers(tx, organism.id, "payment", today, groups.length);
  const fileId = newId();
  const payments = groups.map((group, index) => paymentOf(group, organism.id, fileId, numbers[index] ?? ""));
  const [number = ""] = await takeNumbers(tx, organism.id, "file", today, 1);
  const reference = `${organism.id}-${number}`;
  const at = context.clock.now();
  const transfers = payments.map(({ payment }) => ({
    endToEndId: endToEndIdOf(payment.id),
    cents: payment.cents,
    creditor: payment,
    text: `Releve ${payment.reference} ${organism.code}`,
  }));
  const initiator = inLocale(organism.name, "fr");
  const content = writer.write({ messageId: reference, createdAt: at.toISOString(), executionDay, currency, initiator, debtor, transfers });
  const total = sumCents(transfers.map(({ cents }) => cents));
  await insertFile(tx, {
    id: fileId,
    organism: organism.id,
    reference,
    format: writer.format,
    currency,
    executionDay,
    account: debtor.account,
    holder: debtor.holder,
    payments: payments.length,
    cents: total,
    setAside,
    extension: writer.extension,
    preparedAt: at,
    preparedBy: context.actor.subject,
    preparedName: context.actor.displayName,
    content,
    contentHash: createHash("sha256").update(content).digest("hex"),
    mediaType: writer.mediaType,
  });
  await insertPayments(
    tx,
    payments.map(({ payment }) => payment),
  );
  await putOrdersInFile(
    tx,
    payments.flatMap(({ payment, orders: own }) => own.map(({ personId, id, cents }) => ({ personId, orderId: id, paymentId: payment.id, cents }))),
  );
  const count = payments.reduce((sum, { orders: own }) => sum + own.length, 0);
  return { fileId, reference, payments: payments.length, orders: count, cents: total, currency, deducted, settled, setAside };
}

interface Group {
  readonly payee: Extract<Payee, { account: unknown }>;
  readonly orders: PaymentOrder[];
}

/** Orders by payee and account, and those that cannot be paid by payee and reason. */
function grouped(orders: readonly PaymentOrder[], payees: ReadonlyMap<string, Payee>): { groups: Group[]; setAside: SetAside[] } {
  const groups = new Map<string, Group>();
  const aside = new Map<string, SetAside>();
  for (const order of orders) {
    const payee = payees.get(order.payeeId);
    if (payee === undefined) throw new Error("a payee was not looked for");
    const key = `${payee.kind}\n${payee.id}`;
    if ("setAside" in payee) {
      const known = aside.get(key) ?? { to: payee.kind, payeeId: payee.id, reason: payee.setAside, orders: 0, cents: 0 };
      aside.set(key, { ...known, orders: known.orders + 1, cents: known.cents + order.cents });
    } else {
      const group = groups.get(key) ?? { payee, orders: [] };
      group.orders.push(order);
      groups.set(key, group);
    }
  }
  return { groups: [...groups.values()], setAside: [...aside.values()] };
}

function paymentOf({ payee, orders }: Group, organism: string, fileId: string, reference: string): { payment: NewPayment; orders: readonly PaymentOrder[] } {
  const { format, account, bic, holder } = payee.account;
  const cents = sumCents(orders.map((order) => order.cents));
  const facts = { id: newId(), organism, fileId, reference, to: payee.kind, payeeId: payee.id, cents, orders: orders.length };
  return { payment: { ...facts, format, account, bic, holder }, orders };
}
