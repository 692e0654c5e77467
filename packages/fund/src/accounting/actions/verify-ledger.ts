import { answering, type Result, requirePermission, writeAudit } from "@openamo/platform";
import { sql } from "kysely";
import type { FundContext } from "../../context.ts";
import { ledgerInReach } from "../reach.ts";
import { bookChecks } from "../verify/books.ts";
import { caseChecks } from "../verify/cases.ts";
import type { CheckId, Difference } from "../verify/check.ts";
import { orphanChecks } from "../verify/orphans.ts";
import { registerChecks } from "../verify/registers.ts";

export interface VerifyLedger {
  /** Most differences told of each kind; 10 unless said. */
  readonly limit?: number;
  readonly onCheck?: (check: CheckId) => void;
}

/** What the proof found: every kind of comparison, and the first differences of each. */
export interface LedgerProof {
  readonly checks: readonly { readonly id: CheckId; readonly differences: number }[];
  readonly first: readonly Difference[];
}

const USUAL = 10;

/**
 * Proves that decisions, registers, transfers, postings, orders, payments, files and balances agree. Each comparison is one statement over the store
 * itself, which shares no code with what wrote it.
 */
export async function verifyLedger(context: FundContext, input: VerifyLedger): Promise<Result<LedgerProof>> {
  requirePermission(context, "accounting:verify");
  return answering(async () => {
    const executor = context.database.kysely;
    const reach = ledgerInReach(context);
    const limit = input.limit ?? USUAL;
    const checks: { id: CheckId; differences: number }[] = [];
    const first: Difference[] = [];
    for (const { id, differences } of [...caseChecks, ...orphanChecks, ...registerChecks, ...bookChecks]) {
      input.onCheck?.(id);
      const { rows } = await sql<Omit<Difference, "check"> & { total: number }>`
        select *, count(*) over () as total from (${differences}) d where ${reach ?? null}::text is null or d.organism = ${reach ?? null} limit ${limit}`.execute(
        executor,
      );
      checks.push({ id, differences: rows[0]?.total ?? 0 });
      first.push(...rows.map(({ total: _total, ...row }) => ({ check: id, ...row })));
    }
    await writeAudit(executor, context, [{ personId: null, action: "accounting:verify", outcome: "done" }]);
    return { checks, first };
  });
}
