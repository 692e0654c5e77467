import { type Cents, RefusalSignal, refusal } from "@openamo/kernel";
import { type CommandResult, type DatabaseTransaction, done, type Executor, isId, type Result, runCommand } from "@openamo/platform";
import type { FundContext } from "../context.ts";
import { notFoundHere } from "../scope.ts";
import { paymentsInReach } from "./reach.ts";
import { DEBT_ENDED } from "./refusals-of-debts.ts";
import { insertReceivableEvents, type ReceivableEventKind } from "./store-receivable-events.ts";
import { findDebt, type Receivable } from "./store-receivables.ts";

/** What an act about a debt answers. */
export interface DebtReceipt {
  readonly debtId: string;
  readonly personId: string;
  readonly left: number;
  readonly status: Receivable["status"];
}

export interface DebtRequest {
  readonly key: string;
  readonly debtId: string;
}

/** A debt within reach, held until the end of the transaction with `lock`. @throws RefusalSignal (`not-found-here`). */
export async function debtInReach(context: FundContext, executor: Executor, id: string, lock = false): Promise<Receivable> {
  const debt = isId(id) ? await findDebt(executor, id, lock) : undefined;
  const reach = paymentsInReach(context);
  if (debt === undefined || (reach !== null && reach !== debt.organism)) throw notFoundHere();
  return debt;
}

export interface Done {
  readonly kind: ReceivableEventKind;
  readonly amount?: Cents;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Runs an act on a debt that is still to recover: the act, what it leaves in the history of the debt, and the debt as it is then. */
export async function onDebt(
  context: FundContext,
  request: DebtRequest & { readonly action: string; readonly body: Readonly<Record<string, unknown>> },
  work: (tx: DatabaseTransaction, debt: Receivable) => Promise<Done>,
): Promise<Result<DebtReceipt>> {
  const { key, debtId, action, body } = request;
  const known = isId(debtId) ? await findDebt(context.database.kysely, debtId) : undefined;
  const personId = known === undefined ? null : known.personId;
  return runCommand(context, { key, action, body: { debtId, ...body }, personId }, async (tx): Promise<CommandResult<DebtReceipt>> => {
    const debt = await debtInReach(context, tx, debtId, true);
    if (debt.status !== "to-recover") throw new RefusalSignal(refusal(DEBT_ENDED, {}, "debtId"));
    const { kind, amount = null, details = {} } = await work(tx, debt);
    await insertReceivableEvents(tx, [{ ...debt, kind, amount, details, at: context.clock.now(), by: context.actor.subject }]);
    const after = await debtInReach(context, tx, debtId);
    return { ...done({ debtId, personId: debt.personId, left: after.cents, status: after.status }), object: debtId };
  });
}
