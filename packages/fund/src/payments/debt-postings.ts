import type { Cents, Day } from "@openamo/kernel";
import type { Executor } from "@openamo/platform";
import { type AccountName, postTransfers, type Transfer } from "../accounting/index.ts";
import type { FundContext } from "../context.ts";
import type { Receivable } from "./store-receivables.ts";

const transferOf = (debt: Receivable, debit: AccountName, cents: Cents, purpose: Transfer["purpose"]): Transfer => ({
  personId: debt.personId,
  originId: debt.originId,
  claimId: debt.claimId,
  organism: debt.organism,
  branch: debt.branch,
  place: debt.place,
  debit,
  credit: `receivable/${debt.to}`,
  cents,
  purpose,
});

/** A debt given up leaves the receivables for an account of its own: the benefit was granted and is not taken back. */
export const postGivenUp = (context: FundContext, tx: Executor, debt: Receivable): Promise<void> =>
  postTransfers(tx, [transferOf(debt, `given-up/${debt.to}`, debt.cents, "giving-up")], context.clock.today(), context.clock.now());

/** Money that the debtor gave back, received on a day. */
export const postRepayment = (context: FundContext, tx: Executor, debt: Receivable, cents: Cents, receivedOn: Day): Promise<void> =>
  postTransfers(tx, [{ ...transferOf(debt, "bank", cents, "repayment"), valueDay: receivedOn }], context.clock.today(), context.clock.now());
