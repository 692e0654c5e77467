import { type Cents, cents, type Day, isoDay, LATE_PENALTY, type PenaltyTerm } from "@openamo/kernel";
import { answering, type DatabaseTransaction, done, type Result, requirePermission, runCommand } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { type MoneyMove, orderPayments, placed } from "../../payments/index.ts";
import { type Penalty, penaltyOf } from "../penalties/late-payment.ts";
import { BEGINNING, type Place, selectLatePayments } from "../penalties/store-late-payments.ts";
import { insertPenalties } from "../penalties/store-penalties.ts";
import { requireOver, type TermOfOrganism, termOf } from "../penalties/term.ts";

export interface PostPenalties {
  readonly key: string;
  readonly organism: string;
  /** A day of the term; without it, the last term that is over. */
  readonly on?: Day;
  readonly onProgress?: (progress: { readonly invoices: number }) => void;
}

/** What was posted and ordered. */
export interface PenaltiesPosted {
  readonly term: PenaltyTerm;
  readonly invoices: number;
  readonly cents: Cents;
}

interface Part {
  readonly invoices: number;
  readonly cents: number;
  readonly next: Place | null;
}

const PART = 1000;

/**
 * Posts the penalties that an organism owes for the late payments of a term that is over, and orders them to be paid to the professionals: once for a claim,
 * whoever asks and however often. It goes by parts, each a transaction of its own; interrupted, the same call goes on.
 */
export async function postPenalties(context: FundContext, input: PostPenalties): Promise<Result<PenaltiesPosted>> {
  requirePermission(context, "payments:penalties");
  const { key, organism, onProgress } = input;
  const asked = await answering(async () => {
    const found = await termOf(context, context.database.kysely, organism, input.on);
    requireOver(found);
    return found;
  });
  if (!asked.ok) return asked;
  const { term } = asked.value;
  let [place, invoices, total]: [Place | null, number, number] = [BEGINNING, 0, 0];
  for (let part = 1; place !== null; part += 1) {
    const from: Place = place;
    const body = { organism, from: isoDay(term.from) };
    const command = { key: part === 1 ? key : `${key} ${part}`, action: "payments:penalties", body, personId: null };
    const posted: Result<Part> = await runCommand<Part>(context, command, async (tx) => ({
      ...done(await postPart(context, tx, asked.value, from)),
      object: `${organism} ${isoDay(term.from)}`,
    }));
    if (!posted.ok) return posted;
    invoices += posted.value.invoices;
    total += posted.value.cents;
    onProgress?.({ invoices });
    place = posted.value.next;
  }
  return done({ term, invoices, cents: cents(total) });
}

async function postPart(context: FundContext, tx: DatabaseTransaction, { organism, term }: TermOfOrganism, after: Place): Promise<Part> {
  const pack = context.pack(organism.country);
  const payments = await selectLatePayments(tx, { organism: organism.id, paid: term, timeZone: context.clock.timeZone }, after, PART);
  const owed = payments.map((payment) => penaltyOf(pack, payment)).filter((penalty): penalty is Penalty => penalty !== null && penalty !== "outside");
  const at = context.clock.now();
  const kept = await insertPenalties(tx, owed, term, { at, by: context.actor.subject });
  await orderPayments(
    tx,
    kept.map((penalty) => moveOf(context, organism.country, penalty)),
    context.clock.today(),
    at,
  );
  const last = payments.at(-1);
  const next = last === undefined || payments.length < PART ? null : { personId: last.personId, claimId: last.claimId };
  return { invoices: kept.length, cents: kept.reduce((sum, penalty) => sum + penalty.cents, 0), next };
}

function moveOf(context: FundContext, country: string, { payment, branch, cents: amount }: Penalty): MoneyMove {
  const { personId, originId, claimId, organism, professionalId } = payment;
  const line = { to: "professional" as const, payer: LATE_PENALTY, branch, payeeId: professionalId, cents: amount };
  return { personId, originId, claimId, organism, purpose: "late-penalty", lines: placed(context.pack(country), [line]) };
}
