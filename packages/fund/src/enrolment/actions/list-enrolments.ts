import { answering, type Page, type PageRequest, pageOf, type Result, requirePermission } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { scopeOf } from "../../scope.ts";
import type { Enrolment } from "../enrolment.ts";
import { selectEnrolments } from "../store.ts";

/** Files enrolled with the actor's organism, the latest first. */
export async function listEnrolments(context: FundContext, request: PageRequest): Promise<Result<Page<Enrolment>>> {
  requirePermission(context, "enrolment:read");
  return answering(async () => {
    const scope = scopeOf(context.actor);
    const { page, size } = pageOf(request);
    if (scope.kind !== "everything" && scope.kind !== "organism") return { items: [], total: 0, page, size };
    const found = await selectEnrolments(context.database.kysely, scope.kind === "organism" ? scope.organism : null, request);
    return { ...found, page, size };
  });
}
