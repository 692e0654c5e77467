import { type Cents, cents, type DebtFacts, type Decision, type Deduction, minCents, RefusalSignal, sumCents, ZERO_CENTS } from "@openamo/kernel";
import type { DatabaseTransaction } from "@openamo/platform";
import { compensation, postTransfers, type Transfer } from "../accounting/index.ts";
import type { FundContext } from "../context.ts";
import type { Organism } from "../network/index.ts";
import { debtFactsOf } from "./debt.ts";
import type { Payee } from "./payees.ts";
import { deductFromOrder, type PaymentOrder } from "./store.ts";
import { heldInMonth, insertReceivableEvents } from "./store-receivable-events.ts";
import { lockOpenDebts, type Receivable, settleReceivable } from "./store-receivables.ts";

/** What is left of the orders after debts were held back, and how much was. */
export interface HeldBack {
  readonly orders: readonly PaymentOrder[];
  readonly deducted: Cents;
}

/**
 * Holds the debts of payees back from what they are about to receive, oldest debt first, as far as the law of the country lets it.
 * Each amount held back is a compensation: one transfer in the accounts of the order, one in those of the debt.
 */
export async function holdBackDebts(
  context: FundContext,
  tx: DatabaseTransaction,
  organism: Organism,
  orders: readonly PaymentOrder[],
  payees: ReadonlyMap<string, Payee>,
): Promise<HeldBack> {
  if (context.pack(organism.country).recovery === undefined) return { orders, deducted: ZERO_CENTS };
  const byPayee = new Map<string, PaymentOrder[]>();
  for (const order of orders) {
    const payee = payees.get(order.payeeId);
    if (payee !== undefined && "account" in payee) byPayee.set(payee.id, [...(byPayee.get(payee.id) ?? []), order]);
  }
  const debtors = [...new Set([...byPayee].flatMap(([id, own]) => [id, ...own.map(({ payeeId }) => payeeId)]))];
  const debts = Map.groupBy(await lockOpenDebts(tx, organism.id, debtors), ({ payeeId }) => payeeId);
  const { clock } = context;
  const holding = new Holding(context, tx, organism, await heldInMonth(tx, organism.id, debtors, clock.today(), clock.timeZone));
  const left = new Map(orders.map((order) => [order.id, order]));
  for (const [id, own] of byPayee) {
    const ids = [...new Set([id, ...own.map(({ payeeId }) => payeeId)])];
    const theirs = ids.flatMap((debtor) => debts.get(debtor) ?? []).sort((a, b) => a.openedAt.getTime() - b.openedAt.getTime());
    for (const order of await holding.from(own, theirs)) left.set(order.id, order);
  }
  await holding.post();
  return { orders: [...left.values()].filter(({ cents: amount }) => amount > 0), deducted: holding.total };
}

const decided = (decision: Decision<Deduction>): Deduction => {
  if (decision.kind === "refused") throw new RefusalSignal(decision.refusal);
  if (decision.kind === "undecided") throw new Error("what may be held back needs nothing but the debt and the payment");
  return decision.outcome;
};

class Holding {
  total = ZERO_CENTS;
  readonly #context: FundContext;
  readonly #tx: DatabaseTransaction;
  readonly #organism: Organism;
  /** Held back this month for undue payments, debtor by debtor. */
  readonly #held: Map<string, Cents>;
  readonly #transfers: Transfer[] = [];

  constructor(context: FundContext, tx: DatabaseTransaction, organism: Organism, held: Map<string, Cents>) {
    this.#held = held;
    this.#context = context;
    this.#tx = tx;
    this.#organism = organism;
  }

  /** Holds debts back from the orders of one payee; gives the orders with what is left of them. */
  async from(orders: readonly PaymentOrder[], debts: readonly Receivable[]): Promise<PaymentOrder[]> {
    const left = [...orders];
    const payment = sumCents(orders.map(({ cents: amount }) => amount));
    let still = payment;
    for (const debt of debts) {
      const held = this.#held.get(debt.payeeId) ?? ZERO_CENTS;
      const most = this.#mostOf(debtFactsOf(debt, this.#context.clock.timeZone, held), still);
      let part = minCents(minCents(most, debt.cents), still);
      still = cents(still - part);
      let open = debt;
      for (const [index, order] of left.entries()) {
        const piece = minCents(part, order.cents);
        if (piece === 0) continue;
        await this.#hold(order, open, piece);
        left[index] = { ...order, cents: cents(order.cents - piece), deducted: cents(order.deducted + piece) };
        open = { ...open, cents: cents(open.cents - piece) };
        part = cents(part - piece);
      }
    }
    return left;
  }

  #mostOf(debt: DebtFacts, payment: Cents): Cents {
    const { recovery } = this.#context.pack(this.#organism.country);
    if (recovery === undefined) return ZERO_CENTS;
    const today = this.#context.clock.today();
    const { most, from } = decided(recovery.deduction(debt, payment, today));
    return from !== null && from <= today ? most : ZERO_CENTS;
  }

  async #hold(order: PaymentOrder, debt: Receivable, amount: Cents): Promise<void> {
    const at = this.#context.clock.now();
    await deductFromOrder(this.#tx, order, amount, at);
    await settleReceivable(this.#tx, debt, amount);
    const details = { orderId: order.id, claimId: order.claimId };
    await insertReceivableEvents(this.#tx, [{ ...debt, kind: "deducted", amount, details, at, by: this.#context.actor.subject }]);
    const { personId, originId, claimId, organism, branch, place } = order;
    const from = { personId, originId, claimId, organism, branch, place, account: `payable/${order.to}` as const };
    const to = {
      personId: debt.personId,
      originId: debt.originId,
      claimId: debt.claimId,
      organism: debt.organism,
      branch: debt.branch,
      place: debt.place,
      account: `receivable/${debt.to}` as const,
    };
    this.#transfers.push(...compensation(from, to, amount, debt.ground, "deduction"));
    this.total = cents(this.total + amount);
    if (debt.ground === "undue") this.#held.set(debt.payeeId, cents((this.#held.get(debt.payeeId) ?? 0) + amount));
  }

  async post(): Promise<void> {
    await postTransfers(this.#tx, this.#transfers, this.#context.clock.today(), this.#context.clock.now());
  }
}
