import type { Day } from "@openamo/kernel";
import { answering, type Result, requirePermission } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { ledgerInReach } from "../reach.ts";
import { type AccountBalance, selectBalances } from "../store-read.ts";

export interface TrialBalance {
  /** Last accounting day; today unless said. */
  readonly upTo?: Day;
  /** As it was known at this instant. */
  readonly knownAt?: Date;
  /** One organism of those in reach. */
  readonly organism?: string;
}

/** Every account with what it was debited and credited up to a day, as known now or at an instant. An agent sees the accounts of their organism. */
export async function trialBalance(context: FundContext, input: TrialBalance): Promise<Result<AccountBalance[]>> {
  requirePermission(context, "accounting:read");
  return answering(async () => {
    const reach = ledgerInReach(context);
    if (reach === undefined || (reach !== null && input.organism !== undefined && input.organism !== reach)) return [];
    const { upTo = context.clock.today(), knownAt } = input;
    const organism = reach ?? input.organism ?? null;
    return selectBalances(context.database.kysely, { organism, upTo, ...(knownAt === undefined ? {} : { knownAt }) });
  });
}
