import type { Due } from "./claim-rules.ts";
import type { LawReference } from "./law.ts";
import type { BudgetCategory } from "./steering-rules.ts";
import type { Text } from "./text.ts";

/** Where an amount is entered in the accounts of an organism, besides its branch. */
export interface AccountPlace {
  /** Scheme whose money it is: `general`, `amo-salaries`. */
  readonly scheme: string;
  /** Risk within the branch: `sickness`, `maternity`. */
  readonly risk: string;
  /** Legal category of the spending: the id of one of `categories`. */
  readonly category: string;
}

/** A reason for which the law lets money of one account, or of one branch, settle a debt of another. */
export interface CompensationGround {
  /** Word of the pack, kept for ever in the ledger: `undue`, `participation`. */
  readonly id: string;
  readonly label: Text;
  readonly law: readonly LawReference[];
}

/** What the `accounting` room of the back office asks of a country. Pure. */
export interface AccountingRules {
  readonly categories: readonly BudgetCategory[];
  readonly grounds: readonly CompensationGround[];
  /** Names of schemes, branches, risks and payers, as the accounts show them. */
  readonly words: Readonly<Record<string, Text>>;
  placeOf(due: Pick<Due, "to" | "payer" | "branch">): AccountPlace;
}
