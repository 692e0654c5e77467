import type { Day } from "@openamo/kernel";
import { answering, type Result, requirePermission } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { scopeOf } from "../../scope.ts";
import { type AccountBalance, selectBalances } from "../store.ts";

/** Every account with what it was debited and credited up to a day (today unless said). An agent sees the accounts of their organism. */
export async function trialBalance(context: FundContext, input: { upTo?: Day }): Promise<Result<AccountBalance[]>> {
  requirePermission(context, "accounting:read");
  return answering(async () => {
    const scope = scopeOf(context.actor);
    if (scope.kind !== "everything" && scope.kind !== "organism") return [];
    const organism = scope.kind === "organism" ? scope.organism : null;
    return selectBalances(context.database.kysely, organism, input.upTo ?? context.clock.today());
  });
}
