import { answering, type Result, requirePermission } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { type Professional, professionalsById } from "../store.ts";

/** Health professionals that a file names, by id. Their names are public; an id that nobody bears is left out. */
export async function nameProfessionals(
  context: FundContext,
  { ids }: { readonly ids: readonly string[] },
): Promise<Result<ReadonlyMap<string, Professional>>> {
  requirePermission(context, "providers:name");
  return answering(() => professionalsById(context.database.kysely, ids));
}
