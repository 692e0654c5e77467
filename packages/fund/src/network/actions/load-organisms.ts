import { answering, type Result, requirePermission, writeAudit } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { type Organism, putOrganisms } from "../store.ts";

/** Brings the list of organisms up to date: new codes are added, known codes take the new name and scheme, none is removed. */
export async function loadOrganisms(context: FundContext, organisms: readonly Organism[]): Promise<Result<{ loaded: number }>> {
  requirePermission(context, "network:load");
  return answering(async () => {
    if (organisms.length === 0) return { loaded: 0 };
    await context.database.transaction(async (tx) => {
      await putOrganisms(tx, organisms);
      await writeAudit(tx, context, [{ personId: null, action: "network:load", outcome: "done" }]);
    });
    return { loaded: organisms.length };
  });
}
