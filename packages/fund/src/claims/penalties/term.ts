import { type Day, inLocale, isoDay, type PaymentDeadlineRules, type PenaltyTerm, RefusalSignal, refusal } from "@openamo/kernel";
import type { Executor } from "@openamo/platform";
import { requireLedger } from "../../accounting/index.ts";
import type { FundContext } from "../../context.ts";
import type { Organism } from "../../network/index.ts";
import { NO_LATE_PENALTY, PENALTY_TERM_NOT_OVER } from "../refusals-of-penalties.ts";

/** An organism within reach whose law penalises late payments, and the term of a day. */
export interface TermOfOrganism {
  readonly organism: Organism;
  readonly term: PenaltyTerm;
  readonly over: boolean;
}

/**
 * The term of a day, or the last one that is over.
 * @throws RefusalSignal (`ledger-unknown`, `late-penalty-not-in-law`).
 */
export async function termOf(context: FundContext, executor: Executor, organism: string, on?: Day): Promise<TermOfOrganism> {
  const known = await requireLedger(context, executor, organism);
  const pack = context.pack(known.country);
  const rules = pack.claims.paymentDeadlines;
  if (rules === undefined) throw new RefusalSignal(refusal(NO_LATE_PENALTY, { country: inLocale(pack.name, "fr") }, "organism"));
  const term = on === undefined ? lastOver(rules, context.clock.today()) : rules.penaltyTerm(on);
  return { organism: known, term, over: term.to < context.clock.today() };
}

const lastOver = (rules: PaymentDeadlineRules, today: Day): PenaltyTerm => rules.penaltyTerm((rules.penaltyTerm(today).from - 1) as Day);

/** @throws RefusalSignal (`late-penalty-term-not-over`). */
export function requireOver({ term, over }: TermOfOrganism): void {
  if (!over) throw new RefusalSignal(refusal(PENALTY_TERM_NOT_OVER, { day: isoDay(term.to) }, "on"));
}
