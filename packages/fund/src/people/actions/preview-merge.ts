import { answering, type Result, requirePermission, writeAudit } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { type Received, receivedBy } from "../merge.ts";
import { type OpenMerge, openMerge } from "../merge-files.ts";
import type { MergeChoice } from "../store-merges.ts";

export interface PreviewMerge {
  readonly keep: string;
  readonly merge: string;
  readonly choices: Readonly<Record<string, MergeChoice>>;
}

/** What a merge would do: the contradictions to choose from, and what the file kept would receive. */
export interface MergePreview extends OpenMerge {
  readonly received: readonly Received[];
}

/** What a merge would do; nothing is written but the lines that say who looked. */
export async function previewMerge(context: FundContext, input: PreviewMerge): Promise<Result<MergePreview>> {
  requirePermission(context, "people:merge");
  return answering(async () => {
    const executor = context.database.kysely;
    const files = await openMerge(context, executor, input.keep, input.merge);
    const read = [files.keep.id, files.merge.id].map((personId) => ({ personId, action: "people:merge", outcome: "read" as const }));
    await writeAudit(executor, context, read);
    return { ...files, received: receivedBy(context.pack(files.keep.country), files, files.keep.id, input.choices) };
  });
}
