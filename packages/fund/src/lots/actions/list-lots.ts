import { answering, type Page, type PageRequest, pageOf, type Result, requirePermission } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { scopeOf } from "../../scope.ts";
import type { Lot } from "../lot.ts";
import { selectLots } from "../store.ts";

/** Lots of the actor's organism, the latest first. */
export async function listLots(context: FundContext, request: PageRequest): Promise<Result<Page<Lot>>> {
  requirePermission(context, "lots:read");
  return answering(async () => {
    const scope = scopeOf(context.actor);
    const { page, size } = pageOf(request);
    if (scope.kind !== "everything" && scope.kind !== "organism") return { items: [], total: 0, page, size };
    return { ...(await selectLots(context.database.kysely, scope.kind === "organism" ? scope.organism : null, request)), page, size };
  });
}
