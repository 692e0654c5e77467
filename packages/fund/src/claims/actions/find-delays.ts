import { type CountryPack, type Day, inLocale, type PaymentDeadlineRules, type PublishedTerm, RefusalSignal, refusal } from "@openamo/kernel";
import { answering, type Result, requirePermission } from "@openamo/platform";
import { requireLedger } from "../../accounting/index.ts";
import type { FundContext } from "../../context.ts";
import { type PaidTogether, selectPaidTogether } from "../penalties/store-delays.ts";
import { NO_PUBLISHED_DELAYS } from "../refusals-of-penalties.ts";

export interface FindDelays {
  readonly organism: string;
  /** A day of the term; without it, the last term that is over. */
  readonly on?: Day;
}

/** How long an organism took to pay one profession. */
export interface ProfessionDelay {
  /** Word of the pack. */
  readonly specialty: string;
  readonly invoices: number;
  /** Invoices paid within the delay of the law. */
  readonly inTime: number;
  /** Mean of the working days from receipt to payment. */
  readonly meanDays: number;
  /** The longest of them. */
  readonly longest: number;
}

/** What an organism publishes of a term: invoices paid directly and sent as data, by profession. */
export interface PublishedDelays {
  readonly country: string;
  readonly term: PublishedTerm;
  readonly over: boolean;
  /** The most numerous invoices first. */
  readonly professions: readonly ProfessionDelay[];
}

/** Counts how long the payments of a term took, by profession, as the law has each organism publish it (in France CSS D161-13-5). Nothing is kept. */
export async function findDelays(context: FundContext, { organism, on }: FindDelays): Promise<Result<PublishedDelays>> {
  requirePermission(context, "payments:read");
  return answering(async () => {
    const executor = context.database.kysely;
    const known = await requireLedger(context, executor, organism);
    const pack = context.pack(known.country);
    const rules = pack.claims.paymentDeadlines;
    const today = context.clock.today();
    const term = rules && publishedTerm(rules, on, today);
    if (rules === undefined || term === null || term === undefined) throw notInLaw(pack);
    const paid = await selectPaidTogether(executor, { organism: known.id, paid: term, timeZone: context.clock.timeZone });
    const delays = new Map<string, Sum>();
    for (const group of paid) add(delays, group, rules, known.id);
    const professions = [...delays].map(([specialty, { days, ...sum }]) => ({ specialty, ...sum, meanDays: days / sum.invoices }));
    professions.sort((a, b) => b.invoices - a.invoices || (a.specialty < b.specialty ? -1 : 1));
    return { country: known.country, term, over: term.to < today, professions };
  });
}

const notInLaw = (pack: CountryPack): RefusalSignal => new RefusalSignal(refusal(NO_PUBLISHED_DELAYS, { country: inLocale(pack.name, "fr") }, "organism"));

function publishedTerm(rules: PaymentDeadlineRules, on: Day | undefined, today: Day): PublishedTerm | null {
  if (on !== undefined) return rules.publishedTerm(on);
  const running = rules.publishedTerm(today);
  return running && rules.publishedTerm((running.from - 1) as Day);
}

interface Sum {
  readonly invoices: number;
  readonly inTime: number;
  readonly days: number;
  readonly longest: number;
}

/** Adds payments that the law binds to a delay; the others are published nowhere. */
function add(delays: Map<string, Sum>, group: PaidTogether, rules: PaymentDeadlineRules, organism: string): void {
  const { specialty, receivedOn, paidOn, electronic, lengthenings, invoices, sheet } = group;
  const deadline = rules.deadlineOf({ sheet, receivedOn, organism, electronic, lengthenings });
  if (deadline === null) return;
  const workingDay = rules.workingDayOf({ receivedOn, paidOn, organism });
  const before = delays.get(specialty) ?? { invoices: 0, inTime: 0, days: 0, longest: 0 };
  delays.set(specialty, {
    invoices: before.invoices + invoices,
    inTime: before.inTime + (workingDay <= deadline.workingDays ? invoices : 0),
    days: before.days + workingDay * invoices,
    longest: Math.max(before.longest, workingDay),
  });
}
