import { type PaymentWriter, RefusalSignal, refusal } from "@openamo/kernel";
import { type DatabaseTransaction, done, isId, type Result, requirePermission, runCommand } from "@openamo/platform";
import { sql } from "kysely";
import { requireLedger } from "../../accounting/index.ts";
import type { FundContext } from "../../context.ts";
import { notFoundHere } from "../../scope.ts";
import type { Payment } from "../file.ts";
import { payeesOf } from "../payees.ts";
import { paymentsInReach } from "../reach.ts";
import { ACCOUNT_STILL_THE_SAME, PAYMENT_NOT_RETURNED } from "../refusals.ts";
import { returnReason } from "../return-reasons.ts";
import { lockOrdersOf, moveOrdersOf, type PaymentOrder } from "../store.ts";
import { markReissued, selectPayments } from "../store-files.ts";

export interface ReissuePayment {
  readonly key: string;
  readonly paymentId: string;
}

/** Lets the orders of a payment that came back wait for the next file. Where the account was at fault, the payee must have another one. */
export async function reissuePayment(
  context: FundContext,
  input: ReissuePayment,
  writers: readonly PaymentWriter[],
): Promise<Result<{ paymentId: string; orders: number }>> {
  requirePermission(context, "payments:reissue");
  const { key, paymentId } = input;
  return runCommand(context, { key, action: "payments:reissue", body: { paymentId }, personId: null }, async (tx) => {
    const payment = await paymentInReach(context, tx, paymentId);
    const at = context.clock.now();
    if (!(await markReissued(tx, payment, at))) throw new RefusalSignal(refusal(PAYMENT_NOT_RETURNED, {}, "paymentId"));
    const orders = await lockOrdersOf(tx, [payment.id]);
    await requireOtherAccount(context, tx, payment, orders, writers);
    await moveOrdersOf(tx, [payment.id], "ordered", at);
    return { ...done({ paymentId, orders: orders.length }), object: payment.reference };
  });
}

async function paymentInReach(context: FundContext, tx: DatabaseTransaction, id: string): Promise<Payment> {
  const reach = paymentsInReach(context);
  const [payment] = isId(id) ? (await selectPayments(tx, sql`id = ${id}::uuid`)).items : [];
  if (payment === undefined || (reach !== null && reach !== payment.organism)) throw notFoundHere();
  return payment;
}

async function requireOtherAccount(
  context: FundContext,
  tx: DatabaseTransaction,
  payment: Payment,
  orders: readonly PaymentOrder[],
  writers: readonly PaymentWriter[],
): Promise<void> {
  const reason = returnReason(payment.returnReason);
  if (!reason.closesAccount) return;
  const { country } = await requireLedger(context, tx, payment.organism);
  const payees = await payeesOf(tx, orders, { on: context.clock.today(), currency: context.pack(country).currency, writers });
  const usable = [...payees.values()].some((payee) => "account" in payee && payee.account.account !== payment.account);
  if (usable || orders.length === 0) return;
  const { fr, en, ar = en } = reason.label;
  throw new RefusalSignal(refusal(ACCOUNT_STILL_THE_SAME, { "reason.fr": fr, "reason.en": en, "reason.ar": ar, reason: en }, "paymentId"));
}
