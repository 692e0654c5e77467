import type { Day } from "@openamo/kernel";
import type { Executor } from "@openamo/platform";
import { sql } from "kysely";
import { peopleById } from "../people/index.ts";
import { professionalsById } from "../providers/index.ts";
import { dayIn } from "./debt.ts";
import type { Receivable } from "./store-receivables.ts";

/** A debt with what a reader knows it by. */
export interface NamedDebt extends Receivable {
  readonly debtorName: string;
  /** Reference of the claim that it comes from. */
  readonly claimReference: string;
  /** Last day on which the debtor was paid for that care; null where nothing reached them. */
  readonly paidOn: Day | null;
}

interface Origin {
  readonly id: string;
  readonly reference: string;
  readonly paid_at: Date | null;
}

/** Names debts: whose, of which claim, paid when. One read of each kind for all of them. */
export async function nameDebts(executor: Executor, debts: readonly Receivable[], timeZone: string): Promise<NamedDebt[]> {
  const idsOf = (kind: Receivable["to"]): string[] => [...new Set(debts.filter(({ to }) => to === kind).map(({ payeeId }) => payeeId))];
  const people = await peopleById(executor, idsOf("beneficiary"));
  const professionals = await professionalsById(executor, idsOf("professional"));
  const { rows } = await sql<Origin>`
    select r.id, c.reference, (select max(o.paid_at) from payment_order o
      where o.person_id = r.person_id and o.origin_id = r.origin_id and o.payee_id = r.debtor_id and o.status = 'paid') as paid_at
    from receivable r join claim c on c.person_id = r.person_id and c.id = r.claim_id
    where r.person_id = any(${debts.map(({ personId }) => personId)}::uuid[]) and r.id = any(${debts.map(({ id }) => id)}::uuid[])`.execute(executor);
  const origins = new Map(rows.map((row) => [row.id, row]));
  return debts.map((debt) => {
    const found = debt.to === "professional" ? professionals.get(debt.payeeId) : people.get(debt.payeeId);
    const { reference = "", paid_at: paidAt = null } = origins.get(debt.id) ?? {};
    const debtorName = found === undefined ? "" : `${found.givenNames} ${found.familyName}`;
    return { ...debt, debtorName, claimReference: reference, paidOn: paidAt === null ? null : dayIn(timeZone, paidAt) };
  });
}
