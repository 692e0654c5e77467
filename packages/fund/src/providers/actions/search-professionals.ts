import { answering, type Page, type PageRequest, pageOf, type Result, requirePermission } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { type Professional, selectProfessionals } from "../store.ts";
import { tradesMeant } from "../trades.ts";

export interface SearchProfessionals extends PageRequest {
  /** Words of the name, the identifier, the town or the trade. */
  readonly search?: string;
}

/** Health professionals by name or trade. They are public: any organism sees them all. */
export async function searchProfessionals(context: FundContext, input: SearchProfessionals): Promise<Result<Page<Professional>>> {
  requirePermission(context, "providers:search");
  return answering(async () => {
    const { page, size } = pageOf(input);
    const displays = context.countries.map((country) => context.pack(country).display);
    const found = await selectProfessionals(context.database.kysely, input.search ?? "", tradesMeant(displays), input);
    return { ...found, page, size };
  });
}
