import type { PostalAddress } from "@openamo/kernel";
import { type Result, requirePermission } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { decline, readAddress, readDay, readFirstDay } from "../checks.ts";
import { type ChangeRequest, runChange } from "../command.ts";
import type { AddressUse } from "../identity.ts";
import { DAY_INVALID } from "../refusals.ts";

export interface ChangeAddress extends ChangeRequest {
  readonly use: AddressUse;
  /** First and last day, `YYYY-MM-DD`; null when the end is not known. */
  readonly from: string;
  readonly to: string | null;
  readonly address: PostalAddress;
}

/** An address from a day on, which may be to come. It does not move the file to another organism: that is the event of a move. */
export async function changeAddress(context: FundContext, input: ChangeAddress): Promise<Result<{ changeId: string }>> {
  requirePermission(context, "people:change-address");
  return runChange(context, { ...input }, { permission: "people:change-address", what: "address" }, ({ person }) => {
    const from = readFirstDay(input.from, person);
    const to = input.to === null ? null : readDay(input.to, "to");
    if (to !== null && to < from) throw decline(DAY_INVALID, "to");
    return { facts: [{ kind: "address", slot: input.use, from, to, details: readAddress(context, input.address) }] };
  });
}
