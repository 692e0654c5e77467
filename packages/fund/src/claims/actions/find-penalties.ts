import { type Cents, cents, type Day, type PenaltyTerm } from "@openamo/kernel";
import { answering, type Executor, type Result, requirePermission } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { type Professional, professionalsById } from "../../providers/index.ts";
import { penaltyOf } from "../penalties/late-payment.ts";
import { BEGINNING, selectLatePayments } from "../penalties/store-late-payments.ts";
import { type TermOfOrganism, termOf } from "../penalties/term.ts";

export interface FindPenalties {
  readonly organism: string;
  /** A day of the term; without it, the last term that is over. */
  readonly on?: Day;
  readonly onProgress?: (progress: { readonly looked: number }) => void;
}

/** What is owed to one professional for late payments. */
export interface OwedPenalties {
  readonly professionalId: string;
  readonly professional: Professional | null;
  readonly invoices: number;
  readonly cents: Cents;
}

/** Penalties of a term that were not posted yet. */
export interface PenaltiesOwed {
  readonly term: PenaltyTerm;
  /** Whether the term is over, so that they may be posted. */
  readonly over: boolean;
  readonly invoices: number;
  readonly cents: Cents;
  /** The largest sums first. */
  readonly professionals: readonly OwedPenalties[];
  /** Late payments for whose day no law is held. */
  readonly outside: number;
}

const PAGE = 2000;

/** Lists what an organism owes professionals for the late payments of a term, and keeps nothing. */
export async function findPenalties(context: FundContext, input: FindPenalties): Promise<Result<PenaltiesOwed>> {
  requirePermission(context, "payments:read");
  return answering(async () => {
    const executor = context.database.kysely;
    const found = await termOf(context, executor, input.organism, input.on);
    const { sums, outside } = await summed(context, executor, found, input.onProgress);
    const names = await professionalsById(executor, [...sums.keys()]);
    const professionals = [...sums].map(([professionalId, sum]) => ({ professionalId, professional: names.get(professionalId) ?? null, ...sum }));
    professionals.sort((a, b) => b.cents - a.cents || (a.professionalId < b.professionalId ? -1 : 1));
    const total = (of: (row: OwedPenalties) => number): number => professionals.reduce((sum, row) => sum + of(row), 0);
    const { term, over } = found;
    return { term, over, invoices: total(({ invoices }) => invoices), cents: cents(total((row) => row.cents)), professionals, outside };
  });
}

type Sum = Pick<OwedPenalties, "invoices" | "cents">;

async function summed(context: FundContext, executor: Executor, { organism, term }: TermOfOrganism, onProgress: FindPenalties["onProgress"]) {
  const sums = new Map<string, Sum>();
  const question = { organism: organism.id, paid: term, timeZone: context.clock.timeZone };
  const pack = context.pack(organism.country);
  let [after, looked, outside] = [BEGINNING, 0, 0];
  for (;;) {
    const payments = await selectLatePayments(executor, question, after, PAGE);
    for (const payment of payments) {
      const penalty = penaltyOf(pack, payment);
      if (penalty === "outside") outside += 1;
      if (penalty === "outside" || penalty === null) continue;
      const before = sums.get(payment.professionalId) ?? { invoices: 0, cents: 0 };
      sums.set(payment.professionalId, { invoices: before.invoices + 1, cents: cents(before.cents + penalty.cents) });
    }
    looked += payments.length;
    onProgress?.({ looked });
    after = payments.at(-1) ?? after;
    if (payments.length < PAGE) return { sums, outside };
  }
}
