import { answering, type Result, requirePermission } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { allOrganisms, type Organism } from "../store.ts";

/** Every organism, by id. */
export async function listOrganisms(context: FundContext): Promise<Result<Organism[]>> {
  requirePermission(context, "network:read");
  return answering(() => allOrganisms(context.database.kysely));
}
