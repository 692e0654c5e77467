import { type Day, isoDay, type PaymentWriter } from "@openamo/kernel";
import { answering, done, type Result, requirePermission, runCommand, tryOut } from "@openamo/platform";
import { requireLedger } from "../../accounting/index.ts";
import type { FundContext } from "../../context.ts";
import { type PreparedPayments, prepareFile } from "../prepare.ts";

export interface PreparePayments {
  readonly key: string;
  readonly organism: string;
  /** Day on which the bank carries the transfers out. */
  readonly executionDay: Day;
  /** Most orders to take; at most 100,000, and that unless said. */
  readonly limit?: number;
}

const MOST = 100_000;
const within = (limit = MOST): number => Math.min(Math.max(Math.trunc(limit), 1), MOST);

/**
 * Puts waiting orders into a file for the bank, which another person releases; where debts take all of them, holds the debts back and makes no file.
 * `writers` are the formats of the program, in their order.
 */
export async function preparePayments(context: FundContext, input: PreparePayments, writers: readonly PaymentWriter[]): Promise<Result<PreparedPayments>> {
  requirePermission(context, "payments:prepare");
  const { key, organism, executionDay, limit } = input;
  const body = { organism, executionDay: isoDay(executionDay), limit };
  return runCommand(context, { key, action: "payments:prepare", body, personId: null }, async (tx) => {
    const known = await requireLedger(context, tx, organism);
    const prepared = await prepareFile(context, tx, { organism: known, executionDay, limit: within(limit), writers });
    return { ...done(prepared), ...(prepared.reference === null ? {} : { object: prepared.reference }) };
  });
}

/** What a file prepared now would hold and set aside; nothing is kept. */
export async function previewPayments(
  context: FundContext,
  input: Omit<PreparePayments, "key">,
  writers: readonly PaymentWriter[],
): Promise<Result<Omit<PreparedPayments, "fileId" | "reference">>> {
  requirePermission(context, "payments:prepare");
  const { organism, executionDay, limit } = input;
  return answering(() =>
    tryOut(context.database, async (tx) => {
      const known = await requireLedger(context, tx, organism);
      const {
        fileId: _file,
        reference: _reference,
        ...held
      } = await prepareFile(context, tx, { organism: known, executionDay, limit: within(limit), writers });
      return held;
    }),
  );
}
