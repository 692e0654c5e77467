import { RefusalSignal, refusal } from "@openamo/kernel";
import { done, publishEvents, type Result, requirePermission, runCommand } from "@openamo/platform";
import { sql } from "kysely";
import type { FundContext } from "../../context.ts";
import type { PaymentFile } from "../file.ts";
import { postMovement } from "../movements.ts";
import { fileInReach } from "../reach.ts";
import { FILE_NOT_PREPARED, RELEASE_SAME_PERSON } from "../refusals.ts";
import { lockOrdersOf, moveOrdersOf } from "../store.ts";
import { endFile, lockPayments } from "../store-files.ts";

export interface EndPaymentFile {
  readonly key: string;
  readonly fileId: string;
}

/** Releases a file to the bank: the second of the two persons. What was payable is in transit, and the person who released may download the file. */
export async function releasePayments(context: FundContext, input: EndPaymentFile): Promise<Result<{ fileId: string; reference: string }>> {
  requirePermission(context, "payments:release");
  const { key, fileId } = input;
  return runCommand(context, { key, action: "payments:release", body: { fileId }, personId: null }, async (tx) => {
    const file = await fileInReach(context, tx, fileId);
    if (file.preparedBy === context.actor.subject) throw new RefusalSignal(refusal(RELEASE_SAME_PERSON, {}, "fileId"));
    const at = context.clock.now();
    if (!(await endFile(tx, file, "released", at, context.actor))) throw notPrepared(file);
    const ids = (await lockPayments(tx, file.organism, sql`file_id = ${file.id}::uuid`)).map(({ id }) => id);
    const orders = await lockOrdersOf(tx, ids);
    await moveOrdersOf(tx, ids, "sent", at);
    await postMovement(tx, orders, "release", { on: context.clock.today(), valueDay: file.executionDay, at });
    await publishEvents(tx, context.clock, [{ personId: null, topic: "payments.released", payload: { fileId: file.id, reference: file.reference } }]);
    return { ...done({ fileId: file.id, reference: file.reference }), object: file.reference };
  });
}

/** Takes a file back before it is released: its orders wait again. */
export async function withdrawPayments(context: FundContext, input: EndPaymentFile): Promise<Result<{ fileId: string; reference: string }>> {
  requirePermission(context, "payments:prepare");
  const { key, fileId } = input;
  return runCommand(context, { key, action: "payments:withdraw", body: { fileId }, personId: null }, async (tx) => {
    const file = await fileInReach(context, tx, fileId);
    const at = context.clock.now();
    if (!(await endFile(tx, file, "withdrawn", at, context.actor))) throw notPrepared(file);
    const ids = (await lockPayments(tx, file.organism, sql`file_id = ${file.id}::uuid`)).map(({ id }) => id);
    await lockOrdersOf(tx, ids);
    await moveOrdersOf(tx, ids, "ordered", at);
    return { ...done({ fileId: file.id, reference: file.reference }), object: file.reference };
  });
}

const notPrepared = ({ reference }: PaymentFile): RefusalSignal => new RefusalSignal(refusal(FILE_NOT_PREPARED, { reference }, "fileId"));
