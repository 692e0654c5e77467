import { answering, type Page, type PageRequest, pageOf, type Result, requirePermission } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { type Professional, selectProfessionals } from "../store.ts";

export interface SearchProfessionals extends PageRequest {
  /** Words of the name, the identifier or the town. */
  readonly search?: string;
}

/** Health professionals by name. They are public: any organism sees them all. */
export async function searchProfessionals(context: FundContext, input: SearchProfessionals): Promise<Result<Page<Professional>>> {
  requirePermission(context, "providers:search");
  return answering(async () => {
    const { page, size } = pageOf(input);
    const found = await selectProfessionals(context.database.kysely, input.search ?? "", input);
    return { ...found, page, size };
  });
}
