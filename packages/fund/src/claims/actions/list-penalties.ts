import { answering, type Page, type PageRequest, pageOf, type Result, requirePermission } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { type Professional, professionalsById } from "../../providers/index.ts";
import { notFoundHere, scopeOf } from "../../scope.ts";
import { type PostedPenalty, selectPenalties } from "../penalties/store-penalties.ts";

/** A posted penalty with its professional. */
export type ListedPenalty = PostedPenalty & { readonly professional: Professional | null };

/** Penalties of late payment that were posted, latest first: those of the actor's organism. */
export async function listPenalties(context: FundContext, input: PageRequest): Promise<Result<Page<ListedPenalty>>> {
  requirePermission(context, "payments:read");
  return answering(async () => {
    const scope = scopeOf(context.actor);
    if (scope.kind !== "everything" && scope.kind !== "organism") throw notFoundHere();
    const executor = context.database.kysely;
    const { page, size } = pageOf(input);
    const { items, total } = await selectPenalties(executor, scope.kind === "organism" ? scope.organism : null, input);
    const professionals = await professionalsById(executor, [...new Set(items.map(({ professionalId }) => professionalId))]);
    return { items: items.map((item) => ({ ...item, professional: professionals.get(item.professionalId) ?? null })), total, page, size };
  });
}
