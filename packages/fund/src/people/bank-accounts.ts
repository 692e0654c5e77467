import { addDays, type Day, isoDay } from "@openamo/kernel";
import type { DatabaseTransaction, Executor } from "@openamo/platform";
import { sql } from "kysely";
import type { FundContext } from "../context.ts";
import { beginChange, openIdentity, stateFacts } from "./change.ts";
import { type BankAccount, ofKind } from "./identity.ts";

/** The accounts believed to be open on a day, of those persons who have one: where their money goes. Whole, and never shown. */
export async function bankAccountsOn(executor: Executor, personIds: readonly string[], on: Day): Promise<Map<string, BankAccount>> {
  const { rows } = await sql<{ person_id: string; details: BankAccount }>`
    select distinct on (person_id) person_id, details from person_fact
    where person_id = any(${personIds}::uuid[]) and kind = 'bank-account' and known_to is null
      and valid_from <= ${isoDay(on)}::date and (valid_to is null or valid_to >= ${isoDay(on)}::date)
    order by person_id, valid_from desc, id`.execute(executor);
  return new Map(rows.map(({ person_id, details }) => [person_id, details]));
}

/**
 * Ends an account of a person the day before `from`, where the fund still believes it open: nothing is paid to it any longer.
 * False when the account was no longer that of the person.
 */
export async function closeBankAccount(context: FundContext, tx: DatabaseTransaction, personId: string, account: string, from: Day, motive: string) {
  const { facts } = await openIdentity(tx, personId);
  const open = ofKind(facts, "bank-account").filter((fact) => fact.details.account === account && (fact.to === null || fact.to >= from));
  if (open.length === 0) return false;
  const stating = await beginChange(tx, context, { personId, what: "bank-details", motive });
  const left = open
    .filter((fact) => fact.from < from)
    .map(({ kind, slot, from: first, details }) => ({ kind, slot, from: first, to: addDays(from, -1), details }));
  await stateFacts(tx, personId, { facts: left, ended: open }, stating);
  return true;
}
