import { type Cents, type Deduction, isoDay, maxCents, type RecoveryGround, type Text, ZERO_CENTS } from "@openamo/kernel";
import { answering, type Page, type PageRequest, pageOf, type Result, requirePermission, writeAudit } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { findOrganism } from "../../network/index.ts";
import { dayIn, debtFactsOf } from "../debt.ts";
import { debtInReach } from "../debt-command.ts";
import { type NamedDebt, nameDebts } from "../name-debts.ts";
import { paymentsInReach } from "../reach.ts";
import { heldInMonth, type ReceivableEvent, receivableEvents } from "../store-receivable-events.ts";
import { type Receivable, selectDebts } from "../store-receivables.ts";

export interface ListDebts extends PageRequest {
  readonly status?: Receivable["status"];
  readonly ground?: RecoveryGround;
}

/** Debts towards the organism, oldest first, and what is left of all of them. Each debtor has an audit line in their file. */
export async function listDebts(context: FundContext, input: ListDebts): Promise<Result<Page<NamedDebt> & { left: Cents }>> {
  requirePermission(context, "recovery:read");
  return answering(async () => {
    const { page, size, offset } = pageOf(input);
    const { status = "to-recover", ground } = input;
    const selection = { organism: paymentsInReach(context), status, limit: size, offset, ...(ground === undefined ? {} : { ground }) };
    const found = await selectDebts(context.database.kysely, selection);
    const lines = found.items.map(({ personId, id }) => ({ personId, action: "recovery:read", outcome: "read" as const, object: id }));
    await writeAudit(context.database.kysely, context, lines);
    return { ...found, items: await nameDebts(context.database.kysely, found.items, context.clock.timeZone), page, size };
  });
}

/** A debt whole: what was done about it, what may be held back now, and the letter that opens its recovery. */
export interface DebtFile {
  readonly debt: NamedDebt;
  readonly events: readonly ReceivableEvent[];
  /** Null where the country has no rules of recovery, or none for this day. */
  readonly deduction: Deduction | null;
  readonly giveUpUnder: Cents | null;
  readonly letter: { readonly subject: Text; readonly body: readonly Text[]; readonly details: Readonly<Record<string, string>> } | null;
}

const missing = (id: string): never => {
  throw new Error(`debt ${id} was read and has no name`);
};

export async function readDebt(context: FundContext, input: { debtId: string }): Promise<Result<DebtFile>> {
  requirePermission(context, "recovery:read");
  return answering(async () => {
    const executor = context.database.kysely;
    const held = await debtInReach(context, executor, input.debtId);
    const [debt = missing(held.id)] = await nameDebts(executor, [held], context.clock.timeZone);
    await writeAudit(executor, context, [{ personId: debt.personId, action: "recovery:read", outcome: "read", object: debt.id }]);
    const events = await receivableEvents(executor, debt.personId, debt.id);
    const organism = await findOrganism(executor, debt.organism);
    const recovery = organism === undefined ? undefined : context.pack(organism.country).recovery;
    if (recovery === undefined) return { debt, events, deduction: null, giveUpUnder: null, letter: null };
    const today = context.clock.today();
    const { timeZone } = context.clock;
    const thisMonth = (await heldInMonth(executor, debt.organism, [debt.payeeId], today, timeZone)).get(debt.payeeId) ?? ZERO_CENTS;
    const deduction = recovery.deduction(debtFactsOf(debt, timeZone, thisMonth), maxCents(debt.cents, ZERO_CENTS), today);
    const limit = recovery.writeOffUnder(debt.ground, today);
    return {
      debt,
      events,
      deduction: deduction.kind === "decided" ? deduction.outcome : null,
      giveUpUnder: limit.kind === "decided" ? limit.outcome.under : null,
      letter: {
        ...recovery.letters[debt.ground === "participation" ? "participation" : debt.to],
        // Where nothing reached the debtor through the bank, the day on which the debt was found.
        details: { paidOn: isoDay(debt.paidOn ?? dayIn(timeZone, debt.openedAt)), reference: debt.claimReference, organism: debt.organism },
      },
    };
  });
}
