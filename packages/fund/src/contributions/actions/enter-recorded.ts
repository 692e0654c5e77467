import { done, type Result, requirePermission, runCommand } from "@openamo/platform";
import { sql } from "kysely";
import type { FundContext } from "../../context.ts";
import { enterReceipts } from "../enter.ts";
import { managerNamed } from "../read-lines.ts";
import { lockReceipts } from "../store.ts";

/**
 * Enters in the ledger the receipts that were recorded before contributions entered it, each on the day on which the money came in, or on the next
 * open day. Run at each start: where all is entered, nothing is written.
 */
export async function enterRecordedContributions(context: FundContext): Promise<Result<{ entered: number }>> {
  requirePermission(context, "contributions:enter");
  let entered = 0;
  for (const { organism, receipts, last } of await unentered(context)) {
    const body = { organism, last };
    const key = `contributions-entered/${organism}/${last}`;
    const result = await runCommand(context, { key, action: "contributions:enter", body, personId: null }, async (tx) => {
      await lockReceipts(tx, organism);
      await enterReceipts(context, tx, managerNamed(context, organism));
      return { ...done({ entered: receipts }), object: organism };
    });
    if (!result.ok) return result;
    entered += result.value.entered;
  }
  return { ok: true, value: { entered }, replayed: false };
}

async function unentered(context: FundContext): Promise<{ organism: string; receipts: number; last: string }[]> {
  const { rows } = await sql<{ organism: string; receipts: number; last: string }>`
    select r.organism, count(*)::integer as receipts, max(r.id::text) as last from contribution_receipt r
    where not exists (select 1 from contribution_entry e where e.organism = r.organism and e.receipt_id = r.id)
    group by r.organism order by r.organism`.execute(context.database.kysely);
  return rows;
}
