import { type Cents, type Day, type DebtFacts, day } from "@openamo/kernel";
import type { Receivable } from "./store-receivables.ts";

/** The civil day of an instant in a time zone. */
export const dayIn = (timeZone: string, at: Date): Day =>
  day(new Intl.DateTimeFormat("sv-SE", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(at));

/** A debt as the rules of the country see it. */
export const debtFactsOf = (debt: Receivable, timeZone: string, heldThisMonth: Cents): DebtFacts => ({
  ground: debt.ground,
  debtor: debt.to,
  left: debt.cents,
  openedOn: dayIn(timeZone, debt.openedAt),
  notifiedOn: debt.notifiedOn,
  contested: debt.contestedOn !== null && debt.rejectedOn === null,
  rejectedOn: debt.rejectedOn,
  instalments: debt.instalments !== null,
  heldThisMonth,
});
