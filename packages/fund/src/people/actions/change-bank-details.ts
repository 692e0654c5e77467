import { type Result, requirePermission } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { readBankAccount } from "../check-means.ts";
import { readFirstDay } from "../checks.ts";
import { type ChangeRequest, runChange } from "../command.ts";
import type { BankAccount } from "../identity.ts";

export interface ChangeBankDetails extends ChangeRequest, BankAccount {
  /** First day on which payments go to this account, `YYYY-MM-DD`. */
  readonly from: string;
}

/** The account that receives what is owed to the person, from a day on. */
export async function changeBankDetails(context: FundContext, input: ChangeBankDetails): Promise<Result<{ changeId: string }>> {
  requirePermission(context, "people:change-bank-details");
  return runChange(context, { ...input }, { permission: "people:change-bank-details", what: "bank-details" }, ({ person }) => {
    const from = readFirstDay(input.from, person);
    const { format, account, bic, holder } = input;
    const details = readBankAccount(context.pack(person.country), { format, account, bic, holder });
    return { facts: [{ kind: "bank-account", slot: "", from, to: null, details }] };
  });
}
