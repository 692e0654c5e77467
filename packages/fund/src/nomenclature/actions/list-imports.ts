import { answering, type Result, requirePermission } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { allRecords, type ImportRecord } from "../store.ts";

/** Every import and reversal of the public lists, the latest first. */
export async function listImports(context: FundContext): Promise<Result<ImportRecord[]>> {
  requirePermission(context, "nomenclature:imports");
  return answering(() => allRecords(context.database.kysely));
}
