import { answering, type Page, type PageRequest, pageOf, type Result, requirePermission, writeAudit } from "@openamo/platform";
import { sql } from "kysely";
import type { FundContext } from "../../context.ts";
import { maskedAccount } from "../../people/index.ts";
import type { FileStatus, Payment, PaymentFile, PaymentStatus } from "../file.ts";
import { fileInReach, paymentsInReach } from "../reach.ts";
import { selectFiles, selectPayments } from "../store-files.ts";

/** Files for the bank, latest first. */
export async function listPaymentFiles(context: FundContext, input: PageRequest & { status?: FileStatus }): Promise<Result<Page<PaymentFile>>> {
  requirePermission(context, "payments:read");
  return answering(async () => {
    const { page, size } = pageOf(input);
    const found = await selectFiles(context.database.kysely, paymentsInReach(context), input.status, input);
    return { ...found, items: found.items.map(masked), page, size };
  });
}

const masked = <T extends { readonly account: string }>(one: T): T => ({ ...one, account: maskedAccount(one.account) });

export interface ReadPayments extends PageRequest {
  readonly fileId: string;
}

export interface PaymentFileRead extends Page<Payment> {
  readonly file: PaymentFile;
}

/** A file and its payments; accounts are masked. Each person paid has an audit line in their file. */
export async function readPaymentFile(context: FundContext, input: ReadPayments): Promise<Result<PaymentFileRead>> {
  requirePermission(context, "payments:read");
  return answering(async () => {
    const executor = context.database.kysely;
    const file = await fileInReach(context, executor, input.fileId);
    const { page, size } = pageOf(input);
    const found = await selectPayments(executor, sql`organism = ${file.organism} and file_id = ${file.id}::uuid`, input);
    await journal(context, found.items);
    return { file: masked(file), items: found.items.map(masked), total: found.total, page, size };
  });
}

/** Payments in a state, of an organism: those that came back wait for new bank details. */
export async function listPayments(context: FundContext, input: PageRequest & { status: PaymentStatus }): Promise<Result<Page<Payment>>> {
  requirePermission(context, "payments:read");
  return answering(async () => {
    const { page, size } = pageOf(input);
    const organism = paymentsInReach(context);
    const waiting = input.status === "returned" ? sql`and reissued_at is null` : sql``;
    const where = sql`(${organism}::text is null or organism = ${organism}) and status = ${input.status} ${waiting}`;
    const found = await selectPayments(context.database.kysely, where, input);
    await journal(context, found.items);
    return { items: found.items.map(masked), total: found.total, page, size };
  });
}

const journal = (context: FundContext, payments: readonly Payment[]): Promise<void> =>
  writeAudit(
    context.database.kysely,
    context,
    payments
      .filter(({ to }) => to === "beneficiary")
      .map(({ payeeId, reference }) => ({ personId: payeeId, action: "payments:read", outcome: "read" as const, object: reference })),
  );
