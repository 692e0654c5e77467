import { type Cents, type Day, decimalOf, isoDay, RefusalSignal, refusal } from "@openamo/kernel";
import { isId, type Result, requirePermission } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { type DebtReceipt, type DebtRequest, onDebt } from "../debt-command.ts";
import { postRepayment } from "../debt-postings.ts";
import { ENTRY_NOT_WAITING } from "../refusals.ts";
import { AMOUNT_ABOVE_DEBT, DEBT_DAY_INVALID } from "../refusals-of-debts.ts";
import { settleReceivable } from "../store-receivables.ts";
import { resolve } from "../store-statements.ts";

export interface RecordRepayment extends DebtRequest {
  readonly cents: Cents;
  readonly receivedOn: Day;
  /** The movement of the bank that brought it, where it waits for an agent: it is dealt with by the same act. */
  readonly entryId?: string;
}

/** Money that the debtor gave back: an instalment, or all of it. */
export async function recordRepayment(context: FundContext, input: RecordRepayment): Promise<Result<DebtReceipt>> {
  requirePermission(context, "recovery:act");
  const { cents, receivedOn, entryId } = input;
  const body = { cents, receivedOn: isoDay(receivedOn), entryId };
  return onDebt(context, { ...input, action: "recovery:repay", body }, async (tx, debt) => {
    if (receivedOn > context.clock.today()) throw new RefusalSignal(refusal(DEBT_DAY_INVALID, {}, "receivedOn"));
    if (cents <= 0 || cents > debt.cents) throw new RefusalSignal(refusal(AMOUNT_ABOVE_DEBT, { left: decimalOf(debt.cents) }, "amount"));
    if (entryId !== undefined) {
      const words = `repayment of debt ${debt.id}`;
      const entry = isId(entryId) ? await resolve(tx, debt.organism, entryId, words, context.clock.now(), context.actor.subject) : undefined;
      if (entry === undefined) throw new RefusalSignal(refusal(ENTRY_NOT_WAITING, {}, "entryId"));
    }
    await settleReceivable(tx, debt, cents);
    await postRepayment(context, tx, debt, cents, receivedOn);
    return { kind: "repaid", amount: cents, details: { receivedOn: isoDay(receivedOn), ...(entryId === undefined ? {} : { entryId }) } };
  });
}
