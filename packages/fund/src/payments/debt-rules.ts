import { type CountryPack, type RecoveryRules, RefusalSignal, refusal } from "@openamo/kernel";
import type { Executor } from "@openamo/platform";
import { requireLedger } from "../accounting/index.ts";
import type { FundContext } from "../context.ts";
import { RECOVERY_NOT_COVERED } from "./refusals-of-debts.ts";
import type { Receivable } from "./store-receivables.ts";

/** The country of a debt and its rules of recovery. @throws RefusalSignal (`recovery-not-covered`) where its pack holds none. */
export async function countryOfDebt(context: FundContext, executor: Executor, debt: Receivable): Promise<{ pack: CountryPack; recovery: RecoveryRules }> {
  const organism = await requireLedger(context, executor, debt.organism);
  const pack = context.pack(organism.country);
  if (pack.recovery === undefined) throw new RefusalSignal(refusal(RECOVERY_NOT_COVERED, {}, "debtId"));
  return { pack, recovery: pack.recovery };
}
