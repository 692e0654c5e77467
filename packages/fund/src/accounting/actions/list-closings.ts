import { answering, type Result, requirePermission } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { requireLedger } from "../reach.ts";
import { type Closing, selectClosings } from "../store-closings.ts";

/** The closings of an organism, latest first. */
export async function listClosings(context: FundContext, input: { organism: string }): Promise<Result<Closing[]>> {
  requirePermission(context, "accounting:read");
  return answering(async () => selectClosings(context.database.kysely, (await requireLedger(context, context.database.kysely, input.organism)).id));
}
