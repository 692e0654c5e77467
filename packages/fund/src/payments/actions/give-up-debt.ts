import { decimalOf, RefusalSignal, refusal } from "@openamo/kernel";
import { type Result, requirePermission } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { type DebtReceipt, type DebtRequest, onDebt } from "../debt-command.ts";
import { postGivenUp } from "../debt-postings.ts";
import { countryOfDebt } from "../debt-rules.ts";
import { DEBT_NEVER_GIVEN_UP, DEBT_NOT_SMALL } from "../refusals-of-debts.ts";
import { giveUpRest } from "../store-receivables.ts";

/** Gives up a debt smaller than the amount of the law. */
export async function giveUpDebt(context: FundContext, input: DebtRequest): Promise<Result<DebtReceipt>> {
  requirePermission(context, "recovery:act");
  return onDebt(context, { ...input, action: "recovery:give-up", body: {} }, async (tx, debt) => {
    const { recovery } = await countryOfDebt(context, tx, debt);
    const decision = recovery.writeOffUnder(debt.ground, context.clock.today());
    if (decision.kind === "refused") throw new RefusalSignal(decision.refusal);
    if (decision.kind === "undecided") throw new Error("the amount under which a debt is given up needs nothing but the day");
    const { under, law } = decision.outcome;
    if (under === null) throw new RefusalSignal(refusal({ ...DEBT_NEVER_GIVEN_UP, law }, {}, "debtId"));
    // What was repaid counts: the debt is what it was when it was found.
    if (debt.opened >= under) throw new RefusalSignal(refusal({ ...DEBT_NOT_SMALL, law }, { under: decimalOf(under) }, "debtId"));
    await giveUpRest(tx, debt);
    await postGivenUp(context, tx, debt);
    return { kind: "given-up", amount: debt.cents };
  });
}
