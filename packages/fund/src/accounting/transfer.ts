import type { AccountPlace, Cents, Day } from "@openamo/kernel";

/**
 * Accounts of an organism, a branch and a risk, by name:
 * `benefits/<payer>` what was granted, `payable/<payee>` what is owed and not yet paid, `transit` what was sent to the bank and is not yet
 * confirmed, `bank`, `receivable/<debtor>` what is to be recovered, `given-up/<debtor>` debts given up, `compensation/<ground>` the passage
 * of money that settles a debt kept elsewhere, `result` the benefits of closed years.
 */
export type AccountName =
  | `benefits/${string}`
  | `payable/${string}`
  | `receivable/${string}`
  | `given-up/${string}`
  | `compensation/${string}`
  | "transit"
  | "bank"
  | "result";

export const PURPOSES = [
  "settlement",
  "reversal",
  "correction",
  "payment",
  "release",
  "return",
  "deduction",
  "repayment",
  "giving-up",
  "compensation",
  "year-closing",
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** An amount that leaves one account for another, both of one organism, one branch and one risk. */
export interface Transfer {
  readonly personId: string;
  readonly originId: string;
  readonly claimId: string;
  readonly organism: string;
  readonly branch: string;
  readonly debit: AccountName;
  readonly credit: AccountName;
  /** More than zero. */
  readonly cents: Cents;
  readonly purpose: Purpose;
  /** Where the country enters it; without it the risk is the branch, and scheme and category are not known. */
  readonly place?: AccountPlace;
  /** Day on which the money counts, where it is not the day of the entry. */
  readonly valueDay?: Day;
  /** Set on both transfers of a compensation. */
  readonly compensationId?: string;
  readonly ground?: string;
}

/** The same account for ever: one of the only risk of a branch has the name that it had before risks were told apart. */
export const accountId = (organism: string, branch: string, risk: string, name: AccountName): string =>
  risk === branch ? `${organism}:${branch}:${name}` : `${organism}:${branch}/${risk}:${name}`;
