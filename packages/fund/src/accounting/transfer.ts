import type { AccountPlace, Cents, Day } from "@openamo/kernel";

/**
 * Accounts of an organism, a branch and a risk, by name:
 * `benefits/<payer>` what was granted, `payable/<payee>` what is owed and not yet paid, `transit` what was sent to the bank and is not yet
 * confirmed, `bank`, `receivable/<debtor>` what is to be recovered, `given-up/<debtor>` debts given up, `compensation/<ground>` the passage
 * of money that settles a debt kept elsewhere, `late-penalties/<payee>` what late payments cost, `contributions/<category>` and `late-charges/<category>` what payers bring in,
 * `late-charges-owed/<category>` charges that they still owe, `levies/<body>` what the law takes on contributions and `levies-owed/<body>` what
 * of it is still to pay over, `result` the balance of closed years.
 */
export type AccountName =
  | `benefits/${string}`
  | `payable/${string}`
  | `receivable/${string}`
  | `given-up/${string}`
  | `compensation/${string}`
  | `late-penalties/${string}`
  | `contributions/${string}`
  | `late-charges/${string}`
  | `late-charges-owed/${string}`
  | `levies/${string}`
  | `levies-owed/${string}`
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
  "late-penalty",
  "late-penalty-reversal",
  "year-closing",
  "contribution",
  "contribution-reversal",
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** An amount that leaves one account for another, both of one organism, one branch and one risk. */
export interface Movement {
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
  readonly ground?: string;
}

/** A movement of a case. */
export interface Transfer extends Movement {
  readonly personId: string;
  readonly originId: string;
  readonly claimId: string;
  /** Set on both transfers of a compensation. */
  readonly compensationId?: string;
}

/** The same account for ever: one of the only risk of a branch has the name that it had before risks were told apart. */
export const accountId = (organism: string, branch: string, risk: string, name: AccountName): string =>
  risk === branch ? `${organism}:${branch}:${name}` : `${organism}:${branch}/${risk}:${name}`;
