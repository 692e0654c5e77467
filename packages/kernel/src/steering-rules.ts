import type { AccountPlace } from "./accounting-rules.ts";
import type { Day } from "./day.ts";
import type { Decision } from "./decision.ts";
import type { LawReference } from "./law.ts";
import type { Cents } from "./money.ts";
import type { Text } from "./text.ts";

/** A legal category of a budget: where money comes from, or what it is spent on. */
export interface BudgetCategory {
  /** Word of the pack: `levy`, `operation`. */
  readonly id: string;
  readonly label: Text;
  readonly law: readonly LawReference[];
}

/** The budget of a regulator, by the categories that the law gives. */
export interface RegulatorBudget {
  /** Id of the organism in the network. */
  readonly organism: string;
  readonly resources: readonly BudgetCategory[];
  readonly expenses: readonly BudgetCategory[];
  /** First exercise (calendar year). */
  readonly firstExercise: number;
}

/** What the ledger of a manager holds for one scheme at an inventory day. */
export interface InventoryFigures {
  /** Owed on claims decided and not yet paid. */
  readonly liquidatedUnpaid: Cents;
  /** Fees of claims received and not yet decided: the most that they may cost. */
  readonly notLiquidated: Cents;
}

/** The reserve for benefits still to pay, as the law splits it; the least safety reserve is null where the pack does not hold its amount. */
export interface Reserves extends InventoryFigures {
  readonly toPay: Cents;
  readonly safetyLeast: Cents | null;
}

/** A legal category of contributions: who pays, and for which scheme. */
export interface ContributionCategory extends BudgetCategory {
  /** The scheme whose money it is. */
  readonly scheme: string;
  /** Every organism that has managed the scheme, or will by a law already published, by id. */
  readonly managers: readonly string[];
}

/** What money of a payer is for: contributions themselves, or the charges of those that came late. */
export type ReceiptKind = "contribution" | "late-charge";

/** Money that a manager received. */
export interface ReceivedContribution {
  readonly kind: ReceiptKind;
  /** Id of one of `categories`. */
  readonly category: string;
  /** First day of the month that it is for. */
  readonly month: Day;
  readonly receivedOn: Day;
  readonly cents: Cents;
}

/** Where a receipt is entered in the accounts of the manager, and what follows from it. */
export interface ContributionEntry {
  readonly branch: string;
  readonly place: AccountPlace;
  /** What the manager owes to other bodies on it, by id in the network. */
  readonly levies: readonly { readonly to: string; readonly cents: Cents }[];
  /** Charges that the payer owes because it came late; null where the pack holds no day on which it was due. */
  readonly lateCharge: Cents | null;
}

/** What the `contributions` room of the back office asks. Pure. */
export interface ContributionRules {
  readonly categories: readonly ContributionCategory[];
  /** The organism that manages a scheme on a day, by id; undefined on a day when the scheme does not exist. */
  managerOn(scheme: string, on: Day): string | undefined;
  /** How a receipt enters the accounts, with the steps of the law. */
  entryOf(received: ReceivedContribution): Decision<ContributionEntry>;
}

/** What the `steering` room of the back office asks of a country that has a regulator. Pure. */
export interface SteeringRules {
  readonly budget: RegulatorBudget;
  /** Managers whose balance the regulator watches, by id. */
  readonly managers: readonly string[];
  readonly contributions: ContributionRules;
  reserves(figures: InventoryFigures, on: Day): Decision<Reserves>;
}
