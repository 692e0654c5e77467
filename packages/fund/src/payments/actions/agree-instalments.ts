import { addMonths, cents, isoDay, RefusalSignal, refusal, split } from "@openamo/kernel";
import { type Result, requirePermission } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { type DebtReceipt, type DebtRequest, onDebt } from "../debt-command.ts";
import { countryOfDebt } from "../debt-rules.ts";
import { DEBT_NOT_NOTIFIED, INSTALMENTS_TOO_LONG } from "../refusals-of-debts.ts";
import { setInstalments } from "../store-receivables.ts";

export interface AgreeInstalments extends DebtRequest {
  readonly months: number;
}

const FEWEST = 2;

/** Agrees with the debtor that what is left is paid in equal parts, one a month from a month from now; nothing is held back meanwhile. */
export async function agreeInstalments(context: FundContext, input: AgreeInstalments): Promise<Result<DebtReceipt>> {
  requirePermission(context, "recovery:act");
  const { months } = input;
  return onDebt(context, { ...input, action: "recovery:instalments", body: { months } }, async (tx, debt) => {
    if (debt.notifiedOn === null) throw new RefusalSignal(refusal(DEBT_NOT_NOTIFIED, {}, "debtId"));
    const today = context.clock.today();
    const { recovery } = await countryOfDebt(context, tx, debt);
    const most = recovery.mostMonths(today);
    if (most.kind === "refused") throw new RefusalSignal(most.refusal);
    const longest = most.kind === "decided" ? most.outcome : FEWEST;
    if (!Number.isInteger(months) || months < FEWEST || months > longest || months > debt.cents) {
      throw new RefusalSignal(refusal(INSTALMENTS_TOO_LONG, { months: String(longest) }, "months"));
    }
    const parts = split(
      debt.cents,
      Array.from({ length: months }, () => 1),
    );
    const instalments = parts.map((part, index) => ({ on: isoDay(addMonths(today, index + 1, "last-day")), cents: cents(part) }));
    await setInstalments(tx, debt, instalments);
    return { kind: "instalments", details: { months } };
  });
}
