import { type BankAccountRef, type Currency, contains, type Day, DEPENDANT, type PaymentWriter } from "@openamo/kernel";
import type { Executor } from "@openamo/platform";
import { selectSituations } from "../affiliation/index.ts";
import { bankAccountsOn, type Person, peopleById } from "../people/index.ts";
import { professionalAccountsOn } from "../providers/index.ts";
import type { PaymentOrder } from "./store.ts";

/** Why an order cannot go into a file today. It waits, and is shown, until the reason is gone. */
export type SetAsideReason = "no-account" | "account-not-payable" | "payee-dead";

/** Who receives the money of an order, and on which account. */
export type Payee =
  | { readonly kind: PaymentOrder["to"]; readonly id: string; readonly account: BankAccountRef }
  | { readonly kind: PaymentOrder["to"]; readonly id: string; readonly setAside: SetAsideReason };

export interface PayeeQuestion {
  readonly on: Day;
  readonly currency: Currency;
  readonly writers: readonly PaymentWriter[];
}

/** Finds the accounts of payees, one read per kind of fact for all of them. */
export async function payeesOf(executor: Executor, orders: readonly PaymentOrder[], question: PayeeQuestion): Promise<Map<string, Payee>> {
  const idsOf = (kind: PaymentOrder["to"]): string[] => [...new Set(orders.filter(({ to }) => to === kind).map(({ payeeId }) => payeeId))];
  const professionals = await professionalPayees(executor, idsOf("professional"), question);
  const persons = await personPayees(executor, idsOf("beneficiary"), question);
  return new Map([...professionals, ...persons]);
}

const checked = (kind: PaymentOrder["to"], id: string, account: BankAccountRef | undefined, { currency, writers }: PayeeQuestion): Payee => {
  if (account === undefined) return { kind, id, setAside: "no-account" };
  return writers.some((writer) => writer.accepts(account, currency)) ? { kind, id, account } : { kind, id, setAside: "account-not-payable" };
};

async function professionalPayees(executor: Executor, ids: readonly string[], question: PayeeQuestion): Promise<[string, Payee][]> {
  const accounts = await professionalAccountsOn(executor, ids, question.on);
  return ids.map((id) => [id, checked("professional", id, accounts.get(id), question)]);
}

/** A file that gave way to another is paid through that one; a dependant without an account of their own through the person who covers them. */
async function personPayees(executor: Executor, ids: readonly string[], question: PayeeQuestion): Promise<[string, Payee][]> {
  const people = await peopleById(executor, ids);
  const kept = new Map(ids.map((id) => [id, people.get(id)?.mergedInto ?? id]));
  const own = await bankAccountsOn(executor, [...new Set(kept.values())], question.on);
  const without = [...kept.values()].filter((id) => !own.has(id));
  const holders = await holdersOf(executor, without, question.on);
  const holderIds = [...new Set(holders.values())];
  const theirs = await bankAccountsOn(executor, holderIds, question.on);
  const known = new Map<string, Person>([...people, ...(await peopleById(executor, [...kept.values(), ...holderIds]))]);
  return ids.map((id) => {
    const file = kept.get(id) ?? id;
    const holder = own.has(file) ? undefined : holders.get(file);
    const payee = holder !== undefined && theirs.has(holder) ? holder : file;
    const death = known.get(payee)?.deathDay ?? null;
    if (death !== null && death <= question.on) return [id, { kind: "beneficiary", id: payee, setAside: "payee-dead" }];
    return [id, checked("beneficiary", payee, own.get(payee) ?? theirs.get(payee), question)];
  });
}

/** Who covers these persons on a day. */
async function holdersOf(executor: Executor, ids: readonly string[], on: Day): Promise<Map<string, string>> {
  const situations = await selectSituations(executor, ids);
  return new Map(
    ids.flatMap((id): [string, string][] => {
      const holder = situations.get(id)?.find((fact) => fact.kind === DEPENDANT && contains(fact, on))?.details.holder;
      return holder === undefined ? [] : [[id, holder]];
    }),
  );
}
