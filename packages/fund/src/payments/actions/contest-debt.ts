import { type Day, isoDay, RefusalSignal, refusal } from "@openamo/kernel";
import { type Result, requirePermission } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { type DebtReceipt, type DebtRequest, onDebt } from "../debt-command.ts";
import { postGivenUp } from "../debt-postings.ts";
import { DEBT_DAY_INVALID, DEBT_NOT_CONTESTED, DEBT_NOT_NOTIFIED } from "../refusals-of-debts.ts";
import { giveUpRest, setDebtDays } from "../store-receivables.ts";

export interface ContestDebt extends DebtRequest {
  /** Day on which the contest was received. */
  readonly on: Day;
}

/** Records that the debtor contests the debt: nothing is held back while it is not answered. */
export async function contestDebt(context: FundContext, input: ContestDebt): Promise<Result<DebtReceipt>> {
  requirePermission(context, "recovery:act");
  const { on } = input;
  return onDebt(context, { ...input, action: "recovery:contest", body: { on: isoDay(on) } }, async (tx, debt) => {
    if (debt.notifiedOn === null) throw new RefusalSignal(refusal(DEBT_NOT_NOTIFIED, {}, "debtId"));
    if (on > context.clock.today() || on < debt.notifiedOn) throw new RefusalSignal(refusal(DEBT_DAY_INVALID, {}, "on"));
    await setDebtDays(tx, debt, { contestedOn: on, rejectedOn: null });
    return { kind: "contested", details: { on: isoDay(on) } };
  });
}

export interface AnswerContest extends DebtRequest {
  readonly accepted: boolean;
}

/** Answers a contest: accepted, nothing is owed any longer; rejected, the recovery goes on after the delay of the law. */
export async function answerContest(context: FundContext, input: AnswerContest): Promise<Result<DebtReceipt>> {
  requirePermission(context, "recovery:act");
  const { accepted } = input;
  return onDebt(context, { ...input, action: "recovery:answer", body: { accepted } }, async (tx, debt) => {
    if (debt.contestedOn === null || debt.rejectedOn !== null) throw new RefusalSignal(refusal(DEBT_NOT_CONTESTED, {}, "debtId"));
    if (!accepted) {
      await setDebtDays(tx, debt, { rejectedOn: context.clock.today() });
      return { kind: "contest-rejected" };
    }
    await giveUpRest(tx, debt);
    await postGivenUp(context, tx, debt);
    return { kind: "contest-accepted", amount: debt.cents };
  });
}
