import { RefusalSignal, refusal } from "@openamo/kernel";
import type { Executor } from "@openamo/platform";
import type { FundContext } from "../context.ts";
import { findOrganism, type Organism } from "../network/index.ts";
import { scopeOf } from "../scope.ts";
import { UNKNOWN_LEDGER } from "./refusals.ts";

/** The organism whose ledger an actor may read: null stands for all, undefined for none. */
export function ledgerInReach(context: FundContext): string | null | undefined {
  const scope = scopeOf(context.actor);
  if (scope.kind === "everything") return null;
  return scope.kind === "organism" ? scope.organism : undefined;
}

/** The organism named, if it exists and the actor may act on its accounts. @throws RefusalSignal (`ledger-unknown`). */
export async function requireLedger(context: FundContext, executor: Executor, organism: string): Promise<Organism> {
  const reach = ledgerInReach(context);
  const known = reach === null || reach === organism ? await findOrganism(executor, organism) : undefined;
  if (known === undefined) throw new RefusalSignal(refusal(UNKNOWN_LEDGER, { organism }, "organism"));
  return known;
}
