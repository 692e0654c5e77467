import { createHash } from "node:crypto";
import { RefusalSignal, refusal } from "@openamo/kernel";
import { answering, type Result, requirePermission, writeAudit } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { fileInReach } from "../reach.ts";
import { FILE_NOT_YOURS } from "../refusals.ts";
import { findContent } from "../store-files.ts";

export interface DownloadedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string;
}

/** The text of a released file, for whoever released it. Each reading is kept in the journal. */
export async function downloadPaymentFile(context: FundContext, input: { fileId: string }): Promise<Result<DownloadedFile>> {
  requirePermission(context, "payments:release");
  return answering(async () => {
    const executor = context.database.kysely;
    const file = await fileInReach(context, executor, input.fileId);
    if (file.status !== "released" || file.endedBy !== context.actor.subject) {
      throw new RefusalSignal(refusal(FILE_NOT_YOURS, { reference: file.reference }, "fileId"));
    }
    const { content, hash, mediaType } = await findContent(executor, file);
    // A file that is no longer what was written must not reach the bank.
    if (createHash("sha256").update(content).digest("hex") !== hash) throw new Error(`the payment file ${file.reference} is not as it was written`);
    await writeAudit(executor, context, [{ personId: null, action: "payments:download", outcome: "read", object: file.reference }]);
    return { name: `${file.reference}.${file.extension}`, mediaType, content };
  });
}
