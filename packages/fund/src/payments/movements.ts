import type { Day } from "@openamo/kernel";
import type { Executor } from "@openamo/platform";
import { type AccountName, postTransfers, type Transfer } from "../accounting/index.ts";
import type { PaymentOrder } from "./store.ts";

type Movement = "release" | "payment" | "return" | "rejection";

/** Accounts between which each step of a payment moves its orders: released, confirmed, sent back after it was confirmed, or before. */
const ACCOUNTS: Readonly<Record<Movement, (payable: AccountName) => readonly [debit: AccountName, credit: AccountName]>> = {
  release: (payable) => [payable, "transit"],
  payment: () => ["transit", "bank"],
  return: (payable) => ["bank", payable],
  rejection: (payable) => ["transit", payable],
};

const PART = 5000;

/** When a step is entered, and the day on which the money counts. */
export interface MovementDays {
  readonly on: Day;
  readonly valueDay: Day;
  readonly at: Date;
}

/** Posts one step of the life of orders. */
export async function postMovement(tx: Executor, orders: readonly PaymentOrder[], movement: Movement, { on, valueDay, at }: MovementDays): Promise<void> {
  const transfers = orders.map((order): Transfer => {
    const { personId, originId, claimId, organism, branch, place, cents, to } = order;
    const [debit, credit] = ACCOUNTS[movement](`payable/${to}`);
    const purpose = movement === "rejection" ? "return" : movement;
    return { personId, originId, claimId, organism, branch, place, cents, debit, credit, purpose, valueDay };
  });
  for (let from = 0; from < transfers.length; from += PART) await postTransfers(tx, transfers.slice(from, from + PART), on, at);
}
