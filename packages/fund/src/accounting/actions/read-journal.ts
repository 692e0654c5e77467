import type { Day } from "@openamo/kernel";
import { answering, type PageRequest, pageOf, type Result, requirePermission } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { ledgerInReach } from "../reach.ts";
import { type JournalLine, selectJournal } from "../store-read.ts";

export interface ReadJournal extends PageRequest {
  readonly organism?: string;
  readonly from: Day;
  readonly upTo: Day;
  readonly knownAt?: Date;
}

/** The general ledger line by line over a period, in the order in which it was written day by day. */
export async function readJournal(context: FundContext, input: ReadJournal): Promise<Result<{ items: JournalLine[]; total: number }>> {
  requirePermission(context, "accounting:read");
  return answering(async () => {
    const reach = ledgerInReach(context);
    if (reach === undefined || (reach !== null && input.organism !== undefined && input.organism !== reach)) return { items: [], total: 0 };
    const { from, upTo, knownAt } = input;
    const { size: limit, offset } = pageOf(input);
    const organism = reach ?? input.organism ?? null;
    return selectJournal(context.database.kysely, { organism, from, upTo, limit, offset, ...(knownAt === undefined ? {} : { knownAt }) });
  });
}
