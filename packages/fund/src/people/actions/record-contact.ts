import { type Result, requirePermission } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { readContact } from "../check-means.ts";
import { type ChangeRequest, runChange } from "../command.ts";
import type { ContactChoices } from "../identity.ts";

export interface RecordContact extends ChangeRequest, ContactChoices {}

/** How the person wants to be reached, from today on. */
export async function recordContact(context: FundContext, input: RecordContact): Promise<Result<{ changeId: string }>> {
  requirePermission(context, "people:change-contact");
  return runChange(context, { ...input }, { permission: "people:change-contact", what: "contact" }, ({ person }) => {
    const { email, phone, preferred, language, refused } = input;
    const details = readContact(context.pack(person.country), { email, phone, preferred, language, refused });
    return { facts: [{ kind: "contact", slot: "", from: context.clock.today(), to: null, details }] };
  });
}
