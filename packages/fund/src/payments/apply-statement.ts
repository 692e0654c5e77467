import { type Day, isoDay, type StatementEntry } from "@openamo/kernel";
import { type DatabaseTransaction, publishEvents, writeAudit } from "@openamo/platform";
import type { FundContext } from "../context.ts";
import { closeBankAccount, FILE_GAVE_WAY } from "../people/index.ts";
import { closeProfessionalAccount } from "../providers/index.ts";
import type { Payment } from "./file.ts";
import type { MatchedStatement } from "./match-statement.ts";
import { type MovementDays, postMovement } from "./movements.ts";
import { isRefusal } from "./reach.ts";
import { returnReason } from "./return-reasons.ts";
import { lockOrdersOf, moveOrdersOf } from "./store.ts";
import { markPaid, markReturned } from "./store-files.ts";

type Confirmed = MatchedStatement["paid"][number];

const dayOf = (context: FundContext, { bookingDay, valueDay }: StatementEntry): Day => bookingDay ?? valueDay ?? context.clock.today();

/** Nothing is entered on a day to come, whatever the bank wrote. */
const daysOf = (context: FundContext, entry: StatementEntry): MovementDays => {
  const told = dayOf(context, entry);
  const today = context.clock.today();
  return { on: Math.min(told, today) as Day, valueDay: entry.valueDay ?? told, at: context.clock.now() };
};

/** When payees had their money: on the day of the bank, however late its statement was read. Of a day that is over the hour is not known: noon. */
const paidAt = (on: Day, today: Day, now: Date): Date => (on === today ? now : new Date(`${isoDay(on)}T12:00:00Z`));

/**
 * Gives a statement its effects: confirmed payments leave the transit account, payments that came back are owed again, and the accounts that
 * can receive nothing are closed. Accounts first: whoever settles a claim locks the file of the person before its orders, and so does this.
 */
export async function applyStatement(context: FundContext, tx: DatabaseTransaction, { paid, returned }: MatchedStatement): Promise<void> {
  for (const { payment, entry } of returned) await closeAccountOf(context, tx, payment, entry);
  await confirm(context, tx, paid);
  for (const { payment, entry, wasPaid } of returned) await takeBack(context, tx, payment, entry, wasPaid);
  const events = returned.map(({ payment }) => ({
    personId: payment.to === "beneficiary" ? payment.payeeId : null,
    topic: "payments.returned",
    payload: { paymentId: payment.id, reference: payment.reference },
  }));
  await publishEvents(tx, context.clock, events);
  const lines = events.map(({ personId, payload }) => ({ personId, action: "payments:return", outcome: "done" as const, object: payload.reference }));
  await writeAudit(tx, context, lines);
}

/** Payments confirmed on one day with one value day are posted together. */
async function confirm(context: FundContext, tx: DatabaseTransaction, paid: readonly Confirmed[]): Promise<void> {
  const at = context.clock.now();
  const groups = Map.groupBy(paid, ({ entry }) => `${dayOf(context, entry)}/${entry.valueDay ?? dayOf(context, entry)}`);
  for (const group of groups.values()) {
    const entry = group[0]?.entry;
    if (entry === undefined) continue;
    const ids = group.map(({ payment }) => payment.id);
    const on = dayOf(context, entry);
    for (const [organism, own] of Map.groupBy(group, ({ payment }) => payment.organism)) {
      const theirs = own.map(({ payment }) => payment.id);
      await markPaid(tx, organism, theirs, on);
    }
    const orders = await lockOrdersOf(tx, ids);
    const days = daysOf(context, entry);
    await moveOrdersOf(tx, ids, "paid", paidAt(days.on, context.clock.today(), at));
    await postMovement(tx, orders, "payment", days);
  }
}

async function takeBack(context: FundContext, tx: DatabaseTransaction, payment: Payment, entry: StatementEntry, wasPaid: boolean): Promise<void> {
  const at = context.clock.now();
  const on = dayOf(context, entry);
  await markReturned(tx, payment, on, entry.returnReason);
  const orders = await lockOrdersOf(tx, [payment.id]);
  await moveOrdersOf(tx, [payment.id], "returned", at);
  await postMovement(tx, orders, wasPaid ? "return" : "rejection", daysOf(context, entry));
}

async function closeAccountOf(context: FundContext, tx: DatabaseTransaction, payment: Payment, entry: StatementEntry): Promise<void> {
  if (!returnReason(entry.returnReason).closesAccount) return;
  const from = dayOf(context, entry);
  if (payment.to === "professional") {
    await closeProfessionalAccount(tx, payment.payeeId, payment.account, from, { at: context.clock.now(), by: context.actor.subject });
    return;
  }
  try {
    await closeBankAccount(context, tx, payment.payeeId, payment.account, from, `${entry.returnReason}`);
  } catch (error) {
    // The file gave way to another since: its accounts are closed already.
    if (!isRefusal(error, FILE_GAVE_WAY.code)) throw error;
  }
}
