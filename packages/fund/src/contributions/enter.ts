import { type Cents, type ContributionEntry, day, type ReceivedContribution } from "@openamo/kernel";
import type { Executor } from "@openamo/platform";
import { type OrganismTransfer, postOrganismTransfers, reversed } from "../accounting/index.ts";
import type { FundContext } from "../context.ts";
import type { Manager } from "./read-lines.ts";
import { insertEntries, type NewEntry, type NewReceipt, type Receipt, selectUnentered } from "./store.ts";

/** A receipt as the pack reads it. */
export const receivedOf = ({ kind, category, month, receivedOn, cents }: NewReceipt): ReceivedContribution => ({
  kind,
  category,
  month: day(`${month}-01`),
  receivedOn: day(receivedOn),
  cents,
});

type Moves = Pick<OrganismTransfer, "debit" | "credit"> & { readonly cents: Cents };

/** Money in, what it is for; then what the manager owes on it, and what the payer owes for its delay. */
function movesOf({ kind, category, cents }: Receipt, { levies, lateCharge }: ContributionEntry): Moves[] {
  const moves: Moves[] = [{ debit: "bank", credit: kind === "contribution" ? `contributions/${category}` : `late-charges-owed/${category}`, cents }];
  for (const levy of levies) moves.push({ debit: `levies/${levy.to}`, credit: `levies-owed/${levy.to}`, cents: levy.cents });
  if (lateCharge !== null && lateCharge > 0) moves.push({ debit: `late-charges-owed/${category}`, credit: `late-charges/${category}`, cents: lateCharge });
  return moves;
}

function entryOf({ rules }: Manager, receipt: Receipt): ContributionEntry {
  const decision = rules.entryOf(receivedOf(receipt));
  // A line is read by the same rule before it is kept.
  if (decision.kind !== "decided") throw new Error(`a receipt that was recorded has no entry: ${decision.kind}`);
  return decision.outcome;
}

/**
 * Enters in the ledger every receipt that is not there yet, each on the day on which the money came in; one that takes another back moves the same
 * amounts the other way. The caller holds the register (`lockReceipts`).
 */
export async function enterReceipts(context: FundContext, tx: Executor, manager: Manager): Promise<void> {
  const { organism } = manager;
  const at = context.clock.now();
  const forward: OrganismTransfer[] = [];
  const entries: NewEntry[] = [];
  const receipts = await selectUnentered(tx, organism);
  for (const receipt of receipts.filter(({ takesBack }) => takesBack === null)) {
    const entry = entryOf(manager, receipt);
    const { branch, place, levies, lateCharge } = entry;
    const shared = { organism, branch, place, sourceId: receipt.id, purpose: "contribution" as const, day: day(receipt.receivedOn) };
    forward.push(...movesOf(receipt, entry).map((move) => ({ ...shared, ...move })));
    entries.push({ receiptId: receipt.id, levies: levies.map(({ cents }) => cents), lateCharge });
  }
  await postOrganismTransfers(tx, forward, at);
  await insertEntries(tx, organism, entries, at);
  for (const { id, takesBack } of receipts) if (takesBack !== null) await takeOut(tx, organism, id, takesBack, at);
}

async function takeOut(tx: Executor, organism: string, id: string, original: string, at: Date): Promise<void> {
  const back = await reversed(tx, original);
  await postOrganismTransfers(
    tx,
    back.map((transfer) => ({ ...transfer, sourceId: id, purpose: "contribution-reversal" as const })),
    at,
  );
  await insertEntries(tx, organism, [{ receiptId: id, levies: [], lateCharge: null }], at);
}
