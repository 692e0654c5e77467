import { isoDay, lastDayOfYear, RefusalSignal, refusal } from "@openamo/kernel";
import { answering, archiveYear, type Result, requirePermission, writeAudit, type YearPart } from "@openamo/platform";
import { sql } from "kysely";
import type { FundContext } from "../../context.ts";
import { ledgerInReach } from "../reach.ts";
import { DAY_NOT_OVER, UNKNOWN_LEDGER, YEAR_NOT_CLOSED } from "../refusals.ts";

export interface ArchiveLedgerYear {
  readonly year: number;
  /** Tablespace of the database to which its rows go; where they are unless said. */
  readonly tablespace?: string;
  /** Takes the archive back. */
  readonly undo?: boolean;
  readonly onPart?: (part: YearPart, done: number, total: number) => void;
}

/**
 * Puts what was written in a closed year to rest: claims, decisions, acts, transfers, journal and events. They stay readable by their doors,
 * replayed and proved as before. Whoever does it holds every ledger. Refused while an organism that moved money in the year has not closed it.
 */
export async function archiveLedgerYear(context: FundContext, input: ArchiveLedgerYear): Promise<Result<YearPart[]>> {
  requirePermission(context, "accounting:close");
  return answering(async () => {
    if (ledgerInReach(context) !== null) throw new RefusalSignal(refusal(UNKNOWN_LEDGER, { organism: "*" }));
    const executor = context.database.kysely;
    const last = lastDayOfYear(input.year);
    if (last >= context.clock.today()) throw new RefusalSignal(refusal(DAY_NOT_OVER, { day: isoDay(last) }, "year"));
    const { rows } = await sql<{ organism: string }>`
      select distinct p.organism from posting p where p.exercise = ${input.year} and not exists (
        select 1 from ledger_closing k where k.organism = p.organism and k.kind = 'year' and k.through >= ${isoDay(last)}::date) order by 1`.execute(executor);
    if (rows.length > 0) {
      const organisms = rows.map(({ organism }) => organism).join(", ");
      throw new RefusalSignal(refusal(YEAR_NOT_CLOSED, { year: String(input.year), organisms }, "year"));
    }
    const parts = await archiveYear(context.database, input);
    const object = `${input.undo === true ? "unarchive" : "archive"} ${input.year}`;
    await writeAudit(executor, context, [{ personId: null, action: "accounting:close", outcome: "done", object }]);
    return parts;
  });
}
