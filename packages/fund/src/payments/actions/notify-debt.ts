import { type Day, isoDay, RefusalSignal, refusal } from "@openamo/kernel";
import { publishEvents, type Result, requirePermission } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { dayIn } from "../debt.ts";
import { type DebtReceipt, type DebtRequest, onDebt } from "../debt-command.ts";
import { DEBT_ALREADY_NOTIFIED, DEBT_DAY_INVALID } from "../refusals-of-debts.ts";
import { setDebtDays } from "../store-receivables.ts";

export interface NotifyDebt extends DebtRequest {
  /** Day on which the debtor received the letter: the delays of the law run from it. */
  readonly receivedOn: Day;
}

/** Records that the debtor was notified: the recovery is open. */
export async function notifyDebt(context: FundContext, input: NotifyDebt): Promise<Result<DebtReceipt>> {
  requirePermission(context, "recovery:act");
  const { receivedOn } = input;
  const body = { receivedOn: isoDay(receivedOn) };
  return onDebt(context, { ...input, action: "recovery:notify", body }, async (tx, debt) => {
    if (debt.notifiedOn !== null) throw new RefusalSignal(refusal(DEBT_ALREADY_NOTIFIED, {}, "debtId"));
    if (receivedOn > context.clock.today() || receivedOn < dayIn(context.clock.timeZone, debt.openedAt)) {
      throw new RefusalSignal(refusal(DEBT_DAY_INVALID, {}, "receivedOn"));
    }
    await setDebtDays(tx, debt, { notifiedOn: receivedOn });
    await publishEvents(tx, context.clock, [{ personId: debt.personId, topic: "recovery.notified", payload: { debtId: debt.id } }]);
    return { kind: "notified", details: { receivedOn: isoDay(receivedOn) } };
  });
}
