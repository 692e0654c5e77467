import { type Cents, cents } from "@openamo/kernel";
import { answering, type Result, requirePermission } from "@openamo/platform";
import { sql } from "kysely";
import type { FundContext } from "../../context.ts";
import type { PaymentFile, PaymentStatus } from "../file.ts";
import { fileInReach } from "../reach.ts";

/** Payments of a file in one state, with the reason where they came back. */
export interface FileFigure {
  readonly status: PaymentStatus;
  readonly returnReason: string | null;
  readonly payments: number;
  readonly cents: Cents;
}

/** How the payments of a file stand, by state and reason of return. It names nobody. */
export async function readFileFigures(context: FundContext, input: { fileId: string }): Promise<Result<{ file: PaymentFile; figures: FileFigure[] }>> {
  requirePermission(context, "payments:read");
  return answering(async () => {
    const executor = context.database.kysely;
    const file = await fileInReach(context, executor, input.fileId);
    const { rows } = await sql<{ status: PaymentStatus; reason: string | null; payments: number; cents: number }>`
      select status, return_reason as reason, count(*) as payments, sum(cents)::bigint as cents from payment
      where organism = ${file.organism} and file_id = ${file.id}::uuid group by status, return_reason order by status, return_reason`.execute(executor);
    return { file, figures: rows.map(({ reason, ...row }) => ({ ...row, returnReason: reason, cents: cents(row.cents) })) };
  });
}
