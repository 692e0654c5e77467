import type { Day } from "./day.ts";
import type { Decision } from "./decision.ts";
import type { LawReference } from "./law.ts";
import type { Cents } from "./money.ts";
import type { Text } from "./text.ts";

/** Why something is to be recovered: paid and not owed, or a participation that third-party payment left owing. */
export type RecoveryGround = "undue" | "participation";

/** A debt towards the organism, as the rules see it. */
export interface DebtFacts {
  readonly ground: RecoveryGround;
  readonly debtor: "beneficiary" | "professional";
  /** Still to recover. */
  readonly left: Cents;
  readonly openedOn: Day;
  /** Day on which the debtor received the notification; null before. */
  readonly notifiedOn: Day | null;
  /** Whether the debtor contests it, and the day on which the contest was rejected. */
  readonly contested: boolean;
  readonly rejectedOn: Day | null;
  /** Whether the debtor pays by instalments that were agreed. */
  readonly instalments: boolean;
  /** Already held back from the debtor in the month of the payment, for undue payments. */
  readonly heldThisMonth: Cents;
}

/** What the rules say about a payment that could settle a debt. */
export interface Deduction {
  /** Most that may be held back; nothing where the law does not let it be. */
  readonly most: Cents;
  /** First day on which it may be held back; null while it depends on an act that has not happened. */
  readonly from: Day | null;
  /** Why nothing or not all may be held back, for the reader. */
  readonly because: Text;
  readonly law: readonly LawReference[];
}

/** What the recovery of debts asks of a country. Pure. */
export interface RecoveryRules {
  /** How much of a payment may settle a debt on a day. */
  deduction(debt: DebtFacts, payment: Cents, on: Day): Decision<Deduction>;
  /** Amount under which an undue payment may be given up on a day; null where the law lets none be (`ground`). */
  writeOffUnder(ground: RecoveryGround, on: Day): Decision<{ readonly under: Cents | null; readonly law: readonly LawReference[] }>;
  /** Most months of instalments. */
  mostMonths(on: Day): Decision<number>;
  /** The letter that opens the recovery: its sentences in the order of the page, with `{amount}`, `{reference}`, `{paidOn}`, `{organism}`. */
  readonly letters: Readonly<Record<"beneficiary" | "professional" | "participation", { readonly subject: Text; readonly body: readonly Text[] }>>;
}
